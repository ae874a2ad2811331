//go:build unix

package database

import (
	"os"

	"golang.org/x/sys/unix"
)

// inUse reports whether a process has the database of a folder open: badger locks the
// folder.
func inUse(dir string) bool {
	folder, err := os.Open(dir)
	if err != nil {
		return false
	}
	defer func() { _ = folder.Close() }() // this ends the lock

	return unix.Flock(int(folder.Fd()), unix.LOCK_EX|unix.LOCK_NB) == unix.EWOULDBLOCK
}
