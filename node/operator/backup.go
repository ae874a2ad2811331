// Package operator holds the actions of an operator beside a running node: it makes a
// data folder, fetches a backup, and restores one.
package operator

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"log/slog"
	"net/http"
	"os"
	"path/filepath"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/files"
	"github.com/tantieme/tantieme/node/folder"
	"github.com/tantieme/tantieme/node/wallet"
)

// maxRefusal bounds the bytes read of an answer that is not a backup.
const maxRefusal = 4 << 10

// Backup fetches a backup from the operator's listener of the validator that runs on a
// data folder. It leaves a complete backup or none, and overwrites nothing.
func Backup(ctx context.Context, dir, admin, file string) (info folder.BackupInfo, err error) {
	if _, err := os.Stat(file); err == nil {
		return info, core.Refuse(core.ReasonExists, "%s is there already; a backup overwrites nothing", file)
	}

	token, err := folder.ReadToken(dir, folder.AdminToken)
	if errors.Is(err, fs.ErrNotExist) {
		return info, fmt.Errorf("no validator has run on %s, so there is no token for its operator's listener: %w", dir, core.ErrNotFound)
	}
	if err != nil {
		return info, err
	}

	body, err := requestBackup(ctx, admin, token)
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

// requestBackup returns the backup's stream. The caller closes it.
func requestBackup(ctx context.Context, admin, token string) (io.ReadCloser, error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, "http://"+admin+"/backup", nil)
	if err != nil {
		return nil, core.Refuse(core.ReasonUsage, "%v", err)
	}

	request.Header.Set("Authorization", "Bearer "+token)

	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return nil, fmt.Errorf("operator's listener at %s: %w: %w", admin, core.ErrUnreachable, err)
	}

	if response.StatusCode == http.StatusOK {
		return response.Body, nil
	}

	text, err := io.ReadAll(io.LimitReader(response.Body, maxRefusal))
	err = errors.Join(err, response.Body.Close())
	return nil, errors.Join(fmt.Errorf("operator's listener answers %s: %s", response.Status, text), err)
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
