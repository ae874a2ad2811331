//go:build unix

package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/creack/pty"

	"github.com/tantieme/tantieme/node/core"
)

// console is a program that runs on a terminal of its own, as a person sees it.
type console struct {
	t    *testing.T
	cmd  *exec.Cmd
	tty  *os.File
	mu   sync.Mutex
	text bytes.Buffer
	read chan struct{} // closed once the program has closed the terminal
}

// onConsole starts a command on a terminal. The test's end kills it.
func onConsole(t *testing.T, cmd *exec.Cmd) *console {
	t.Helper()
	tty, err := pty.Start(cmd)
	if err != nil {
		t.Fatal(err)
	}

	c := &console{t: t, cmd: cmd, tty: tty, read: make(chan struct{})}
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

func (c *console) shown() string {
	c.mu.Lock()
	defer c.mu.Unlock()
	return strings.ReplaceAll(c.text.String(), "\r\n", "\n")
}

// expect waits until a text is on the terminal.
func (c *console) expect(text string) {
	c.t.Helper()
	for end := time.Now().Add(time.Minute); time.Now().Before(end); time.Sleep(10 * time.Millisecond) {
		if strings.Contains(c.shown(), text) {
			return
		}
	}

	c.t.Fatalf("got no %q within a minute on\n%s", text, c.shown())
}

// type sends keys, such as "y\n" or Ctrl-C.
func (c *console) types(keys string) {
	c.t.Helper()
	if _, err := io.WriteString(c.tty, keys); err != nil {
		c.t.Fatal(err)
	}
}

// exit waits for the program's end and returns its exit code.
func (c *console) exit() int {
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
	case <-time.After(time.Minute):
		c.t.Fatalf("got a program that goes on, want it ended; on the terminal:\n%s", c.shown())
		return 0
	}
}

const ctrlC = "\x03"

// fill sets what a plan's template leaves open.
func fill(t *testing.T, plan string) {
	t.Helper()
	data, err := os.ReadFile(plan)
	if err != nil {
		t.Fatal(err)
	}

	text := strings.Replace(string(data), `"chain_id": 0`, `"chain_id": 31337`, 1)
	var founders []string
	for i := range 3 {
		founders = append(founders, fmt.Sprintf(`"0x%040x"`, i+1))
	}

	text = strings.Replace(text, `"founders": []`, `"founders": [`+strings.Join(founders, ", ")+"]", 1)
	if err := os.WriteFile(plan, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
}

// TestEveryPromptCanBeLeft interrupts commands that ask, at each of their prompts, and
// declines. They end at once, and have done nothing.
func TestEveryPromptCanBeLeft(t *testing.T) {
	dir := t.TempDir()
	plan := filepath.Join(dir, "plan.json")
	if code, _, errOut := command(t, "committee", "template", "--out", plan); code != core.ExitOK {
		t.Fatalf("committee template: got exit %d: %s", code, errOut)
	}

	fill(t, plan)
	out := filepath.Join(dir, "deployment.json")
	create := []string{"committee", "create", plan, "--out", out, "--dir", dir, "--rpc", "http://127.0.0.1:1"}
	key := filepath.Join(dir, "key.json")
	for _, test := range []struct {
		name   string
		args   []string
		dialog []string // a prompt, the keys, the next prompt, …
		exit   int
		says   string
	}{
		{"Ctrl-C at a password", []string{"key", "new", key, "--light"}, []string{"New password", ctrlC}, core.ExitInterrupted, "interrupted"},
		{"Ctrl-C at its repetition", []string{"key", "new", key, "--light"}, []string{"New password", "correct horse\n", "The same again", ctrlC}, core.ExitInterrupted, "interrupted"},
		{"the end of input at a password", []string{"key", "new", key, "--light"}, []string{"New password", "\x04"}, core.ExitInterrupted, "interrupted"},
		{"Ctrl-C at a question", create, []string{"[y/N]", ctrlC}, core.ExitInterrupted, "interrupted"},
		{"Ctrl-C behind an answer", create, []string{"[y/N]", "y" + ctrlC}, core.ExitInterrupted, "interrupted"},
		{"n", create, []string{"[y/N]", "n\n"}, core.ExitInterrupted, "cancelled; nothing was done"},
		{"no answer", create, []string{"[y/N]", "\n"}, core.ExitInterrupted, "cancelled; nothing was done"},
		{"half an answer", create, []string{"[y/N]", "y\x04\x04"}, core.ExitInterrupted, "cancelled; nothing was done"},
		{"the end of input at a question", create, []string{"[y/N]", "\x04"}, core.ExitInterrupted, "cancelled; nothing was done"},
	} {
		t.Run(test.name, func(t *testing.T) {
			c := onConsole(t, exec.Command("tantieme", test.args...))
			for i := 0; i < len(test.dialog); i += 2 {
				c.expect(test.dialog[i])
				c.types(test.dialog[i+1])
			}

			if code := c.exit(); code != test.exit || !strings.Contains(c.shown(), test.says) {
				t.Errorf("got exit %d, want %d and %q, on\n%s", code, test.exit, test.says, c.shown())
			}
			for _, file := range []string{key, out} {
				if _, err := os.Stat(file); !errors.Is(err, os.ErrNotExist) {
					t.Errorf("got the file %s (%v), want none", file, err)
				}
			}
		})
	}
}
