package payout_test

import (
	"errors"
	"log/slog"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/payout"
	"github.com/tantieme/tantieme/node/quorum"
	"github.com/tantieme/tantieme/node/store"
)

var token = common.Address{4}

// priced returns a single member's step in a snapshot of three groups, the last of 44
// leaves. Each leaf is due 1,000,000 units, of which a tip is 20,000.
func priced(t *testing.T, p *pool, policy core.PushPolicy) (*payout.Step, *store.Store) {
	t.Helper()
	s := newStore(t, p)
	at(t, s, settled, func(tx *store.Txn) error {
		r, err := tx.Snapshot(snapshot)
		r.Pool = core.Pool{Snapshot: snapshot, Token: token, TipBps: 200, SumRoot: common.Hash(p.root)}
		r.Accrued = people * 1_000_000

		return errors.Join(err, tx.PutSnapshot(r))
	})

	step, err := payout.New(payout.Options{
		Store:  s,
		Chain:  p,
		Log:    slog.New(slog.DiscardHandler),
		Seat:   quorum.Seat{Committee: core.Committee{N: 1, Threshold: 1}, Round: round},
		Policy: policy,
	})
	if err != nil {
		t.Fatal(err)
	}

	return step, s
}

// TestAGroupIsPushedOnceItsTipBeatsTheGas has a token of which a unit is worth 10 wei, so
// the tips of a full group are worth 25,600,000 wei; its gas is 3,516,000.
func TestAGroupIsPushedOnceItsTipBeatsTheGas(t *testing.T) {
	worth := core.PushPolicy{Worths: map[common.Address]*big.Rat{token: big.NewRat(10, 1)}}
	p := &pool{t: t, pushed: map[uint32]int{}, price: 8}
	step, s := priced(t, p, worth)

	tick := func(after time.Duration) {
		t.Helper()
		at(t, s, settled.Add(after), nothing)
		if err := step.Tick(t.Context()); err != nil {
			t.Fatal(err)
		}
	}

	tick(time.Minute)
	if p.asked != 0 {
		t.Fatalf("while gas costs more than the tips: got %d pushes, want none", p.asked)
	}

	p.price = 7
	tick(2 * time.Minute)
	if len(p.pushed) != 3 {
		t.Errorf("once tips beat the gas: got pushes %v, want of 3 groups", p.pushed)
	}
}

// TestWhatIsOwedAccumulatesUntilItIsWorthAPush has a second sale.
func TestWhatIsOwedAccumulatesUntilItIsWorthAPush(t *testing.T) {
	worth := core.PushPolicy{Worths: map[common.Address]*big.Rat{token: big.NewRat(10, 1)}}
	p := &pool{t: t, pushed: map[uint32]int{}, price: 13}
	step, s := priced(t, p, worth)
	if err := step.Tick(t.Context()); err != nil || p.asked != 0 {
		t.Fatalf("after one sale: got %d pushes, %v, want none", p.asked, err)
	}

	at(t, s, settled.Add(time.Minute), func(tx *store.Txn) error {
		r, err := tx.Snapshot(snapshot)
		r.Accrued *= 2
		return errors.Join(err, tx.PutSnapshot(r), tx.PutPushed(snapshot, 0, r.Accrued/2))
	})
	if err := step.Tick(t.Context()); err != nil {
		t.Fatal(err)
	}
	if p.pushed[0] != 0 || p.pushed[1] != 1 {
		t.Errorf("got pushes %v, want of group 1, which two sales paid, and not of group 0", p.pushed)
	}
}

// TestATokenOfUnknownWorthIsAlwaysPushed has a policy for another token.
func TestATokenOfUnknownWorthIsAlwaysPushed(t *testing.T) {
	worth := core.PushPolicy{Worths: map[common.Address]*big.Rat{{9}: big.NewRat(1, 1)}}
	p := &pool{t: t, pushed: map[uint32]int{}, price: 1e9}
	step, _ := priced(t, p, worth)
	if err := step.Tick(t.Context()); err != nil || len(p.pushed) != 3 {
		t.Errorf("got pushes %v, %v, want of 3 groups", p.pushed, err)
	}
}

// TestPushesStayWithinTheDaysBudget has a budget for two groups a day.
func TestPushesStayWithinTheDaysBudget(t *testing.T) {
	p := &pool{t: t, pushed: map[uint32]int{}, price: 1}
	step, s := priced(t, p, core.PushPolicy{Budget: big.NewInt(7_100_000)})
	for range 5 {
		if err := step.Tick(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
	if len(p.pushed) != 2 {
		t.Fatalf("on the first day: got pushes %v, want of 2 groups", p.pushed)
	}

	at(t, s, settled.Add(24*time.Hour), func(tx *store.Txn) error {
		return errors.Join(tx.PutPushed(snapshot, 0, people*1_000_000), tx.PutPushed(snapshot, 1, people*1_000_000))
	})
	if err := step.Tick(t.Context()); err != nil {
		t.Fatal(err)
	}
	if p.pushed[2] != 1 {
		t.Errorf("on the next day: got pushes %v, want of group 2", p.pushed)
	}
}
