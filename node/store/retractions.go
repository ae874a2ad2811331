package store

import (
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
)

// retraction is a stored retraction. Of an account and a dataset all are kept: a version
// left in the block of the first one above it.
type retraction struct {
	MinVersion uint64
	Block      uint64
}

func retractionKey(d core.DatasetID, a common.Address) []byte { return key(kRetraction, d[:], a[:]) }

// PutRetraction stores that an account left a dataset in a block, and retracts the
// contributions that it takes out. It is idempotent.
func (tx *Txn) PutRetraction(of core.Retracted, block uint64) error {
	known, err := retractions(tx, of.Dataset, of.Account)
	if err != nil {
		return err
	}
	if len(known) > 0 && of.MinVersion <= known[len(known)-1].MinVersion {
		return nil
	}

	known = append(known, retraction{MinVersion: of.MinVersion, Block: block})
	if err := put(tx, retractionKey(of.Dataset, of.Account), known); err != nil {
		return err
	}

	ids, err := ofAccount(tx, of.Dataset, of.Account)
	if err != nil {
		return err
	}

	for _, id := range ids {
		if err := retract(tx, id); err != nil {
			return fmt.Errorf("contribution %s: %w", id.Short(), err)
		}
	}

	return nil
}

// retract moves a contribution if its account has left with it. A rejected one stays so:
// if a batch holds it after all, anchoring it finds the retraction.
func retract(tx *Txn, id core.ContributionID) error {
	c, err := get[core.Contribution](tx, contributionKey(id))
	if err != nil || !c.Stage.CanMove(core.StageRetracted) {
		return err
	}

	if c.RetractedAt, err = retractedAt(tx, &c); err != nil || c.RetractedAt == 0 {
		return err
	}

	c.Unpinned = c.Unpinned || c.Stage == core.StageReceived
	return move(tx, &c, core.StageRetracted)
}

// retractedAt returns the block in which a contribution's account left with it, or 0.
func retractedAt(tx *Txn, c *core.Contribution) (uint64, error) {
	known, err := retractions(tx, c.Consent.Dataset, c.Account)
	for _, r := range known {
		if r.MinVersion > c.Consent.Version {
			return r.Block, err
		}
	}
	return 0, err
}

// retractions returns an account's retractions from a dataset, ascending.
func retractions(tx *Txn, dataset core.DatasetID, account common.Address) ([]retraction, error) {
	known, err := get[[]retraction](tx, retractionKey(dataset, account))
	if errors.Is(err, core.ErrNotFound) {
		return nil, nil
	}
	return known, err
}

// minVersion returns the least version with which an account has not left a dataset.
func minVersion(tx *Txn, dataset core.DatasetID, account common.Address) (uint64, error) {
	known, err := retractions(tx, dataset, account)
	if err != nil || len(known) == 0 {
		return 0, err
	}
	return known[len(known)-1].MinVersion, nil
}

// ofAccount returns all stored contributions of an account to a dataset.
func ofAccount(tx *Txn, dataset core.DatasetID, account common.Address) (ids []core.ContributionID, err error) {
	err = scan(tx, key(kAccount, dataset[:], account[:]), func(rest []byte, _ func(any) error) error {
		ids = append(ids, core.ContributionID(rest))
		return nil
	})
	return ids, err
}

// MinVersion returns the least version with which an account has not left a dataset, or 0
// if it never left.
func (s *Store) MinVersion(dataset core.DatasetID, account common.Address) (uint64, error) {
	return read(s, func(tx *Txn) (uint64, error) { return minVersion(tx, dataset, account) })
}

// OfAccount returns an account's contributions to a dataset without their headers,
// ascending by id.
func (s *Store) OfAccount(dataset core.DatasetID, account common.Address) ([]core.Contribution, error) {
	ids, err := read(s, func(tx *Txn) ([]core.ContributionID, error) { return ofAccount(tx, dataset, account) })
	if err != nil {
		return nil, err
	}
	return s.Contributions(ids)
}

// SamePayload returns those of some payloads that a contribution has which is neither
// rejected nor erased, nor among the given ones. One may have been copied.
func (s *Store) SamePayload(of []core.Contribution) (map[[32]byte]bool, error) {
	asked, given := map[[32]byte]bool{}, map[core.ContributionID]bool{}
	for _, c := range of {
		asked[c.Item.PayloadDigest], given[c.Item.Contribution] = true, true
	}

	shared := map[[32]byte]bool{}
	err := s.view(func(tx *Txn) error {
		return scan(tx, []byte{kContribution}, func(_ []byte, value func(any) error) error {
			var c core.Contribution
			if err := value(&c); err != nil {
				return err
			}

			gone := c.Stage == core.StageRejected || c.Stage == core.StageErased
			if digest := c.Item.PayloadDigest; asked[digest] && !given[c.Item.Contribution] && !gone {
				shared[digest] = true
			}

			return nil
		})
	})

	return shared, err
}

// EraseHeader makes a retracted contribution's header unreadable, for good: its key in the
// keyring is overwritten. It is durable when it returns, and idempotent.
func (s *Store) EraseHeader(id core.ContributionID) error { return s.vault.EraseWrap(id.String()) }

func erasureKey(id core.ContributionID) []byte { return key(kErasure, id[:]) }

// Erased moves a contribution from Retracted to Erased, keeps what this node signed of it,
// and queues what services should let go. It is durable when it returns, and idempotent.
func (s *Store) Erased(e core.SignedErasure, unpins []core.Unpin) error {
	return s.updateSync(func(tx *Txn) error {
		c, err := get[core.Contribution](tx, contributionKey(e.Contribution))
		if err != nil || c.Stage != core.StageRetracted {
			return err
		}

		for _, u := range unpins {
			if err := unpin(tx, u); err != nil {
				return err
			}
		}

		c.Header = nil

		return errors.Join(keepErasure(tx, e), move(tx, &c, core.StageErased))
	})
}

// keepErasure keeps what this node signed first: after a reindex it erases again what is gone.
func keepErasure(tx *Txn, e core.SignedErasure) error {
	at := erasureKey(e.Contribution)
	_, err := get[core.SignedErasure](tx, at)
	if errors.Is(err, core.ErrNotFound) {
		return put(tx, at, e)
	}
	return err
}

// Erasure returns what this node signed of an erased contribution, or core.ErrNotFound.
func (s *Store) Erasure(id core.ContributionID) (core.SignedErasure, error) {
	return read(s, func(tx *Txn) (core.SignedErasure, error) { return get[core.SignedErasure](tx, erasureKey(id)) })
}
