// Package operator holds the actions of an operator beside a running node: it makes a
// data folder, fetches a backup, restores one, and withdraws what sales brought the account.
package operator

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"os"
	"path/filepath"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/files"
	"github.com/tantieme/tantieme/node/folder"
	"github.com/tantieme/tantieme/node/wallet"
)

// Backup fetches a backup from the operator's listener of the validator that runs on a
// data folder. It leaves a complete backup or none, and overwrites nothing.
func Backup(ctx context.Context, dir, admin, file string) (info folder.BackupInfo, err error) {
	if _, err := os.Stat(file); err == nil {
		return info, core.Refuse(core.ReasonExists, "%s is there already; a backup overwrites nothing", file)
	}

	body, err := request(ctx, Call{
		Dir:    dir,
		Admin:  admin,
		Method: http.MethodPost,
		Path:   "/backup",
	})
	if err != nil {
		return info, err
	}

	defer func() { _ = body.Close() }() // only read from

	half, err := files.Stage(filepath.Dir(file), func(w io.Writer) error {
		_, err := io.Copy(w, body)
		return err
	})
	if err != nil {
		return info, fmt.Errorf("backup interrupted: %w: %w", core.ErrUnreachable, err)
	}

	if info, err = folder.ReadBackup(half); err != nil {
		return info, errors.Join(err, os.Remove(half))
	}

	if err := files.Name(half, file); err != nil {
		return info, fmt.Errorf("backup: %w", err)
	}

	return info, nil
}

// Restore puts the store of a backup into a data folder without a store. It refuses the
// backup of another validator, whose record does not cover this account's signatures. A
// folder without an account accepts any backup.
func Restore(ctx context.Context, file, dir, key string, log *slog.Logger) (folder.BackupInfo, error) {
	info, err := folder.ReadBackup(file)
	if err != nil {
		return info, err
	}

	account, err := wallet.Address(key)
	switch {
	case errors.Is(err, core.ErrNotFound):
	case err != nil:
		return info, err
	case account != info.Account:
		return info, core.Refuse(
			core.ReasonBackup, "%s is of validator %s, this folder is of %s",
			file, info.Account, account,
		)
	}

	return folder.Restore(ctx, file, dir, log)
}
