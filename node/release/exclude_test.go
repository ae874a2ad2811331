package release_test

import (
	"bytes"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/store"
	"github.com/tantieme/tantieme/node/tree"
	"github.com/tantieme/tantieme/node/wire"
)

// newLeaving returns a cluster with a snapshot of many people, of whom some left in a block.
// The buyer puts up with a weight that is left out.
func newLeaving(t *testing.T, people int, most uint64, block uint64, leavers ...int) *cluster {
	t.Helper()
	c := newCluster(t)
	c.people = people

	for i, m := range c.members {
		m.close()
		m.dir = t.TempDir()
		c.start(i)
		c.seed(m.store)
	}

	c.leave(block, leavers...)
	c.final(accepted, func(r *core.SaleRecord) { r.Offer.MaxExcluded = most })

	return c
}

// leave puts retractions into a final block.
func (c *cluster) leave(block uint64, leavers ...int) {
	c.t.Helper()
	for _, m := range c.members {
		for _, n := range leavers {
			err := m.store.Update(func(tx *store.Txn) error {
				return tx.PutRetraction(core.Retracted{Account: accountOf(n), MinVersion: 2}, block)
			})
			if err != nil {
				c.t.Fatal(err)
			}
		}
	}
}

// commitCamps runs the members until they commit, and puts their roots and what they left
// out into a final block.
func (c *cluster) commitCamps() {
	c.t.Helper()
	c.commitAll()

	c.final(accepted.Add(4*time.Second), func(r *core.SaleRecord) {
		var camp core.Members
		for _, s := range c.board.commits {
			camp = camp.With(int(s.Commit.Member))
		}
		r.Camps = []core.Camp{{Tombstones: c.board.commits[0].Commit.Tombstones, Members: camp}}
	})
}

// SPEC 5.77, SPEC 9.31.
func TestWhoLeftByTheAcceptanceIsLeftOut(t *testing.T) {
	for _, test := range []struct {
		name    string
		block   uint64
		leftOut bool
	}{
		{"a block before the acceptance", 4, true},
		{"in the block of the acceptance", 5, true},
		{"a block later", 6, false},
	} {
		t.Run(test.name, func(t *testing.T) {
			c := newLeaving(t, 3, 1, test.block, 2)
			c.commitAll()

			want, items := core.Tombstones{Digest: crypto.Keccak256Hash()}, []uint32(nil)
			if test.leftOut { // the third contribution has the first leaf
				want, items = core.Tombstones{Digest: crypto.Keccak256Hash([]byte{0, 0, 0, 0}), Count: 1, Weight: 1}, []uint32{2}
			}

			if len(c.board.commits) < three.N {
				t.Fatalf("got %d commits, want %d", len(c.board.commits), three.N)
			}
			for _, s := range c.board.commits {
				if s.Commit.Tombstones != want {
					t.Errorf("member %d: got tombstones %+v, want %+v", s.Commit.Member, s.Commit.Tombstones, want)
				}
			}

			for i, m := range c.members {
				list, err := m.store.List(saleID, uint8(i))
				if err != nil || !bytes.Equal(list, entriesOf(i, 3, items...)) {
					t.Errorf("member %d: got a list of %d bytes, %v, want tombstones %v in it", i, len(list), err, items)
				}
			}
		})
	}
}

// SPEC 5.79.
func TestTombstonesComeInOrderWithTheirProof(t *testing.T) {
	leavers := make([]int, 250)
	for i := range leavers {
		leavers[i] = 3*i + 1
	}

	c := newLeaving(t, 800, 250, 4, leavers...)
	c.commitCamps()
	c.board.room = 1 // the node stops, or the chain is away, after the first part
	c.tick(accepted.Add(4 * time.Second))

	if len(c.board.exclusions) != 1 {
		t.Fatalf("got %d transactions, want 1", len(c.board.exclusions))
	}

	c.board.room = 0
	c.final(accepted.Add(5*time.Second), func(r *core.SaleRecord) { r.Excluded = 100 })
	c.members[0].close()
	c.start(0)
	for i := range c.members {
		c.work(accepted.Add(9*time.Second), c.members[i])
		if len(c.board.exclusions) > 1 {
			break // a later member would do the same, and the chain would refuse it
		}
	}

	if len(c.board.exclusions) != 3 {
		t.Fatalf("got %d transactions in all, want 3", len(c.board.exclusions))
	}

	snapshot, err := c.members[0].store.Snapshot(snapshot)
	if err != nil {
		t.Fatal(err)
	}

	var brought []uint32
	for _, e := range c.board.exclusions {
		places := make([]int, len(e.next.Numbers))
		for i, number := range e.next.Numbers {
			places[i] = int(number)
		}

		err := tree.VerifyMany(core.SumNode(snapshot.Snapshot.SumRoot), e.next.Leaves, places, c.people, e.next.Proof)
		if err != nil || e.next.Pool != snapshot.Pool {
			t.Errorf("got a proof of pool %+v that fails: %v", e.next.Pool, err)
		}
		if e.tombstones.Digest != crypto.Keccak256Hash(e.numbers) || e.tombstones.Count != 250 || len(e.numbers) != 1000 {
			t.Errorf("got tombstones %+v of numbers of %d bytes, want those of 250", e.tombstones, len(e.numbers))
		}

		brought = append(brought, e.next.Numbers...)
	}

	if len(brought) != 250 || !slices.IsSorted(brought) || len(slices.Compact(slices.Clone(brought))) != 250 {
		t.Errorf("got %d leaves, ascending %v, want 250 once each", len(brought), slices.IsSorted(brought))
	}
}

