package keyring

import (
	"errors"
	"os"

	"golang.org/x/sys/unix"
)

// syncEach reports whether each new file is synced by itself: here one call syncs all.
const syncEach = false

// syncAll makes everything that was written to the folder's file system durable.
func syncAll(dir string) error {
	f, err := os.Open(dir)
	if err != nil {
		return err
	}

	return errors.Join(unix.Syncfs(int(f.Fd())), f.Close())
}
