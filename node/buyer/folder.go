package buyer

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/tantieme/tantieme/node/files"
)

// folder holds the files of one sale. Only their owner can read them.
type folder string

func (dir folder) path(name string) string { return filepath.Join(string(dir), name) }

// make creates the folder.
func (dir folder) make() error {
	if err := files.MakeDir(string(dir)); err != nil {
		return fmt.Errorf("buyer's folder: %w", err)
	}
	return nil
}

// writeJSON is write for the JSON of an object, over lines.
func (dir folder) writeJSON(name string, object any) error {
	data, err := json.MarshalIndent(object, "", "  ")
	if err != nil {
		return err
	}
	return dir.write(name, append(data, '\n'))
}

// exists reports whether a file exists.
func (dir folder) exists(name string) (bool, error) {
	_, err := os.Stat(dir.path(name))
	if errors.Is(err, fs.ErrNotExist) {
		return false, nil
	}
	return err == nil, err
}

// write replaces a file. A crash leaves the old file or the new one. The new file is
// durable when write returns.
func (dir folder) write(name string, data []byte) error {
	if err := files.Replace(dir.path(name), data); err != nil {
		return fmt.Errorf("write %s: %w", name, err)
	}
	return nil
}

// replace is write for a file whose content fill writes in parts.
func (dir folder) replace(name string, fill func(io.Writer) error) error {
	if err := files.ReplaceWith(dir.path(name), fill); err != nil {
		return fmt.Errorf("write %s: %w", name, err)
	}
	return nil
}

// tidy removes files that can be made again, and what a killed run left half written.
func (dir folder) tidy(names ...string) error {
	entries, err := os.ReadDir(string(dir))
	if err != nil {
		return fmt.Errorf("buyer's folder: %w", err)
	}

	for _, entry := range entries {
		if !strings.HasPrefix(entry.Name(), leftover) && !slices.Contains(names, entry.Name()) {
			continue
		}
		if err := os.RemoveAll(dir.path(entry.Name())); err != nil {
			return fmt.Errorf("buyer's folder: %w", err)
		}
	}

	return nil
}

// leftover begins the name of what this package and files write before it has its name.
const leftover = ".new-"
