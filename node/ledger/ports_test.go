package ledger_test

import (
	"testing"

	"github.com/tantieme/tantieme/node/ledger"
	"github.com/tantieme/tantieme/node/nodetest"
)

func TestEachPortIsRequired(t *testing.T) {
	nodetest.RequiresPorts(t, ledger.Options{
		Store: struct{ ledger.Store }{},
	}, ledger.New, "Metrics")
}
