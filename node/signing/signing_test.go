package signing

import (
	"bytes"
	"context"
	"errors"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/keyring"
	"github.com/tantieme/tantieme/node/store"
)

const testRound = 10 * time.Second

var headTime = time.Unix(1_800_000_000, 0)

// chain returns a head at headTime.
type chain struct{}

func (chain) Head(context.Context) (core.Head, error) { return core.Head{Time: headTime}, nil }

// signing is a data folder and its recorder.
type signing struct {
	t     *testing.T
	dir   string
	store *store.Store
	rec   *Recorder
	log   bytes.Buffer
}

func openSigning(t *testing.T, dir string) *signing {
	t.Helper()
	s := &signing{t: t, dir: dir}
	ring, err := keyring.Open(filepath.Join(dir, "keyring"))
	if err != nil {
		t.Fatal(err)
	}

	log := slog.New(slog.NewTextHandler(&s.log, nil))
	if s.store, err = store.Open(filepath.Join(dir, "store"), ring, log); err != nil {
		t.Fatal(err)
	}

	opts := Options{
		Store: s.store,
		Ring:  ring,
		Chain: chain{},
		Log:   log,
		Round: testRound,
	}

	opts.Test.Now = func() time.Time { return headTime }
	if s.rec, err = Open(t.Context(), opts); err != nil {
		t.Fatal(errors.Join(err, s.store.Close()))
	}

	return s
}

func (s *signing) close() {
	s.t.Helper()
	if err := s.store.Close(); err != nil {
		s.t.Error(err)
	}
}

// at moves the ledger's newest block to a time. The key was final at headTime; the rounds
// of the first batch and snapshot count from there.
func (s *signing) at(now time.Time) {
	s.t.Helper()
	err := s.store.Update(func(tx *store.Txn) error {
		return errors.Join(tx.PutGroupKey(core.GroupKey{Epoch: 1, FinalisedAt: headTime}), tx.PutCursor(core.Cursor{Number: 1, Time: now}))
	})
	if err != nil {
		s.t.Fatal(err)
	}
}

func (s *signing) backup() string {
	s.t.Helper()
	file := filepath.Join(s.t.TempDir(), "backup")
	f, err := os.Create(file)
	if err != nil {
		s.t.Fatal(err)
	}

	if err := errors.Join(s.store.Backup(f), f.Close()); err != nil {
		s.t.Fatal(err)
	}

	return file
}

// restore replaces the store with a backup.
func restore(t *testing.T, backup, dir string) {
	t.Helper()
	f, err := os.Open(backup)
	if err != nil {
		t.Fatal(err)
	}

	ring, err := keyring.Open(filepath.Join(dir, "keyring"))
	if err != nil {
		t.Fatal(err)
	}

	to := filepath.Join(dir, "store")
	if err := errors.Join(os.RemoveAll(to), store.Restore(to, f, ring, slog.New(slog.DiscardHandler)), f.Close()); err != nil {
		t.Fatal(err)
	}
}

func TestWhatIsSignedIsToldOnce(t *testing.T) {
	s := openSigning(t, t.TempDir())
	defer s.close()
	digest := common.Hash{1}

	for range 2 {
		if err := s.rec.RecordBatch(7, 2, digest); err != nil {
			t.Fatal(err)
		}
	}

	if err := s.rec.RecordBatch(7, 2, common.Hash{2}); !errors.Is(err, core.ErrConflict) {
		t.Errorf("a second digest for one turn: got %v, want %v", err, core.ErrConflict)
	}

	want := "msg=signed kind=batch digest=" + digest.Hex() + " number=7 round=2\n"
	if got := s.log.String(); strings.Count(got, "msg=signed") != 1 || !strings.Contains(got, want) {
		t.Errorf("told %q; want %q once", got, want)
	}
}

// TestARestoredStoreWaits checks that nothing is signed while a turn may repeat, because
// signatures after the backup are no longer known.
// SPEC 11.17.
func TestARestoredStoreWaits(t *testing.T) {
	dir := t.TempDir()
	s := openSigning(t, dir)
	if err := s.rec.RecordBatch(1, 0, common.Hash{1}); err != nil {
		t.Fatal(err)
	}

	backup := s.backup()
	if err := s.rec.RecordSnapshot(core.DatasetID{1}, 1, 0, common.Hash{2}); err != nil {
		t.Fatal(err)
	}

	s.close()
	restore(t, backup, dir)

	for start := range 2 { // the barrier survives a restart
		s = openSigning(t, dir)
		s.at(headTime.Add(turnsToWait*testRound - time.Second))
		var refusal *core.Refusal

		for _, err := range []error{s.rec.RecordBatch(1, 1, common.Hash{3}), s.rec.RecordSnapshot(core.DatasetID{1}, 1, 0, common.Hash{3})} {
			if !errors.As(err, &refusal) || refusal.Reason != "restored" {
				t.Errorf("start %d: signed before the barrier's end: got %v", start+1, err)
			}
		}

		if err := s.rec.RecordCommit(core.SaleID{1}, common.Hash{4}); err != nil {
			t.Errorf("a list's root, which is always the same, waits too: got %v, want no error", err)
		}

		s.close()
	}

	s = openSigning(t, dir)
	defer s.close()
	s.at(headTime.Add(turnsToWait * testRound))
	if err := s.rec.RecordBatch(1, 4, common.Hash{3}); err != nil {
		t.Errorf("after the barrier: got %v, want no error", err)
	}
}

