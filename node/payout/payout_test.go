package payout_test

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/nodetest"
	"github.com/tantieme/tantieme/node/payout"
	"github.com/tantieme/tantieme/node/quorum"
	"github.com/tantieme/tantieme/node/store"
	"github.com/tantieme/tantieme/node/tree"
)

const people = 300

var (
	size     = core.Committee{N: 3, Threshold: 2}
	snapshot = core.SnapshotID{5}
	settled  = time.Unix(7_000, 0).UTC()
	round    = 10 * time.Second
)

// pool replaces the contract: it checks every push against the sum root.
type pool struct {
	t      *testing.T
	root   core.SumNode
	pushed map[uint32]int
	asked  int
	refuse error
	price  int64 // wei for a unit of gas
}

func (p *pool) GasPrice(context.Context) (*big.Int, error) { return big.NewInt(p.price), nil }

func (p *pool) Push(
	_ context.Context,
	in core.Pool,
	group uint32,
	leaves []tree.SumLeaf,
	proof []core.SumNode,
) error {
	p.t.Helper()
	p.asked++
	if err := tree.VerifyGroup(p.root, leaves, int(group), payout.GroupLeaves, people, proof); err != nil || in.Snapshot != snapshot {
		p.t.Errorf("group %d of %s: got %v", group, in.Snapshot.Short(), err)
	}
	if p.refuse != nil {
		return p.refuse
	}

	p.pushed[group]++

	return nil
}

// newStore returns a store with a settled snapshot of people.
func newStore(t *testing.T, p *pool) *store.Store {
	t.Helper()
	s, _ := nodetest.OpenStore(t, t.TempDir())
	var held []core.Included
	var leaves []tree.SumLeaf

	for i := range people {
		account := common.BigToAddress(big.NewInt(int64(i + 1)))
		id := core.ContributionID(common.BigToHash(big.NewInt(int64(1_000_000 - i)))) // an order different from the accounts'
		held = append(held, core.Included{Contribution: id, Counted: 1})
		leaves = append(leaves, tree.SumLeaf{Account: account, Weight: 1})
		c := core.Contribution{Account: account, Item: core.Item{Contribution: id, U: [96]byte{byte(i), byte(i >> 8)}, Weight: 1}, Consent: core.Consent{Version: 1}}
		if _, err := s.AddContribution(c); err != nil {
			t.Fatal(err)
		}
	}

	sum, err := tree.NewSum(leaves)
	if err != nil {
		t.Fatal(err)
	}

	p.root = sum.Root()
	err = s.Update(func(tx *store.Txn) error {
		return tx.PutSnapshot(core.SnapshotRecord{ID: snapshot, Snapshot: core.Snapshot{Count: people}, Pool: core.Pool{Snapshot: snapshot}, Accrued: 900, Settled: settled})
	})

	if err = errors.Join(err, s.ListSnapshot(snapshot, held)); err != nil {
		t.Fatal(err)
	}

	return s
}

func at(t *testing.T, s *store.Store, now time.Time, change func(*store.Txn) error) {
	t.Helper()
	err := s.Update(func(tx *store.Txn) error {
		return errors.Join(change(tx), tx.PutCursor(core.Cursor{Number: 1, Time: now}))
	})
	if err != nil {
		t.Fatal(err)
	}
}

func nothing(*store.Txn) error { return nil }

// SPEC 9.9.
func TestEveryGroupIsPushedOnceByTheMembersInTurn(t *testing.T) {
	p := &pool{t: t, pushed: map[uint32]int{}}
	s := newStore(t, p)
	steps := make([]*payout.Step, size.N)

	for i := range steps {
		var err error
		steps[i], err = payout.New(payout.Options{
			Store: s,
			Chain: p,
			Log:   slog.New(slog.DiscardHandler),
			Seat:  quorum.Seat{Committee: size, Self: i, Round: round},
			Delay: 20 * time.Second,
		})
		if err != nil {
			t.Fatal(err)
		}
	}

	tick := func(now time.Time) {
		t.Helper()
		at(t, s, now, nothing)

		for _, step := range steps {
			if err := step.Tick(t.Context()); err != nil {
				t.Fatal(err)
			}
		}
	}

	tick(settled.Add(19 * time.Second))
	if len(p.pushed) != 0 {
		t.Fatalf("pushed while contributors may still claim: got %v, want 0", len(p.pushed))
	}

	p.refuse = core.ErrUnreachable
	tick(settled.Add(20 * time.Second))
	p.refuse = nil
	tick(settled.Add(21 * time.Second)) // within the same round: not pushed again
	if len(p.pushed) != 0 {
		t.Fatalf("a push was sent twice within a round: got %v, want 0", len(p.pushed))
	}

	tick(settled.Add(30 * time.Second))
	if len(p.pushed) != 3 || p.pushed[0] != 1 || p.pushed[2] != 1 {
		t.Fatalf("pushed %v: got %v, %v, %v, want 3, 1, 1", p.pushed, len(p.pushed), p.pushed[0], p.pushed[2])
	}

	at(t, s, settled.Add(40*time.Second), func(tx *store.Txn) error {
		return errors.Join(tx.PutPushed(snapshot, 0, 900), tx.PutPushed(snapshot, 1, 899), tx.PutPushed(snapshot, 2, 900))
	})

	tick(settled.Add(40 * time.Second))
	if p.pushed[0] != 1 || p.pushed[1] != 2 || p.pushed[2] != 1 {
		t.Errorf("pushed %v; only group 1 was behind the pool: got %v, %v, %v, want 1, 2, 1", p.pushed, p.pushed[0], p.pushed[1], p.pushed[2])
	}
}

