package payout

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/tantieme/tantieme/node/core"
)

// Gas of a push, as contracts/README measures it: of the transaction, and of each leaf whose
// account had no balance.
const (
	gasOfPush = 60_000
	gasOfLeaf = 27_000
)

// day is what pushes of a day may have cost, in wei. A restart begins anew.
type day struct {
	began time.Time
	spent *big.Int
}

// pays reports whether a group is worth its gas: the tip is, if the operator said what the
// token is worth, and the day's budget has room for it. What is not pushed stays owed, and
// accrues until it is.
func (s *Step) pays(ctx context.Context, r core.SnapshotRecord, of sums, group uint32, now time.Time) (bool, error) {
	if s.policy.IsZero() {
		return true, nil
	}

	price, err := s.chain.GasPrice(ctx)
	if err != nil {
		return false, err
	}

	units, leaves, err := s.owed(r, of, group)
	if err != nil {
		return false, err
	}

	cost := new(big.Int).Mul(price, big.NewInt(int64(gasOfPush+gasOfLeaf*leaves)))
	log := s.log.With("snapshot", r.ID.Short(), "group", group, "cost_wei", cost)
	if tip, known := s.policy.Worth(r.Pool.Token, r.Pool.Tip(units)); known && tip.Cmp(cost) < 0 {
		s.metrics.pushed(outcomeDear)
		log.DebugContext(ctx, "the tip of a group of leaves is worth less than its gas; it waits", "tip_wei", tip)
		return false, nil
	}
	if !s.day.spend(s.policy.Budget, cost, now) {
		s.metrics.pushed(outcomeBudget)
		log.DebugContext(ctx, "the day's budget has no room for a group of leaves; it waits")
		return false, nil
	}

	return true, nil
}

// owed returns at most how many units a push of a group would pay, and to how many leaves:
// what came in since the last one. Those who claimed are due less.
func (s *Step) owed(r core.SnapshotRecord, of sums, group uint32) (units uint64, leaves int, err error) {
	last, err := s.store.PushedAccrued(r.ID, group)
	if err != nil && !errors.Is(err, core.ErrNotFound) {
		return 0, 0, fmt.Errorf("group %d: %w", group, err)
	}

	for _, leaf := range groupOf(of, group) {
		if due := r.Pool.Part(r.Accrued, leaf.Weight) - r.Pool.Part(last, leaf.Weight); due != 0 && !leaf.Held {
			units, leaves = units+due, leaves+1
		}
	}

	return units, leaves, nil
}

// spend counts a cost, unless the day's budget has no room for it. Without a budget it has.
func (d *day) spend(budget, cost *big.Int, now time.Time) bool {
	if budget == nil {
		return true
	}
	if d.spent == nil || now.Sub(d.began) >= 24*time.Hour {
		*d = day{began: now, spent: new(big.Int)}
	}

	sum := new(big.Int).Add(d.spent, cost)
	if sum.Cmp(budget) > 0 {
		return false
	}
	d.spent = sum

	return true
}
