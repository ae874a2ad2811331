package network_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/tantieme/tantieme/testnet/network"
)

// script returns a program that is not a validator.
func script(t *testing.T, text string) string {
	t.Helper()
	file := filepath.Join(t.TempDir(), "program")
	check(t, os.WriteFile(file, []byte("#!/bin/sh\n"+text+"\n"), 0o700))
	return file
}

// TestAProcessThatDoesNotStartSaysWhy checks that the reason is in the error, not only in
// a log.
func TestAProcessThatDoesNotStartSaysWhy(t *testing.T) {
	t.Parallel()
	opts := deploy(t, 1, 0)
	for name, c := range map[string]struct{ program, want string }{
		"it refuses":   {script(t, "echo 'tantieme: the deployment is of another chain' >&2; exit 3"), "the deployment is of another chain"},
		"it is none":   {filepath.Join(t.TempDir(), "none"), "no such file"},
		"it is silent": {script(t, "exit 5"), "exit status 5"},
	} {
		opts.Dir, opts.Program = t.TempDir(), c.program
		begin := time.Now()
		net, err := network.Start(t.Context(), opts)
		if err == nil {
			t.Fatalf("%s: got a start, and a stop with %v; want an error", name, net.Stop())
		}
		if !strings.Contains(err.Error(), c.want) || !strings.Contains(err.Error(), "validator 0") {
			t.Errorf("%s: %v; want it to say %q", name, err, c.want)
		}

		if took := time.Since(begin); took > 20*time.Second {
			t.Errorf("%s: got the error after %s, want it sooner", name, took)
		}
	}
}
