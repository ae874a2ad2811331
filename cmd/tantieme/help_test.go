package main

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/spf13/cobra"

	"github.com/tantieme/tantieme/node/core"
)

// TestAWrongCommandNamesARightOne checks what a person is told who mistypes a command or a
// flag: what is like it, and the help of the very command.
func TestAWrongCommandNamesARightOne(t *testing.T) {
	for _, test := range []struct {
		args string
		want []string
	}{
		{"contribuet", []string{`there is no command "tantieme contribuet"; did you mean "tantieme contribute"?`, "see tantieme --help"}},
		{"dataset lits", []string{`there is no command "tantieme dataset lits"; did you mean "tantieme dataset list"?`, "see tantieme dataset --help"}},
		{"snapshot shw 0x1234", []string{`did you mean "tantieme snapshot show"?`}},
		{"committee creat plan.json", []string{`did you mean "tantieme committee create"?`}},
		{"demo found 0x1", []string{`did you mean "tantieme demo fund"?`}},
		{"xyzzy", []string{`there is no command "tantieme xyzzy"` + "\n"}},
		{"preview --shema x", []string{"unknown flag: --shema", "see tantieme preview --help"}},
		{"buy", []string{"something is missing: tantieme buy SNAPSHOT", "see tantieme buy --help"}},
	} {
		code, out, errOut := command(t, strings.Fields(test.args)...)
		if code != core.ExitUsage || out != "" {
			t.Errorf("%s: got exit %d and %q, want %d and nothing", test.args, code, out, core.ExitUsage)
		}

		for _, want := range test.want {
			if !strings.Contains(errOut, want) {
				t.Errorf("%s: got %q, want %q in it", test.args, errOut, want)
			}
		}
	}
}

// TestHelpIsGroupedByWhoReadsIt checks that each command stands in a group, and that the
// program's version can be asked for as people expect.
func TestHelpIsGroupedByWhoReadsIt(t *testing.T) {
	for _, cmd := range newRoot().Commands() {
		if cmd.GroupID == "" && cmd.Name() != "help" && cmd.Name() != "completion" {
			t.Errorf("%s: got no group, want one", cmd.Name())
		}
	}

	_, help, _ := command(t, "--help")
	if strings.Index(help, "If you have an export") > strings.Index(help, "If you run a validator") {
		t.Errorf("got operators before contributors in\n%s", help)
	}

	if code, out, _ := command(t, "--version"); code != core.ExitOK || out != version+"\n" {
		t.Errorf("got exit %d and %q, want %q", code, out, version)
	}
}

// helpWidth is the number of characters of a line of help.
const helpWidth = 124

// TestHelpIsNoWiderThanItsLines checks the texts of every command.
func TestHelpIsNoWiderThanItsLines(t *testing.T) {
	looked := 0
	var look func(cmd *cobra.Command)
	look = func(cmd *cobra.Command) {
		for line := range strings.Lines(cmd.Long + "\n" + cmd.Example) {
			looked++
			if line = strings.TrimSuffix(line, "\n"); utf8.RuneCountInString(line) > helpWidth {
				t.Errorf("%s: got a line of %d characters, want at most %d:\n%s", cmd.CommandPath(), utf8.RuneCountInString(line), helpWidth, line)
			}
		}
		for _, below := range cmd.Commands() {
			look(below)
		}
	}

	look(newRoot())
	if looked < 100 {
		t.Errorf("looked at %d lines, want those of all commands", looked)
	}
}
