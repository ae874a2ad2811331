package follow

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"slices"
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
	refuse      uint64   // longer spans are refused; 0: none
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

func (c *told) Blocks(_ context.Context, from, to uint64) ([]core.Block, error) {
	c.mu.Lock()
	defer c.mu.Unlock()

	if c.refuse > 0 && to-from+1 > c.refuse {
		return nil, core.ErrUnreachable
	}

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

// TestAHeadThatGoesBackIsNotUpToDate checks that a node does not say that it is up to date
// on a final block below its own.
func TestAHeadThatGoesBackIsNotUpToDate(t *testing.T) {
	c := &told{final: 10, forkAt: 100}
	f, _ := newFollower(t, c)
	if err := f.catchUp(t.Context()); err != nil {
		t.Fatal(err)
	}

	c.final = 7
	if err := f.catchUp(t.Context()); !errors.Is(err, core.ErrUnreachable) || !strings.Contains(err.Error(), "is 7, and block 10 was applied") {
		t.Errorf("got %v, want an error that names both blocks", err)
	}
}

// TestEachSpanEndsAtABlockOfAll checks that endpoints are compared at the end of each
// span, and that spans shrink after a failure and grow again.
func TestEachSpanEndsAtABlockOfAll(t *testing.T) {
	c := &told{final: 1200, forkAt: 5000}
	f, store := newFollower(t, c)
	c.refuse = 1 << 20
	if err := f.catchUp(t.Context()); err != nil {
		t.Fatal(err)
	}
	if want := []uint64{1200, 500, 1000}; !slices.Equal(c.asked, want) || store.cursor.Number != 1200 {
		t.Errorf("got agreement on %v, applied %d, want %v and 1200", c.asked, store.cursor.Number, want)
	}

	c.final, c.refuse = 2400, 100
	for range 2 {
		if err := f.catchUp(t.Context()); err == nil || f.span >= maxSpan {
			t.Errorf("got span %d, %v, want a smaller one after a refusal", f.span, err)
		}
	}

	c.refuse = 1 << 20
	if err := f.catchUp(t.Context()); err != nil || f.span != maxSpan || store.cursor.Number != 2400 {
		t.Errorf("got span %d, %v, applied %d, want %d and 2400", f.span, err, store.cursor.Number, maxSpan)
	}
}

// TestALedgerThatLacksEventsIsNotReady checks that steps do not begin, at the start as
// well, and that each change is logged once.
func TestALedgerThatLacksEventsIsNotReady(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := &told{final: 10, forkAt: 100}
		f, _ := newFollower(t, c)
		audit := f.audit.(*complete)
		log, said := nodetest.NewLog()
		f.log = log
		audit.set(fmt.Errorf("batch 2 is missing: %w", ledger.ErrIncomplete))
		go func() { _ = f.Run(t.Context()) }()

		time.Sleep(5 * f.every)
		synctest.Wait()
		if err := f.Behind(); !errors.Is(err, ledger.ErrIncomplete) || f.CaughtUp() {
			t.Errorf("got behind by %v, caught up %v, want %v and no step", err, f.CaughtUp(), ledger.ErrIncomplete)
		}

		audit.set(core.ErrUnreachable) // no verdict: the node works
		time.Sleep(5 * f.every)
		synctest.Wait()
		if err := f.Behind(); err != nil {
			t.Errorf("got behind by %v, want nothing", err)
		}

		for part, want := range map[string]int{"is not complete": 1, "cannot be compared": 1, "up to date": 1} {
			if got := said.Count(part); got != want {
				t.Errorf("got %q logged %d times, want %d", part, got, want)
			}
		}
	})
}

// TestAHeadThatStandsStillIsSaid checks the longest time without a new block.
func TestAHeadThatStandsStillIsSaid(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := &told{final: 10, forkAt: 100}
		f, _ := newFollower(t, c)
		go func() { _ = f.Run(t.Context()) }()

		time.Sleep(maxStill - f.every)
		synctest.Wait()
		if err := f.Behind(); err != nil {
			t.Errorf("got behind by %v, want nothing yet", err)
		}

		time.Sleep(f.every + idlePoll)
		synctest.Wait()
		if err := f.Behind(); err == nil || !strings.Contains(err.Error(), "stands still") {
			t.Errorf("got behind by %v, want that the chain stands still", err)
		}
	})
}

// complete is an auditor that finds nothing, unless a test decides otherwise.
type complete struct {
	mu  sync.Mutex
	err error
}

func (*complete) Begin() error { return nil }

func (c *complete) Step(context.Context) error {
	c.mu.Lock()
	defer c.mu.Unlock()

	return c.err
}

func (c *complete) set(err error) {
	c.mu.Lock()
	defer c.mu.Unlock()

	c.err = err
}

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

func TestAChainThatSealsSeldomIsAskedSeldom(t *testing.T) {
	for _, c := range []struct{ every, interval, still, want time.Duration }{
		{200 * time.Millisecond, time.Second, 0, 200 * time.Millisecond},
		{200 * time.Millisecond, 15 * time.Second, time.Second, 1500 * time.Millisecond},
		{200 * time.Millisecond, time.Second, 10 * time.Second, time.Second}, // it slows down
		{200 * time.Millisecond, 0, 10 * time.Second, time.Second},
		{time.Second, 12 * time.Second, time.Second, 1200 * time.Millisecond},
		{time.Second, 12 * time.Second, time.Hour, 3 * time.Second},
		{5 * time.Second, time.Second, time.Hour, 5 * time.Second},
	} {
		f := &Follower{every: c.every, interval: c.interval, moved: time.Now().Add(-c.still)}
		if got := f.pause().Round(10 * time.Millisecond); got != c.want {
			t.Errorf("every %s, a block in %s, the last one %s ago: got a pause of %s, want %s",
				c.every, c.interval, c.still, got, c.want)
		}
	}

	if got := (&Follower{every: time.Second}).pause(); got != time.Second {
		t.Errorf("before the first block: got a pause of %s, want a second", got)
	}
}

func TestTheIntervalOfBlocksIsMeasured(t *testing.T) {
	f := new(Follower)
	began := time.Now()

	for _, step := range []struct {
		number   uint64
		at, want time.Duration
	}{
		{7, 0, 0},
		{7, 2 * time.Second, 0},
		{8, 3 * time.Second, 3 * time.Second},
		{8, 4 * time.Second, 3 * time.Second},
		{9, 4 * time.Second, time.Second},
	} {
		f.noteHead(step.number, began.Add(step.at))
		if f.interval != step.want {
			t.Errorf("block %d after %s: got an interval of %s, want %s", step.number, step.at, f.interval, step.want)
		}
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

	f.agreed, f.read, c.asked = c.hash(10), common.Hash{}, nil
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
