package main

import (
	"bufio"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/sys/unix"

	"github.com/tantieme/tantieme/node/core"
)

// pseudoTerminal returns both ends of a terminal: what is written to the second is read
// from the first.
func pseudoTerminal(t *testing.T) (master, slave *os.File) {
	t.Helper()
	master, err := os.OpenFile("/dev/ptmx", os.O_RDWR|unix.O_NOCTTY, 0)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = master.Close() }) // closed by the test as a rule

	number, err := unix.IoctlGetInt(int(master.Fd()), unix.TIOCGPTN)
	if err == nil {
		err = unix.IoctlSetPointerInt(int(master.Fd()), unix.TIOCSPTLCK, 0)
	}
	if err != nil {
		t.Fatal(err)
	}

	slave, err = os.OpenFile(fmt.Sprintf("/dev/pts/%d", number), os.O_RDWR|unix.O_NOCTTY, 0)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = slave.Close() })
	return master, slave
}

// TestOnATerminalThePreviewFitsIt runs the command with stdout on a terminal.
func TestOnATerminalThePreviewFitsIt(t *testing.T) {
	var rows []string
	for i := range 50 {
		rows = append(rows, fmt.Sprintf(`{"endTime":"2026-05-01 %02d:%02d","artistName":"artist %02d","trackName":"T","msPlayed":60000}`, i/60, i%60, i))
	}
	file := filepath.Join(t.TempDir(), "my history.json")
	if err := os.WriteFile(file, []byte("["+strings.Join(rows, ",")+"]"), 0o600); err != nil {
		t.Fatal(err)
	}

	for last, args := range map[string][]string{"artist 19": {"preview", file}, "artist 49": {"preview", file, "--all"}} {
		master, slave := pseudoTerminal(t)
		var shown []string
		done := make(chan struct{})
		go func() {
			defer close(done)
			for lines := bufio.NewScanner(master); lines.Scan(); { // ends with an error when the other end is closed
				if strings.Contains(lines.Text(), "artist ") {
					shown = append(shown, strings.TrimSpace(lines.Text()))
				}
			}
		}()

		exit := run(t.Context(), args, os.Stdin, slave, os.Stderr)
		_ = slave.Close() // the reader ends
		<-done

		if exit != core.ExitOK || len(shown) == 0 || !strings.HasSuffix(shown[len(shown)-1], last) {
			t.Errorf("%q: got exit %d and %q, want the last artist to be %s", args, exit, shown, last)
		}
	}
}
