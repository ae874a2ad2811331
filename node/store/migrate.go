package store

import (
	"errors"
	"fmt"

	"github.com/tantieme/tantieme/node/core"
)

// prepare migrates an opened store to this program's format and completes an interrupted
// reindex.
func (s *Store) prepare() error {
	if err := s.checkVersion(); err != nil {
		return err
	}
	return s.finishReindex()
}

// checkVersion gives a new store the version of its format, and migrates an older one, in
// one transaction.
func (s *Store) checkVersion() error {
	return s.updateSync(func(tx *Txn) error {
		v, err := get[int](tx, metaKey("version"))
		switch {
		case errors.Is(err, core.ErrNotFound):
		case err != nil:
			return err
		case v == version:
			return nil

		case v == 1:
			if err := fromVersion1(tx); err != nil {
				return fmt.Errorf("migrate the store from format 1 to %d: %w", version, err)
			}

		case v == 2:
			if err := put(tx, metaKey(reindexing), true); err != nil { // the chain knows the founders
				return fmt.Errorf("migrate the store from format 2 to %d: %w", version, err)
			}

		default:
			return otherFormat(v)
		}

		return put(tx, metaKey("version"), version)
	})
}

// otherFormat returns the error for a store that a newer program has written.
func otherFormat(v int) error {
	return fmt.Errorf("the store has format %d, this program reads %d: run the program that wrote it, or restore a backup", v, version)
}

// transaction1 is a transaction of format 1.
type transaction1 struct {
	Nonce   uint64
	Purpose string
	Raw     []byte
	Done    bool // mined
}

// fromVersion1 gives transactions stages. Data that follows from the chain is read again,
// because format 1 did not record the snapshot of a contribution that was replaced early.
func fromVersion1(tx *Txn) error {
	var old []transaction1
	err := scan(tx, []byte{kTransaction}, func(_ []byte, value func(any) error) error {
		var t transaction1
		err := value(&t)
		old = append(old, t)
		return err
	})
	if err != nil {
		return err
	}

	for _, t := range old {
		fresh := core.Transaction{
			Nonce:    t.Nonce,
			Purpose:  t.Purpose,
			Stage:    core.TxRecorded,
			Versions: []core.TxVersion{{Raw: t.Raw}},
		}

		if t.Done {
			fresh.Stage = core.TxMined
		}

		if err := put(tx, key(kTransaction, u64(t.Nonce)), fresh); err != nil {
			return err
		}
	}

	return put(tx, metaKey(reindexing), true)
}
