package buyer

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/tantieme/tantieme/node/dataset"
	"github.com/tantieme/tantieme/node/verify"
)

// makeDataset writes the folder dataset out of the records, unless it is there. A crash
// leaves no half of it: it is made beside and then renamed.
func (f *Flow) makeDataset(ctx context.Context, p *purchase) (err error) {
	if there, err := f.files.has(dataset.Folder); there || err != nil {
		return err
	}
	about, err := verify.About(&p.Anchor)
	if err != nil {
		return err
	}
	dir, err := os.MkdirTemp(string(f.files), ".new-dataset-*") // mode 0700
	if err != nil {
		return fmt.Errorf("dataset: %w", err)
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, os.RemoveAll(dir))
		}
	}()
	from := func() (io.ReadCloser, error) { return os.Open(f.files.path(verify.RecordsFile)) }
	create := func(name string) (io.WriteCloser, error) {
		path := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			return nil, err
		}
		file, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
		return durable{file}, err
	}
	f.opts.Progress("dataset", 0, 1)
	if err := dataset.Make(about, from, create); err != nil {
		return fmt.Errorf("dataset: %w", err)
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	if err := os.Rename(dir, f.files.path(dataset.Folder)); err != nil {
		return fmt.Errorf("dataset: %w", err)
	}
	f.opts.Progress("dataset", 1, 1)
	return f.files.sync()
}

// durable is a file that is on the disk once it is closed.
type durable struct{ *os.File }

func (d durable) Close() error { return errors.Join(d.Sync(), d.File.Close()) }
