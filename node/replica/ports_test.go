package replica_test

import (
	"log/slog"
	"testing"

	"github.com/tantieme/tantieme/node/nodetest"
	"github.com/tantieme/tantieme/node/replica"
)

// service has only a name. The step reads it when it is made.
type service struct{ replica.Service }

func (service) Name() string { return "test" }

func TestEachPortIsRequired(t *testing.T) {
	nodetest.RequiresPorts(t, replica.Options{
		Service: service{},
		Store:   struct{ replica.Store }{},
		Blobs:   struct{ replica.Blobs }{},
		Log:     slog.New(slog.DiscardHandler),
	}, replica.New, "Metrics")
}
