package store

import (
	"errors"
	"fmt"
	"io"
	"log/slog"

	"github.com/dgraph-io/badger/v4"

	"github.com/tantieme/tantieme/node/database"
)

// Backup writes a consistent copy of the whole store.
func (s *Store) Backup(w io.Writer) error {
	if err := s.db.Backup(w); err != nil {
		return fmt.Errorf("back up store: %w", err)
	}
	return nil
}

// pendingWrites bounds the part of a backup in memory while it is loaded.
const pendingWrites = 16

// Restore makes a store in a new folder from the output of Backup, and checks that this
// program can read it.
func Restore(dir string, r io.Reader, vault Vault, log *slog.Logger) error {
	db, err := openDB(dir, log)
	if err != nil {
		return err
	}

	err = db.Load(r, pendingWrites)
	if err != nil {
		err = fmt.Errorf("load backup: %w", err)
	}

	if err = errors.Join(err, db.Sync(), db.Close()); err != nil {
		return err
	}

	s, err := Open(dir, vault, log)
	if err != nil {
		return err
	}

	return s.Close()
}

// wayBack is what an operator can do about a damaged store.
const wayBack = "restore the newest backup into a new folder (tantieme restore), with this folder's keyring; what is missing in it comes back from the chain and the members"

// optionsOf returns the options of the store's database.
func optionsOf(dir string) badger.Options {
	return badger.DefaultOptions(dir).
		WithCompression(0).
		WithBlockCacheSize(0).
		WithMemTableSize(64 << 20).
		WithNumMemtables(2).
		WithValueLogFileSize(256 << 20).
		WithNumVersionsToKeep(1)
}

func openDB(dir string, log *slog.Logger) (*database.DB, error) {
	db, err := database.Open(optionsOf(dir), log, wayBack)
	if err != nil {
		return nil, fmt.Errorf("open store: %w", err)
	}

	return db, nil
}
