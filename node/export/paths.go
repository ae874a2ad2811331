package export

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/files"
)

// opened holds an export's files while they are read.
type opened struct {
	files []File
	held  []*os.File
}

// OpenPaths opens the paths that a person names: ZIPs, folders of ZIPs or of unpacked
// files, and such files. The caller calls closeAll after the files are read. It refuses
// paths without files, or with more files than an export has, with core.ReasonUsage.
func OpenPaths(paths []string) (list []File, closeAll func() error, err error) {
	var o opened
	for _, path := range paths {
		if err := o.add(path); err != nil {
			return nil, nil, errors.Join(err, o.close())
		}
	}

	if len(o.files) == 0 {
		return nil, nil, core.Refuse(core.ReasonUsage, "%s holds no files", paths[0])
	}

	return o.files, o.close, nil
}

func (o *opened) add(path string) error {
	info, err := os.Stat(path)
	if errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("there is no file %s: %w", path, core.ErrNotFound)
	}
	if err != nil {
		return fmt.Errorf("open export: %w", err)
	}

	if !info.IsDir() {
		return o.open(path, filepath.Base(path))
	}

	return filepath.WalkDir(path, func(file string, d fs.DirEntry, err error) error {
		if err != nil {
			return fmt.Errorf("open export: %w", err)
		}
		if !d.Type().IsRegular() { // folders are walked; links may lead anywhere
			return nil
		}

		if most := DefaultLimits().Entries; len(o.files) >= most {
			return core.Refuse(core.ReasonUsage, "%s holds more than %d files; no export does", path, most)
		}

		name, err := filepath.Rel(path, file)
		if err != nil {
			return fmt.Errorf("open export: %w", err)
		}

		return o.open(file, filepath.ToSlash(name))
	})
}

func (o *opened) open(path, name string) error {
	file, err := files.OpenRegular(path)
	if errors.Is(err, files.ErrNotRegular) {
		return core.Refuse(core.ReasonUsage, "%s is a pipe or a device, and an export is a file or a folder", path)
	}
	if err != nil {
		return fmt.Errorf("open export: %w", err)
	}

	o.held = append(o.held, file)

	info, err := file.Stat()
	if err != nil {
		return fmt.Errorf("open export: %w", err)
	}

	o.files = append(o.files, File{Name: name, Size: info.Size(), Content: file})
	return nil
}

func (o *opened) close() (err error) {
	for _, file := range o.held {
		err = errors.Join(err, file.Close())
	}
	return err
}
