package buyer

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/tantieme/tantieme/node/dataset"
	"github.com/tantieme/tantieme/node/files"
	"github.com/tantieme/tantieme/node/verify"
)

// makeDataset writes the records as the folder dataset, unless it exists. A crash leaves
// the whole folder or none: it is written under another name and then renamed.
func (f *Flow) makeDataset(ctx context.Context, p *purchase) (err error) {
	if there, err := f.files.exists(dataset.Folder); there || err != nil {
		return err
	}

	about, err := verify.About(&p.Proofs)
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

	from := func() (io.ReadCloser, error) { return files.OpenRegular(f.files.path(verify.RecordsFile)) }
	create := func(name string) (io.WriteCloser, error) {
		path := filepath.Join(dir, filepath.FromSlash(name))
		if err := files.MakeDir(filepath.Dir(path)); err != nil {
			return nil, err
		}
		return files.NewWriter(path)
	}

	f.opts.Progress("dataset", 0, 1)
	if err := dataset.Make(about, from, create); err != nil {
		return fmt.Errorf("dataset: %w", err)
	}

	if err := ctx.Err(); err != nil {
		return err
	}

	if err := files.Rename(dir, f.files.path(dataset.Folder)); err != nil {
		return fmt.Errorf("dataset: %w", err)
	}

	f.opts.Progress("dataset", 1, 1)
	return nil
}
