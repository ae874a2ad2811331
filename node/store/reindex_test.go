package store_test

import (
	"errors"
	"path/filepath"
	"strings"
	"testing"

	"github.com/dgraph-io/badger/v4"
	"github.com/ethereum/go-ethereum/common"
	"github.com/fxamacker/cbor/v2"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/store"
)

// raw runs a transaction on the database of a closed store.
func raw(t *testing.T, dir string, f func(*badger.Txn) error) {
	t.Helper()
	db, err := badger.Open(badger.DefaultOptions(filepath.Join(dir, "db")).WithLogger(nil))
	if err != nil {
		t.Fatal(err)
	}

	if err := errors.Join(db.Update(f), db.Close()); err != nil {
		t.Fatal(err)
	}
}

func encoded(t *testing.T, v any) []byte {
	t.Helper()
	data, err := cbor.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func check(t *testing.T, errs ...error) {
	t.Helper()
	if err := errors.Join(errs...); err != nil {
		t.Fatal(err)
	}
}

// fill writes one record of each kind to a store.
func fill(t *testing.T, s *store.Store) {
	t.Helper()
	pinned(t, s, contribution(1, 1, 1))
	pinned(t, s, contribution(2, 1, 2))
	add(t, s, contribution(3, 3, 1)) // its batch arrives before its payload
	add(t, s, contribution(4, 4, 1))
	_, err := s.Advance(core.ContributionID{4}, core.StageReceived, core.StageRejected, core.ReasonSize)
	check(t, err)
	pinned(t, s, contribution(5, 5, 1))
	chain(t, s)

	check(t,
		s.PutBatchItems(common.Hash{1}, []core.ContributionID{{1}, {3}}), s.RecordBatch(1, 1, common.Hash{1}), s.PutNote("dealing", []byte{1}),
		s.PutList(core.SaleID{1}, 2, []byte{3}), s.PutTransaction(core.Transaction{Nonce: 7, Stage: core.TxSent}))
}

// chain writes the records that a ledger and the steps make from the same blocks.
func chain(t *testing.T, s *store.Store) {
	t.Helper()
	check(t, s.Update(func(tx *store.Txn) error {
		return errors.Join(
			tx.PutMember(core.Member{Seat: 1}), tx.PutCeremony(core.Ceremony{Epoch: 1}), tx.PutGroupKey(core.GroupKey{Epoch: 1}),
			tx.PutDataset(dataset, core.Terms{Name: "one"}, 0),
			tx.PutSnapshot(core.SnapshotRecord{ID: core.SnapshotID{7}, Snapshot: core.Snapshot{Number: 1}}),
			tx.PutSale(core.SaleRecord{ID: core.SaleID{1}, Commits: map[uint8]common.Hash{1: {1}, 2: {2}, 3: {3}}}),
			tx.PutRetraction(core.Retracted{Dataset: dataset, Account: contribution(3, 3, 1).Account, MinVersion: 2}, 8),
			tx.PutNotice(core.NoticeRecord{ID: core.NoticeID{4}}), tx.PutAcknowledgement(core.NoticeID{4}, core.Acknowledgement{}),
			tx.PutNonce(common.Address{1}, common.Hash{2}, core.UsedNonce{Kind: core.RelayClaim}),
			tx.PutPayee(core.SnapshotID{7}, 1, common.Address{3}),
			tx.PutBan(core.SnapshotID{7}, core.Ban{Leaf: 2, Weight: 3}),
			tx.PutPushed(core.SnapshotID{7}, 0, 5), tx.PutCursor(core.Cursor{Number: 9}),
		)
	}))

	anchorAll(t, s, 1, core.ContributionID{1}, core.ContributionID{3})
	check(t, s.ListSnapshot(core.SnapshotID{7}, []core.Included{{Contribution: core.ContributionID{1}, Counted: 5}, {Contribution: core.ContributionID{3}, Counted: 2}}))
	anchorAll(t, s, 2, core.ContributionID{2})
}

func fingerprint(t *testing.T, s *store.Store) store.Fingerprint {
	t.Helper()
	f, err := s.Fingerprint()
	check(t, err)
	return f
}

// TestAReindexForgetsWhatFollowsFromTheChain checks that a reindex keeps everything else,
// and that the same blocks lead to the same store.
func TestAReindexForgetsWhatFollowsFromTheChain(t *testing.T) {
	empty := fingerprint(t, newStore(t))
	s := newStore(t)
	fill(t, s)
	before := fingerprint(t, s)
	if same := len(empty) - len(before.Differ(empty)); same != 1 { // only a node writes events
		t.Fatalf("got %d kinds are empty; the test should fill them, want 1", same)
	}

	check(t, s.Reindex())
	if left := fingerprint(t, s).Differ(empty); len(left) > 0 {
		t.Errorf("got leftovers %v, want none", left)
	}

	for id, want := range map[byte]core.Stage{1: core.StagePinned, 2: core.StagePinned, 3: core.StageReceived, 4: core.StageRejected, 5: core.StagePinned} {
		c, err := s.Contribution(core.ContributionID{id})
		if err != nil || c.Stage != want || c.Batch != 0 || c.AnchoredAt != 0 || c.ReplacedAt != 0 || c.RetractedAt != 0 || !c.Snapshot.IsZero() || c.Counted != 0 {
			t.Errorf("contribution %d: %s, %v; want %s", id, c.Stage, err, want)
		}

		at, err := s.AtStage(want, 10)
		if err != nil || len(at) == 0 {
			t.Errorf("the queue of %s is empty, %v", want, err)
		}
	}

	kept(t, s)
	chain(t, s)
	if differ := fingerprint(t, s).Differ(before); len(differ) > 0 || fingerprint(t, s).Hash() != before.Hash() {
		t.Errorf("same blocks: got differences %v, want none", differ)
	}
}

func kept(t *testing.T, s *store.Store) {
	t.Helper()
	if ids, err := s.BatchItems(common.Hash{1}); err != nil || len(ids) != 2 {
		t.Errorf("items of a batch: got %v, %v, want 2", ids, err)
	}

	if err := s.RecordBatch(1, 1, common.Hash{2}); !errors.Is(err, core.ErrConflict) {
		t.Errorf("what was signed: got %v, want %v", err, core.ErrConflict)
	}

	if note, err := s.Note("dealing"); err != nil || len(note) != 1 {
		t.Errorf("note: got %v, %v, want 1", note, err)
	}

	if held, err := s.Lists(core.SaleID{1}); err != nil || !held.Has(2) {
		t.Errorf("got lists %v and error %v, want member 2's list", held, err)
	}

	if list, err := s.Transactions(); err != nil || len(list) != 1 || list[0].Stage != core.TxSent {
		t.Errorf("transactions: got %v, %v, want 1, %v", list, err, core.TxSent)
	}

	if _, err := s.AddContribution(core.Contribution{Item: core.Item{Contribution: core.ContributionID{99}, U: [96]byte{1}}}); err == nil {
		t.Error("a point was forgotten")
	}
}

// TestAnInterruptedReindexIsFinished checks that opening the store completes it.
func TestAnInterruptedReindexIsFinished(t *testing.T) {
	dir := t.TempDir()
	s := open(t, dir)
	fill(t, s)
	before := fingerprint(t, s)
	check(t, s.Close())

	raw(t, dir, func(tx *badger.Txn) error { // the mark and a part of the work
		return errors.Join(tx.Set([]byte("mreindexing"), encoded(t, true)), tx.Delete([]byte("mcursor")), tx.Delete([]byte("n\x01")))
	})
	s = open(t, dir)
	empty := fingerprint(t, newStore(t))
	if left := fingerprint(t, s).Differ(empty); len(left) > 0 {
		t.Errorf("got leftovers %v, want none", left)
	}

	chain(t, s)
	check(t, s.Close())
	s = open(t, dir) // the mark is gone
	defer s.Close()

	if differ := fingerprint(t, s).Differ(before); len(differ) > 0 {
		t.Errorf("got differences %v, want none", differ)
	}
}

// TestAStoreOfAnotherFormatIsNotOpened checks that the error says whose format it is.
// SPEC 11.1.
func TestAStoreOfAnotherFormatIsNotOpened(t *testing.T) {
	for format, want := range map[int]string{1: "of earlier contracts", 3: "of earlier contracts", 99: "run the program that wrote it"} {
		dir := t.TempDir()
		check(t, open(t, dir).Close())
		raw(t, dir, func(tx *badger.Txn) error { return tx.Set([]byte("mversion"), encoded(t, format)) })

		if _, err := tryOpen(t, dir); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("format %d: got %v, want an error that says %q", format, err, want)
		}
	}
}

