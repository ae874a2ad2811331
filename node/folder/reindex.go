package folder

import (
	"errors"
	"log/slog"
	"path/filepath"

	"github.com/tantieme/tantieme/node/keyring"
	"github.com/tantieme/tantieme/node/store"
)

// Reindex removes from a stopped node's folder all data that follows from the chain, and
// returns its fingerprint from before. When the node runs, it reads the chain again and
// then has the same fingerprint. The next start completes an interrupted reindex.
func Reindex(dir string, log *slog.Logger) (before store.Fingerprint, err error) {
	err = offline(dir, log, func(s *store.Store) error {
		if before, err = s.Fingerprint(); err != nil {
			return err
		}
		return s.Reindex()
	})

	return before, err
}

// Fingerprint returns the digest of all data that follows from the chain in the folder of
// a stopped node.
func Fingerprint(dir string, log *slog.Logger) (f store.Fingerprint, err error) {
	err = offline(dir, log, func(s *store.Store) error {
		f, err = s.Fingerprint()
		return err
	})

	return f, err
}

// offline works on the store of a stopped node. The store refuses a second process.
func offline(dir string, log *slog.Logger, f func(*store.Store) error) error {
	ring, err := keyring.Open(filepath.Join(dir, "keyring"))
	if err != nil {
		return err
	}

	s, err := store.Open(filepath.Join(dir, "store"), ring, log)
	if err != nil {
		return err
	}

	return errors.Join(f(s), s.Close())
}
