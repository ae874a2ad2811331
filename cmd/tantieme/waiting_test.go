package main

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/txtar"

	"github.com/tantieme/tantieme/node/core"
)

// TestAValidatorWaitsForItsChain starts a validator whose endpoint is down. It says so,
// goes on waiting, and ends at a signal.
func TestAValidatorWaitsForItsChain(t *testing.T) {
	dir := t.TempDir()
	at := func(name string) string { return filepath.Join(dir, name) }

	script, err := txtar.ParseFile("testdata/script/init.txtar")
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range script.Files {
		if err := os.WriteFile(at(filepath.Base(file.Name)), file.Data, 0o600); err != nil {
			t.Fatal(err)
		}
	}

	code, _, errOut := command(t, "init",
		"--dir", at("v"),
		"--deployment", at("deployment.json"),
		"--rpc", "http://127.0.0.1:1",
		"--password-file", at("password"),
		"--light",
		"--api", "127.0.0.1:0",
	)
	if code != core.ExitOK {
		t.Fatalf("init: got exit %d, %s", code, errOut)
	}

	log, err := os.Create(at("log"))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = log.Close() }()

	ctx, stop := context.WithCancel(t.Context())
	defer stop()

	ended := make(chan int, 1)
	go func() { ended <- run(ctx, []string{"run", "--dir", at("v"), "--password-file", at("password")}, os.Stdin, log, log) }()

	for !waits(t, log.Name()) {
		select {
		case code := <-ended:
			t.Fatalf("got exit %d, want it to wait", code)
		case <-time.After(20 * time.Millisecond):
		}
	}

	stop()
	if code := <-ended; code != core.ExitInterrupted {
		t.Errorf("after a signal: got exit %d, want %d", code, core.ExitInterrupted)
	}
}

func waits(t *testing.T, file string) bool {
	t.Helper()
	log, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}

	return strings.Contains(string(log), "the node waits for one")
}
