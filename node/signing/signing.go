// Package signing makes all signatures of this validator. Its Signer signs as one
// founder. Its Recorder records every digest before the signature leaves, so that no turn
// is ever signed twice.
//
// The Recorder also counts signatures in the keyring, which is outside of backups. If the
// store holds fewer signatures than the keyring counts, the store is older than the last
// signature. A barrier then blocks signing until no turn can be signed twice.
package signing

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
)

// Store keeps signed digests. Each record is durable when its call returns. It returns
// core.ErrConflict for a second digest for the same key.
type Store interface {
	RecordBatch(number, round uint64, digest common.Hash) error
	RecordSnapshot(dataset core.DatasetID, number, round uint64, digest common.Hash) error
	RecordCommit(sale core.SaleID, digest common.Hash) error
	RecordKey(epoch, attempt uint64, digest common.Hash) error
	// SignedTotal returns the number of recorded digests, or of those that were known to
	// be signed when a barrier was raised.
	SignedTotal() (uint64, error)

	// RaiseBarrier stores a barrier's end and the number of signed messages in one write.
	RaiseBarrier(name string, until, signed uint64) error
	Note(name string) ([]byte, error)

	Batches() ([]core.BatchRecord, error)
	Snapshots() ([]core.SnapshotRecord, error)
	GroupKey() (core.GroupKey, error)
	Cursor() (core.Cursor, error)
}

// Ring keeps small secrets durably, outside of backups.
type Ring interface {
	Get(name string) ([]byte, error)
	Put(name string, data []byte) error
	Erase(name string) error
}

// Chain returns the chain's head.
type Chain interface {
	Head(ctx context.Context) (core.Head, error)
}

// Options configure a Recorder. All ports are required.
type Options struct {
	Store Store
	Ring  Ring
	Chain Chain // asked only if the store is older than the last signature
	Log   *slog.Logger
	Round time.Duration // length of a turn in chain time

	// Test holds hooks for tests.
	Test struct {
		Now func() time.Time // nil: time.Now
	}
}

func (o *Options) validate() error {
	if o.Test.Now == nil {
		o.Test.Now = time.Now
	}

	return core.Required("signing", core.Ports{
		"Store": o.Store,
		"Ring":  o.Ring,
		"Chain": o.Chain,
		"Log":   o.Log,
	})
}

// Recorder records every digest that a step signs. It logs each new digest, so that
// anyone with the logs can find two digests for one turn. It is safe for concurrent use.
type Recorder struct {
	store   Store
	ring    Ring
	log     *slog.Logger
	barrier *barrier

	mu      sync.Mutex // held from a record until it is counted and logged
	counted uint64     // in the keyring
}

// countNote is the count's name in the keyring.
const countNote = "signed-count"

// Imported is the name of the note in a keyring that was made from a copy. The ring that it
// was copied from may have signed since, so the first start with it raises a barrier.
const Imported = "imported"

// Open compares store and keyring. If the store is older, it raises a barrier that counts
// from the chain's head. It refuses a keyring without a count if the store has
// signatures: that keyring belongs to another node.
func Open(ctx context.Context, opts Options) (*Recorder, error) {
	if err := opts.validate(); err != nil {
		return nil, err
	}

	inStore, err := opts.Store.SignedTotal()
	if err != nil {
		return nil, err
	}

	inRing, err := CountIn(opts.Ring, inStore)
	if err != nil {
		return nil, err
	}

	r := &Recorder{
		store:   opts.Store,
		ring:    opts.Ring,
		log:     opts.Log,
		counted: inRing,
	}

	imported, err := isImported(opts.Ring)
	switch {
	case err != nil:
	case imported: // whatever it counts, the ring that it was copied from may have signed more
		r.barrier, err = restored(ctx, opts, max(inRing, inStore))
		if err == nil {
			err = opts.Ring.Erase(Imported)
		}
	case inRing > inStore:
		r.barrier, err = restored(ctx, opts, inRing)
	default:
		r.barrier, err = readBarrier(opts.Store, opts.Round)
	}
	if err != nil {
		return nil, err
	}

	return r, nil
}

