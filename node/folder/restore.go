package folder

import (
	"archive/zip"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/files"
	"github.com/tantieme/tantieme/node/keyring"
	"github.com/tantieme/tantieme/node/store"
)

// Restore loads a backup into a data folder without a store. The keyring is unchanged. A
// restored node signs no batch and no snapshot as long as it may already have signed for
// the turn.
func Restore(ctx context.Context, file, dir string, log *slog.Logger) (BackupInfo, error) {
	info, err := ReadBackup(file)
	if err != nil {
		return info, err
	}

	to := filepath.Join(dir, "store")
	if _, err := os.Stat(to); err == nil {
		return info, core.Refuse(core.ReasonExists, "%s is there already: move it away first", to)
	}

	half := to + ".restoring"
	if err := os.RemoveAll(half); err != nil { // left by an interrupted restore
		return info, fmt.Errorf("restore: %w", err)
	}

	if err := restoreStore(file, half, dir, log); err != nil {
		return info, errors.Join(err, os.RemoveAll(half))
	}

	if err := ctx.Err(); err != nil {
		return info, errors.Join(err, os.RemoveAll(half))
	}

	return info, files.Rename(half, to)
}

func restoreStore(file, to, dir string, log *slog.Logger) (err error) {
	archive, err := zip.OpenReader(file)
	if err != nil {
		return fmt.Errorf("restore: %w", err)
	}

	defer func() { _ = archive.Close() }() // only read from
	entry, err := archive.Open(backupStore)
	if err != nil {
		return core.Refuse(core.ReasonBackup, "%s: %v", file, err)
	}

	ring, err := keyring.Open(filepath.Join(dir, "keyring"))
	if err != nil {
		return err
	}

	return errors.Join(store.Restore(to, entry, ring, log), entry.Close())
}
