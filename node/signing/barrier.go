package signing

import (
	"errors"
	"fmt"
	"time"

	"github.com/tantieme/tantieme/node/core"
)

// turnsToWait is the number of turns that a barrier lasts. Before the restore, this
// validator may have signed for its own round and the next. After this many turns, both
// its round and the one before are later ones (SPEC 9.4).
const turnsToWait = 3

// barrierNote is the name under which a store keeps a barrier's end.
const barrierNote = "barrier"

// maxEndpointLag is the assumed limit of an endpoint's lag when it returns the head for a
// new barrier.
const maxEndpointLag = 10 * time.Minute

// barrier protects a validator whose store may be older than its signatures from signing
// twice for a turn. Until a certain chain time, which no earlier signature can have been
// for, it signs no batch and no snapshot.
//
// The argument: an earlier signature was for a round that began at most one round after
// the head of that time, so before raisedAt + round. A turn is signed only if it began
// later. It does not suffice that the ledger has reached the end: a request may have been
// judged by an older block and waited for payloads while the ledger advanced.
type barrier struct {
	until time.Time     // zero: no barrier
	round time.Duration // length of a turn
}

// signedUntil returns a chain time after which nothing was signed. It is the head's time,
// or a later one if the head is old by this machine's clock, because an endpoint may lag.
func signedUntil(head, now time.Time) time.Time {
	if latest := head.Add(maxEndpointLag); now.After(latest) {
		return latest // the chain has stopped, or this clock is wrong
	}
	if now.After(head) {
		return now
	}

	return head
}

// raiseBarrier stores and returns a barrier that counts from a chain time. The store also
// records how many messages were signed.
func raiseBarrier(s Store, from time.Time, round time.Duration, signed uint64) (*barrier, error) {
	until := from.Add(turnsToWait*round + time.Second - 1).Truncate(time.Second) // stored in whole seconds
	if err := s.RaiseBarrier(barrierNote, uint64(until.Unix()), signed); err != nil {
		return nil, err
	}

	return &barrier{until, round}, nil
}

// readBarrier returns the barrier that an earlier start raised.
func readBarrier(s Store, round time.Duration) (*barrier, error) {
	until, err := uintIn(s.Note(barrierNote))
	if err != nil || until == 0 {
		return &barrier{}, err
	}

	return &barrier{time.Unix(int64(until), 0), round}, nil
}

// checkTurn refuses a turn for which there may be an earlier signature. The rounds of the
// batch or snapshot count from since.
func (b *barrier) checkTurn(s Store, round uint64, since func() (time.Time, error)) error {
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

	lastSigned := b.until.Add(-(turnsToWait - 1) * b.round) // every turn signed earlier began before this time
	if begins := from.Add(time.Duration(round) * b.round); !begins.After(lastSigned) {
		return core.Refuse(core.ReasonRestored, "this store was restored, and the turn of %s may have been signed before", begins.UTC().Format(time.RFC3339))
	}

	return nil
}

// check refuses while the ledger's newest block is before the barrier.
func (b *barrier) check(s Store) error {
	if b.until.IsZero() {
		return nil
	}

	cursor, err := s.Cursor()
	if err != nil {
		return err
	}
	if cursor.Time.Before(b.until) {
		return core.Refuse(core.ReasonRestored, "this store was restored and is older than what was signed; it signs no batch or snapshot before a block of %s", b.until.UTC().Format(time.RFC3339))
	}

	return nil
}

// batchBefore returns the time from which the rounds of a batch count.
func batchBefore(s Store, number uint64) (time.Time, error) {
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

// snapshotBefore returns the time from which the rounds of a dataset's snapshot count.
func snapshotBefore(s Store, dataset core.DatasetID, number uint64) (time.Time, error) {
	if number == 1 {
		return keyTime(s)
	}

	snapshots, err := s.Snapshots()
	for _, r := range snapshots {
		if r.Snapshot.Dataset == dataset && r.Snapshot.Number == number-1 {
			return r.Time, err
		}
	}

	return time.Time{}, errors.Join(err, fmt.Errorf(
		"snapshot %d of dataset %s: %w",
		number-1,
		dataset.Short(),
		core.ErrNotFound,
	))
}

func keyTime(s Store) (time.Time, error) {
	key, err := s.GroupKey()

	return key.FinalisedAt, err
}
