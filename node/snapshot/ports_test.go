package snapshot_test

import (
	"log/slog"
	"testing"
	"time"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/nodetest"
	"github.com/tantieme/tantieme/node/quorum"
	"github.com/tantieme/tantieme/node/snapshot"
)

func TestEachPortIsRequired(t *testing.T) {
	nodetest.RequiresPorts(t, snapshot.Options{
		Store:     struct{ snapshot.Store }{},
		Record:    struct{ snapshot.Record }{},
		Chain:     struct{ snapshot.Chain }{},
		Signer:    struct{ snapshot.Signer }{},
		Peers:     struct{ quorum.Asker }{},
		Blobs:     struct{ snapshot.Blobs }{},
		Holder:    struct{ snapshot.Holder }{},
		Describer: struct{ snapshot.Describer }{},
		Log:       slog.New(slog.DiscardHandler),
		Seat:      quorum.Seat{Committee: core.Committee{N: 3, Threshold: 2}, Round: time.Second},
	}, snapshot.New, "Metrics")
}
