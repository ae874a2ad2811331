package release_test

import (
	"context"
	"encoding/binary"
	"errors"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/nodetest"
	"github.com/tantieme/tantieme/node/store"
	"github.com/tantieme/tantieme/node/wire"
)

// accept has more sales accepted at the same time.
func (c *cluster) accept(sales int) {
	c.t.Helper()
	for _, m := range c.members {
		err := m.store.Update(func(tx *store.Txn) error {
			sale, err := tx.Sale(saleID)
			for i := range sales {
				binary.BigEndian.PutUint64(sale.ID[:], uint64(i+1))
				err = errors.Join(err, tx.PutSale(sale))
			}

			return err
		})
		if err != nil {
			c.t.Fatal(err)
		}
	}
}

// mine puts the commits that were sent into a final block.
func (c *cluster) mine() {
	c.t.Helper()
	for _, m := range c.members {
		err := m.store.Update(func(tx *store.Txn) error {
			for _, s := range c.board.commits {
				sale, err := tx.Sale(s.Commit.Sale)
				if err != nil {
					return err
				}

				sale.Commits[s.Commit.Member] = s.Commit.ListRoot
				if err := tx.PutSale(sale); err != nil {
					return err
				}
			}

			return nil
		})
		if err != nil {
			c.t.Fatal(err)
		}
	}
}

// TestManySalesAreCommittedBesideASilentMember accepts more sales at once than are worked
// on at a time, and has a member that never answers. The commits of each are sent, and
// what is on chain already is not gathered in place of what is not.
func TestManySalesAreCommittedBesideASilentMember(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		const sales = 120

		c, end := newFive(t, 40*time.Second)
		defer end()

		c.accept(sales)
		nodetest.Handle(c.net, 4, wire.Commit, func(ctx context.Context, _ int, _ wire.CommitRequest) (wire.CommitResponse, error) {
			<-ctx.Done()
			return wire.CommitResponse{}, ctx.Err()
		})

		for second := range int(long.Commit) - 1 {
			c.pass(accepted.Add(time.Duration(second)*time.Second), 1, c.members[:4]...)
			c.mine()
		}

		seen := map[core.SaleID]core.Members{}
		for _, s := range c.board.commits {
			seen[s.Commit.Sale] = seen[s.Commit.Sale].With(int(s.Commit.Member))
		}

		few := 0
		for _, members := range seen {
			if members.Len() < five.Threshold {
				few++
			}
		}

		if len(seen) != sales+1 || few > 0 {
			t.Errorf("got commits of %d sales, %d of them too few, want those of %d", len(seen), few, sales+1)
		}

		c.end(accepted.Add(time.Minute))
	})
}

// TestADeliveredSaleTakesNoTimeOfOthers has a member that gives its list to one alone,
// after the others' lists were confirmed. That one proposes it once a turn.
func TestADeliveredSaleTakesNoTimeOfOthers(t *testing.T) {
	inBubble(t, func(t *testing.T, c *cluster) {
		c.round = time.Minute
		for i := range c.members {
			c.restart(i)
		}

		c.give(4, func(honest giver) giver {
			return func(ctx context.Context, from int, r wire.ListRequest) (wire.ListResponse, error) {
				if from != 0 {
					return refusing(nil)(ctx, from, r)
				}
				return honest(ctx, from, r)
			}
		})

		var asked atomic.Int64
		nodetest.Handle(c.net, 4, wire.SignLists, func(ctx context.Context, _ int, r wire.SignListsRequest) (wire.Signed, error) {
			if r.Lists&(1<<4) != 0 {
				asked.Add(1)
			}
			<-ctx.Done()
			return wire.Signed{}, ctx.Err()
		})

		c.setState(core.SaleConfirmed, released)
		c.final(released, func(r *core.SaleRecord) { r.Standing = 0b01111 })

		now := c.pass(released, 150, c.members...)
		if n := asked.Load(); n == 0 || n > 3 {
			t.Errorf("got %d proposals of one more list in two and a half turns, want at least one and one a turn", n)
		}

		c.end(now)
	})
}
