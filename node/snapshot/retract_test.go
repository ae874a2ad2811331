package snapshot_test

import (
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/quorum"
	"github.com/tantieme/tantieme/node/store"
	"github.com/tantieme/tantieme/node/wire"
)

// retract lets the accounts of some contributions leave in a final block.
func (c *cluster) retract(now time.Time, numbers ...byte) {
	c.t.Helper()
	block := c.block + 1
	c.final(now, func(tx *store.Txn) error {
		for _, n := range numbers {
			left := core.Retracted{Dataset: dataset, Account: common.Address{255 - n}, MinVersion: 2}
			if err := tx.PutRetraction(left, block); err != nil {
				return err
			}
		}
		return nil
	})
}

func TestTheNextSnapshotLacksWhoLeft(t *testing.T) {
	c := newCluster(t)
	c.anchor(start.Add(time.Second), late, 1, 2, 3, 4)
	c.tick(start.Add(2 * time.Second))
	c.retract(start.Add(40*time.Second), 2)
	c.anchor(start.Add(41*time.Second), late, 5, 6)
	c.tick(start.Add(100 * time.Second))

	if len(c.board.taken) != 2 || c.board.taken[0].Count != 4 || c.board.taken[1].Count != 5 {
		t.Fatalf("got %+v, want snapshots of 4 and, with two more and one less, 5", c.board.taken)
	}
}

// TestASnapshotWithWhoLeftIsNotSigned lets a proposer propose what it had computed before
// it saw a retraction.
func TestASnapshotWithWhoLeftIsNotSigned(t *testing.T) {
	for name, test := range map[string]struct {
		asOf   func(left uint64) uint64 // from the block of the retraction
		reason core.Reason
	}{
		"as of the block of the retraction": {func(left uint64) uint64 { return left }, core.ReasonDiffers},
		"as of a later block":               {func(left uint64) uint64 { return left + 1 }, core.ReasonDiffers},
		"as of the block before":            {func(left uint64) uint64 { return left - 1 }, ""}, // it ran ahead
	} {
		t.Run(name, func(t *testing.T) {
			blind, c := newCluster(t), newCluster(t)
			for _, both := range []*cluster{blind, c} {
				both.anchor(start.Add(time.Second), late, 1, 2, 3, 4)
			}

			c.retract(start.Add(2*time.Second), 2)
			left := c.block
			c.final(start.Add(3*time.Second), nothing)
			blind.final(start.Add(2*time.Second), nothing)
			blind.final(start.Add(3*time.Second), nothing)

			r := blind.propose(test.asOf(left))
			from := quorum.Seat{Committee: size}.Proposer(r.Number, r.Round)
			got, err := c.members[(from+1)%size.N].HandleSignSnapshot(t.Context(), from, r)
			if err != nil || got.Refusal.Reason != test.reason {
				t.Errorf("got %+v, %v, want reason %q", got.Refusal, err, test.reason)
			}
		})
	}
}

// propose returns what the proposer of the first round proposes as of a block.
func (c *cluster) propose(asOf uint64) wire.SignSnapshotRequest {
	c.t.Helper()
	from := quorum.Seat{Committee: size}.Proposer(1, 0)
	m := c.members[from]
	cursor, err := m.store.Cursor()
	if err != nil {
		c.t.Fatal(err)
	}

	// The step proposes as of its newest block, so that is set back.
	back := core.Cursor{Number: asOf, Hash: common.Hash{byte(asOf)}, Time: c.board.times[asOf]}
	if err := m.store.Update(func(tx *store.Txn) error { return tx.PutCursor(back) }); err != nil {
		c.t.Fatal(err)
	}

	if err := m.Tick(c.t.Context()); err != nil {
		c.t.Fatal(err)
	}
	m.Wait()

	if err := m.store.Update(func(tx *store.Txn) error { return tx.PutCursor(cursor) }); err != nil {
		c.t.Fatal(err)
	}
	if len(c.board.taken) != 1 {
		c.t.Fatalf("got %d snapshots, want one", len(c.board.taken))
	}

	s := c.board.taken[0]
	return wire.SignSnapshotRequest{
		Dataset:          s.Dataset,
		Number:           s.Number,
		Round:            s.Round,
		Epoch:            s.Epoch,
		ContributionRoot: s.ContributionRoot,
		SumRoot:          s.SumRoot,
		TotalWeight:      s.TotalWeight,
		Count:            s.Count,
		Manifest:         s.Manifest,
		AsOf:             s.AsOf,
		AsOfHash:         s.AsOfHash,
		SellUntil:        s.SellUntil,
	}
}
