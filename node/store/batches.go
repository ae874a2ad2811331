package store

import (
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
)

// PutBatchItems stores the contents of a proposed batch. It is durable when it returns.
func (s *Store) PutBatchItems(dataHash common.Hash, ids []core.ContributionID) error {
	return s.updateSync(func(tx *Txn) error { return put(tx, key(kBatchItems, dataHash[:]), ids) })
}

// BatchItems returns the contents of a batch, or core.ErrNotFound.
func (s *Store) BatchItems(dataHash common.Hash) ([]core.ContributionID, error) {
	return read(s, func(tx *Txn) ([]core.ContributionID, error) {
		return get[[]core.ContributionID](tx, key(kBatchItems, dataHash[:]))
	})
}

// Batches returns the batches on chain, ascending by number.
func (s *Store) Batches() ([]core.BatchRecord, error) { return all[core.BatchRecord](s, kBatch) }

// ApplyBatch marks the contributions of a batch on chain as anchored, in one transaction.
// A higher version of an account replaces the one before. It is idempotent.
func (s *Store) ApplyBatch(number uint64, ids []core.ContributionID) error {
	return s.updateSync(func(tx *Txn) error {
		record, err := get[core.BatchRecord](tx, key(kBatch, u64(number)))
		if err != nil {
			return fmt.Errorf("batch %d: %w", number, err)
		}
		if record.Known {
			return nil
		}

		for _, id := range ids {
			if err := anchor(tx, id, record); err != nil {
				return fmt.Errorf("anchor %s: %w", id.Short(), err)
			}
		}

		record.Known = true
		return put(tx, key(kBatch, u64(number)), record)
	})
}

func anchor(tx *Txn, id core.ContributionID, batch core.BatchRecord) error {
	c, err := get[core.Contribution](tx, contributionKey(id))
	if err != nil {
		return err
	}
	if c.RetractedAt, err = retractedAt(tx, &c); err != nil {
		return err
	}

	if c.Stage == core.StageRejected { // a quorum judged differently
		if err := readmit(tx, &c); err != nil {
			return err
		}
	}

	if c.Stage == core.StageReceived { // a quorum pinned it before this node did
		c.Unpinned = true
		if err := move(tx, &c, core.StagePinned); err != nil {
			return err
		}
	}

	c.Batch, c.AnchoredAt = batch.Batch.Number, batch.Block
	if err := moveAnchored(tx, &c); err != nil {
		return err
	}

	if err := put(tx, key(kOfDataset, c.Consent.Dataset[:], id[:]), nil); err != nil {
		return err
	}
	return replace(tx, &c, batch.Block)
}

// moveAnchored stores an anchored contribution at its stage. If its account has left, a
// contribution is retracted at once.
func moveAnchored(tx *Txn, c *core.Contribution) error {
	if c.Stage == core.StageRetracted || c.Stage == core.StageErased {
		return put(tx, contributionKey(c.Item.Contribution), c)
	}

	if err := move(tx, c, core.StageAnchored); err != nil || c.RetractedAt == 0 {
		return err
	}

	return move(tx, c, core.StageRetracted)
}

// replace keeps the higher of an account's two versions live.
func replace(tx *Txn, c *core.Contribution, block uint64) error {
	slot := liveKey(c.Consent.Dataset, c.Account)
	before, err := get[core.ContributionID](tx, slot)
	if errors.Is(err, core.ErrNotFound) {
		return put(tx, slot, c.Item.Contribution)
	}
	if err != nil {
		return err
	}

	old, err := get[core.Contribution](tx, contributionKey(before))
	if err != nil {
		return err
	}

	loser := &old
	if c.Consent.Version <= old.Consent.Version {
		loser = c
	} else if err := put(tx, slot, c.Item.Contribution); err != nil {
		return err
	}

	loser.ReplacedAt = block
	if loser.RetractedAt != 0 { // the account left, sooner or later: that is the stage, in any order
		return put(tx, contributionKey(loser.Item.Contribution), loser)
	}

	return move(tx, loser, core.StageReplaced)
}
