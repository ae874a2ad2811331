package database

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/dgraph-io/badger/v4"
	"github.com/dgraph-io/badger/v4/options"
	"github.com/dgraph-io/badger/v4/table"
	"github.com/dgraph-io/ristretto/v2/z"

	"github.com/tantieme/tantieme/node/files"
)

// checkTables finds what badger does not survive or hides when it opens a database. It
// opens tables in goroutines of its own, in which a panic at a table that was cut off ends
// the process. And it removes the tables that the manifest does not name: with a manifest
// that is gone or was cut off, it opens an empty database.
func checkTables(opts badger.Options) error {
	tables, err := filepath.Glob(filepath.Join(opts.Dir, "*.sst"))
	if err != nil || len(tables) == 0 {
		return err
	}

	manifest, err := readManifest(opts)
	if err != nil {
		return err
	}

	// A process that is killed while it writes a table leaves one that is not named yet. The
	// log of its records is still there.
	logs, err := filepath.Glob(filepath.Join(opts.Dir, "*.mem"))
	if err != nil {
		return err
	}
	if len(manifest.Tables) == 0 && len(tables) > len(logs) {
		return fmt.Errorf("%s names none of the %d tables", badger.ManifestFilename, len(tables))
	}

	for id, entry := range manifest.Tables {
		name := table.NewFilename(id, opts.Dir)
		if err := openTable(name, opts.BlockSize, entry.Compression); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
	}

	return nil
}

func readManifest(opts badger.Options) (m badger.Manifest, err error) {
	file, err := files.OpenRegular(filepath.Join(opts.Dir, badger.ManifestFilename))
	if errors.Is(err, fs.ErrNotExist) {
		return m, fmt.Errorf("there are tables and no %s", badger.ManifestFilename)
	}
	if err != nil {
		return m, err
	}

	m, _, err = badger.ReplayManifestFile(file, opts.ExternalMagicVersion, opts)

	return m, errors.Join(err, file.Close())
}

// openTable opens a table as badger does, and closes it.
func openTable(name string, blockSize int, compression options.CompressionType) (err error) {
	defer func() {
		if recover() != nil { // badger's text is a dump of the table's index
			err = errors.New("it is cut off, or its index is damaged")
		}
	}()

	file, err := z.OpenMmapFile(name, os.O_RDONLY, 0)
	if err != nil {
		return err
	}
	defer func() { _ = file.Close(-1) }() // only read from

	_, err = table.OpenTable(file, table.Options{
		ReadOnly:    true,
		BlockSize:   blockSize,
		Compression: compression,
	})

	return err
}
