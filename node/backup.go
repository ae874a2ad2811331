package node

import (
	"archive/zip"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/files"
	"github.com/tantieme/tantieme/node/keyring"
	"github.com/tantieme/tantieme/node/store"
)

// BackupSchema names the form of a backup: a ZIP with backup.json and the store. The
// keyring is never part of one: without it a backup opens nothing. Payloads are not
// either: a restored node fetches them from the members by their CIDs.
const BackupSchema = "tantieme/backup/1"

// Entries of a backup.
const (
	backupInfo  = "backup.json"
	backupStore = "store"
)

// BackupInfo says whose backup it is.
type BackupInfo struct {
	Schema  string         `json:"schema"`
	Version string         `json:"version"`
	Made    time.Time      `json:"made"`
	ChainID uint64         `json:"chain_id"`
	At      core.Contracts `json:"contracts"`
	Account common.Address `json:"account"`
	Block   uint64         `json:"block"` // the newest that the store holds at least
}

// Backup writes a consistent copy of the store while the node runs. One that breaks off
// has no directory at its end and cannot be opened.
func (n *Node) Backup(w io.Writer) error {
	info := BackupInfo{
		Schema: BackupSchema, Version: n.opts.Version, Made: time.Now().UTC().Truncate(time.Second),
		ChainID: n.opts.Chain.ID, At: n.opts.Chain.Contracts, Account: n.signer.account,
	}
	cursor, err := n.store.Cursor()
	if err != nil && !errors.Is(err, core.ErrNotFound) {
		return err
	}
	info.Block = cursor.Number
	archive := zip.NewWriter(w)
	entry, err := archive.Create(backupInfo)
	if err != nil {
		return fmt.Errorf("backup: %w", err)
	}
	if err := json.NewEncoder(entry).Encode(info); err != nil {
		return fmt.Errorf("backup: %w", err)
	}
	if entry, err = archive.Create(backupStore); err != nil {
		return fmt.Errorf("backup: %w", err)
	}
	if err := n.store.Backup(entry); err != nil {
		return err
	}
	return archive.Close()
}

// maxInfo bounds backup.json, in bytes.
const maxInfo = 64 << 10

// ReadBackup opens a backup's file and says whose it is.
func ReadBackup(file string) (info BackupInfo, err error) {
	archive, err := zip.OpenReader(file)
	if errors.Is(err, os.ErrNotExist) {
		return info, fmt.Errorf("backup %s: %w", file, core.ErrNotFound)
	}
	if err != nil {
		return info, core.Refuse("bad_backup", "%s is no whole backup (%v)", file, err)
	}
	defer func() { _ = archive.Close() }() // only read
	data, err := readEntry(&archive.Reader, backupInfo)
	if err != nil {
		return info, core.Refuse("bad_backup", "%s: %v", file, err)
	}
	dec := json.NewDecoder(bytes.NewReader(data))
	if err := dec.Decode(&info); err != nil || info.Schema != BackupSchema {
		return info, core.Refuse("bad_backup", "%s has the schema %q, this program reads %q (%v)", file, info.Schema, BackupSchema, err)
	}
	return info, nil
}

func readEntry(archive *zip.Reader, name string) ([]byte, error) {
	entry, err := archive.Open(name)
	if err != nil {
		return nil, err
	}
	data, err := io.ReadAll(io.LimitReader(entry, maxInfo+1))
	if err = errors.Join(err, entry.Close()); err != nil {
		return nil, err
	}
	if len(data) > maxInfo {
		return nil, core.ErrTooLarge
	}
	return data, nil
}

// Restore loads a backup into a data folder that has no store. The keyring stays as it
// is. A restored node signs no batch and no snapshot until no turn is left that it may
// have signed in before.
func Restore(ctx context.Context, file, dir string, log *slog.Logger) (BackupInfo, error) {
	info, err := ReadBackup(file)
	if err != nil {
		return info, err
	}
	to := filepath.Join(dir, "store")
	if _, err := os.Stat(to); err == nil {
		return info, core.Refuse("exists", "%s is there already: move it away first", to)
	}
	half := to + ".restoring"
	if err := os.RemoveAll(half); err != nil { // of a restore that was interrupted
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
	defer func() { _ = archive.Close() }() // only read
	entry, err := archive.Open(backupStore)
	if err != nil {
		return core.Refuse("bad_backup", "%s: %v", file, err)
	}
	ring, err := keyring.Open(filepath.Join(dir, "keyring"))
	if err != nil {
		return err
	}
	return errors.Join(store.Restore(to, entry, ring, log), entry.Close())
}
