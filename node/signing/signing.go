// Package signing holds all that this validator may ever sign. Its Signer signs as one
// founder, and its Recorder keeps a record of every digest before the signature leaves,
// so that no turn is ever signed twice.
//
// The Recorder also counts signatures in the keyring, which is outside of backups. A
// store that holds fewer than the keyring counts is older than what was signed. A
// barrier then stands until no turn is left that might be signed twice.
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

// Store keeps what was signed. Each record is durable when its call returns. A second
// digest for the same key is core.ErrConflict.
type Store interface {
	RecordBatch(number, round uint64, digest common.Hash) error
	RecordSnapshot(dataset core.DatasetID, number, round uint64, digest common.Hash) error
	RecordCommit(sale core.SaleID, digest common.Hash) error
	RecordKey(epoch, attempt uint64, digest common.Hash) error
	// SignedTotal returns how many digests are recorded, or were known to be signed when a
	// barrier was raised.
	SignedTotal() (uint64, error)

	// RaiseBarrier keeps a barrier's end, and how many messages were signed, in one write.
	RaiseBarrier(name string, until, signed uint64) error
	Note(name string) ([]byte, error)

	Batches() ([]core.BatchRecord, error)
	Snapshots() ([]core.SnapshotRecord, error)
	GroupKey() (core.GroupKey, error)
	Cursor() (core.Cursor, error)
}

// Ring keeps small secrets outside of backups, durably.
type Ring interface {
	Get(name string) ([]byte, error)
	Put(name string, data []byte) error
}

// Chain returns the chain's head.
type Chain interface {
	Head(ctx context.Context) (core.Head, error)
}

// Options of a Recorder. All ports are required.
type Options struct {
	Store Store
	Ring  Ring
	Chain Chain // asked only where the store is older than what was signed
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

// Recorder is the signing record as the steps see it. Each new digest is logged, so that
// two for one turn can be found by anyone who has the logs. It is safe for concurrent use.
type Recorder struct {
	store   Store
	ring    Ring
	log     *slog.Logger
	barrier *barrier

	mu      sync.Mutex // from a record until it is counted and logged
	counted uint64     // in the keyring
}

// countNote is the count's name in the keyring.
const countNote = "signed-count"

// Open compares store and keyring. Where the store is older it raises a barrier, which
// counts from the chain's head. A keyring that has counted nothing while the store has
// signed is refused: it belongs to another node.
func Open(ctx context.Context, opts Options) (*Recorder, error) {
	if err := opts.validate(); err != nil {
		return nil, err
	}

	inStore, err := opts.Store.SignedTotal()
	if err != nil {
		return nil, err
	}

	inRing, err := uintIn(opts.Ring.Get(countNote))
	if err != nil {
		return nil, err
	}
	if inRing == 0 && inStore > 1 {
		return nil, core.Refuse(core.ReasonKeyringMissing, "the keyring is not that of this store, which has signed %d messages: put the keyring back that belongs to it (it is never part of a backup)", inStore)
	}

	r := &Recorder{
		store:   opts.Store,
		ring:    opts.Ring,
		log:     opts.Log,
		counted: inRing,
	}

	if inRing > inStore {
		r.barrier, err = restored(ctx, opts, inRing)
	} else {
		r.barrier, err = readBarrier(opts.Store, opts.Round)
	}
	if err != nil {
		return nil, err
	}

	return r, nil
}

// restored raises a barrier in a store that is older than what was signed.
func restored(ctx context.Context, opts Options, signed uint64) (*barrier, error) {
	head, err := opts.Chain.Head(ctx)
	if err != nil {
		return nil, fmt.Errorf("this store was restored; when it may sign again counts from the chain's head: %w", err)
	}

	opts.Log.WarnContext(ctx, "the store is older than what was signed: restored; it signs no batch or snapshot for some turns")
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

// Ready returns why batches and snapshots are not signed for now; nil if they are.
func (r *Recorder) Ready() error { return r.barrier.check(r.store) }

// RecordBatch records a digest for (number, round), once it is past the barrier.
func (r *Recorder) RecordBatch(number, round uint64, digest common.Hash) error {
	since := func() (time.Time, error) { return batchBefore(r.store, number) }
	if err := r.barrier.checkTurn(r.store, round, since); err != nil {
		return err
	}

	record := func() error { return r.store.RecordBatch(number, round, digest) }

	return r.count("batch", digest, record, "number", number, "round", round)
}

// RecordSnapshot records a digest for (dataset, number, round), once it is past the barrier.
func (r *Recorder) RecordSnapshot(dataset core.DatasetID, number, round uint64, digest common.Hash) error {
	since := func() (time.Time, error) { return snapshotBefore(r.store, dataset, number) }
	if err := r.barrier.checkTurn(r.store, round, since); err != nil {
		return err
	}

	record := func() error { return r.store.RecordSnapshot(dataset, number, round, digest) }

	return r.count("snapshot", digest, record, "dataset", dataset, "number", number, "round", round)
}

// RecordCommit records a digest for a sale. A list follows from the sale and the keyring
// alone, so it is the same after a restore; its root needs no barrier.
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

// count records, then counts and logs what is new. It does so one record after another:
// of two at the same time each is counted and logged.
func (r *Recorder) count(kind string, digest common.Hash, record func() error, what ...any) error {
	r.mu.Lock()
	defer r.mu.Unlock()

	if err := record(); err != nil {
		return err
	}

	total, err := r.store.SignedTotal()
	if err != nil || total == r.counted {
		return err // the same as before
	}

	if err := r.ring.Put(countNote, binary.BigEndian.AppendUint64(nil, total)); err != nil {
		return err
	}

	r.counted = total

	attributes := append([]any{"kind", kind, "digest", digest}, what...)
	r.log.Log(context.Background(), slog.LevelInfo, "signed", attributes...)

	return nil
}
