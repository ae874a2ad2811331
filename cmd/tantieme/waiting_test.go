package main

import (
	"context"
	"io"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/txtar"

	"github.com/tantieme/tantieme/node/core"
)

// TestAValidatorWaitsForItsChain starts a validator whose endpoint is down. It says so,
// goes on waiting, and ends at a signal. Its API says what it waits for.
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

	api := freePort(t)
	code, _, errOut := command(t, "init",
		"--dir", at("v"),
		"--deployment", at("deployment.json"),
		"--rpc", "http://127.0.0.1:1",
		"--password-file", at("password"),
		"--light",
		"--api", api,
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
	go func() {
		ended <- run(ctx, []string{"run", "--dir", at("v"), "--password-file", at("password")}, os.Stdin, log, log)
	}()

	for !waits(t, log.Name()) {
		select {
		case code := <-ended:
			t.Fatalf("got exit %d, want it to wait", code)
		case <-time.After(20 * time.Millisecond):
		}
	}

	if got := readiness(t, api); !strings.Contains(got, "no RPC endpoint can be used yet") {
		t.Errorf("/readyz: got %q, want what it waits for", got)
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

// freePort returns an address on which nothing listens.
func freePort(t *testing.T) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = l.Close() }()

	return l.Addr().String()
}

// readiness returns what /readyz says of a node that is not ready.
func readiness(t *testing.T, api string) string {
	t.Helper()
	response, err := http.Get("http://" + api + "/readyz")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = response.Body.Close() }()

	if response.StatusCode != http.StatusServiceUnavailable {
		t.Errorf("/readyz: got %d, want 503", response.StatusCode)
	}

	body, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}

	return string(body)
}
