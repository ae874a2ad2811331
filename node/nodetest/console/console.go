//go:build unix

// Package console runs programs on terminals of their own, for tests of what a person sees
// and types. Only tests import it.
package console

import (
	"bytes"
	"errors"
	"io"
	"os"
	"os/exec"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/creack/pty"
)

// CtrlC and CtrlD are keys for Types.
const (
	CtrlC = "\x03"
	CtrlD = "\x04"
)

// patience bounds each wait of a test for a program.
const patience = 2 * time.Minute

// Console is a program that runs on a terminal of its own, as a person sees it.
type Console struct {
	t    *testing.T
	cmd  *exec.Cmd
	tty  *os.File
	mu   sync.Mutex
	text bytes.Buffer
	read chan struct{} // closed once the program has closed the terminal
}

// Start starts a command on a terminal, unless the command has files of its own for output.
// The test's end kills it.
func Start(t *testing.T, cmd *exec.Cmd) *Console {
	t.Helper()
	tty, err := pty.Start(cmd)
	if err != nil {
		t.Fatal(err)
	}

	c := &Console{t: t, cmd: cmd, tty: tty, read: make(chan struct{})}
	go func() {
		defer close(c.read)
		piece := make([]byte, 4096)
		for {
			n, err := tty.Read(piece)
			c.mu.Lock()
			c.text.Write(piece[:n])
			c.mu.Unlock()
			if err != nil { // EIO: nobody has the terminal any more
				return
			}
		}
	}()

	t.Cleanup(func() {
		_ = cmd.Process.Kill() // it has ended, unless the test failed
		_ = tty.Close()
	})

	return c
}

// Shown returns what is on the terminal.
func (c *Console) Shown() string {
	c.mu.Lock()
	defer c.mu.Unlock()
	return strings.ReplaceAll(c.text.String(), "\r\n", "\n")
}

// Expect waits until a text is on the terminal, for two minutes at most.
func (c *Console) Expect(text string) {
	c.t.Helper()
	for end := time.Now().Add(patience); time.Now().Before(end); time.Sleep(10 * time.Millisecond) {
		if strings.Contains(c.Shown(), text) {
			return
		}
	}

	c.t.Fatalf("got no %q in time on\n%s", text, c.Shown())
}

// Types sends keys, such as "y\n" or Ctrl-C.
func (c *Console) Types(keys string) {
	c.t.Helper()
	if _, err := io.WriteString(c.tty, keys); err != nil {
		c.t.Fatal(err)
	}
}

// Exit waits for the program's end and returns its exit code.
func (c *Console) Exit() int {
	c.t.Helper()
	done := make(chan error, 1)
	go func() { done <- c.cmd.Wait() }()

	select {
	case err := <-done:
		<-c.read
		var exit *exec.ExitError
		if err != nil && !errors.As(err, &exit) {
			c.t.Fatal(err)
		}
		return c.cmd.ProcessState.ExitCode()
	case <-time.After(patience):
		c.t.Fatalf("got a program that goes on, want it ended; on the terminal:\n%s", c.Shown())
		return 0
	}
}