// isImported reports whether a keyring is a copy that has not been used yet.
func isImported(ring Ring) (bool, error) {
	_, err := ring.Get(Imported)
	if errors.Is(err, core.ErrNotFound) {
		return false, nil
	}

	return err == nil, err
}

// CountIn returns how many signatures a keyring counts. It refuses a keyring without a
// count, with core.ReasonKeyringMissing, if the store has signatures.
func CountIn(ring interface {
	Get(name string) ([]byte, error)
}, inStore uint64,
) (uint64, error) {
	inRing, err := uintIn(ring.Get(countNote))
	if err == nil && inRing == 0 && inStore > 1 {
		err = core.Refuse(core.ReasonKeyringMissing, "the keyring is not that of this store, which has signed %d messages: put the keyring back that belongs to it (it is never part of a backup)", inStore)
	}

	return inRing, err
}

// restored raises a barrier in a store that is older than the last signature.
func restored(ctx context.Context, opts Options, signed uint64) (*barrier, error) {
	head, err := opts.Chain.Head(ctx)
	if err != nil {
		return nil, fmt.Errorf("this store was restored; the time until it may sign again counts from the chain's head: %w", err)
	}

	opts.Log.WarnContext(ctx, "the store is older than the last signature, or the keyring is a copy; this node signs no batch or snapshot for some turns")
	from := signedUntil(head.Time, opts.Test.Now())

	return raiseBarrier(opts.Store, from, opts.Round, signed)
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

// Ready returns the reason why batches and snapshots are not signed at present, or nil.
func (r *Recorder) Ready() error { return r.barrier.check(r.store) }

// RecordBatch records a digest for (number, round). It returns an error before the
// barrier has passed.
func (r *Recorder) RecordBatch(number, round uint64, digest common.Hash) error {
	since := func() (time.Time, error) { return batchBefore(r.store, number) }
	if err := r.barrier.checkTurn(r.store, round, since); err != nil {
		return err
	}

	record := func() error { return r.store.RecordBatch(number, round, digest) }

	return r.count("batch", digest, record, "number", number, "round", round)
}

// RecordSnapshot records a digest for (dataset, number, round). It returns an error
// before the barrier has passed.
func (r *Recorder) RecordSnapshot(dataset core.DatasetID, number, round uint64, digest common.Hash) error {
	since := func() (time.Time, error) { return snapshotBefore(r.store, dataset, number) }
	if err := r.barrier.checkTurn(r.store, round, since); err != nil {
		return err
	}

	record := func() error { return r.store.RecordSnapshot(dataset, number, round, digest) }

	return r.count("snapshot", digest, record, "dataset", dataset, "number", number, "round", round)
}

// RecordCommit records a digest for a sale. A list follows from the sale and the keyring
// alone, so it is the same after a restore, and its root needs no barrier.
func (r *Recorder) RecordCommit(sale core.SaleID, digest common.Hash) error {
	record := func() error { return r.store.RecordCommit(sale, digest) }

	return r.count("commit", digest, record, "sale", sale)
}

// RecordKey records a digest for (epoch, attempt). A key follows from the dealings on
// chain, so it needs no barrier.
func (r *Recorder) RecordKey(epoch, attempt uint64, digest common.Hash) error {
	record := func() error { return r.store.RecordKey(epoch, attempt, digest) }

	return r.count("key", digest, record, "epoch", epoch, "attempt", attempt)
}

// count records a digest, then counts and logs it if it is new. It handles one record
// after another, so that each of two concurrent records is counted and logged.
func (r *Recorder) count(kind string, digest common.Hash, record func() error, what ...any) error {
	r.mu.Lock()
	defer r.mu.Unlock()

	if err := record(); err != nil {
		return err
	}

	total, err := r.store.SignedTotal()
	if err != nil || total == r.counted {
		return err // already recorded
	}

	if err := r.ring.Put(countNote, binary.BigEndian.AppendUint64(nil, total)); err != nil {
		return err
	}

	r.counted = total

	attributes := append([]any{"kind", kind, "digest", digest}, what...)
	r.log.Log(context.Background(), slog.LevelInfo, "signed", attributes...)

	return nil
}
