package store_test

import (
	"errors"
	"log/slog"
	"math/big"
	"path/filepath"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/keyring"
	"github.com/tantieme/tantieme/node/store"
)

func open(t *testing.T, dir string) *store.Store {
	t.Helper()
	s, err := tryOpen(t, dir)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func tryOpen(t *testing.T, dir string) (*store.Store, error) {
	t.Helper()
	ring, err := keyring.Open(filepath.Join(dir, "ring"))
	if err != nil {
		t.Fatal(err)
	}
	return store.Open(filepath.Join(dir, "db"), ring, slog.New(slog.DiscardHandler))
}

func newStore(t *testing.T) *store.Store {
	t.Helper()
	s := open(t, t.TempDir())
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})

	return s
}

var dataset = core.DatasetID{0xda}

// contribution returns contribution n of an account.
func contribution(n byte, account byte, version uint64) core.Contribution {
	return core.Contribution{
		Account: common.Address{account}, Header: []byte{'h', n},
		Item:    core.Item{Contribution: core.ContributionID{n}, U: [96]byte{n}, Weight: 1},
		Consent: core.Consent{Dataset: dataset, Version: version},
	}
}

func add(t *testing.T, s *store.Store, c core.Contribution) {
	t.Helper()
	if added, err := s.AddContribution(c); err != nil || !added {
		t.Fatalf("add %s: got added %v and error %v, want it added", c.Item.Contribution.Short(), added, err)
	}
}

func pinned(t *testing.T, s *store.Store, c core.Contribution) {
	t.Helper()
	add(t, s, c)
	if moved, err := s.Advance(c.Item.Contribution, core.StageReceived, core.StagePinned, ""); err != nil || !moved {
		t.Fatalf("pin: got moved %v and error %v, want it moved", moved, err)
	}
}

// anchorAll puts ids into batch number in a block of the same number.
func anchorAll(t *testing.T, s *store.Store, number uint64, ids ...core.ContributionID) {
	t.Helper()
	err := s.Update(func(tx *store.Txn) error {
		return tx.PutBatch(core.BatchRecord{Batch: core.Batch{Number: number}, Block: number})
	})

	for range 2 { // applying twice changes nothing
		err = errors.Join(err, s.ApplyBatch(number, ids))
	}

	if err != nil {
		t.Fatal(err)
	}
}

func TestContributionsSurviveARestart(t *testing.T) {
	dir := t.TempDir()
	s := open(t, dir)
	c := contribution(1, 1, 1)
	add(t, s, c)
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}

	s = open(t, dir)
	defer s.Close()
	got, err := s.Contribution(c.Item.Contribution)
	if err != nil || got.Stage != core.StageReceived || string(got.Header) != "h\x01" {
		t.Fatalf("got %+v and error %v, want it received with its header", got, err)
	}
}

func TestAdmissionIsOnceAndUnique(t *testing.T) {
	s := newStore(t)
	c := contribution(1, 1, 1)
	add(t, s, c)
	if added, err := s.AddContribution(c); added || err != nil {
		t.Errorf("repeated add: got added %v and error %v, want it known", added, err)
	}

	copied := contribution(2, 2, 1)
	copied.Item.U = c.Item.U
	pinned(t, s, contribution(3, 3, 5))
	anchorAll(t, s, 1, core.ContributionID{3})
	cases := map[core.Reason]core.Contribution{
		core.ReasonReused:     copied,
		core.ReasonSuperseded: contribution(4, 3, 5),
	}

	for reason, c := range cases {
		var refusal *core.Refusal
		if _, err := s.AddContribution(c); !errors.As(err, &refusal) || refusal.Reason != reason {
			t.Errorf("want %s, got %v", reason, err)
		}
	}
}

func TestAdvanceComparesBeforeItSets(t *testing.T) {
	s := newStore(t)
	pinned(t, s, contribution(1, 1, 1))
	id := core.ContributionID{1}
	if moved, err := s.Advance(id, core.StageReceived, core.StagePinned, ""); moved || err != nil {
		t.Errorf("move from an earlier stage: got moved %v and error %v, want no move", moved, err)
	}

	if _, err := s.Advance(id, core.StagePinned, core.StageIncluded, ""); err == nil {
		t.Error("skipped stage: got no error, want one")
	}

	if _, err := s.Advance(core.ContributionID{9}, core.StageReceived, core.StagePinned, ""); !errors.Is(err, core.ErrNotFound) {
		t.Errorf("an unknown one: got %v, want %v", err, core.ErrNotFound)
	}

	ids, err := s.AtStage(core.StagePinned, 10)
	if err != nil || !slices.Equal(ids, []core.ContributionID{id}) {
		t.Errorf("queue is %v, %v, want %v", ids, err, []core.ContributionID{id})
	}
}

