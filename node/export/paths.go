package export

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/files"
)

// maxWalked bounds the files of a folder, and maxHandles those that are open at a time.
const (
	maxWalked  = 100_000
	maxHandles = 64
)

// opened holds an export's files while they are read. They are opened when they are read
// first, because a folder may have more of them than a process may have open.
type opened struct {
	files   []File
	handles []*handle // that are open, the oldest first
}

// handle is a file that is opened when it is read.
type handle struct {
	of   *opened
	path string
	file *os.File // nil while it is closed
}

// OpenPaths lists the paths that a person names: ZIPs, folders of ZIPs or of unpacked
// files, and such files. Links in a folder are not followed. The caller calls closeAll
// after the files are read. It refuses paths without files with core.ReasonUsage.
func OpenPaths(paths []string) (list []File, closeAll func() error, err error) {
	o := &opened{}
	for _, path := range paths {
		if err := o.add(path, len(paths) == 1); err != nil {
			return nil, nil, errors.Join(err, o.close())
		}
	}

	if len(o.files) == 0 {
		return nil, nil, core.Refuse(core.ReasonUsage, "%s holds no files", paths[0])
	}

	return o.files, o.close, nil
}

// add lists a path. Files of several folders have the folders' names in theirs.
func (o *opened) add(path string, only bool) error {
	info, err := os.Stat(path)
	if errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("there is no file %s: %w", path, core.ErrNotFound)
	}
	if err != nil {
		return fmt.Errorf("open export: %w", err)
	}

	if !info.IsDir() {
		return o.given(path, info)
	}

	prefix := ""
	if !only {
		prefix = filepath.Base(path)
	}
	return o.walk(path, prefix)
}

// given lists a file that the person named. It has to be one.
func (o *opened) given(path string, info fs.FileInfo) error {
	file, err := files.OpenRegular(path)
	if errors.Is(err, files.ErrNotRegular) {
		return core.Refuse(core.ReasonUsage, "%s is a pipe or a device, and an export is a file or a folder", path)
	}
	if err != nil {
		return fmt.Errorf("open export: %w", err)
	}
	if err := file.Close(); err != nil {
		return fmt.Errorf("open export: %w", err)
	}

	o.list(path, filepath.Base(path), info.Size(), true)
	return nil
}

// walk lists the files of a folder, and of the folders in it that may be read.
func (o *opened) walk(root, prefix string) error {
	root, err := filepath.EvalSymlinks(root) // a folder that was named may be a link
	if err != nil {
		return fmt.Errorf("open export: %w", err)
	}

	return filepath.WalkDir(root, func(file string, d fs.DirEntry, err error) error {
		if err != nil && file != root && errors.Is(err, fs.ErrPermission) {
			return nil // a folder of somebody else's
		}
		if err != nil {
			return fmt.Errorf("open export: %w", err)
		}
		if !d.Type().IsRegular() { // folders are walked; links may lead anywhere
			return nil
		}

		if len(o.files) >= maxWalked {
			return core.Refuse(core.ReasonUsage, "%s holds more than %d files; give the export alone", root, maxWalked)
		}

		info, err := d.Info()
		if errors.Is(err, fs.ErrNotExist) {
			return nil // it was deleted since
		}
		if err != nil {
			return fmt.Errorf("open export: %w", err)
		}

		name, err := filepath.Rel(root, file)
		if err != nil {
			return fmt.Errorf("open export: %w", err)
		}

		o.list(file, filepath.ToSlash(filepath.Join(prefix, name)), info.Size(), false)
		return nil
	})
}

func (o *opened) list(path, name string, size int64, given bool) {
	o.files = append(o.files, File{
		Name:    name,
		Size:    size,
		Content: &handle{of: o, path: path},
		Given:   given,
	})
}

// ReadAt implements io.ReaderAt.
func (h *handle) ReadAt(p []byte, off int64) (int, error) {
	if err := h.open(); err != nil {
		return 0, err
	}
	return h.file.ReadAt(p, off)
}

var _ io.ReaderAt = (*handle)(nil)

// open opens the file if it is closed, and closes the one that was opened longest ago if
// there are too many.
func (h *handle) open() error {
	if h.file != nil {
		return nil
	}

	if o := h.of; len(o.handles) == maxHandles {
		oldest := o.handles[0]
		o.handles = o.handles[1:]
		if err := oldest.close(); err != nil {
			return err
		}
	}

	file, err := files.OpenRegular(h.path)
	if err != nil {
		return fmt.Errorf("open export: %w", err)
	}

	h.file = file
	h.of.handles = append(h.of.handles, h)
	return nil
}

func (h *handle) close() error {
	file := h.file
	h.file = nil
	return file.Close()
}

func (o *opened) close() (err error) {
	for _, h := range o.handles {
		err = errors.Join(err, h.close())
	}
	o.handles = nil
	return err
}
