package node

import (
	"context"
	"log/slog"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/store"
)

// recorder is the signing record as the steps see it. What it records, it tells: the
// log then shows every digest that this validator ever signed, so that two for one
// turn can be found by anyone who has the logs. Where the record may be older than
// what was signed, it refuses (see barrier).
type recorder struct {
	*store.Store
	barrier *barrier
	log     *slog.Logger
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

func (r *recorder) tell(kind string, err error, digest common.Hash, what ...any) error {
	if err != nil {
		return err
	}
	r.log.Log(context.Background(), slog.LevelInfo, "signed", append([]any{"kind", kind, "digest", digest}, what...)...)
	return nil
}

// turnsToWait is how many turns a barrier lasts. Before, this validator may have signed
// for its own round and the next; after this many turns, its round and the one before
// are later ones (node/SPEC.md, section 9).
const turnsToWait = 3

// barrier keeps a validator whose store may be older than its signatures, because it
// was restored, from signing for a turn twice: it signs no batch and no snapshot before
// a time of the chain that no earlier signature can have been for.
//
// That the store is older is seen by a count of starts, which stands in the store and,
// outside of backups, in the keyring.
type barrier struct {
	until time.Time // zero: there is none
}

// note under which the store keeps a barrier's end, and both keep the count.
const (
	barrierNote = "barrier"
	startsNote  = "starts"
)

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
		return core.Refuse("restored", "this store may be older than what was signed; signs nothing before a block of %s", b.until.UTC().Format(time.RFC3339))
	}
	return nil
}