// TestTheSnapshotOfTheLowestNumberCounts checks any order of listing, and a contribution
// that was replaced before.
// SPEC 11.5.
func TestTheSnapshotOfTheLowestNumberCounts(t *testing.T) {
	for name, order := range map[string][]byte{"ascending": {1, 2, 3}, "descending": {3, 2, 1}, "mixed": {2, 3, 1}} {
		for _, replacedAfter := range []int{0, 1, 3} {
			s := newStore(t)
			pinned(t, s, contribution(1, 1, 1))
			pinned(t, s, contribution(2, 1, 2))
			anchorAll(t, s, 1, core.ContributionID{1})
			check(t, s.Update(func(tx *store.Txn) (err error) {
				for n := range byte(3) {
					err = errors.Join(err, tx.PutSnapshot(core.SnapshotRecord{ID: core.SnapshotID{9 - n}, Snapshot: core.Snapshot{Number: uint64(n) + 1}}))
				}
				return err
			}))

			for i := range 4 {
				if i == replacedAfter {
					anchorAll(t, s, 2, core.ContributionID{2})
				}
				if i < 3 {
					check(t, s.ListSnapshot(core.SnapshotID{10 - order[i]}, []core.Included{{Contribution: core.ContributionID{1}, Counted: uint64(order[i])}}))
				}
			}

			c, err := s.Contribution(core.ContributionID{1})
			if err != nil || c.Snapshot != (core.SnapshotID{9}) || c.Stage != core.StageReplaced || c.ReplacedAt != 2 || c.Counted != 1 {
				t.Errorf("%s, replaced after %d: got %s in %x and error %v, want it replaced, in snapshot 9, with what it counts there", name, replacedAfter, c.Stage, c.Snapshot[0], err)
			}
		}
	}
}

// TestFingerprintsDoNotDependOnTheOrderOfMaps checks that records are hashed in a
// deterministic form.
func TestFingerprintsDoNotDependOnTheOrderOfMaps(t *testing.T) {
	s := newStore(t)
	record := core.SaleRecord{ID: core.SaleID{1}, Commits: map[uint8]common.Hash{}}
	for i := range uint8(20) {
		record.Commits[i] = common.Hash{i}
	}

	var first store.Fingerprint
	for range 10 {
		check(t, s.Update(func(tx *store.Txn) error { return tx.PutSale(record) }))
		if f := fingerprint(t, s); first == nil {
			first = f
		} else if differ := f.Differ(first); len(differ) > 0 {
			t.Fatal(differ)
		}
	}

	record.Commits[3] = common.Hash{}
	check(t, s.Update(func(tx *store.Txn) error { return tx.PutSale(record) }))
	if differ := fingerprint(t, s).Differ(first); len(differ) != 1 || differ[0] != "sales" {
		t.Errorf("differ: %v; want the sales alone", differ)
	}
}
