package folder

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/gofrs/flock"

	"github.com/tantieme/tantieme/node/core"
)

// Lock keeps other processes out of a data folder, and creates the folder if it is
// missing. It returns core.ErrInUse if another process holds the lock. The system
// releases the lock when the process ends for any reason.
func Lock(dir string) (unlock func() error, err error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, fmt.Errorf("data folder: %w", err)
	}

	file := filepath.Join(dir, "lock")
	if info, err := os.Lstat(file); err == nil && !info.Mode().IsRegular() { // opening a pipe would wait
		return nil, fmt.Errorf("data folder: %s is not a regular file; remove it", file)
	}

	lock := flock.New(file, flock.SetPermissions(0o600))
	held, err := lock.TryLock()
	if err != nil {
		return nil, fmt.Errorf("lock data folder: %w", err)
	}
	if !held {
		return nil, fmt.Errorf("data folder %s: %w", dir, core.ErrInUse)
	}

	return lock.Unlock, nil
}

// Locked reports whether another process holds the lock of a data folder. It makes nothing.
func Locked(dir string) (bool, error) {
	file := filepath.Join(dir, "lock")
	if info, err := os.Lstat(file); errors.Is(err, fs.ErrNotExist) {
		return false, nil
	} else if err != nil || !info.Mode().IsRegular() {
		return false, errors.Join(err, fmt.Errorf("data folder: %s is not a regular file; remove it", file))
	}

	lock := flock.New(file, flock.SetFlag(os.O_RDONLY))
	free, err := lock.TryRLock()
	if err != nil {
		return false, fmt.Errorf("lock of data folder: %w", err)
	}

	return !free, lock.Close()
}
