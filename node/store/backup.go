package store

import (
	"errors"
	"fmt"
	"io"
	"log/slog"
	"strings"

	"github.com/dgraph-io/badger/v4"

	"github.com/tantieme/tantieme/node/core"
)

// Backup writes a consistent copy of the whole store.
func (s *Store) Backup(w io.Writer) error {
	s.backups.RLock()
	defer s.backups.RUnlock()
	if s.db.IsClosed() {
		return fmt.Errorf("back up store: %w", badger.ErrDBClosed)
	}

	if _, err := s.db.Backup(w, 0); err != nil {
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

func openDB(dir string, log *slog.Logger) (*badger.DB, error) {
	db, err := badger.Open(badger.DefaultOptions(dir).WithLogger(quiet{log}).
		WithCompression(0).WithBlockCacheSize(0).WithMemTableSize(64 << 20).WithNumMemtables(2).
		WithValueLogFileSize(256 << 20).WithNumVersionsToKeep(1))
	if err != nil {
		if strings.Contains(err.Error(), "Cannot acquire directory lock") { // badger wraps no sentinel
			return nil, fmt.Errorf("store in %s: %w", dir, core.ErrInUse)
		}
		return nil, fmt.Errorf("open store in %s: %w", dir, err)
	}

	return db, nil
}
