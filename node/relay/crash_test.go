package relay_test

import (
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"path/filepath"
	"testing"
	"time"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/keyring"
	"github.com/tantieme/tantieme/node/nodetest"
	"github.com/tantieme/tantieme/node/store"
)

var errCrash = errors.New("crashed here")

// crashing opens a store that stops before or after its n-th write.
func crashing(t *testing.T, dir string, n int, after bool) (s *store.Store, crashed *bool) {
	t.Helper()
	ring, err := keyring.Open(filepath.Join(dir, "keyring"))
	if err != nil {
		t.Fatal(err)
	}

	crashed = new(bool)
	writes := 0
	s, err = store.Open(filepath.Join(dir, "store"), ring, slog.New(slog.DiscardHandler), store.WithInterrupt(func(_ string, done bool) error {
		if *crashed {
			return errCrash
		}
		if done == after {
			writes++
		}
		if writes > n {
			*crashed = true
			return errCrash
		}
		return nil
	}))
	if err != nil {
		t.Fatal(err)
	}

	return s, crashed
}

// TestACrashBetweenAnyTwoWritesSendsNothingTwice stops a validator before and after each
// write of a bundle's life, starts it again on the same folder, and counts what each vote
// cost on the chain.
func TestACrashBetweenAnyTwoWritesSendsNothingTwice(t *testing.T) {
	p := crowd(t, 4)
	crashes := 0

	for n := range 4 {
		for _, after := range []bool{false, true} {
			t.Run(fmt.Sprintf("write %d, after %v", n, after), func(t *testing.T) {
				dir := t.TempDir()
				c := newChain(p)
				queued, closeStore := nodetest.OpenStore(t, dir)
				messages := []core.RelayMessage{p.ballot(t, 1, offer(0), true), p.ballot(t, 2, offer(0), false)}
				startOn(t, queued, c, 0, rich()).post(t, messages...)
				closeStore()

				s, crashed := crashing(t, dir, n, after)
				run(t, startOn(t, s, c, 0, rich()), c)
				if err := s.Close(); err != nil {
					t.Fatal(err)
				}
				if *crashed {
					crashes++
				}

				again, _ := nodetest.OpenStore(t, dir)
				v := startOn(t, again, c, 0, rich())
				run(t, v, c)

				if got := c.sent(); len(got) != 1 || got[0] != 2 {
					t.Errorf("got transactions of %v votes, want one of two", got)
				}
				for _, m := range messages {
					if got := v.stands(t, m).Stage; got != core.RelayDone {
						t.Errorf("got %s, want done", got)
					}
				}

				cost := big.NewInt(2 * gasEach * gasPrice)
				if status, err := v.Status(); err != nil || status.Waiting != 0 || status.Spent.Cmp(cost) != 0 {
					t.Errorf("got %+v, %v, want nothing waiting and %s wei spent: the day has the reservation of what was never sent back", status, err, cost)
				}
			})
		}
	}

	if crashes != 6 {
		t.Errorf("got %d crashes, want one on each side of the three writes of a bundle's life", crashes)
	}
}

// run ticks until nothing waits, or the store has crashed.
func run(t *testing.T, v validator, c *chain) {
	t.Helper()
	for range 12 {
		c.pass(round)
		if err := v.Tick(t.Context()); err != nil {
			if !errors.Is(err, errCrash) {
				t.Fatalf("tick: got %v, want no error but the crash", err)
			}
			return
		}
		c.settle()
	}
}

// TestATransactionThatDoesNotLeaveIsNoSecondOne has sending fail before the transaction is
// recorded, and after it.
func TestATransactionThatDoesNotLeaveIsNoSecondOne(t *testing.T) {
	c := newChain(crowd(t, 4))
	v := newValidator(t, c, 0, rich())
	m := c.ballot(t, 1, offer(0), true)
	v.post(t, m)

	c.pass(window - 10*time.Minute)
	c.away = core.Refuse(core.ReasonNoGas, "the account has no gas")
	if err := v.Tick(t.Context()); reasonOf(err) != core.ReasonNoGas {
		t.Errorf("got %v, want that there is no gas", err)
	}
	status, err := v.Status()
	if got := v.stands(t, m).Stage; got != core.RelayQueued || err != nil || status.Spent.Sign() != 0 {
		t.Errorf("not recorded: got %s and %+v, %v, want it queued and nothing spent", got, status, err)
	}

	c.away, c.lost = nil, core.ErrUnreachable
	c.pass(time.Minute)
	if err := v.Tick(t.Context()); !errors.Is(err, core.ErrUnreachable) {
		t.Errorf("got %v, want that the chain is unreachable", err)
	}
	if got := v.stands(t, m).Stage; got != core.RelaySent {
		t.Errorf("recorded: got %s, want sent", got)
	}

	c.lost = nil
	c.settle()
	v.tick(t)
	if got := v.stands(t, m).Stage; got != core.RelayDone || len(c.sent()) != 1 {
		t.Errorf("got %s and transactions %v, want it done by one", got, c.sent())
	}
}

// TestALostRaceCostsGasAlone has another node's transaction mined first: both do what they
// say, and the vote counts once.
func TestALostRaceCostsGasAlone(t *testing.T) {
	c := newChain(crowd(t, 4))
	v := newValidator(t, c, 0, rich())
	m := c.ballot(t, 1, offer(0), true)
	v.post(t, m)
	c.pass(3 * round)
	v.tick(t)
	c.votes[leafOf{offer(0), 1}] = core.Voted{Voted: true}

	c.settle()
	v.tick(t)
	got := v.stands(t, m)
	if got.Stage != core.RelayDone || got.Words == "" || got.GasPaid.Sign() == 0 {
		t.Errorf("got %+v, want it done by another's transaction, and what this one cost", got)
	}
}
