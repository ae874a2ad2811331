package txs_test

import (
	"context"
	"errors"
	"strings"
	"testing"

	"github.com/tantieme/tantieme/node/chain"
	"github.com/tantieme/tantieme/node/chain/txs"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/testnet/world"
)

// settled fails unless the journal holds want transactions, all final, and the chain has
// counted as many of the account.
func settled(t *testing.T, c *chain.Client, j txs.Journal, want int) {
	t.Helper()
	sent := journaled(t, j)
	for i, tx := range sent {
		if tx.Nonce != uint64(i) || !inABlock(tx) {
			t.Errorf("transaction %d: got nonce %d, %s, want it in a block", i, tx.Nonce, tx.Stage)
		}
	}

	nonce, err := the.Dev.Client().NonceAt(t.Context(), c.Account(), nil)
	if err != nil || len(sent) != want || nonce != uint64(want) {
		t.Errorf("got %d recorded, %d mined, %v, want %d", len(sent), nonce, err, want)
	}
}

// TestResendAfterACrash stops a send at each of its steps. A new client with the same
// journal completes it once.
func TestResendAfterACrash(t *testing.T) {
	unnoted := inABlock
	for name, crash := range map[string]struct {
		meddle func(func()) bool
		fails  func(core.Transaction) bool
	}{
		"recorded, not sent":        {meddle: lost},
		"sent, answer lost":         {meddle: unanswered},
		"mined, not noted":          {fails: unnoted},
		"answer lost and not noted": {meddle: unanswered, fails: unnoted},
	} {
		t.Run(name, func(t *testing.T) {
			g := newGate(t)
			opts := g.options()
			kept := opts.Journal
			if crash.fails != nil {
				opts.Journal = brokenJournal{kept, crash.fails}
			}

			g.set(crash.meddle)
			mine := the.TermsOf(opts)
			if err := world.Open(t, opts).CreateDataset(t.Context(), mine); err == nil {
				t.Fatal("got no error, want the crash")
			}

			if list := journaled(t, kept); len(list) != 1 || inABlock(list[0]) {
				t.Fatalf("got recorded %v, want one that is not done", list)
			}

			g.set(nil)
			opts.Journal = kept
			c := world.Open(t, opts)
			for range 2 { // the second pass has nothing to do
				if err := c.Resend(t.Context()); err != nil {
					t.Fatal(err)
				}
			}

			settled(t, c, kept, 1)
			if _, ok := the.Created(t, c)[the.Typer().DatasetID(mine)]; !ok {
				t.Error("got no dataset on chain, want one")
			}
		})
	}
}

// TestALostTransactionHoldsNothingBack checks, without a crash, that the next send sends
// the lost transaction again. No transaction is mined above a missing nonce.
func TestALostTransactionHoldsNothingBack(t *testing.T) {
	g := newGate(t)
	opts := g.options()
	c := world.Open(t, opts)
	g.set(lost)
	first, second := the.TermsBy(c), the.TermsBy(c)
	if err := c.CreateDataset(t.Context(), first); !errors.Is(err, core.ErrUnreachable) {
		t.Fatalf("got %v, want %v", err, core.ErrUnreachable)
	}

	g.set(nil)
	if err := c.CreateDataset(t.Context(), second); err != nil {
		t.Fatal(err)
	}

	known := the.Created(t, c)
	for i, d := range []core.Terms{first, second} {
		if _, ok := known[the.Typer().DatasetID(d)]; !ok {
			t.Errorf("got no dataset %d on chain, want one", i)
		}
	}

	if err := c.Resend(t.Context()); err != nil {
		t.Fatal(err)
	}

	settled(t, c, opts.Journal, 2)
}

func TestWaitEndsWithItsContext(t *testing.T) {
	g := newGate(t)
	opts := g.options()
	ctx, stop := context.WithCancel(t.Context())
	over := make(chan struct{})
	g.set(func(func()) bool {
		stop()
		<-over // otherwise the answer might be faster than the context
		return false
	})

	defer close(over)
	if err := world.Open(t, opts).CreateDataset(ctx, the.TermsOf(opts)); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v, want %v", err, context.Canceled)
	}

	if list := journaled(t, opts.Journal); len(list) != 1 || inABlock(list[0]) {
		t.Errorf("got recorded %v, want one that is not done", list)
	}
}

func TestResendNamesARecordThatIsNoTransaction(t *testing.T) {
	opts := the.Options(the.Account())
	if err := opts.Journal.PutTransaction(core.Transaction{
		Nonce:    0,
		Stage:    core.TxSent,
		Versions: []core.TxVersion{{Raw: []byte{1}}},
	}); err != nil {
		t.Fatal(err)
	}

	c := world.Open(t, opts)
	if err := c.Resend(t.Context()); err == nil || !strings.Contains(err.Error(), "recorded transaction 0") {
		t.Errorf("resend: got %v, want the record named", err)
	}

	if err := c.CreateDataset(t.Context(), the.TermsBy(c)); err == nil || !strings.Contains(err.Error(), "recorded transaction 0") {
		t.Errorf("send: got %v, want the record named", err)
	}
}
