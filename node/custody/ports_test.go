package custody_test

import (
	"testing"
	"time"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/custody"
	"github.com/tantieme/tantieme/node/nodetest"
	"github.com/tantieme/tantieme/node/quorum"
)

func TestEachPortIsRequired(t *testing.T) {
	nodetest.RequiresPorts(t, custody.Options{
		Ring:  struct{ custody.Ring }{},
		Store: struct{ custody.Store }{},
		Seat:  quorum.Seat{Committee: core.Committee{N: 3, Threshold: 2}, Round: time.Second},
	}, custody.New)
}
