package node

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/keyring"
	"github.com/tantieme/tantieme/node/store"
)

// recorder is the signing record as the steps see it. What it records, it tells: the
// log then shows every digest that this validator ever signed, so that two for one
// turn can be found by anyone who has the logs.
//
// It also counts signatures in the keyring, which is outside of backups, after the
// store and before a signature leaves. A store that holds fewer is older than what was
// signed: then a barrier stands until no turn is left that it might sign twice.
type recorder struct {
	*store.Store
	ring    *keyring.Ring
	barrier *barrier
	log     *slog.Logger

	mu      sync.Mutex // from a record until it is counted and told
	counted uint64     // in the keyring
}

// countNote is the count's name in the keyring.
const countNote = "signed-count"

// openRecorder compares store and keyring, and raises a barrier where the store is older.
func openRecorder(s *store.Store, ring *keyring.Ring, log *slog.Logger, round time.Duration, raise func(signed uint64) (*barrier, error)) (*recorder, error) {
	r := &recorder{Store: s, ring: ring, log: log}
	inStore, err := s.SignedTotal()
	if err != nil {
		return nil, err
	}
	inRing, err := uintIn(ring.Get(countNote))
	if err != nil {
		return nil, err
	}
	if inRing == 0 && inStore > 1 {
		return nil, core.Refuse("keyring_missing", "the keyring is not that of this store, which has signed %d messages: put the keyring back that belongs to it (it is never part of a backup)", inStore)
	}
	if inRing > inStore {
		if r.barrier, err = raise(inRing); err != nil {
			return nil, err
		}
	} else if r.barrier, err = readBarrier(s, round); err != nil {
		return nil, err
	}
	r.counted = inRing
	return r, nil
}

func uintIn(data []byte, err error) (uint64, error) {
	if errors.Is(err, core.ErrNotFound) {
		return 0, nil
	}
	if err != nil {
		return 0, err
	}
	if len(data) != 8 {
		return 0, fmt.Errorf("a count of %d bytes: %w", len(data), core.ErrVerify)
	}
	return binary.BigEndian.Uint64(data), nil
}

// RecordBatch implements anchor.Store.
func (r *recorder) RecordBatch(number, round uint64, digest common.Hash) error {
	if err := r.barrier.checkTurn(r.Store, round, func() (time.Time, error) { return batchBefore(r.Store, number) }); err != nil {
		return err
	}
	return r.tell("batch", digest, func() error { return r.Store.RecordBatch(number, round, digest) }, "number", number, "round", round)
}

// RecordSnapshot implements snapshot.Store.
func (r *recorder) RecordSnapshot(dataset core.DatasetID, number, round uint64, digest common.Hash) error {
	if err := r.barrier.checkTurn(r.Store, round, func() (time.Time, error) { return snapshotBefore(r.Store, dataset, number) }); err != nil {
		return err
	}
	return r.tell("snapshot", digest, func() error { return r.Store.RecordSnapshot(dataset, number, round, digest) }, "dataset", dataset, "number", number, "round", round)
}

// RecordCommit implements release.Store. A list follows from the sale and the keyring
// alone, so it is the same after a restore; its root needs no barrier.
func (r *recorder) RecordCommit(sale core.SaleID, digest common.Hash) error {
	return r.tell("commit", digest, func() error { return r.Store.RecordCommit(sale, digest) }, "sale", sale)
}

// RecordKey implements committee.Store. A key follows from the dealings on chain.
func (r *recorder) RecordKey(epoch, attempt uint64, digest common.Hash) error {
	return r.tell("key", digest, func() error { return r.Store.RecordKey(epoch, attempt, digest) }, "epoch", epoch, "attempt", attempt)
}

// tell records, and counts and tells what is new, one record after another: of two at
// the same time each is told.
func (r *recorder) tell(kind string, digest common.Hash, record func() error, what ...any) error {
	r.mu.Lock()
	defer r.mu.Unlock()
	if err := record(); err != nil {
		return err
	}
	total, err := r.SignedTotal()
	if err != nil || total == r.counted {
		return err // the same as before
	}
	if err := r.ring.Put(countNote, binary.BigEndian.AppendUint64(nil, total)); err != nil {
		return err
	}
	r.counted = total
	r.log.Log(context.Background(), slog.LevelInfo, "signed", append([]any{"kind", kind, "digest", digest}, what...)...)
	return nil
}

