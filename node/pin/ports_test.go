package pin_test

import (
	"log/slog"
	"testing"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/nodetest"
	"github.com/tantieme/tantieme/node/pin"
)

func TestEachPortIsRequired(t *testing.T) {
	nodetest.RequiresPorts(t, pin.Options{
		Store:       struct{ pin.Store }{},
		Blobs:       struct{ pin.Blobs }{},
		PayloadSize: func(core.DatasetID) (int, error) { return 0, nil },
		Log:         slog.New(slog.DiscardHandler),
	}, pin.New, "Metrics")
}
