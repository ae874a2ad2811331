package contributor

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/files"
)

// DirOutbox is an outbox in a folder, with one file for each name, readable only by its
// owner. The first write creates the folder.
type DirOutbox string

var _ Outbox = DirOutbox("")

// OutboxOf returns the outbox of a data folder.
func OutboxOf(dir string) DirOutbox { return DirOutbox(filepath.Join(dir, "outbox")) }

// ReceiptsOf returns the outbox in which a data folder keeps receipts.
func ReceiptsOf(dir string) DirOutbox { return DirOutbox(filepath.Join(dir, "receipts")) }

func (dir DirOutbox) file(name string) string { return filepath.Join(string(dir), name+".json") }

// maxEntry bounds what is read of one entry, in bytes: a submission with its payload, and
// more.
const maxEntry = 16 << 20

// Load implements Outbox.
func (dir DirOutbox) Load(name string) ([]byte, error) {
	data, err := files.Read(dir.file(name), maxEntry)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, core.ErrNotFound
	case errors.Is(err, files.ErrNotRegular), errors.Is(err, files.ErrTooLong):
		return nil, &core.Damage{
			Path:    dir.file(name),
			WayBack: "move it away; it was not written by this program",
			Err:     err,
		}
	}

	return data, err
}

// Save implements Outbox. A crash leaves the old content or the new one.
func (dir DirOutbox) Save(name string, data []byte) error {
	if err := files.MakeDir(string(dir)); err != nil {
		return fmt.Errorf("outbox: %w", err)
	}

	if err := files.Replace(dir.file(name), data); err != nil {
		return fmt.Errorf("outbox: %w", err)
	}

	return nil
}

// Names returns the names in the folder, in order. A missing folder has none.
func (dir DirOutbox) Names() (names []string, err error) {
	entries, err := os.ReadDir(string(dir))
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("outbox: %w", err)
	}

	for _, e := range entries {
		if name, ok := strings.CutSuffix(e.Name(), ".json"); ok && !e.IsDir() {
			names = append(names, name)
		}
	}

	return names, nil
}

// Erase removes a name durably. A missing name is not an error.
func (dir DirOutbox) Erase(name string) error {
	if err := files.Remove(dir.file(name)); err != nil {
		return fmt.Errorf("outbox: %w", err)
	}
	return nil
}
