package txs_test

import (
	"context"
	"log/slog"
	"math/big"
	"testing"

	"github.com/tantieme/tantieme/node/chain/txs"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/nodetest"
)

// options returns the options of a manager with every port.
func options() txs.Options {
	return txs.Options{
		Account: the.Account(),
		ChainID: 1,
		Journal: txs.NewMemoryJournal(),
		Node:    the.Dev.Client(),
		Network: struct{ txs.Network }{},
		Head:    func(context.Context) (core.Head, error) { return core.Head{}, nil },
		Log:     slog.New(slog.DiscardHandler),
	}
}

func TestEachPortIsRequired(t *testing.T) {
	nodetest.RequiresPorts(t, options(), txs.New, "Explain", "MaxFee", "Metrics")
}

// silent is a network that sends nothing.
type silent struct{ txs.Network }

func (silent) Limit(ctx context.Context) (context.Context, context.CancelFunc) {
	return context.WithCancel(ctx)
}

// TestTheNextNonceIsAboveWhatTheJournalHolds checks that a lagging node does not cause a
// nonce to be assigned twice.
func TestTheNextNonceIsAboveWhatTheJournalHolds(t *testing.T) {
	opts := options()
	opts.Network, opts.MaxFee = silent{}, big.NewInt(1)
	m, err := txs.New(opts)
	if err != nil {
		t.Fatal(err)
	}

	for _, done := range []struct {
		nonce, want uint64
	}{{0, 1}, {1, 2}, {5, 6}} {
		if err := opts.Journal.PutTransaction(core.Transaction{Nonce: done.nonce, Stage: core.TxFinal}); err != nil {
			t.Fatal(err)
		}

		got, err := m.FreeNonce(t.Context())
		if err != nil || got != done.want {
			t.Errorf("after nonce %d: got %d, %v, want %d", done.nonce, got, err, done.want)
		}
	}
}