func TestTombstonesWaitForThreshold(t *testing.T) {
	c := newLeaving(t, 3, 1, 4, 0)
	c.commitCamps()

	for _, test := range []struct {
		name   string
		change func(*core.SaleRecord)
	}{
		{"one member agrees", func(r *core.SaleRecord) { r.Camps[0].Members = 1 }},
		{"others are left out", func(r *core.SaleRecord) { r.Camps[0].Members, r.Camps[0].Tombstones.Count = 7, 9 }},
		{"all are banned", func(r *core.SaleRecord) { r.Camps[0].Tombstones.Count, r.Whole = 1, true }},
		{"the commit window is over", func(r *core.SaleRecord) { r.Whole, r.Deadlines.CommitEnds = false, accepted }},
	} {
		c.final(accepted.Add(4*time.Second), test.change)
		c.tick(accepted.Add(4 * time.Second))
		if len(c.board.exclusions) != 0 {
			t.Errorf("%s: got %d transactions, want none", test.name, len(c.board.exclusions))
		}
	}
}

// TestOnlyListsThatCanStandAreConfirmed has a member that left out nothing: its list is
// neither fetched nor signed.
func TestOnlyListsThatCanStandAreConfirmed(t *testing.T) {
	c := newLeaving(t, 3, 1, 4, 0)
	c.commitCamps()

	stray := entriesOf(2, 3)
	c.final(accepted.Add(4*time.Second), func(r *core.SaleRecord) {
		r.Camps[0].Members, r.Whole, r.Commits[2] = 0b11, true, crypto.Keccak256Hash(stray)
	})
	if err := c.members[2].store.PutList(saleID, 2, stray); err != nil {
		t.Fatal(err)
	}

	c.setState(core.SaleCommitted, accepted.Add(5*time.Second))
	c.tick(accepted.Add(5 * time.Second))

	if len(c.board.confirms) == 0 || c.board.confirms[0].Lists != 0b11 {
		t.Fatalf("got confirms %+v, want one of the lists of members 0 and 1", c.board.confirms)
	}
	if held, err := c.members[0].store.Lists(saleID); err != nil || held.Has(2) {
		t.Errorf("got lists %v, %v, want none of member 2", held.Seats(), err)
	}

	r, err := c.members[0].HandleSignLists(t.Context(), 2, wire.SignListsRequest{Sale: saleID, RootsDigest: core.RootsDigest{7}, Lists: 0b100})
	if err != nil || r.Refusal.Reason != core.ReasonNotHeld {
		t.Errorf("a confirm of the other list: got %+v, %v, want it refused", r, err)
	}
}

func TestASaleThatLeavesOutTooMuchIsDeclined(t *testing.T) {
	c := newLeaving(t, 3, 1, 4, 0, 1)
	c.tick(accepted)
	c.tick(accepted.Add(5 * time.Second))

	if len(c.board.commits) != 0 {
		t.Errorf("got %d commits, want none", len(c.board.commits))
	}
	for i, m := range c.members {
		if held, err := m.store.Lists(saleID); err != nil || held != 0 {
			t.Errorf("member %d: got lists %v, %v, want none", i, held.Seats(), err)
		}
		if got := m.log.Count("sale declined", "max_excluded=1", "weight=2"); got != 1 {
			t.Errorf("member %d: got %d lines that say so, want 1:\n%s", i, got, m.log)
		}
	}

	r, err := c.members[0].HandleCommit(t.Context(), 1, wire.CommitRequest{Sale: saleID})
	if err != nil || !strings.Contains(r.Refusal.Detail, "a weight of 2 was retracted, and the buyer puts up with 1") {
		t.Errorf("got %+v, %v, want words that say why", r, err)
	}
}

// TestACommitWithOtherTombstonesIsNoneOfOurs has a member that sees no retraction: the
// others commit without it.
func TestACommitWithOtherTombstonesIsNoneOfOurs(t *testing.T) {
	c := newLeaving(t, 3, 1, 4)
	err := c.members[0].store.Update(func(tx *store.Txn) error {
		return tx.PutRetraction(core.Retracted{Account: accountOf(1), MinVersion: 2}, 4)
	})
	if err != nil {
		t.Fatal(err)
	}

	c.tick(accepted)
	c.tick(accepted.Add(4 * time.Second))

	seen := map[uint32]core.Members{}
	for _, s := range c.board.commits {
		seen[s.Commit.Tombstones.Count] = seen[s.Commit.Tombstones.Count].With(int(s.Commit.Member))
	}
	if seen[0] != 0b110 || seen[1] != 0b001 {
		t.Errorf("got commits by their tombstones %v, want member 0 apart", seen)
	}
}
