//go:build unix

package main

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/nodetest/console"
)

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
	key, made := filepath.Join(dir, "key.json"), filepath.Join(dir, "made")
	for _, test := range []struct {
		name   string
		args   []string
		dialog []string // a prompt, the keys, the next prompt, …
		exit   int
		says   string
	}{
		{"Ctrl-C at a password", []string{"key", "new", key, "--light"}, []string{"New password", console.CtrlC}, core.ExitInterrupted, "interrupted"},
		{"Ctrl-C at its repetition", []string{"key", "new", key, "--light"}, []string{"New password", "correct horse\n", "The same again", console.CtrlC}, core.ExitInterrupted, "interrupted"},
		{"the end of input at a password", []string{"key", "new", key, "--light"}, []string{"New password", console.CtrlD}, core.ExitInterrupted, "interrupted"},
		{"Ctrl-C at the password of a data folder", []string{"init", "--dir", made, "--light", "--rpc", "http://127.0.0.1:1"}, []string{"New password", console.CtrlC}, core.ExitInterrupted, "interrupted"},
		{"Ctrl-C at a question", create, []string{"[y/N]", console.CtrlC}, core.ExitInterrupted, "interrupted"},
		{"Ctrl-C behind an answer", create, []string{"[y/N]", "y" + console.CtrlC}, core.ExitInterrupted, "interrupted"},
		{"n", create, []string{"[y/N]", "n\n"}, core.ExitInterrupted, "cancelled; nothing was done"},
		{"no answer", create, []string{"[y/N]", "\n"}, core.ExitInterrupted, "cancelled; nothing was done"},
		{"half an answer", create, []string{"[y/N]", "y" + console.CtrlD + console.CtrlD}, core.ExitInterrupted, "cancelled; nothing was done"},
		{"the end of input at a question", create, []string{"[y/N]", console.CtrlD}, core.ExitInterrupted, "cancelled; nothing was done"},
	} {
		t.Run(test.name, func(t *testing.T) {
			c := console.Start(t, exec.Command("tantieme", test.args...))
			for i := 0; i < len(test.dialog); i += 2 {
				c.Expect(test.dialog[i])
				c.Types(test.dialog[i+1])
			}

			if code := c.Exit(); code != test.exit || !strings.Contains(c.Shown(), test.says) {
				t.Errorf("got exit %d, want %d and %q, on\n%s", code, test.exit, test.says, c.Shown())
			}
			for _, file := range []string{key, out, made} {
				if _, err := os.Stat(file); !errors.Is(err, os.ErrNotExist) {
					t.Errorf("got the file %s (%v), want none", file, err)
				}
			}
		})
	}
}
