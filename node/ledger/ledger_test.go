package ledger_test

import (
	"errors"
	"log/slog"
	"math/big"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/keyring"
	"github.com/tantieme/tantieme/node/ledger"
	"github.com/tantieme/tantieme/node/nodetest"
	"github.com/tantieme/tantieme/node/store"
)

// stored runs the ledger's transactions in a real store.
type stored struct{ *store.Store }

func (s stored) Update(f func(ledger.Txn) error) error {
	return s.Store.Update(func(tx *store.Txn) error { return f(tx) })
}

func newLedger(t *testing.T) (*ledger.Ledger, *store.Store) {
	t.Helper()
	dir := t.TempDir()
	ring, err := keyring.Open(filepath.Join(dir, "ring"))
	if err != nil {
		t.Fatal(err)
	}

	s, err := store.Open(filepath.Join(dir, "db"), ring, slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}

	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})

	l, err := ledger.New(ledger.Options{Store: stored{s}})
	if err != nil {
		t.Fatal(err)
	}

	return l, s
}

func block(number uint64, events ...core.Event) core.Block {
	return core.Block{Number: number, Hash: common.Hash{byte(number)}, Time: time.Unix(int64(1000+number), 0).UTC(), Events: events}
}

func apply(t *testing.T, l *ledger.Ledger, blocks ...core.Block) {
	t.Helper()
	for _, b := range blocks {
		if err := l.Apply(b); err != nil {
			t.Fatalf("block %d: got %v, want no error", b.Number, err)
		}
	}
}

