package release_test

import (
	"log/slog"
	"testing"
	"time"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/nodetest"
	"github.com/tantieme/tantieme/node/quorum"
	"github.com/tantieme/tantieme/node/release"
)

func TestEachPortIsRequired(t *testing.T) {
	nodetest.RequiresPorts(t, release.Options{
		Store:  struct{ release.Store }{},
		Record: struct{ release.Record }{},
		Chain:  struct{ release.Chain }{},
		Lists:  struct{ release.Lists }{},
		Signer: struct{ release.Signer }{},
		Peers:  struct{ quorum.Asker }{},
		Log:    slog.New(slog.DiscardHandler),
		Seat:   quorum.Seat{Committee: core.Committee{N: 3, Threshold: 2}, Round: time.Second},
	}, release.New, "Metrics")
}
