package main

import (
	"context"
	"encoding/json"
	"errors"
	"os"
	"os/exec"
	"strconv"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"

	"github.com/tantieme/tantieme/testnet/exports"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"tantieme": main})
}

// TestScripts runs the program as its users do. See testdata/script.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir: "testdata/script",
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"export": writeExport, "hostile": writeHostile, "exits": exits, "failure": tells,
		},
	})
}

// writeExport implements "export I FILE": it writes the export of contributor I.
func writeExport(ts *testscript.TestScript, _ bool, args []string) {
	i, err := strconv.Atoi(args[0])
	ts.Check(err)
	file, err := os.Create(ts.MkAbs(args[1]))
	ts.Check(err)
	_, err = exports.Generator{Seed: 1, Percent: 5}.Write(context.Background(), i, file)
	ts.Check(errors.Join(err, file.Close()))
}

// writeHostile implements "hostile KIND FILE".
func writeHostile(ts *testscript.TestScript, _ bool, args []string) {
	data, err := exports.Hostile(exports.Hostility(args[0]))
	ts.Check(err)
	ts.Check(os.WriteFile(ts.MkAbs(args[1]), data, 0o600))
}

// exits implements "exits CODE ARG…": it runs tantieme and checks its exit code.
func exits(ts *testscript.TestScript, _ bool, args []string) {
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	got := 0
	var exit *exec.ExitError

	if err := ts.Exec("tantieme", args[1:]...); errors.As(err, &exit) {
		got = exit.ExitCode()
	} else {
		ts.Check(err)
	}

	if got != want {
		ts.Fatalf("exit code %d, want %d", got, want)
	}
}

// tells implements "failure CODE": the last command wrote to stderr one JSON object with
// that code and a sentence, and nothing else.
func tells(ts *testscript.TestScript, _ bool, args []string) {
	var told struct {
		Error struct{ Code, Message, Hint string }
	}
	ts.Check(json.Unmarshal([]byte(ts.ReadFile("stderr")), &told))
	if told.Error.Code != args[0] || told.Error.Message == "" {
		ts.Fatalf("got %+v, want code %s", told.Error, args[0])
	}
}
