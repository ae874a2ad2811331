package store

import (
	"errors"
	"time"

	"github.com/dgraph-io/badger/v4"
	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
)

// Depth is the number of contributions at a stage, and the time at which the longest
// waiting one was received. The time is zero at stages at which contributions do not
// wait.
type Depth struct {
	Count  int
	Oldest time.Time
}

// waits reports whether contributions at a stage wait for a next step.
func waits(s core.Stage) bool {
	return s == core.StageReceived || s == core.StagePinned || s == core.StageAnchored
}

// Depths counts contributions by stage. It reads every key of the stage index and the
// records of waiting contributions, so callers cache its result for some seconds.
func (s *Store) Depths() (map[core.Stage]Depth, error) {
	depths := map[core.Stage]Depth{}
	err := s.view(func(tx *Txn) error {
		return tx.keys([]byte{kStage}, func(rest []byte) error {
			stage := core.Stage(rest[0])
			d := depths[stage]
			d.Count++
			if waits(stage) {
				c, err := get[struct{ Received time.Time }](tx, contributionKey(core.ContributionID(rest[1:])))
				if err != nil {
					return err
				}
				if d.Oldest.IsZero() || c.Received.Before(d.Oldest) {
					d.Oldest = c.Received
				}
			}

			depths[stage] = d
			return nil
		})
	})

	return depths, err
}

// SignatureCounts counts recorded signatures by kind.
func (s *Store) SignatureCounts() (map[Kind]int, error) {
	counts := map[Kind]int{}
	err := s.view(func(tx *Txn) error {
		return tx.keys([]byte{kSigned}, func(rest []byte) error {
			counts[Kind(rest[0])]++
			return nil
		})
	})

	return counts, err
}

// keys visits the keys below a prefix without their values. visit must not keep rest.
func (tx *Txn) keys(prefix []byte, visit func(rest []byte) error) error {
	it := tx.txn.NewIterator(badger.IteratorOptions{Prefix: prefix})
	defer it.Close()
	for it.Rewind(); it.Valid(); it.Next() {
		if err := visit(it.Item().Key()[len(prefix):]); err != nil {
			return err
		}
	}

	return nil
}

// LiveVersion returns the version that an account's next contribution to a dataset has to
// exceed: that of the anchored one, or those with which the account left; 0: none.
func (s *Store) LiveVersion(dataset core.DatasetID, account common.Address) (version uint64, err error) {
	err = s.view(func(tx *Txn) error {
		if version, err = liveVersion(tx, dataset, account); err != nil {
			return err
		}

		left, err := minVersion(tx, dataset, account)
		if left > version {
			version = left - 1
		}

		return err
	})
	if errors.Is(err, core.ErrNotFound) {
		err = nil
	}

	return version, err
}