func TestTheHigherVersionLives(t *testing.T) {
	orders := map[string][]core.Contribution{
		"old first": {contribution(1, 1, 1), contribution(2, 1, 2)},
		"new first": {contribution(2, 1, 2), contribution(1, 1, 1)},
	}

	for name, order := range orders {
		t.Run(name, func(t *testing.T) {
			s := newStore(t)
			for _, c := range order {
				pinned(t, s, c) // both before either is anchored
			}

			for i, c := range order {
				anchorAll(t, s, uint64(i+1), c.Item.Contribution)
			}

			live, err := s.LiveAsOf(dataset, 2)
			if err != nil || len(live) != 1 || live[0].Consent.Version != 2 {
				t.Fatalf("live at block 2: got %d, %v, want 1, 2", len(live), err)
			}

			loser, err := s.Contribution(core.ContributionID{1})
			if err != nil || loser.Stage != core.StageReplaced {
				t.Errorf("version 1 is %s, %v, want %v", loser.Stage, err, core.StageReplaced)
			}

			live, err = s.LiveAsOf(dataset, 1)
			if err != nil || len(live) != 1 || live[0].Item.Contribution != order[0].Item.Contribution {
				t.Errorf("live at block 1: got %d, %v, want 1, %v", len(live), err, order[0].Item.Contribution)
			}
		})
	}
}

// TestOfEqualVersionsTheFirstAnchoredLives anchors consents of the same version of one
// account in every order: the number of the batch decides, then the contribution's id.
// SPEC 9.19 to 9.21.
func TestOfEqualVersionsTheFirstAnchoredLives(t *testing.T) {
	for name, test := range map[string]struct {
		batches [][]byte // contributions by batch; each of version 1, but 9 of version 2
		live    []byte   // after each batch
	}{
		"lowest id of a batch":       {[][]byte{{1, 2, 3}}, []byte{1}},
		"earlier batch, higher id":   {[][]byte{{3}, {1, 2}}, []byte{3, 3}},
		"earlier batch, lower id":    {[][]byte{{1}, {2}, {3}}, []byte{1, 1, 1}},
		"higher version, last":       {[][]byte{{3}, {1, 9}, {2}}, []byte{3, 9, 9}},
		"higher version, first":      {[][]byte{{9}, {1}, {2}}, []byte{9, 9, 9}},
		"higher version, same batch": {[][]byte{{2, 9}, {1}}, []byte{9, 9}},
	} {
		t.Run(name, func(t *testing.T) {
			s := newStore(t)
			for _, n := range slices.Concat(test.batches...) {
				version := uint64(1)
				if n == 9 {
					version = 2
				}
				pinned(t, s, contribution(n, 1, version)) // none is anchored yet, so none is superseded
			}

			for i, batch := range test.batches {
				var ids []core.ContributionID
				for _, n := range batch {
					ids = append(ids, core.ContributionID{n})
				}
				anchorAll(t, s, uint64(i+1), ids...)
			}

			for i, want := range test.live {
				live, err := s.LiveAsOf(dataset, uint64(i+1))
				if err != nil || len(live) != 1 || live[0].Item.Contribution != (core.ContributionID{want}) {
					t.Errorf("as of block %d: got %d live, %v, want contribution %d alone", i+1, len(live), err, want)
				}
			}
		})
	}
}

func TestSnapshotMarksWhatItHolds(t *testing.T) {
	s := newStore(t)
	pinned(t, s, contribution(1, 1, 1))
	anchorAll(t, s, 1, core.ContributionID{1})
	id := core.SnapshotID{7}
	err := s.Update(func(tx *store.Txn) error { return tx.PutSnapshot(core.SnapshotRecord{ID: id}) })

	for range 2 {
		err = errors.Join(err, s.ListSnapshot(id, []core.Included{{Contribution: core.ContributionID{1}, Counted: 3}}))
	}

	if err != nil {
		t.Fatal(err)
	}

	c, err := s.Contribution(core.ContributionID{1})
	if err != nil || c.Stage != core.StageIncluded || c.Snapshot != id || c.Counted != 3 {
		t.Fatalf("got %s in %s, %v, want %v, %v", c.Stage, c.Snapshot, err, core.StageIncluded, id)
	}
}

// SPEC 9.5.
func TestOneDigestIsSignedForAKey(t *testing.T) {
	s := newStore(t)
	kinds := map[string]func(common.Hash) error{
		"batch":    func(d common.Hash) error { return s.RecordBatch(1, 2, d) },
		"snapshot": func(d common.Hash) error { return s.RecordSnapshot(dataset, 1, 2, d) },
		"commit":   func(d common.Hash) error { return s.RecordCommit(core.SaleID{1}, d) },
		"key":      func(d common.Hash) error { return s.RecordKey(1, 2, d) },
	}

	for name, record := range kinds {
		if err := errors.Join(record(common.Hash{1}), record(common.Hash{1})); err != nil {
			t.Errorf("%s: got error %v, want none", name, err)
		}
		if err := record(common.Hash{2}); !errors.Is(err, core.ErrConflict) {
			t.Errorf("%s: a second digest: got %v, want %v", name, err, core.ErrConflict)
		}
	}

	if err := s.RecordBatch(1, 3, common.Hash{2}); err != nil {
		t.Errorf("another round: got error %v, want none", err)
	}
}

func TestSalesKeepBigNumbersAndMaps(t *testing.T) {
	s := newStore(t)
	price, _ := new(big.Int).SetString("340282366920938463463374607431768211455", 10)
	in := core.SaleRecord{ID: core.SaleID{1}, Offer: core.Offer{Price: price}, Commits: map[uint8]common.Hash{4: {9}}}
	if err := s.Update(func(tx *store.Txn) error { return tx.PutSale(in) }); err != nil {
		t.Fatal(err)
	}

	out, err := s.Sale(in.ID)
	if err != nil || out.Offer.Price.Cmp(price) != 0 || out.Commits[4] != (common.Hash{9}) {
		t.Fatalf("got %+v and error %v, want the stored offer", out, err)
	}
}
