package keyring

import (
	"errors"
	"os"

	"golang.org/x/sys/unix"
)

// syncEach reports whether each new file is synced separately. On Linux one call syncs
// all.
const syncEach = false

// syncAll makes all writes to the folder's file system durable.
func syncAll(dir string) error {
	f, err := os.Open(dir)
	if err != nil {
		return err
	}

	return errors.Join(unix.Syncfs(int(f.Fd())), f.Close())
}
