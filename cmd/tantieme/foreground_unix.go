//go:build unix

package main

import (
	"os"
	"os/signal"
	"syscall"

	"golang.org/x/sys/unix"
	"golang.org/x/term"
)

// foreground gives this process the terminal, as a shell does with a job, if another
// program has started it there. Ctrl-C then ends the demo and not make, which would call
// that an error. The returned function gives the terminal back. Without a terminal, or if
// a shell started the process, foreground does nothing.
func foreground(in *os.File) (back func()) {
	nothing := func() {}
	if !term.IsTerminal(int(in.Fd())) || unix.Getpgrp() == os.Getpid() {
		return nothing
	}

	owner, err := unix.IoctlGetInt(int(in.Fd()), unix.TIOCGPGRP)
	if err != nil || owner != unix.Getpgrp() { // in the background
		return nothing
	}

	// To take a terminal from another group stops a process, unless it ignores that. Nobody
	// could go on with this one after Ctrl-Z: the shell does not know it.
	signal.Ignore(syscall.SIGTTOU, syscall.SIGTSTP)
	if err := unix.Setpgid(0, 0); err != nil {
		return nothing
	}
	if err := unix.IoctlSetPointerInt(int(in.Fd()), unix.TIOCSPGRP, os.Getpid()); err != nil {
		return nothing
	}

	return func() {
		_ = unix.IoctlSetPointerInt(int(in.Fd()), unix.TIOCSPGRP, owner) // the shell takes it back anyway
	}
}
