package store

import (
	"errors"
	"fmt"

	"github.com/tantieme/tantieme/node/core"
)

// reindexing is the name of the mark that a reindex has begun.
const reindexing = "reindexing"

// chunk is how many contributions one transaction of a reindex changes.
const chunk = 1000

// derived are the prefixes of what follows from the chain alone, or from the chain and
// what is kept: a ledger and the steps write it again.
func derived() [][]byte {
	out := [][]byte{metaKey("cursor"), metaKey("ceremony"), metaKey("group-key")}
	for _, prefix := range []byte{kMember, kDataset, kLive, kOfDataset, kBatch, kSnapshot, kSnapshotIDs, kSale, kPushed, kEvent} {
		out = append(out, []byte{prefix})
	}
	return out
}

// Reindex forgets what follows from the chain and puts contributions back to before their
// batch, so that a ledger that begins at the first block, and the steps, write it again.
// It keeps contributions, headers, lists, what was signed, transactions, notes, points and
// what batches hold. Only a node that does not run may do it. A reindex that was
// interrupted is finished when the store is opened again.
func (s *Store) Reindex() error {
	if err := s.updateSync(func(tx *Txn) error { return put(tx, metaKey(reindexing), true) }); err != nil {
		return err
	}
	return s.finishReindex()
}

// finishReindex does what the mark asks for, if it is there. Each part may be repeated.
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

	if err := s.unanchorAll(); err != nil {
		return fmt.Errorf("reindex: %w", err)
	}
	return s.updateSync(func(tx *Txn) error { return tx.delete(metaKey(reindexing)) })
}

// unanchorAll puts contributions back, some a transaction.
func (s *Store) unanchorAll() error {
	var ids []core.ContributionID
	for _, stage := range []core.Stage{core.StageAnchored, core.StageIncluded, core.StageReplaced} {
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

// unanchor takes from a contribution what the chain said of it.
func unanchor(tx *Txn, id core.ContributionID) error {
	c, err := get[core.Contribution](tx, contributionKey(id))
	if err != nil {
		return err
	}

	if err := tx.delete(stageKey(c.Stage, id)); err != nil {
		return err
	}

	c.Stage = core.StagePinned
	if c.Unpinned {
		c.Stage = core.StageReceived
	}

	c.Batch, c.AnchoredAt, c.ReplacedAt, c.Snapshot, c.Unpinned = 0, 0, 0, core.SnapshotID{}, false
	return errors.Join(put(tx, contributionKey(id), c), put(tx, stageKey(c.Stage, id), nil))
}
