package anchor_test

import (
	"log/slog"
	"testing"
	"time"

	"github.com/tantieme/tantieme/node/anchor"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/nodetest"
	"github.com/tantieme/tantieme/node/quorum"
)

func TestEachPortIsRequired(t *testing.T) {
	nodetest.RequiresPorts(t, anchor.Options{
		Store:  struct{ anchor.Store }{},
		Record: struct{ anchor.Record }{},
		Chain:  struct{ anchor.Chain }{},
		Signer: struct{ anchor.Signer }{},
		Peers:  struct{ quorum.Asker }{},
		Source: struct{ anchor.Source }{},
		Log:    slog.New(slog.DiscardHandler),
		Seat:   quorum.Seat{Committee: core.Committee{N: 3, Threshold: 2}, Round: time.Second},
	}, anchor.New, "Metrics")
}