// batchBefore is the time from which the rounds of a batch count.
func batchBefore(s *store.Store, number uint64) (time.Time, error) {
	if number == 1 {
		return keyTime(s)
	}
	batches, err := s.Batches()
	for _, b := range batches {
		if b.Batch.Number == number-1 {
			return b.Time, err
		}
	}
	return time.Time{}, errors.Join(err, fmt.Errorf("batch %d: %w", number-1, core.ErrNotFound))
}

// snapshotBefore is the time from which the rounds of a dataset's snapshot count.
func snapshotBefore(s *store.Store, dataset core.DatasetID, number uint64) (time.Time, error) {
	if number == 1 {
		return keyTime(s)
	}
	snapshots, err := s.Snapshots()
	for _, r := range snapshots {
		if r.Snapshot.Dataset == dataset && r.Snapshot.Number == number-1 {
			return r.Time, err
		}
	}
	return time.Time{}, errors.Join(err, fmt.Errorf("snapshot %d of dataset %s: %w", number-1, dataset.Short(), core.ErrNotFound))
}

func keyTime(s *store.Store) (time.Time, error) {
	key, err := s.GroupKey()
	return key.FinalisedAt, err
}

// turnsToWait is how many turns a barrier lasts. Before, this validator may have signed
// for its own round and the next; after this many turns, its round and the one before
// are later ones (node/SPEC.md, section 9).
const turnsToWait = 3

// barrierNote is the name under which a store keeps a barrier's end.
const barrierNote = "barrier"

// barrier keeps a validator whose store may be older than its signatures from signing
// for a turn twice: it signs no batch and no snapshot before a time of the chain that
// no earlier signature can have been for.
//
// The argument: what was signed before was for a round that began at most one round
// behind the head of then, so before raisedAt + round. A turn is signed only if it began
// later. That the ledger has come to the end is not enough: a request may have been
// judged by an older block and waited for payloads while the ledger went on.
type barrier struct {
	until time.Time     // zero: there is none
	round time.Duration // length of a turn
}

// maxEndpointLag is how far the endpoint that tells the head may be behind when a
// barrier is raised.
const maxEndpointLag = 10 * time.Minute

// signedUntil is a time of the chain that nothing was signed after: its head, or later
// where that is old by this machine's clock, since an endpoint may lag.
func signedUntil(head, now time.Time) time.Time {
	if latest := head.Add(maxEndpointLag); now.After(latest) {
		return latest // the chain stands still, or this clock is wrong
	}
	if now.After(head) {
		return now
	}
	return head
}

// raiseBarrier makes and keeps a barrier from a time of the chain on, in a store that
// then knows how many messages were signed.
func raiseBarrier(s *store.Store, from time.Time, round time.Duration, signed uint64) (*barrier, error) {
	until := from.Add(turnsToWait*round + time.Second - 1).Truncate(time.Second) // it is kept in seconds
	return &barrier{until, round}, s.RaiseBarrier(barrierNote, uint64(until.Unix()), signed)
}

// readBarrier returns the barrier that an earlier start has raised.
func readBarrier(s *store.Store, round time.Duration) (*barrier, error) {
	until, err := uintIn(s.Note(barrierNote))
	if err != nil || until == 0 {
		return &barrier{}, err
	}
	return &barrier{time.Unix(int64(until), 0), round}, nil
}

// checkTurn refuses a turn that an earlier signature can have been for. The rounds of
// what is signed count from since.
func (b *barrier) checkTurn(s *store.Store, round uint64, since func() (time.Time, error)) error {
	if b.until.IsZero() {
		return nil
	}
	if err := b.check(s); err != nil {
		return err
	}
	from, err := since()
	if err != nil {
		return fmt.Errorf("whether this turn may be signed after a restore: %w", err)
	}
	lastSigned := b.until.Add(-(turnsToWait - 1) * b.round) // no turn that was signed began later
	if begins := from.Add(time.Duration(round) * b.round); !begins.After(lastSigned) {
		return core.Refuse("restored", "this store was restored, and the turn of %s may have been signed before", begins.UTC().Format(time.RFC3339))
	}
	return nil
}

// check refuses while the newest block that the ledger holds is before the barrier.
func (b *barrier) check(s *store.Store) error {
	if b.until.IsZero() {
		return nil
	}
	cursor, err := s.Cursor()
	if err != nil {
		return err
	}
	if cursor.Time.Before(b.until) {
		return core.Refuse("restored", "this store was restored and is older than what was signed; it signs no batch or snapshot before a block of %s", b.until.UTC().Format(time.RFC3339))
	}
	return nil
}