// counting counts how often the leaves of a snapshot are read, which is once for each tree
// that is built.
type counting struct {
	*store.Store
	reads int
}

func (c *counting) SnapshotIDs(id core.SnapshotID) ([]core.ContributionID, error) {
	c.reads++
	return c.Store.SnapshotIDs(id)
}

// TestWhatIsPaidIsNotTriedForEver has groups whose leaves have all claimed. Each member
// tries each group once, and again when the pool has accrued more. The tree is built once.
func TestWhatIsPaidIsNotTriedForEver(t *testing.T) {
	p := &pool{t: t, pushed: map[uint32]int{}, refuse: fmt.Errorf("group: %w", core.ErrNothingDue)}
	s := &counting{Store: newStore(t, p)}
	log, kept := nodetest.NewLog()

	step, err := payout.New(payout.Options{
		Store: s,
		Chain: p,
		Log:   log,
		Seat:  quorum.Seat{Committee: core.Committee{N: 1, Threshold: 1}, Round: round},
	})
	if err != nil {
		t.Fatal(err)
	}

	ticks := func(from time.Time) {
		t.Helper()
		for r := range 50 {
			at(t, s.Store, from.Add(time.Duration(r)*round), nothing)
			if err := step.Tick(t.Context()); err != nil {
				t.Fatal(err)
			}
		}
	}

	ticks(settled)
	if p.asked != 3 || s.reads != 1 {
		t.Errorf("in 50 rounds: got %d tries of 3 groups and %d trees, want 3 and 1", p.asked, s.reads)
	}
	if n := kept.Count("not pushed"); n != 0 {
		t.Errorf("got %d warnings, want none", n)
	}

	at(t, s.Store, settled.Add(time.Hour), func(tx *store.Txn) error {
		r, err := tx.Snapshot(snapshot)
		if err != nil {
			return err
		}

		r.Accrued = 1800

		return tx.PutSnapshot(r)
	})

	p.refuse = nil
	ticks(settled.Add(2 * time.Hour))
	if p.pushed[0] == 0 || p.pushed[2] == 0 {
		t.Errorf("after another sale: got pushes %v, want of each group", p.pushed)
	}
}

// TestATokenThatRefusesIsTriedAgain has a token that pays nobody for a while, as a paused
// one. The groups are left alone for an hour, not for ever, and not once more has come in.
func TestATokenThatRefusesIsTriedAgain(t *testing.T) {
	for name, more := range map[string]bool{"an hour later": false, "after another sale": true} {
		t.Run(name, func(t *testing.T) {
			p := &pool{t: t, pushed: map[uint32]int{}, refuse: fmt.Errorf("group: %w", core.ErrRefusedPayment)}
			s := newStore(t, p)
			log, kept := nodetest.NewLog()

			step, err := payout.New(payout.Options{
				Store: s,
				Chain: p,
				Log:   log,
				Seat:  quorum.Seat{Committee: core.Committee{N: 1, Threshold: 1}, Round: round},
			})
			if err != nil {
				t.Fatal(err)
			}

			tick := func(now time.Time) {
				t.Helper()
				at(t, s, now, nothing)
				if err := step.Tick(t.Context()); err != nil {
					t.Fatal(err)
				}
			}

			for r := range 50 {
				tick(settled.Add(time.Duration(r) * round))
			}
			if warned := kept.Count("pays nobody"); p.asked != 3 || warned != 3 {
				t.Errorf("in 50 rounds: got %d tries of 3 groups and %d warnings, want 3 and 3", p.asked, warned)
			}

			p.refuse = nil
			again := settled.Add(time.Hour + time.Minute)
			if more {
				again = settled.Add(50 * round)
				at(t, s, again, func(tx *store.Txn) error {
					r, err := tx.Snapshot(snapshot)
					r.Accrued *= 2
					return errors.Join(err, tx.PutSnapshot(r))
				})
			}

			tick(again)
			if len(p.pushed) != 3 {
				t.Errorf("got pushes %v, want of each group", p.pushed)
			}
		})
	}
}
