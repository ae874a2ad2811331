package committee_test

import (
	"log/slog"
	"testing"
	"time"

	"github.com/tantieme/tantieme/node/committee"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/nodetest"
	"github.com/tantieme/tantieme/node/quorum"
)

func TestEachPortIsRequired(t *testing.T) {
	nodetest.RequiresPorts(t, committee.Options{
		Store:  struct{ committee.Store }{},
		Record: struct{ committee.Record }{},
		Chain:  struct{ committee.Chain }{},
		Dealer: struct{ committee.Dealer }{},
		Signer: struct{ committee.Signer }{},
		Peers:  struct{ quorum.Asker }{},
		URL:    "http://x",
		Peer:   []byte{1},
		Log:    slog.New(slog.DiscardHandler),
		Seat:   quorum.Seat{Committee: core.Committee{N: 3, Threshold: 2}, Round: time.Second},
	}, committee.New, "Metrics")
}
