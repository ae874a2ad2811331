package dispute_test

import (
	"log/slog"
	"testing"
	"time"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/dispute"
	"github.com/tantieme/tantieme/node/nodetest"
	"github.com/tantieme/tantieme/node/quorum"
)

func TestEachPortIsRequired(t *testing.T) {
	nodetest.RequiresPorts(t, dispute.Options{
		Store:  struct{ dispute.Store }{},
		Blobs:  struct{ dispute.Blobs }{},
		Chain:  struct{ dispute.Chain }{},
		Signer: struct{ dispute.Signer }{},
		Peers:  struct{ quorum.Asker }{},
		Log:    slog.New(slog.DiscardHandler),
		Seat:   quorum.Seat{Committee: core.Committee{N: 1, Threshold: 1}, Round: time.Second},
	}, dispute.New, "Metrics")
}
