package folder

import (
	"fmt"
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
