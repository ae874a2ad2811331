package store

import (
	"errors"
	"fmt"

	"github.com/tantieme/tantieme/node/core"
)

// reindexing is the name of the mark of an unfinished reindex.
const reindexing = "reindexing"

// chunk is the number of contributions that one transaction of a reindex changes.
const chunk = 1000

// derived returns the prefixes of records that follow from the chain alone, or from the
// chain and other kept records. A ledger and the steps write them again.
func derived() [][]byte {
	out := [][]byte{metaKey("cursor"), metaKey("ceremony"), metaKey("group-key")}
	for _, prefix := range []byte{kMember, kDataset, kLive, kOfDataset, kBatch, kSnapshot, kSnapshotIDs, kSale, kPool, kPushed, kRetraction, kNotice, kNoticeOf, kAcknowledged, kEvent, kNonce, kPayee, kBan} {
		out = append(out, []byte{prefix})
	}
	return out
}

// Reindex removes the records that follow from the chain and returns contributions to the
// state before their batch. A ledger that begins at the first block, and the steps, then
// write them again. It keeps contributions, headers, lists, signatures, transactions,
// notes, points, texts of notices and the contents of batches. It may run only while the node is stopped.
// The next Open completes an interrupted reindex.
func (s *Store) Reindex() error {
	if err := s.updateSync(func(tx *Txn) error { return put(tx, metaKey(reindexing), true) }); err != nil {
		return err
	}
	return s.finishReindex()
}

// finishReindex does the work of a reindex if its mark is set. Each part may be repeated.
func (s *Store) finishReindex() error {
	_, err := read(s, func(tx *Txn) (bool, error) { return get[bool](tx, metaKey(reindexing)) })
	if errors.Is(err, core.ErrNotFound) {
		return nil
	}
	if err != nil {
		return err
	}

	if err := s.db.DropPrefix(derived()...); err != nil {
		return fmt.Errorf("reindex: %w", err)
	}
	s.queues.forget()

	if err := s.unanchorAll(); err != nil {
		return fmt.Errorf("reindex: %w", err)
	}
	return s.updateSync(func(tx *Txn) error { return tx.delete(metaKey(reindexing)) })
}

// unanchorAll resets all contributions, some in each transaction.
func (s *Store) unanchorAll() error {
	var ids []core.ContributionID
	for _, stage := range []core.Stage{core.StageAnchored, core.StageIncluded, core.StageReplaced, core.StageRetracted, core.StageErased} {
		at, err := s.AtStage(stage, -1)
		if err != nil {
			return err
		}
		ids = append(ids, at...)
	}

	for len(ids) > 0 {
		n := min(len(ids), chunk)
		err := s.update(func(tx *Txn) error {
			for _, id := range ids[:n] {
				if err := unanchor(tx, id); err != nil {
					return fmt.Errorf("contribution %s: %w", id.Short(), err)
				}
			}
			return nil
		})
		if err != nil {
			return err
		}

		ids = ids[n:]
	}

	return nil
}

// unanchor removes from a contribution the data that follows from the chain.
func unanchor(tx *Txn, id core.ContributionID) error {
	c, err := get[core.Contribution](tx, contributionKey(id))
	if err != nil {
		return err
	}

	if err := tx.delete(stageKey(c.Stage, id)); err != nil {
		return err
	}

	switch {
	case c.Stage == core.StageErased: // nothing is left that a batch could promise
		c.Stage, c.Reason = core.StageRejected, core.ReasonRetracted
	case c.Unpinned:
		c.Stage = core.StageReceived
	default:
		c.Stage = core.StagePinned
	}

	c.Batch, c.AnchoredAt, c.ReplacedAt, c.RetractedAt, c.Unpinned = 0, 0, 0, 0, false
	c.Snapshot, c.Counted = core.SnapshotID{}, 0
	return errors.Join(put(tx, contributionKey(id), c), put(tx, stageKey(c.Stage, id), nil))
}
