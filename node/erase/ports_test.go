package erase_test

import (
	"log/slog"
	"testing"

	"github.com/tantieme/tantieme/node/erase"
	"github.com/tantieme/tantieme/node/nodetest"
)

func TestEachPortIsRequired(t *testing.T) {
	nodetest.RequiresPorts(t, erase.Options{
		Store:  struct{ erase.Store }{},
		Blobs:  struct{ erase.Blobs }{},
		Signer: struct{ erase.Signer }{},
		Log:    slog.New(slog.DiscardHandler),
		Seat:   seat,
	}, erase.New, "Metrics", "Copies")
}
