package store

import (
	"crypto/sha256"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
)

// AddContribution stores one admitted contribution; see AddContributions.
func (s *Store) AddContribution(c core.Contribution) (added bool, err error) {
	all, refused, err := s.AddContributions([]core.Contribution{c})
	if err != nil {
		return false, err
	}
	return all[0], refused[0]
}

// AddContributions stores admitted contributions at stage Received. They are durable when
// it returns, with one sync for all. An id that is already stored is not added and is not
// an error. A contribution is refused if another has the same U, or if its version is not
// above the account's anchored version, or if the account has left with it. A refused contribution does not affect the
// others.
func (s *Store) AddContributions(cs []core.Contribution) (added []bool, refused []error, err error) {
	headers, err := s.wrapHeaders(cs)
	if err != nil {
		return nil, nil, err
	}

	err = s.updateSync(func(tx *Txn) error {
		added, refused = make([]bool, len(cs)), make([]error, len(cs))
		for i, c := range cs {
			c.Header, c.Stage = headers[i], core.StageReceived
			added[i], refused[i] = addContribution(tx, c)
			var refusal *core.Refusal
			if refused[i] != nil && !errors.As(refused[i], &refusal) {
				return refused[i]
			}
		}

		return nil
	})

	return added, refused, err
}

func (s *Store) wrapHeaders(cs []core.Contribution) ([][]byte, error) {
	names, headers := make([]string, len(cs)), make([][]byte, len(cs))
	for i, c := range cs {
		names[i], headers[i] = c.Item.Contribution.String(), c.Header
	}

	wrapped, err := s.vault.WrapAll(names, headers)
	if err != nil {
		return nil, fmt.Errorf("wrap headers: %w", err)
	}

	return wrapped, nil
}

// AdoptContributions stores contributions in the form in which a batch on chain holds
// them. They are durable when it returns. The chain overrides this node's own data: if
// the same id is stored with another consent, it is replaced, unless it is already
// anchored here.
func (s *Store) AdoptContributions(cs []core.Contribution) error {
	headers, err := s.wrapHeaders(cs)
	if err != nil {
		return err
	}

	return s.updateSync(func(tx *Txn) error {
		for i, c := range cs {
			c.Header, c.Stage = headers[i], core.StageReceived
			if err := adopt(tx, c); err != nil {
				return fmt.Errorf("contribution %s: %w", c.Item.Contribution.Short(), err)
			}
		}

		return nil
	})
}

func adopt(tx *Txn, c core.Contribution) error {
	id := c.Item.Contribution
	before, err := get[core.Contribution](tx, contributionKey(id))
	switch {
	case errors.Is(err, core.ErrNotFound):
		return insert(tx, c)
	case err != nil:
		return err

	case before.Stage == core.StageRejected:
		if err := tx.delete(stageKey(before.Stage, id)); err != nil {
			return fmt.Errorf("write store: %w", err)
		}
		return insert(tx, c)

	case before.Stage != core.StageReceived && before.Stage != core.StagePinned:
		return nil
	}

	c.Stage, c.Received = before.Stage, before.Received
	return put(tx, contributionKey(id), c)
}

// readmit returns a rejected contribution to its first stage.
func readmit(tx *Txn, c *core.Contribution) error {
	id := c.Item.Contribution
	if err := tx.delete(stageKey(c.Stage, id)); err != nil {
		return err
	}
	c.Stage, c.Reason = core.StageReceived, ""
	return errors.Join(put(tx, contributionKey(id), *c), put(tx, stageKey(c.Stage, id), nil))
}

// insert stores a contribution at its first stage.
func insert(tx *Txn, c core.Contribution) error {
	id := c.Item.Contribution
	point := sha256.Sum256(c.Item.U[:])
	return errors.Join(
		put(tx, contributionKey(id), c),
		put(tx, key(kPoint, point[:]), id),
		put(tx, key(kAccount, c.Consent.Dataset[:], c.Account[:], id[:]), nil),
		put(tx, stageKey(c.Stage, id), nil),
	)
}

func addContribution(tx *Txn, c core.Contribution) (bool, error) {
	id := c.Item.Contribution
	stored, err := get[core.Contribution](tx, contributionKey(id))
	if err == nil && stored.RetractedAt != 0 {
		return false, left(stored.Consent.Version + 1)
	}
	if !errors.Is(err, core.ErrNotFound) {
		return false, err
	}

	point := sha256.Sum256(c.Item.U[:])
	switch _, err := get[core.ContributionID](tx, key(kPoint, point[:])); {
	case err == nil:
		return false, core.Refuse(core.ReasonReused, "another contribution has the same point U; seal again")
	case !errors.Is(err, core.ErrNotFound):
		return false, err
	}

	least, err := minVersion(tx, c.Consent.Dataset, c.Account)
	if err != nil {
		return false, err
	}
	if c.Consent.Version < least {
		return false, left(least)
	}

	live, err := liveVersion(tx, c.Consent.Dataset, c.Account)
	if err != nil {
		return false, err
	}
	if c.Consent.Version <= live {
		return false, core.Refuse(core.ReasonSuperseded, "version %d of this account is anchored; sign a higher one", live)
	}

	return true, insert(tx, c)
}

// left refuses a version with which an account has left.
func left(least uint64) error {
	return core.Refuse(core.ReasonRetracted,
		"this account left the dataset with all versions below %d; sign that one or a higher one to come back", least)
}

// liveVersion returns the version of an account's anchored contribution, or 0 for none.
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

// Contribution returns a contribution with its header unwrapped, or core.ErrNotFound.
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

// Contributions returns contributions without their headers, in the order of ids. A
// missing one is an error, core.ErrNotFound.
func (s *Store) Contributions(ids []core.ContributionID) ([]core.Contribution, error) {
	return read(s, func(tx *Txn) ([]core.Contribution, error) {
		records := make([]core.Contribution, len(ids))
		for i, id := range ids {
			c, err := get[core.Contribution](tx, contributionKey(id))
			if err != nil {
				return nil, fmt.Errorf("contribution %s: %w", id.Short(), err)
			}
			c.Header = nil
			records[i] = c
		}

		return records, nil
	})
}

// AtStage returns at most limit contributions at a stage, ascending by id.
func (s *Store) AtStage(stage core.Stage, limit int) (ids []core.ContributionID, err error) {
	prefix := key(kStage, []byte{byte(stage)})
	if queuedStages[string(prefix)] {
		places, err := s.placesAt(prefix, limit)
		for _, place := range places {
			ids = append(ids, core.ContributionID([]byte(place)))
		}
		return ids, err
	}

	err = s.view(func(tx *Txn) error {
		return scan(tx, prefix, func(rest []byte, _ func(any) error) error {
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

// Advance moves a contribution from one stage to the next in one transaction. If it is at
// another stage by now, nothing changes and Advance returns false.
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

// Missing returns the ids that are not stored.
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

// LiveAsOf returns a dataset's contributions that were anchored at or before a block, and
// neither replaced nor retracted by then, ordered by id. Headers remain wrapped.
func (s *Store) LiveAsOf(dataset core.DatasetID, block uint64) (live []core.Contribution, err error) {
	err = s.view(func(tx *Txn) error {
		return scan(tx, key(kOfDataset, dataset[:]), func(rest []byte, _ func(any) error) error {
			c, err := get[core.Contribution](tx, contributionKey(core.ContributionID(rest)))
			if err != nil {
				return err
			}
			if c.LiveAt(block) {
				live = append(live, c)
			}

			return nil
		})
	})

	return live, err
}
