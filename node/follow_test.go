package node

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/ledger"
)

// told is a chain of which a test decides what it tells. A block's hash is its number
// and the fork's.
type told struct {
	final, fork uint64
	forkAt      uint64 // blocks from here on are of the fork
	disagree    bool
	moves       bool // the final block becomes another one right after the head is told
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
	return core.Cursor{Number: number, Hash: c.hash(number)}, nil
}

func (c *told) Blocks(_ context.Context, _, to uint64) ([]core.Block, error) {
	return []core.Block{{Number: to, Hash: c.hash(to)}}, nil
}

func (c *told) Agree(_ context.Context, number uint64) error {
	c.asked = append(c.asked, number)
	if c.disagree {
		return fmt.Errorf("block %d: %w", number, core.ErrDisagree)
	}

	return nil
}

func (*told) Applied(uint64, core.Head) {}

// cursorStore is a ledger's store that keeps the cursor alone.
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

func newFollower(t *testing.T, c *told) (*follower, *cursorStore, *error) {
	store, behind := new(cursorStore), errors.New("not yet")
	l, err := ledger.New(ledger.Options{Store: store})
	if err != nil {
		t.Fatal(err)
	}

	return &follower{
		chain:     c,
		ledger:    l,
		first:     1,
		every:     time.Second,
		log:       slog.New(slog.DiscardHandler),
		wake:      func() {},
		setBehind: func(err error) { behind = err },
	}, store, &behind
}

func TestNothingIsAppliedWhileEndpointsDisagree(t *testing.T) {
	c := &told{final: 10, forkAt: 100, disagree: true}
	f, store, _ := newFollower(t, c)

	for range 2 {
		if err := f.catchUp(t.Context()); !errors.Is(err, core.ErrDisagree) || store.cursor.Number != 0 {
			t.Fatalf("%v, applied %d", err, store.cursor.Number)
		}
	}

	c.disagree = false
	if err := f.catchUp(t.Context()); err != nil || store.cursor.Number != 10 {
		t.Errorf("%v, applied %d; want 10", err, store.cursor.Number)
	}

	c.asked = nil
	if err := f.catchUp(t.Context()); err != nil || len(c.asked) != 0 {
		t.Errorf("%v, asked again for %v though nothing is new", err, c.asked)
	}
}

// TestOneLyingEndpointDoesNotHaltTheNode: whether it is a fork is asked of all.
func TestOneLyingEndpointDoesNotHaltTheNode(t *testing.T) {
	c := &told{final: 10, forkAt: 100}
	f, store, _ := newFollower(t, c)
	if err := f.catchUp(t.Context()); err != nil {
		t.Fatal(err)
	}

	f.agreed, c.asked = c.hash(10), nil
	store.cursor.Hash = common.Hash{9} // what was applied is not what this endpoint tells
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
	f, store, _ := newFollower(t, c)
	if err := f.catchUp(t.Context()); !errors.Is(err, core.ErrUnreachable) || store.cursor.Number != 0 {
		t.Errorf("%v, applied %d", err, store.cursor.Number)
	}
}

// TestStepsBeginOnceTheLedgerWasUpToDate, and go on when it falls behind.
func TestStepsBeginOnceTheLedgerWasUpToDate(t *testing.T) {
	n := new(Node)
	ticks := map[string]int{}

	tick := func(name string) {
		step := stepFunc(func() { ticks[name]++ })
		if err := n.afterCatchUp(name, step).Tick(t.Context()); err != nil {
			t.Fatal(err)
		}
	}

	for _, behind := range []error{core.ErrUnreachable, nil, core.ErrDisagree} {
		n.setBehind(behind)
		tick("anchor")
		tick("pin")
	}

	if ticks["anchor"] != 2 || ticks["pin"] != 3 {
		t.Errorf("%v; want pin to have worked from the beginning, anchor twice", ticks)
	}
}

type stepFunc func()

func (f stepFunc) Tick(context.Context) error {
	f()
	return nil
}

func TestTheFollowerSaysWhyItIsBehindAndHaltsAtAFork(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := &told{final: 10, forkAt: 5, away: true}
		f, store, behind := newFollower(t, c)
		done := make(chan error, 1)
		go func() { done <- f.run(t.Context()) }()
		synctest.Wait()
		if !errors.Is(*behind, core.ErrUnreachable) {
			t.Errorf("behind: %v; want %v", *behind, core.ErrUnreachable)
		}

		step := func(change func()) error {
			change()
			time.Sleep(f.every)
			synctest.Wait()

			return *behind
		}
		if err := step(func() { c.away = false }); err != nil || store.cursor.Number != 10 {
			t.Errorf("behind: %v, applied %d", err, store.cursor.Number)
		}
		if err := step(func() { c.final, c.disagree = 12, true }); !errors.Is(err, core.ErrDisagree) {
			t.Errorf("behind: %v; want %v", err, core.ErrDisagree)
		}
		if err := step(func() { c.disagree, c.fork = false, 1 }); !errors.Is(err, ledger.ErrFork) {
			t.Errorf("behind: %v; want %v", err, ledger.ErrFork)
		}
		if err := <-done; !errors.Is(err, ledger.ErrFork) || !strings.Contains(err.Error(), "stop all nodes") || store.cursor.Number != 10 {
			t.Errorf("ended with %v, applied %d", err, store.cursor.Number)
		}
	})
}
