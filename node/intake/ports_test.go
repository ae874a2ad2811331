package intake_test

import (
	"log/slog"
	"testing"
	"time"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/intake"
	"github.com/tantieme/tantieme/node/nodetest"
	"github.com/tantieme/tantieme/node/quorum"
)

func TestEachPortIsRequired(t *testing.T) {
	nodetest.RequiresPorts(t, intake.Options{
		Store:    struct{ intake.Store }{},
		Seals:    struct{ intake.Seals }{},
		Consents: struct{ intake.Consents }{},
		Code:     struct{ intake.Code }{},
		Blobs:    struct{ intake.Blobs }{},
		Peers:    struct{ quorum.Asker }{},
		Pinner:   struct{ intake.Pinner }{},
		Room:     struct{ intake.Room }{},
		Log:      slog.New(slog.DiscardHandler),
		Seat:     quorum.Seat{Committee: core.Committee{N: 3, Threshold: 2}, Round: time.Second},
	}, intake.New, "Metrics")
}
