//go:build unix

package files

import "golang.org/x/sys/unix"

// nonblock lets the opening of a pipe return at once.
const nonblock = unix.O_NONBLOCK
