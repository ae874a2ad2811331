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

	mu      sync.Mutex
	counted uint64 // in the keyring
}

// countNote is the count's name in the keyring.
const countNote = "signed-count"

// openRecorder compares store and keyring, and raises a barrier where the store is older.
func openRecorder(s *store.Store, ring *keyring.Ring, log *slog.Logger, raise func(signed uint64) (*barrier, error)) (*recorder, error) {
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
	} else if r.barrier, err = readBarrier(s); err != nil {
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
	if err := r.barrier.check(r.Store); err != nil {
		return err
	}
	return r.tell("batch", r.Store.RecordBatch(number, round, digest), digest, "number", number, "round", round)
}

// RecordSnapshot implements snapshot.Store.
func (r *recorder) RecordSnapshot(dataset core.DatasetID, number, round uint64, digest common.Hash) error {
	if err := r.barrier.check(r.Store); err != nil {
		return err
	}
	return r.tell("snapshot", r.Store.RecordSnapshot(dataset, number, round, digest), digest, "dataset", dataset, "number", number, "round", round)
}

// RecordCommit implements release.Store. A list follows from the sale and the keyring
// alone, so it is the same after a restore; its root needs no barrier.
func (r *recorder) RecordCommit(sale core.SaleID, digest common.Hash) error {
	return r.tell("commit", r.Store.RecordCommit(sale, digest), digest, "sale", sale)
}

// RecordKey implements committee.Store. A key follows from the dealings on chain.
func (r *recorder) RecordKey(epoch, attempt uint64, digest common.Hash) error {
	return r.tell("key", r.Store.RecordKey(epoch, attempt, digest), digest, "epoch", epoch, "attempt", attempt)
}

// tell counts and tells what was recorded, once.
func (r *recorder) tell(kind string, err error, digest common.Hash, what ...any) error {
	if err != nil {
		return err
	}
	r.mu.Lock()
	defer r.mu.Unlock()
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

// turnsToWait is how many turns a barrier lasts. Before, this validator may have signed
// for its own round and the next; after this many turns, its round and the one before
// are later ones (node/SPEC.md, section 9).
const turnsToWait = 3

// barrierNote is the name under which a store keeps a barrier's end.
const barrierNote = "barrier"

// barrier keeps a validator whose store may be older than its signatures from signing
// for a turn twice: it signs no batch and no snapshot before a time of the chain that
// no earlier signature can have been for.
type barrier struct {
	until time.Time // zero: there is none
}

// raiseBarrier makes and keeps a barrier from a time of the chain on, in a store that
// then knows how many messages were signed.
func raiseBarrier(s *store.Store, from time.Time, round time.Duration, signed uint64) (*barrier, error) {
	until := from.Add(turnsToWait * round)
	return &barrier{until}, s.RaiseBarrier(barrierNote, uint64(until.Unix()), signed)
}

// readBarrier returns the barrier that an earlier start has raised.
func readBarrier(s *store.Store) (*barrier, error) {
	until, err := uintIn(s.Note(barrierNote))
	if err != nil || until == 0 {
		return &barrier{}, err
	}
	return &barrier{until: time.Unix(int64(until), 0)}, nil
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