// TestAnOldTurnStaysRefused checks a request that was judged by an old block and is
// signed after the ledger has passed the barrier.
func TestAnOldTurnStaysRefused(t *testing.T) {
	dir := t.TempDir()
	s := openSigning(t, dir)
	s.at(headTime)
	backup := s.backup()
	if err := s.rec.RecordBatch(1, 1, common.Hash{1}); err != nil { // the round of headTime, or the next
		t.Fatal(err)
	}

	s.close()
	restore(t, backup, dir)
	s = openSigning(t, dir)
	defer s.close()

	second := core.BatchRecord{Batch: core.Batch{Number: 1}, Block: 2, Time: headTime.Add(5 * testRound)}
	first := core.SnapshotRecord{ID: core.SnapshotID{1}, Snapshot: core.Snapshot{Dataset: core.DatasetID{1}, Number: 1}, Time: headTime.Add(-3 * testRound)}
	s.at(headTime.Add(9 * testRound))
	if err := s.store.Update(func(tx *store.Txn) error { return errors.Join(tx.PutBatch(second), tx.PutSnapshot(first)) }); err != nil {
		t.Fatal(err)
	}

	batch := func(number, round uint64) error { return s.rec.RecordBatch(number, round, common.Hash{2}) }
	snapshot := func(number, round uint64) error {
		return s.rec.RecordSnapshot(core.DatasetID{1}, number, round, common.Hash{2})
	}

	for _, c := range []struct {
		name          string
		record        func(number, round uint64) error
		number, round uint64
		may           bool
	}{
		{"a batch of the round before", batch, 1, 0, false},
		{"a batch of the round that was signed", batch, 1, 1, false},
		{"a batch of the round behind it", batch, 1, 2, true},
		{"a batch whose rounds began later", batch, 2, 0, true},
		{"a batch that comes after one which is not known", batch, 3, 9, false},
		{"a snapshot of a round that may have been signed", snapshot, 2, 4, false},
		{"a snapshot of the round behind it", snapshot, 2, 5, true},
		{"a first snapshot of an early round", snapshot, 1, 1, false},
	} {
		if err := c.record(c.number, c.round); (err == nil) != c.may {
			t.Errorf("%s: got %v", c.name, err)
		}
	}
}

// TestEachOfManyIsTold checks that concurrent signatures are logged and counted one by
// one.
func TestEachOfManyIsTold(t *testing.T) {
	s := openSigning(t, t.TempDir())
	const many = 16
	var signing sync.WaitGroup

	for i := range many {
		signing.Go(func() {
			if err := s.rec.RecordCommit(core.SaleID{byte(i)}, common.Hash{byte(i)}); err != nil {
				t.Error(err)
			}
		})
	}

	signing.Wait()
	dir := s.dir
	s.close()
	if told := strings.Count(s.log.String(), "msg=signed"); told != many {
		t.Errorf("got %d of %d signatures are in the log", told, many)
	}

	if s = openSigning(t, dir); !s.rec.barrier.until.IsZero() {
		t.Error("restart: got a barrier, want none")
	}

	s.close()
}

// SPEC 11.18.
func TestABarrierCountsFromTheLaterOfHeadAndClock(t *testing.T) {
	for name, c := range map[string]struct{ now, want time.Time }{
		"the endpoint lags":                {headTime.Add(time.Minute), headTime.Add(time.Minute)},
		"this clock is behind":             {headTime.Add(-time.Hour), headTime},
		"the chain stands, or clock is on": {headTime.Add(24 * time.Hour), headTime.Add(maxEndpointLag)},
	} {
		if got := signedUntil(headTime, c.now); !got.Equal(c.want) {
			t.Errorf("%s: %s, want %s", name, got, c.want)
		}
	}
}