func TestASaleIsFollowedThroughItsStates(t *testing.T) {
	l, s := newLedger(t)
	id, snapshot := core.SaleID{1}, core.SnapshotID{2}
	deadlines := core.Windows{Commit: 10}.Deadlines(time.Unix(1003, 0).UTC())
	ballot := core.Vote{Rule: core.VoteBallot, QuorumBps: 500}
	frozen := core.Snapshot{Dataset: core.DatasetID{4}, Count: 7, TotalWeight: 8, SumRoot: common.Hash{5}}
	pool := core.PoolOf(snapshot, frozen, common.Address{3}, 12)

	earlier, tombs := core.SaleID{7}, core.Tombstones{Count: 1, Weight: 2}
	faulty := core.FaultsFound{Sale: id, Faults: []core.LeafFault{{Leaf: 4, Kind: core.FaultWeight}}, Weight: 1, Transaction: common.Hash{7}}

	apply(
		t, l,
		block(1, core.DatasetCreated{ID: frozen.Dataset, Scale: 12, Terms: core.Terms{Token: common.Address{3}, Vote: ballot}}),
		block(2, core.SnapshotCommitted{ID: snapshot, Pool: pool.ID(), Snapshot: frozen}, core.Offered{ID: earlier, Offer: core.Offer{Snapshot: snapshot}}, core.TombstonesBanned{Sale: earlier, Done: 1}, core.LeafBanned{Pool: pool.ID(), Leaf: 6, Weight: 1}),
		block(3, core.Offered{ID: id, Offer: core.Offer{Snapshot: snapshot, Price: big.NewInt(5)}, B: []byte{1}, B2: []byte{2}}, core.VotingOpened{ID: id, Ends: time.Unix(1004, 0)}),
		block(4, core.VotesCast{Sale: id, Votes: []core.Cast{{Leaf: 1, Weight: 3}, {Leaf: 2, Weight: 2, Choice: core.ChoiceNo}}}, core.Accepted{ID: id, Epoch: 1, Deadlines: deadlines}),
		block(5, core.RootsCommitted{Sale: id, Members: []uint8{0, 2}, Roots: []common.Hash{{10}, {12}}, Digest: core.RootsDigest{99}}),
		block(6, core.TombstonesCommitted{Sale: id, Tombstones: tombs, Members: 0b1}, core.TombstonesCommitted{Sale: id, Tombstones: tombs, Members: 0b100}),
		block(7, core.TombstonesBanned{Sale: id, Done: 1, Whole: true}, core.LeafBanned{Pool: pool.ID(), Leaf: 5, Weight: 2}, core.SaleMoved{ID: id, State: core.SaleCommitted}),
		block(8, core.ListsConfirmed{Sale: id, Standing: 0b101}, core.SaleMoved{ID: id, State: core.SaleConfirmed}, core.LeafBanned{Pool: pool.ID(), Leaf: 4, Weight: 1, Transaction: common.Hash{7}}, faulty),
		block(9, core.SaleMoved{ID: id, State: core.SaleSettled}, core.PoolDeposited{Pool: pool.ID(), Units: 5, Accrued: 5}, core.PartRefunded{Sale: id, Units: 3}, core.FeesKept{Sale: id, Each: 1, Members: 0b101, TreasuryUnits: 1}),
		block(10, core.Pushed{Pool: pool.ID(), Group: 0, Accrued: 5}, core.Claimed{Pool: core.NameOf(pool.ID()), Leaf: 3, Units: 1}),
	)

	sale, err := s.Sale(id)
	if err != nil {
		t.Fatal(err)
	}

	if missing := nodetest.Unfilled(sale); len(missing) > 0 {
		t.Errorf("a settled sale: got no %v, want every field", missing)
	}
	if sale.State != core.SaleSettled || sale.Standing != 0b101 || sale.Commits[2] != (common.Hash{12}) || sale.Digest != (core.RootsDigest{99}) || !sale.Deadlines.CommitEnds.Equal(deadlines.CommitEnds) {
		t.Errorf("got %+v", sale)
	}

	if want := []core.Camp{{Tombstones: tombs, Members: 0b101}}; !slices.Equal(sale.Camps, want) || sale.Banned != 1 || sale.Faulty != 1 || sale.Returned != 3 {
		t.Errorf("got camps %+v, banned %d, faulty %d, returned %d, want %+v, 1, 1, 3", sale.Camps, sale.Banned, sale.Faulty, sale.Returned, want)
	}

	poll := &core.Poll{Vote: ballot, Opened: 3, Ends: time.Unix(1004, 0), TotalWeight: 7, Tally: core.Tally{Voted: 5, No: 2}}
	if got := sale.Poll; !got.Ends.Equal(poll.Ends) || got.Vote != poll.Vote || got.TotalWeight != poll.TotalWeight || got.Opened != poll.Opened || got.Tally != poll.Tally {
		t.Errorf("got poll %+v, want %+v", got, poll)
	}

	r, err := s.Snapshot(snapshot)
	if err != nil || r.Accrued != 5 || r.Settled.Unix() != 1009 || r.Pool != pool || r.Banned != 4 || r.Weight() != 4 {
		t.Errorf("got %+v, %v, want accrued 5, settled at 1009, banned 4, in %+v", r, err, pool)
	}

	if pushed, err := s.PushedAccrued(snapshot, 0); err != nil || pushed != 5 {
		t.Errorf("got a push up to %d, %v, want 5", pushed, err)
	}
}

// TestASnapshotOfAnotherPoolIsRefused has an endpoint that names another pool, and events
// of pools that no snapshot has.
func TestASnapshotOfAnotherPoolIsRefused(t *testing.T) {
	frozen := core.Snapshot{Dataset: core.DatasetID{4}, Count: 7}
	for name, event := range map[string]core.Event{
		"another pool":         core.SnapshotCommitted{ID: core.SnapshotID{2}, Pool: core.PoolID{1}, Snapshot: frozen},
		"an unknown dataset":   core.SnapshotCommitted{ID: core.SnapshotID{2}, Snapshot: core.Snapshot{}},
		"money of no snapshot": core.PoolDeposited{Pool: core.PoolID{1}},
		"a push of no pool":    core.Pushed{Pool: core.PoolID{1}},
		"a claim of no pool":   core.Claimed{Pool: core.PoolName{1}},
		"a ban of no pool":     core.LeafBanned{Pool: core.PoolID{1}},
		"an offer for nothing": core.Offered{Offer: core.Offer{Snapshot: core.SnapshotID{1}}},
	} {
		l, _ := newLedger(t)
		apply(t, l, block(1, core.DatasetCreated{ID: frozen.Dataset}))
		if err := l.Apply(block(2, event)); err == nil {
			t.Errorf("%s: got no error, want one", name)
		}
	}
}

