package store

import (
	"crypto/sha256"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
)

// AddContribution stores an admitted contribution at stage Received, durable when
// it returns. The same id again is no error and returns false; another
// contribution with the same U, or an account's version that is not above what is
// anchored, is refused.
func (s *Store) AddContribution(c core.Contribution) (added bool, err error) {
	header, err := s.vault.Wrap(c.Item.Contribution.String(), c.Header)
	if err != nil {
		return false, fmt.Errorf("wrap header: %w", err)
	}
	c.Header, c.Stage = header, core.StageReceived
	err = s.updateSync(func(tx *Txn) error {
		added, err = addContribution(tx, c)
		return err
	})
	return added, err
}

func addContribution(tx *Txn, c core.Contribution) (bool, error) {
	id := c.Item.Contribution
	if _, err := get[core.Contribution](tx, contributionKey(id)); !errors.Is(err, core.ErrNotFound) {
		return false, err
	}
	point := sha256.Sum256(c.Item.U[:])
	if _, err := get[core.ContributionID](tx, key(kPoint, point[:])); !errors.Is(err, core.ErrNotFound) {
		return false, errors.Join(err, core.Refuse(core.ReasonReused, "another contribution has the same point U; seal again"))
	}
	live, err := liveVersion(tx, c.Consent.Dataset, c.Account)
	if err != nil {
		return false, err
	}
	if c.Consent.Version <= live {
		return false, core.Refuse(core.ReasonSuperseded, "version %d of this account is anchored; sign a higher one", live)
	}
	return true, errors.Join(
		put(tx, contributionKey(id), c),
		put(tx, key(kPoint, point[:]), id),
		put(tx, stageKey(core.StageReceived, id), nil),
	)
}

// liveVersion returns the version of an account's anchored contribution, 0: none.
func liveVersion(tx *Txn, dataset core.DatasetID, account common.Address) (uint64, error) {
	id, err := get[core.ContributionID](tx, liveKey(dataset, account))
	if errors.Is(err, core.ErrNotFound) {
		return 0, nil
	}
	if err != nil {
		return 0, err
	}
	c, err := get[core.Contribution](tx, contributionKey(id))
	return c.Consent.Version, err
}

// Contribution returns one with its header unwrapped, or core.ErrNotFound.
func (s *Store) Contribution(id core.ContributionID) (core.Contribution, error) {
	c, err := read(s, func(tx *Txn) (core.Contribution, error) {
		return get[core.Contribution](tx, contributionKey(id))
	})
	if err != nil {
		return c, err
	}
	c.Header, err = s.vault.Unwrap(id.String(), c.Header)
	if err != nil {
		return c, fmt.Errorf("unwrap header of %s: %w", id.Short(), err)
	}
	return c, nil
}

// AtStage lists contributions at a stage, ascending by id, at most limit.
func (s *Store) AtStage(stage core.Stage, limit int) (ids []core.ContributionID, err error) {
	err = s.view(func(tx *Txn) error {
		return scan(tx, key(kStage, []byte{byte(stage)}), func(rest []byte, _ func(any) error) error {
			if len(ids) == limit {
				return errStop
			}
			ids = append(ids, core.ContributionID(rest))
			return nil
		})
	})
	return ids, err
}

// StageCounts counts contributions by stage.
func (s *Store) StageCounts() (map[core.Stage]int, error) {
	counts := map[core.Stage]int{}
	err := s.view(func(tx *Txn) error {
		return scan(tx, []byte{kStage}, func(rest []byte, _ func(any) error) error {
			counts[core.Stage(rest[0])]++
			return nil
		})
	})
	return counts, err
}

// Advance moves a contribution from one stage to the next in one transaction.
// Where it is at another stage by now, nothing changes and false is returned.
func (s *Store) Advance(id core.ContributionID, from, to core.Stage, reason core.Reason) (moved bool, err error) {
	err = s.update(func(tx *Txn) error {
		c, err := get[core.Contribution](tx, contributionKey(id))
		if err != nil {
			return err
		}
		if moved = c.Stage == from; !moved {
			return nil
		}
		c.Reason = reason
		return move(tx, &c, to)
	})
	return moved, err
}

// move stores c at its next stage.
func move(tx *Txn, c *core.Contribution, to core.Stage) error {
	id := c.Item.Contribution
	if !c.Stage.CanMove(to) {
		return fmt.Errorf("contribution %s cannot go from %s to %s", id.Short(), c.Stage, to)
	}
	if err := tx.delete(stageKey(c.Stage, id)); err != nil {
		return err
	}
	c.Stage = to
	return errors.Join(put(tx, contributionKey(id), c), put(tx, stageKey(to, id), nil))
}

// Missing returns those ids that are not stored.
func (s *Store) Missing(ids []core.ContributionID) (missing []core.ContributionID, err error) {
	err = s.view(func(tx *Txn) error {
		for _, id := range ids {
			_, err := get[core.Contribution](tx, contributionKey(id))
			if errors.Is(err, core.ErrNotFound) {
				missing = append(missing, id)
			} else if err != nil {
				return err
			}
		}
		return nil
	})
	return missing, err
}

// LiveAsOf returns the contributions of a dataset that were anchored at or before
// a block and not replaced by then; headers stay wrapped. Their order is by id.
func (s *Store) LiveAsOf(dataset core.DatasetID, block uint64) (live []core.Contribution, err error) {
	err = s.view(func(tx *Txn) error {
		return scan(tx, key(kOfDataset, dataset[:]), func(rest []byte, _ func(any) error) error {
			c, err := get[core.Contribution](tx, contributionKey(core.ContributionID(rest)))
			if err != nil {
				return err
			}
			if c.AnchoredAt <= block && (c.ReplacedAt == 0 || c.ReplacedAt > block) {
				live = append(live, c)
			}
			return nil
		})
	})
	return live, err
}
