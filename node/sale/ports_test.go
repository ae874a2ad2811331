package sale_test

import (
	"log/slog"
	"testing"
	"time"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/nodetest"
	"github.com/tantieme/tantieme/node/quorum"
	"github.com/tantieme/tantieme/node/sale"
)

func TestEachPortIsRequired(t *testing.T) {
	nodetest.RequiresPorts(t, sale.Options{
		Store: struct{ sale.Store }{},
		Chain: struct{ sale.Chain }{},
		Log:   slog.New(slog.DiscardHandler),
		Seat:  quorum.Seat{Committee: core.Committee{N: 3, Threshold: 2}, Round: time.Second},
	}, sale.New, "Metrics")
}
