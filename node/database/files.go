package database

import (
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"syscall"

	"github.com/tantieme/tantieme/node/files"
)

// checkRegular refuses a folder in which something else than a regular file has the name
// of one of badger's: badger would wait at a pipe. A folder that does not exist has none.
func checkRegular(dir string) error {
	entries, err := os.ReadDir(dir)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}

	for _, e := range entries {
		if !e.Type().IsRegular() {
			return &os.PathError{Op: "open", Path: filepath.Join(dir, e.Name()), Err: files.ErrNotRegular}
		}
	}

	return nil
}

// emptyLogs returns badger's log files that have no byte.
func emptyLogs(dir string) (empty []string, err error) {
	for _, pattern := range []string{"*.mem", "*.vlog"} {
		names, err := filepath.Glob(filepath.Join(dir, pattern))
		if err != nil {
			return nil, fmt.Errorf("look for empty files in %s: %w", dir, err)
		}

		for _, name := range names {
			info, err := os.Lstat(name)
			if err != nil {
				return nil, fmt.Errorf("look at %s: %w", name, err)
			}
			if info.Mode().IsRegular() && info.Size() == 0 {
				empty = append(empty, name)
			}
		}
	}

	return empty, nil
}

// removeEmpty removes badger's log files that have no byte.
func removeEmpty(dir string, log *slog.Logger) error {
	empty, err := emptyLogs(dir)
	if err != nil {
		return err
	}

	for _, name := range empty {
		log.Warn("removed an empty file that a killed process left in a database", "file", name)
		if err := files.Remove(name); err != nil {
			return err
		}
	}

	return nil
}

// isSystem reports whether an error comes from the operating system and says nothing
// about the content of the files.
func isSystem(err error) bool {
	return errors.Is(err, fs.ErrPermission) || errors.Is(err, syscall.EROFS) ||
		errors.Is(err, syscall.ENOSPC) || errors.Is(err, syscall.EMFILE) || errors.Is(err, syscall.ENOMEM)
}

// quiet passes badger's errors to the log, and its warnings as details.
type quiet struct{ log *slog.Logger }

func (q quiet) Errorf(f string, a ...any)   { q.log.Error(fmt.Sprintf("badger: "+f, a...)) }
func (q quiet) Warningf(f string, a ...any) { q.log.Debug(fmt.Sprintf("badger: "+f, a...)) }
func (q quiet) Infof(string, ...any)        {}
func (q quiet) Debugf(string, ...any)       {}
