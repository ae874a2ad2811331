package store

import (
	"bytes"
	"fmt"

	"github.com/dgraph-io/badger/v4"

	"github.com/tantieme/tantieme/node/core"
)

// Pending returns at most limit contributions that are admitted and not anchored, from
// the place at which an earlier page ended. A nil place is the beginning. The next place
// is nil at the end. A contribution that moves meanwhile may appear twice.
func (s *Store) Pending(after []byte, limit int) (ids []core.ContributionID, next []byte, err error) {
	return s.between(core.StageReceived, core.StagePinned, after, limit)
}

// Anchored pages through the contributions that a batch on chain holds, like Pending.
func (s *Store) Anchored(after []byte, limit int) (ids []core.ContributionID, next []byte, err error) {
	return s.between(core.StageAnchored, core.StageIncluded, after, limit)
}

// between returns the contributions at the stages from first to last, in the order of the
// queue.
func (s *Store) between(first, last core.Stage, after []byte, limit int) (ids []core.ContributionID, next []byte, err error) {
	const place = 1 + len(core.ContributionID{})
	if after != nil && (len(after) != place || core.Stage(after[0]) < first) {
		return nil, nil, fmt.Errorf("list contributions: bad place %x", after)
	}

	from := after
	if from == nil {
		from = []byte{byte(first)}
	}

	err = s.view(func(tx *Txn) error {
		it := tx.txn.NewIterator(badger.IteratorOptions{Prefix: []byte{kStage}})
		defer it.Close()
		var end []byte
		for it.Seek(key(kStage, from)); it.Valid(); it.Next() {
			found := it.Item().KeyCopy(nil)[1:]
			if core.Stage(found[0]) > last {
				return nil
			}
			if bytes.Equal(found, after) {
				continue
			}
			if len(ids) == limit {
				next = end
				return nil
			}

			ids, end = append(ids, core.ContributionID(found[1:])), found
		}

		return nil
	})

	return ids, next, err
}