func TestACeremonyBeginsAgainWithEmptyHands(t *testing.T) {
	l, s := newLedger(t)
	apply(
		t, l,
		block(1, core.MemberJoined{Seat: 0, Account: common.Address{1}}, core.EncryptionKeySet{Epoch: 1, Attempt: 1, Member: 0, Key: []byte{1}}),
		block(2, core.CeremonyOpened{Epoch: 1, Attempt: 1}, core.Dealt{Epoch: 1, Attempt: 1, Member: 0, Dealing: []byte{5}}),
		block(3, core.CeremonyRestarted{Epoch: 1, Attempt: 2}),
	)

	c, err := s.Ceremony()
	if err != nil || c.Attempt != 2 || c.Open || len(c.Keys) != 0 || len(c.Dealings) != 0 {
		t.Fatalf("got %+v, %v", c, err)
	}

	if _, err := s.GroupKey(); !errors.Is(err, core.ErrNotFound) {
		t.Fatalf("a key before it is final: got %v, want %v", err, core.ErrNotFound)
	}

	apply(t, l, block(4, core.KeyFinalised{Epoch: 1, Attempt: 2, KeyID: core.KeyID{7}, Material: []byte{8}}))
	if k, err := s.GroupKey(); err != nil || k.KeyID != (core.KeyID{7}) {
		t.Errorf("got %+v, %v", k, err)
	}
}

func TestABlockIsAppliedWholeOrNotAtAll(t *testing.T) {
	l, s := newLedger(t)
	apply(t, l, block(1))
	// the second event names a sale that does not exist
	bad := block(2, core.DatasetCreated{ID: core.DatasetID{3}}, core.SaleMoved{ID: core.SaleID{9}, State: core.SaleSettled})
	if err := l.Apply(bad); !errors.Is(err, core.ErrNotFound) {
		t.Fatal(err)
	}

	if _, err := s.Dataset(core.DatasetID{3}); !errors.Is(err, core.ErrNotFound) {
		t.Errorf("half of the block was kept: got %v, want %v", err, core.ErrNotFound)
	}

	if next, err := l.Next(0); err != nil || next != 2 {
		t.Errorf("next block is %d, %v, want 2", next, err)
	}
}

func TestAForkBelowFinalityHalts(t *testing.T) {
	l, _ := newLedger(t)
	if next, err := l.Next(17); err != nil || next != 17 {
		t.Fatalf("first block: got %d, %v, want 17", next, err)
	}

	hash := func(b byte) func(uint64) (common.Hash, error) {
		return func(uint64) (common.Hash, error) { return common.Hash{b}, nil }
	}
	if err := l.Check(hash(1)); err != nil {
		t.Errorf("an empty ledger: got %v, want no error", err)
	}

	apply(t, l, block(5))
	if err := l.Check(hash(5)); err != nil {
		t.Errorf("the same chain: got %v, want no error", err)
	}

	if err := l.Check(hash(6)); !errors.Is(err, ledger.ErrFork) {
		t.Errorf("another chain: got %v, want %v", err, ledger.ErrFork)
	}

	for _, number := range []uint64{4, 5} {
		if err := l.Apply(block(number)); !errors.Is(err, ledger.ErrFork) {
			t.Errorf("block %d again: got %v, want %v", number, err, ledger.ErrFork)
		}
	}
}
