package snapshot_test

import (
	"testing"
	"time"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/nodetest"
	"github.com/tantieme/tantieme/node/quorum"
	"github.com/tantieme/tantieme/node/store"
	"github.com/tantieme/tantieme/node/wire"
)

// withClasses makes a cluster whose dataset asks for classes of a least size.
func withClasses(t *testing.T, minClass uint32) *cluster {
	t.Helper()
	c := newCluster(t)
	classed := terms
	classed.Cadence.MinClass = minClass
	c.final(start, func(tx *store.Txn) error { return tx.PutDataset(dataset, classed, 0) })

	return c
}

// counted returns what a contribution counts in the store of each member. It fails the test
// if members differ.
func (c *cluster) counted(n byte) uint64 {
	c.t.Helper()

	var counts []uint64
	for _, m := range c.members {
		got, err := m.store.Contribution(core.ContributionID{n})
		if err != nil {
			c.t.Fatal(err)
		}
		counts = append(counts, got.Counted)
	}

	for _, count := range counts {
		if count != counts[0] {
			c.t.Fatalf("contribution %d: got counts %v, want the same at every member", n, counts)
		}
	}

	return counts[0]
}

// SPEC 4.18, SPEC 4.19.
func TestARareWeightCountsAsALowerOneForGood(t *testing.T) {
	c := withClasses(t, 2)
	c.anchorWeights(start.Add(time.Second), late, map[byte]uint64{1: 8, 2: 3, 3: 3, 4: 1, 5: 1})
	c.tick(start.Add(2 * time.Second))

	if len(c.board.taken) != 1 || c.board.taken[0].TotalWeight != 3+3+3+1+1 {
		t.Fatalf("got %+v, want one snapshot of weight 11", c.board.taken)
	}
	if got := c.counted(1); got != 3 {
		t.Errorf("got the only 8 counted as %d, want 3", got)
	}

	// Three more of weight 8: they count 8, and the first one still counts 3.
	c.anchorWeights(start.Add(100*time.Second), late, map[byte]uint64{6: 8, 7: 8, 8: 8})
	c.tick(start.Add(110 * time.Second))

	if len(c.board.taken) != 2 || c.board.taken[1].TotalWeight != 11+24 || c.board.taken[1].Count != 8 {
		t.Fatalf("got %+v, want a second snapshot of 8 of weight 35", c.board.taken)
	}
	if got := c.counted(1); got != 3 {
		t.Errorf("got the first one counted as %d in the second snapshot, want 3", got)
	}
	if got := c.counted(6); got != 8 {
		t.Errorf("got one of three 8 counted as %d, want 8", got)
	}
}

// SPEC 4.20, SPEC 9.23.
func TestTooFewOfTheLowestClassWait(t *testing.T) {
	c := withClasses(t, 3)
	c.anchorWeights(start.Add(time.Second), late, map[byte]uint64{1: 8, 2: 8, 3: 8, 4: 2, 5: 1})
	c.tick(start.Add(2 * time.Second))

	if len(c.board.taken) != 1 || c.board.taken[0].Count != 3 || c.board.taken[0].TotalWeight != 24 {
		t.Fatalf("got %+v, want one snapshot of 3 of weight 24", c.board.taken)
	}
	for _, waits := range []byte{4, 5} {
		if got := c.counted(waits); got != 0 {
			t.Errorf("contribution %d: got it counted as %d, want it to wait", waits, got)
		}
	}

	// One more makes a class of three, all of them new.
	c.anchorWeights(start.Add(100*time.Second), late, map[byte]uint64{6: 1})
	c.tick(start.Add(110 * time.Second))

	if len(c.board.taken) != 2 || c.board.taken[1].Count != 6 || c.board.taken[1].TotalWeight != 24+3 {
		t.Fatalf("got %+v, want a second snapshot of 6 of weight 27", c.board.taken)
	}
	if got := c.counted(4); got != 1 {
		t.Errorf("got the only 2 counted as %d, want 1", got)
	}
}

// SPEC 9.30.
func TestWhoHasNotListedTheLastSnapshotDoesNotSign(t *testing.T) {
	c := withClasses(t, 2)
	c.anchor(start.Add(time.Second), late, 1, 2, 3)
	c.tick(start.Add(2 * time.Second))
	if len(c.board.taken) != 1 {
		t.Fatalf("got %d snapshots, want 1", len(c.board.taken))
	}

	fresh := withClasses(t, 2) // the same world, in which nobody ticks after the snapshot
	fresh.anchor(start.Add(time.Second), late, 1, 2, 3)
	s := c.board.taken[0]
	id := nodetest.Signer{}.SnapshotID(s)
	now := start.Add(200 * time.Second)
	fresh.final(now, func(tx *store.Txn) error {
		return tx.PutSnapshot(core.SnapshotRecord{ID: id, Snapshot: s, Time: now})
	})

	from := quorum.Seat{Committee: size}.Proposer(2, 0)
	got, err := fresh.members[(from+1)%size.N].HandleSignSnapshot(t.Context(), from, wire.SignSnapshotRequest{
		Dataset: dataset,
		Number:  2,
		Epoch:   1,
		AsOf:    fresh.block,
	})
	if err != nil || got.Refusal.Reason != core.ReasonNotReady {
		t.Errorf("got %+v, %v, want a refusal with %s", got.Refusal, err, core.ReasonNotReady)
	}
}

// SPEC 5.41.
func TestASnapshotSellsFromItsBlockOn(t *testing.T) {
	c := newCluster(t)
	c.anchor(start.Add(time.Second), late, 1, 2, 3)
	c.tick(start.Add(2 * time.Second))
	if len(c.board.taken) != 1 {
		t.Fatalf("got %d snapshots, want 1", len(c.board.taken))
	}

	s := c.board.taken[0]
	want := uint64(c.board.times[s.AsOf].Unix()) + terms.Cadence.SellFor
	if s.SellUntil != want {
		t.Errorf("got it sold until %d, want until %d", s.SellUntil, want)
	}
}
