package follow

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/ledger"
	"github.com/tantieme/tantieme/node/nodetest"
)

// told is a chain whose answers a test decides. A block's hash is its number and the
// fork's.
type told struct {
	mu          sync.Mutex // of all of it, while a follower runs
	final, fork uint64
	forkAt      uint64 // blocks from here on belong to the fork
	disagree    bool
	moves       bool // the final block changes right after the head is returned
	away        bool
	asked       []uint64 // for agreement
}

func (c *told) hash(number uint64) common.Hash {
	h := common.Hash{31: byte(number)}
	if number >= c.forkAt {
		h[0] = byte(c.fork)
	}

	return h
}

func (c *told) Head(context.Context) (core.Head, error) {
	c.mu.Lock()
	defer c.mu.Unlock()

	if c.away {
		return core.Head{}, core.ErrUnreachable
	}

	h := core.Head{Number: c.final + 5, Final: c.final, FinalHash: c.hash(c.final)}
	if c.moves {
		c.fork++
	}

	return h, nil
}

func (c *told) BlockAt(_ context.Context, number uint64) (core.Cursor, error) {
	c.mu.Lock()
	defer c.mu.Unlock()

	return core.Cursor{Number: number, Hash: c.hash(number)}, nil
}

func (c *told) Blocks(_ context.Context, _, to uint64) ([]core.Block, error) {
	c.mu.Lock()
	defer c.mu.Unlock()

	return []core.Block{{Number: to, Hash: c.hash(to)}}, nil
}

func (c *told) Agree(_ context.Context, number uint64) error {
	c.mu.Lock()
	defer c.mu.Unlock()

	c.asked = append(c.asked, number)
	if c.disagree {
		return fmt.Errorf("block %d: %w", number, core.ErrDisagree)
	}

	return nil
}

func (*told) Applied(uint64, core.Head) {}

// cursorStore is a ledger's store that keeps only the cursor.
type cursorStore struct {
	ledger.Txn
	cursor core.Cursor
}

func (s *cursorStore) Update(f func(ledger.Txn) error) error { return f(s) }

func (s *cursorStore) Cursor() (core.Cursor, error) {
	if s.cursor.Number == 0 {
		return s.cursor, core.ErrNotFound
	}
	return s.cursor, nil
}

func (s *cursorStore) PutCursor(c core.Cursor) error {
	s.cursor = c
	return nil
}

func newFollower(t *testing.T, c *told) (*Follower, *cursorStore) {
	t.Helper()

	store := new(cursorStore)
	l, err := ledger.New(ledger.Options{Store: store})
	if err != nil {
		t.Fatal(err)
	}

	f, err := New(options(c, l))
	if err != nil {
		t.Fatal(err)
	}

	return f, store
}

// complete is an auditor that finds nothing, unless a test decides otherwise.
type complete struct{ err error }

func (*complete) Begin() error { return nil }

func (c *complete) Step(context.Context) error { return c.err }

func options(c Chain, l Ledger) Options {
	return Options{
		Chain:  c,
		Ledger: l,
		Audit:  new(complete),
		Log:    slog.New(slog.DiscardHandler),
		Wake:   func() {},
		First:  1,
		Every:  time.Second,
	}
}

func TestEachPortIsRequired(t *testing.T) {
	nodetest.RequiresPorts(t, options(&told{}, struct{ Ledger }{}), New)
}

func TestNothingIsAppliedWhileEndpointsDisagree(t *testing.T) {
	c := &told{final: 10, forkAt: 100, disagree: true}
	f, store := newFollower(t, c)

	for range 2 {
		if err := f.catchUp(t.Context()); !errors.Is(err, core.ErrDisagree) || store.cursor.Number != 0 {
			t.Fatalf("got %v, applied %d", err, store.cursor.Number)
		}
	}

	c.disagree = false
	if err := f.catchUp(t.Context()); err != nil || store.cursor.Number != 10 {
		t.Errorf("%v, applied %d; want 10", err, store.cursor.Number)
	}

	c.asked = nil
	if err := f.catchUp(t.Context()); err != nil || len(c.asked) != 0 {
		t.Errorf("got %v, repeated requests %v without new blocks, want none", err, c.asked)
	}
}

