package snapshot_test

import (
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/nodetest"
	"github.com/tantieme/tantieme/node/store"
)

// anchorVersions puts contributions into a batch of a final block. They reach each member
// in another order.
func (c *cluster) anchorVersions(now time.Time, random *rand.Rand, made []core.Contribution) {
	c.t.Helper()
	c.batch++
	c.final(now, func(tx *store.Txn) error {
		return tx.PutBatch(core.BatchRecord{Batch: core.Batch{Number: c.batch, Count: uint32(len(made))}, Block: c.block, Time: now})
	})

	var ids []core.ContributionID
	for _, one := range made {
		ids = append(ids, one.Item.Contribution)
	}

	for _, m := range c.members {
		for _, i := range random.Perm(len(made)) {
			_, err := m.store.AddContribution(made[i])
			if err == nil {
				_, err = m.store.Advance(ids[i], core.StageReceived, core.StagePinned, "")
			}
			if err != nil {
				c.t.Fatal(err)
			}
		}

		if err := m.store.ApplyBatch(c.batch, ids); err != nil {
			c.t.Fatal(err)
		}
	}
}

// TestClassesHoldWhateverComes has people contribute and replace what they contributed, in
// any number and order. At every member each contribution then counts the same, never more
// than declared, the same for good, and in its first snapshot beside as many as a class needs.
func TestClassesHoldWhateverComes(t *testing.T) {
	for seed := range uint64(6) {
		random := rand.New(rand.NewPCG(seed, 0))
		minClass := uint32(2 + random.IntN(3))
		c := withClasses(t, minClass)
		steps := []uint64{1, 2, 3, 5, 8}
		var all []core.Contribution
		fixed := map[core.ContributionID]uint64{}

		for round := range 6 {
			now := start.Add(time.Duration(100*round+1) * time.Second)
			var made []core.Contribution
			for _, account := range random.Perm(12)[:1+random.IntN(7)] {
				id := core.ContributionID{byte(len(all) + len(made) + 1)}
				made = append(made, core.Contribution{
					Account: common.Address{byte(account + 1)},
					Item:    core.Item{Contribution: id, U: [96]byte{id[0]}, Weight: steps[random.IntN(len(steps))]},
					Consent: core.Consent{Dataset: dataset, Version: uint64(round + 1), Expires: uint64(late.Unix())},
				})
			}

			all = append(all, made...)
			before := len(c.board.taken)
			c.anchorVersions(now, random, made)
			c.tick(now.Add(time.Second))

			if got := len(c.board.taken) - before; got > 1 {
				t.Fatalf("seed %d, round %d: got %d snapshots at once, want one at most", seed, round, got)
			}
			c.checkClasses(all, fixed, minClass)
		}

		if len(fixed) == 0 {
			t.Errorf("seed %d: got nothing counted, want some", seed)
		}
	}
}

// checkClasses checks what contributions count, and adds those that are new to fixed.
func (c *cluster) checkClasses(all []core.Contribution, fixed map[core.ContributionID]uint64, minClass uint32) {
	c.t.Helper()
	classes := map[uint64]uint32{}

	for _, one := range all {
		id := one.Item.Contribution
		got, before := c.counted(id[0]), fixed[id]

		switch {
		case got > one.Item.Weight:
			c.t.Fatalf("contribution %d: got it counted as %d of %d declared", id[0], got, one.Item.Weight)
		case before != 0 && got != before:
			c.t.Fatalf("contribution %d: got it counted as %d, want %d for good", id[0], got, before)
		case before == 0 && got != 0:
			classes[got]++
			fixed[id] = got
		}
	}

	for weight, size := range classes {
		if size < minClass {
			c.t.Fatalf("got %d new ones that count %d, want %d at least", size, weight, minClass)
		}
	}
}

// TestNobodyProposesWhileAllNewOnesWait checks that new contributions which are fewer than a
// class make no snapshot, and that nothing is asked for one, however long they wait.
func TestNobodyProposesWhileAllNewOnesWait(t *testing.T) {
	c := withClasses(t, 3)
	c.anchor(start.Add(time.Second), late, 1, 2, 3)
	c.tick(start.Add(2 * time.Second))
	c.anchorWeights(start.Add(100*time.Second), late, map[byte]uint64{4: 8, 5: 1})
	for i := range 5 {
		c.tick(start.Add(time.Duration(200+100*i) * time.Second))
	}

	if len(c.board.taken) != 1 {
		t.Errorf("got %d snapshots, want that of the first three alone", len(c.board.taken))
	}
	if got := []uint64{c.counted(4), c.counted(5)}; !slices.Equal(got, []uint64{0, 0}) {
		t.Errorf("got them counted as %v, want both to wait", got)
	}
	for _, m := range c.members {
		if signed, err := m.store.SignedTotal(); err != nil || signed > 1 {
			t.Errorf("got %d signatures, %v, want that of one snapshot", signed, err)
		}
	}
}

// appears is a store to which a block brings a snapshot after it listed those before.
type appears struct {
	*store.Store
	datasets func()
}

func (a appears) Datasets() (map[core.DatasetID]core.Terms, error) {
	a.datasets()
	return a.Store.Datasets()
}

// TestASnapshotThatComesWhileOneTicksIsListedFirst checks that a member does not propose, and
// so sign, the next snapshot before it knows what is new in it.
func TestASnapshotThatComesWhileOneTicksIsListedFirst(t *testing.T) {
	c := withClasses(t, 2)
	c.anchor(start.Add(time.Second), late, 1, 2, 3)
	c.tick(start.Add(2 * time.Second))
	first := c.board.taken[0]

	fresh := withClasses(t, 2) // the same world, in which the snapshot comes later
	fresh.anchor(start.Add(time.Second), late, 1, 2, 3)
	for fresh.block <= first.AsOf {
		fresh.final(start.Add(3*time.Second), nothing)
	}
	fresh.anchor(start.Add(200*time.Second), late, 4, 5)

	for i, m := range fresh.members {
		came := false
		step := fresh.stepOf(i, m, appears{m.store, func() {
			if came {
				return
			}
			came = true
			err := m.store.Update(func(tx *store.Txn) error {
				return tx.PutSnapshot(core.SnapshotRecord{ID: nodetest.Signer{}.SnapshotID(first), Snapshot: first, Time: start.Add(2 * time.Second)})
			})
			if err != nil {
				t.Error(err)
			}
		}})

		if err := step.Tick(t.Context()); err != nil {
			t.Fatal(err)
		}
		step.Wait()

		if signed, err := m.store.SignedTotal(); err != nil || signed != 0 {
			t.Errorf("member %d: got %d signatures, %v, want none before the first snapshot is listed", i, signed, err)
		}
	}
}
