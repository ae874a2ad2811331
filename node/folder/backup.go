// Package folder is the data folder of a node: its lock, the room on its disk, and the
// operations on a stopped node's folder: back-up, restore, reindex, fingerprint.
package folder

import (
	"archive/zip"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
)

// BackupSchema names the format of a backup: a ZIP with backup.json and the store. The
// keyring is never included; without it a backup opens nothing. Payloads are not included
// either: a restored node fetches them from the members by their CIDs.
const BackupSchema = "tantieme/backup/1"

// Entries of a backup.
const (
	backupInfo  = "backup.json"
	backupStore = "store"
)

// BackupInfo identifies the node and the block of a backup.
type BackupInfo struct {
	Schema  string         `json:"schema"`
	Version string         `json:"version"`
	Made    time.Time      `json:"made"`
	ChainID uint64         `json:"chain_id"`
	At      core.Contracts `json:"contracts"`
	Account common.Address `json:"account"`
	Block   uint64         `json:"block"` // the newest that the store holds at least
}

// Source is a store that can be copied while the node runs.
type Source interface {
	Cursor() (core.Cursor, error)
	Backup(w io.Writer) error
}

// Backups writes copies of one node's store. Schema, Made and Block of Info need no value.
type Backups struct {
	Source Source
	Info   BackupInfo
}

// Backup writes a consistent copy of the store while the node runs.
func (b Backups) Backup(w io.Writer) error { return WriteBackup(w, b.Source, b.Info) }

// WriteBackup writes a consistent copy of a store. It sets the schema, the time and the
// newest block of info. An interrupted copy lacks the ZIP directory at its end and cannot
// be opened.
func WriteBackup(w io.Writer, from Source, info BackupInfo) error {
	cursor, err := from.Cursor()
	if err != nil && !errors.Is(err, core.ErrNotFound) {
		return err
	}

	info.Schema = BackupSchema
	info.Made = time.Now().UTC().Truncate(time.Second)
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

	if err := from.Backup(entry); err != nil {
		return err
	}

	return archive.Close()
}

// maxInfo bounds backup.json, in bytes.
const maxInfo = 64 << 10

// ReadBackup opens a backup's file and returns its info. It refuses an incomplete backup
// as bad_backup.
func ReadBackup(file string) (info BackupInfo, err error) {
	archive, err := zip.OpenReader(file)
	if errors.Is(err, os.ErrNotExist) {
		return info, fmt.Errorf("backup %s: %w", file, core.ErrNotFound)
	}
	if err != nil {
		return info, core.Refuse(core.ReasonBackup, "%s is no whole backup (%v)", file, err)
	}

	defer func() { _ = archive.Close() }() // only read from
	data, err := readEntry(&archive.Reader, backupInfo)
	if err != nil {
		return info, core.Refuse(core.ReasonBackup, "%s: %v", file, err)
	}

	if err := core.DecodeJSON(data, &info); err != nil || info.Schema != BackupSchema {
		return info, core.Refuse(
			core.ReasonBackup,
			"%s has the schema %q, this program reads %q (%v)",
			file,
			info.Schema,
			BackupSchema,
			err,
		)
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
