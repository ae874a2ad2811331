package store

import (
	"errors"
	"fmt"

	"github.com/tantieme/tantieme/node/core"
)

// prepare checks the format of an opened store and completes an interrupted reindex.
func (s *Store) prepare() error {
	if err := s.checkVersion(); err != nil {
		return err
	}
	return s.finishReindex()
}

// checkVersion gives a new store the version of its format, and refuses another one.
func (s *Store) checkVersion() error {
	return s.updateSync(func(tx *Txn) error {
		v, err := get[int](tx, metaKey("version"))
		switch {
		case errors.Is(err, core.ErrNotFound):
			return put(tx, metaKey("version"), version)
		case err != nil:
			return err
		case v != version:
			return otherFormat(v)
		}

		return nil
	})
}

// otherFormat returns the error for a store of another format.
func otherFormat(v int) error {
	if v < version {
		return fmt.Errorf("the store has format %d, of earlier contracts, and this program reads %d: "+
			"begin with a new folder for the new contracts, or run the program that wrote it", v, version)
	}
	return fmt.Errorf("the store has format %d, this program reads %d: run the program that wrote it, or restore a backup", v, version)
}
