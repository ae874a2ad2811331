package payout_test

import (
	"log/slog"
	"testing"
	"time"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/nodetest"
	"github.com/tantieme/tantieme/node/payout"
	"github.com/tantieme/tantieme/node/quorum"
)

func TestEachPortIsRequired(t *testing.T) {
	nodetest.RequiresPorts(t, payout.Options{
		Store: struct{ payout.Store }{},
		Chain: struct{ payout.Chain }{},
		Log:   slog.New(slog.DiscardHandler),
		Seat:  quorum.Seat{Committee: core.Committee{N: 3, Threshold: 2}, Round: time.Second},
	}, payout.New, "Metrics")
}
