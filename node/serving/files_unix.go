//go:build unix

package serving

import "golang.org/x/sys/unix"

// mostConnections returns the bound for a port: a part of the files that this process may
// open, and never more than most.
func mostConnections() int {
	var limit unix.Rlimit
	if err := unix.Getrlimit(unix.RLIMIT_NOFILE, &limit); err != nil {
		return most
	}

	return int(min(most, max(16, limit.Cur/reserve)))
}
