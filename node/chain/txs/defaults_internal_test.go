package txs

import (
	"context"
	"log/slog"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tantieme/tantieme/node/core"
)

// TestTheDefaultsAreThoseOfTheTable checks that a manager without settings offers at most
// the fee, and polls as often, as the configuration prints.
func TestTheDefaultsAreThoseOfTheTable(t *testing.T) {
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}

	o := Options{
		Account: key,
		Journal: NewMemoryJournal(),
		Node:    struct{ Node }{},
		Network: struct{ Network }{},
		Head:    func(context.Context) (core.Head, error) { return core.Head{}, nil },
		Log:     slog.New(slog.DiscardHandler),
	}
	if err := o.setDefaults(); err != nil {
		t.Fatal(err)
	}

	if want := core.DefaultMaxFee(); o.MaxFee.Cmp(want) != 0 {
		t.Errorf("got a maximum fee of %d wei, want %d", o.MaxFee, want)
	}
	if o.PollEvery != core.DefaultPoll {
		t.Errorf("got a poll every %s, want %s", o.PollEvery, core.DefaultPoll)
	}
}