// TestABackupOfTheLastStateNeedsNoBarrier restores a backup after which nothing was
// signed.
func TestABackupOfTheLastStateNeedsNoBarrier(t *testing.T) {
	dir := t.TempDir()
	s := openSigning(t, dir)
	if err := s.rec.RecordKey(1, 1, common.Hash{1}); err != nil {
		t.Fatal(err)
	}

	backup := s.backup()
	s.close()
	restore(t, backup, dir)
	s = openSigning(t, dir)
	defer s.close()

	if err := s.rec.RecordBatch(1, 0, common.Hash{2}); err != nil {
		t.Error(err)
	}
}

// TestTheSameBackupTwice checks that the second restore of a backup is detected as well.
func TestTheSameBackupTwice(t *testing.T) {
	dir := t.TempDir()
	s := openSigning(t, dir)
	backup := s.backup()

	for range 2 {
		if err := s.rec.RecordCommit(core.SaleID{1}, common.Hash{1}); err != nil {
			t.Fatal(err)
		}

		s.close()
		restore(t, backup, dir)
		s = openSigning(t, dir)
		s.at(headTime)
		if err := s.rec.RecordBatch(1, 0, common.Hash{2}); err == nil {
			t.Error("signing right after a restore: got no error, want one")
		}
	}

	s.close()
}

func TestAKeyringOfAnotherNodeIsRefused(t *testing.T) {
	dir := t.TempDir()
	s := openSigning(t, dir)

	for sale := range 3 {
		if err := s.rec.RecordCommit(core.SaleID{byte(sale)}, common.Hash{1}); err != nil {
			t.Fatal(err)
		}
	}

	ring, err := keyring.Open(filepath.Join(t.TempDir(), "other"))
	if err != nil {
		t.Fatal(err)
	}

	_, err = Open(t.Context(), Options{
		Store: s.store,
		Ring:  ring,
		Chain: chain{},
		Log:   slog.New(slog.DiscardHandler),
		Round: testRound,
	})

	var refusal *core.Refusal
	if !errors.As(err, &refusal) || refusal.Reason != "keyring_missing" {
		t.Errorf("got %v", err)
	}

	s.close()
}

// TestACrashBetweenRecordAndCountIsNoRestore leaves the keyring's count behind by one.
func TestACrashBetweenRecordAndCountIsNoRestore(t *testing.T) {
	dir := t.TempDir()
	s := openSigning(t, dir)
	if err := s.store.RecordBatch(1, 0, common.Hash{1}); err != nil { // the process is killed after this
		t.Fatal(err)
	}

	s.close()
	s = openSigning(t, dir)
	defer s.close()

	for _, digest := range []common.Hash{{1}, {1}} {
		if err := s.rec.RecordBatch(1, 0, digest); err != nil {
			t.Error(err)
		}
	}

	if err := s.rec.RecordBatch(1, 0, common.Hash{2}); !errors.Is(err, core.ErrConflict) {
		t.Errorf("a second digest for one turn: got %v, want %v", err, core.ErrConflict)
	}
}

// TestAnImportedKeyringWaits restores a backup beside a copy of the keyring that is older
// than the backup. By their counts nothing is missing, but the ring that was copied has
// signed more. So the copy signs nothing for these turns, at its first start and the next.
func TestAnImportedKeyringWaits(t *testing.T) {
	dir, to := t.TempDir(), t.TempDir()
	s := openSigning(t, dir)
	s.at(headTime)

	var copied bytes.Buffer
	for round := range uint64(3) {
		if err := s.rec.RecordBatch(1, round, common.Hash{byte(round)}); err != nil {
			t.Fatal(err)
		}
		if round == 0 {
			if err := keyring.Copy(filepath.Join(dir, "keyring"), &copied); err != nil {
				t.Fatal(err)
			}
		}
	}

	backup := s.backup()
	if err := s.rec.RecordBatch(1, 3, common.Hash{3}); err != nil {
		t.Fatal(err)
	}
	s.close()

	if err := keyring.Import(&copied, filepath.Join(to, "keyring"), Imported); err != nil {
		t.Fatal(err)
	}
	restore(t, backup, to)

	for start := range 2 {
		s = openSigning(t, to)
		s.at(headTime.Add(turnsToWait*testRound - time.Second))
		var refusal *core.Refusal
		if err := s.rec.RecordBatch(1, 3, common.Hash{9}); !errors.As(err, &refusal) || refusal.Reason != core.ReasonRestored {
			t.Errorf("start %d: got %v for a turn that the copied ring has signed, want %s", start+1, err, core.ReasonRestored)
		}
		s.close()
	}

	s = openSigning(t, to)
	defer s.close()
	s.at(headTime.Add(turnsToWait * testRound))
	if err := s.rec.RecordBatch(1, 4, common.Hash{3}); err != nil {
		t.Errorf("after the barrier: got %v, want no error", err)
	}
}
