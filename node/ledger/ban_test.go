package ledger_test

import (
	"errors"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/ledger"
	"github.com/tantieme/tantieme/node/store"
)

// Two sales of one snapshot, and one of another, whose leaves have the same numbers.
var (
	saleA, saleB, saleC = core.SaleID{1}, core.SaleID{2}, core.SaleID{3}
	shot, other         = core.SnapshotID{5}, core.SnapshotID{6}
)

// sold returns a ledger with three offers, and the pools of the two snapshots.
func sold(t *testing.T) (*ledger.Ledger, *store.Store, core.PoolID, core.PoolID) {
	t.Helper()
	l, s := newLedger(t)
	frozen := core.Snapshot{Dataset: core.DatasetID{4}, Count: 9, TotalWeight: 20}
	pools := [2]core.PoolID{}
	var events []core.Event

	for i, id := range []core.SnapshotID{shot, other} {
		pools[i] = core.PoolOf(id, frozen, common.Address{}, 0).ID()
		events = append(events, core.SnapshotCommitted{ID: id, Pool: pools[i], Snapshot: frozen})
	}
	for id, of := range map[core.SaleID]core.SnapshotID{saleA: shot, saleB: shot, saleC: other} {
		events = append(events, core.Offered{ID: id, Offer: core.Offer{Snapshot: of}})
	}

	apply(t, l, block(1, core.DatasetCreated{ID: frozen.Dataset}), block(2, events...))

	return l, s, pools[0], pools[1]
}

func faultsFound(sale core.SaleID, tx byte, leaves ...uint32) core.FaultsFound {
	e := core.FaultsFound{Sale: sale, Signers: 0b101, Transaction: common.Hash{tx}}
	for _, leaf := range leaves {
		e.Faults = append(e.Faults, core.LeafFault{Leaf: leaf, Kind: core.FaultSchema})
	}
	return e
}

// TestABanSaysWhy has a block with bans for faults of two sales, for tombstones, and in two
// snapshots. The second sale's faults name a leaf that was banned before.
func TestABanSaysWhy(t *testing.T) {
	l, s, pool, poolC := sold(t)
	banned := func(pool core.PoolID, tx byte, leaf uint32) core.LeafBanned {
		return core.LeafBanned{Pool: pool, Leaf: leaf, Weight: 2, Cap: 7, Transaction: common.Hash{tx}}
	}

	apply(t, l,
		block(3,
			banned(pool, 1, 1), banned(pool, 1, 2), faultsFound(saleA, 1, 1, 2),
			core.TombstonesBanned{Sale: saleB, Done: 1, Transaction: common.Hash{2}}, banned(pool, 2, 3),
			banned(poolC, 3, 1), faultsFound(saleC, 3, 1),
		),
		block(4, banned(pool, 4, 4), faultsFound(saleB, 4, 2, 4)),
	)

	at := time.Unix(1003, 0).UTC()
	want := []core.Ban{
		{Leaf: 1, Weight: 2, Cap: 7, Kind: core.FaultSchema, Sale: saleA, Time: at, Signers: 0b101, Transaction: common.Hash{1}},
		{Leaf: 2, Weight: 2, Cap: 7, Kind: core.FaultSchema, Sale: saleA, Time: at, Signers: 0b101, Transaction: common.Hash{1}},
		{Leaf: 3, Weight: 2, Cap: 7, Sale: saleB, Time: at, Transaction: common.Hash{2}},
		{Leaf: 4, Weight: 2, Cap: 7, Kind: core.FaultSchema, Sale: saleB, Time: at.Add(time.Second), Signers: 0b101, Transaction: common.Hash{4}},
	}
	same := func(a, b core.Ban) bool {
		at := a.Time.Equal(b.Time)
		a.Time, b.Time = time.Time{}, time.Time{}
		return at && a == b
	}
	if got, err := s.Bans(shot); err != nil || !slices.EqualFunc(got, want, same) {
		t.Errorf("got bans %+v, %v, want %+v", got, err, want)
	}
	if got, err := s.Ban(shot, 3); err != nil || !same(got, want[2]) {
		t.Errorf("got ban %+v, %v, want %+v", got, err, want[2])
	}
	if _, err := s.Ban(shot, 5); !errors.Is(err, core.ErrNotFound) {
		t.Errorf("got %v, want no ban of another leaf", err)
	}

	for id, want := range map[core.SnapshotID]uint64{shot: 8, other: 2} {
		if r, err := s.Snapshot(id); err != nil || r.Banned != want || r.Weight() != 20-want {
			t.Errorf("snapshot %s: got %d banned, %v, want %d", id.Short(), r.Banned, err, want)
		}
	}

	// A later offer leaves out what is banned by then.
	apply(t, l, block(5, core.Offered{ID: core.SaleID{9}, Offer: core.Offer{Snapshot: shot}}, core.VotingOpened{ID: core.SaleID{9}}))
	if r, err := s.Sale(core.SaleID{9}); err != nil || r.Banned != 8 || r.Poll.TotalWeight != 12 {
		t.Errorf("got %+v, %v, want 8 banned and votes of 12", r, err)
	}
}

// TestABanThatCannotBeIsRefused has endpoints that show bans without a cause, or of leaves
// that there are not.
func TestABanThatCannotBeIsRefused(t *testing.T) {
	for name, events := range map[string]func(pool core.PoolID) []core.Event{
		"no cause": func(pool core.PoolID) []core.Event {
			return []core.Event{core.LeafBanned{Pool: pool, Leaf: 1, Weight: 2}}
		},
		"a cause in another transaction": func(pool core.PoolID) []core.Event {
			return []core.Event{core.LeafBanned{Pool: pool, Leaf: 1, Weight: 2}, faultsFound(saleA, 1, 1)}
		},
		"a fault of another leaf": func(pool core.PoolID) []core.Event {
			return []core.Event{core.LeafBanned{Pool: pool, Leaf: 1, Weight: 2}, faultsFound(saleA, 0, 2)}
		},
		"a fault of another snapshot": func(pool core.PoolID) []core.Event {
			return []core.Event{core.LeafBanned{Pool: pool, Leaf: 1, Weight: 2}, faultsFound(saleC, 0, 1)}
		},
		"more weight than is left": func(pool core.PoolID) []core.Event {
			return []core.Event{core.LeafBanned{Pool: pool, Leaf: 1, Weight: 21}, faultsFound(saleA, 0, 1)}
		},
		"no such leaf": func(pool core.PoolID) []core.Event {
			return []core.Event{core.LeafBanned{Pool: pool, Leaf: 9, Weight: 2}, faultsFound(saleA, 0, 9)}
		},
	} {
		l, s, pool, _ := sold(t)
		if err := l.Apply(block(3, events(pool)...)); err == nil {
			t.Errorf("%s: got no error, want one", name)
		}
		if r, err := s.Snapshot(shot); err != nil || r.Banned != 0 {
			t.Errorf("%s: got %d banned, %v, want nothing of the block", name, r.Banned, err)
		}
	}
}