// TestOneLyingEndpointDoesNotHaltTheNode checks that all endpoints are asked whether
// there is a fork.
func TestOneLyingEndpointDoesNotHaltTheNode(t *testing.T) {
	c := &told{final: 10, forkAt: 100}
	f, store := newFollower(t, c)
	if err := f.catchUp(t.Context()); err != nil {
		t.Fatal(err)
	}

	f.agreed, c.asked = c.hash(10), nil
	store.cursor.Hash = common.Hash{9} // the applied block differs from this endpoint's answer
	c.disagree = true
	if err := f.catchUp(t.Context()); !errors.Is(err, core.ErrDisagree) || errors.Is(err, ledger.ErrFork) {
		t.Errorf("got %v; want %v", err, core.ErrDisagree)
	}

	c.disagree = false
	if err := f.catchUp(t.Context()); !errors.Is(err, ledger.ErrFork) {
		t.Errorf("got %v; want %v", err, ledger.ErrFork)
	}
}

func TestABlockThatChangesWhileItIsReadIsNotApplied(t *testing.T) {
	c := &told{final: 10, moves: true}
	f, store := newFollower(t, c)
	if err := f.catchUp(t.Context()); !errors.Is(err, core.ErrUnreachable) || store.cursor.Number != 0 {
		t.Errorf("got %v, applied %d", err, store.cursor.Number)
	}
}

// TestItHasCaughtUpOnceTheLedgerWasUpToDate checks that CaughtUp remains true when the
// ledger falls behind again.
func TestItHasCaughtUpOnceTheLedgerWasUpToDate(t *testing.T) {
	f, _ := newFollower(t, &told{})
	woken := 0
	f.wake = func() { woken++ }

	for _, c := range []struct {
		behind error
		want   bool
	}{{core.ErrUnreachable, false}, {nil, true}, {core.ErrDisagree, true}, {nil, true}} {
		f.setBehind(c.behind)
		if got := f.CaughtUp(); got != c.want {
			t.Errorf("behind by %v: got caught up %v, want %v", c.behind, got, c.want)
		}

		if got := f.Behind(); !errors.Is(got, c.behind) {
			t.Errorf("got behind by %v, want %v", got, c.behind)
		}
	}

	if woken != 1 {
		t.Errorf("got %d wakes, want 1: when it was up to date first", woken)
	}
}

func TestTheFollowerSaysWhyItIsBehindAndHaltsAtAFork(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := &told{final: 10, forkAt: 5, away: true}
		f, store := newFollower(t, c)
		done := make(chan error, 1)
		go func() { done <- f.Run(t.Context()) }()

		synctest.Wait()
		if !errors.Is(f.Behind(), core.ErrUnreachable) {
			t.Errorf("behind: %v; want %v", f.Behind(), core.ErrUnreachable)
		}

		step := func(change func()) error {
			c.mu.Lock()
			change()
			c.mu.Unlock()

			time.Sleep(f.every)
			synctest.Wait()

			return f.Behind()
		}

		if err := step(func() { c.away = false }); err != nil || store.cursor.Number != 10 {
			t.Errorf("behind: got %v, applied %d, want 10", err, store.cursor.Number)
		}

		if err := step(func() { c.final, c.disagree = 12, true }); !errors.Is(err, core.ErrDisagree) {
			t.Errorf("behind: %v; want %v", err, core.ErrDisagree)
		}

		if err := step(func() { c.disagree, c.fork = false, 1 }); !errors.Is(err, ledger.ErrFork) {
			t.Errorf("behind: %v; want %v", err, ledger.ErrFork)
		}

		if err := <-done; !errors.Is(err, ledger.ErrFork) || !strings.Contains(err.Error(), "stop all nodes") || store.cursor.Number != 10 {
			t.Errorf("ended with %v, applied %d, want %v, %q, 10", err, store.cursor.Number, ledger.ErrFork, "stop all nodes")
		}
	})
}
