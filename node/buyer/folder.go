package buyer

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/tantieme/tantieme/node/core"
)

// folder is where a sale is kept. Files are readable by their owner only.
type folder string

func (dir folder) path(name string) string { return filepath.Join(string(dir), name) }

// make makes the folder.
func (dir folder) make() error {
	if err := os.MkdirAll(string(dir), 0o700); err != nil {
		return fmt.Errorf("buyer's folder: %w", err)
	}
	return nil
}

// read returns a file, or an error that wraps core.ErrNotFound.
func (dir folder) read(name string) ([]byte, error) {
	data, err := os.ReadFile(dir.path(name))
	if errors.Is(err, fs.ErrNotExist) {
		err = fmt.Errorf("%s: %w", name, core.ErrNotFound)
	}
	return data, err
}

// has reports whether a file is there.
func (dir folder) has(name string) (bool, error) {
	_, err := os.Stat(dir.path(name))
	if errors.Is(err, fs.ErrNotExist) {
		return false, nil
	}
	return err == nil, err
}

// write replaces a file. A crash leaves the old file or the new one; when it returns,
// the new one is durable.
func (dir folder) write(name string, data []byte) error {
	return dir.replace(name, func(w io.Writer) error {
		_, err := w.Write(data)
		return err
	})
}

// replace is write for a file that fill writes piece by piece.
func (dir folder) replace(name string, fill func(io.Writer) error) error {
	f, err := os.CreateTemp(string(dir), ".new-*") // mode 0600
	if err != nil {
		return fmt.Errorf("write %s: %w", name, err)
	}
	err = fill(f)
	if err == nil {
		err = f.Sync()
	}
	if err = errors.Join(err, f.Close()); err == nil {
		err = os.Rename(f.Name(), dir.path(name))
	}
	if err != nil {
		return fmt.Errorf("write %s: %w", name, errors.Join(err, os.Remove(f.Name())))
	}
	return dir.sync()
}

// sync makes the folder's entries durable.
func (dir folder) sync() error {
	d, err := os.Open(string(dir))
	if err != nil {
		return err
	}
	return errors.Join(d.Sync(), d.Close())
}
