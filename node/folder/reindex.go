package folder

import (
	"errors"
	"log/slog"
	"path/filepath"

	"github.com/tantieme/tantieme/node/keyring"
	"github.com/tantieme/tantieme/node/store"
)

// Reindex makes the folder of a stopped node forget what follows from the chain, and
// returns its fingerprint from before. The node reads the chain again when it runs, and
// then has the same fingerprint. An interrupted reindex is finished when the node starts.
func Reindex(dir string, log *slog.Logger) (before store.Fingerprint, err error) {
	err = offline(dir, log, func(s *store.Store) error {
		if before, err = s.Fingerprint(); err != nil {
			return err
		}
		return s.Reindex()
	})

	return before, err
}

// Fingerprint returns the digest of what follows from the chain in the folder of a
// stopped node.
func Fingerprint(dir string, log *slog.Logger) (f store.Fingerprint, err error) {
	err = offline(dir, log, func(s *store.Store) error {
		f, err = s.Fingerprint()
		return err
	})

	return f, err
}

// offline works on the store of a node that does not run; the store refuses a second
// process.
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
