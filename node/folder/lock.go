package folder

import (
	"fmt"
	"os"
	"path/filepath"

	"github.com/gofrs/flock"

	"github.com/tantieme/tantieme/node/core"
)

// Lock keeps a second process out of a data folder, which it makes where there is none.
// A folder that another process has locked is core.ErrInUse. The system releases the lock
// when the process ends, however it ends.
func Lock(dir string) (unlock func() error, err error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, fmt.Errorf("data folder: %w", err)
	}

	lock := flock.New(filepath.Join(dir, "lock"), flock.SetPermissions(0o600))
	held, err := lock.TryLock()
	if err != nil {
		return nil, fmt.Errorf("lock data folder: %w", err)
	}
	if !held {
		return nil, fmt.Errorf("data folder %s: %w", dir, core.ErrInUse)
	}

	return lock.Unlock, nil
}
