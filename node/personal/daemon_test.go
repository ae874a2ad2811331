package personal_test

import (
	"context"
	"errors"
	"io"
	"log/slog"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/tantieme/tantieme/api/personal/client"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/personal"
)

func daemonOptions(t *testing.T) personal.DaemonOptions {
	return personal.DaemonOptions{Dir: filepath.Join(t.TempDir(), "data"), Validators: []string{"http://127.0.0.1:1"}, Log: slog.New(slog.DiscardHandler), Version: "1.2.3"}
}

func TestAPersonalNodeServesThisMachineAlone(t *testing.T) {
	for _, listen := range []string{"0.0.0.0:0", ":0", "192.0.2.1:1", "[::]:0"} {
		opts := daemonOptions(t)
		opts.Listen = listen
		if _, err := personal.NewDaemon(t.Context(), opts); err == nil || !strings.Contains(err.Error(), "127.0.0.1") {
			t.Errorf("%s: got %v, want an error with %q", listen, err, "127.0.0.1")
		}
	}

	opts := daemonOptions(t)
	opts.Validators = []string{"ftp://x"}
	if _, err := personal.NewDaemon(t.Context(), opts); err == nil {
		t.Error("validator without an address: got no error, want one")
	}
}

func TestAPersonalNodeRunsAndStops(t *testing.T) {
	opts := daemonOptions(t)
	p, err := personal.NewDaemon(t.Context(), opts)
	if err != nil {
		t.Fatal(err)
	}

	ctx, stop := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- p.Run(ctx) }()
	api, err := client.NewClientWithResponses(p.URL()+"/api/v1", client.WithToken(p.Token()))
	if err != nil {
		t.Fatal(err)
	}

	status, err := api.GetStatusWithResponse(t.Context())
	if err != nil || status.JSON200 == nil || status.JSON200.Version != "1.2.3" || status.JSON200.Validators[0].Reachable {
		t.Errorf("%s %v", status.Body, err)
	}

	response, err := http.Get(p.URL() + "/api/v1/exports")
	if err != nil {
		t.Fatal(err)
	}

	_, _ = io.Copy(io.Discard, response.Body)
	_ = response.Body.Close()
	if response.StatusCode != http.StatusUnauthorized {
		t.Errorf("without the token: got %s, want 401", response.Status)
	}

	stop()
	if err := <-done; err != nil {
		t.Error(err)
	}

	for range 2 {
		if err := p.Close(); err != nil {
			t.Error(err)
		}
	}
}

// TestOneFolderHasOneNode checks the lock, because a second node would erase the uploads
// of the first.
func TestOneFolderHasOneNode(t *testing.T) {
	opts := daemonOptions(t)
	first, err := personal.NewDaemon(t.Context(), opts)
	if err != nil {
		t.Fatal(err)
	}

	half := filepath.Join(opts.Dir, "incoming", "upload-1")
	if err := os.WriteFile(half, []byte("half an upload"), 0o600); err != nil {
		t.Fatal(err)
	}

	if _, err := personal.NewDaemon(t.Context(), opts); !errors.Is(err, core.ErrInUse) {
		t.Errorf("a second node: got %v, want %v", err, core.ErrInUse)
	}

	if _, err := os.Stat(half); err != nil {
		t.Errorf("what the first takes in: got %v, want no error", err)
	}

	busy := daemonOptions(t)
	busy.Listen = strings.TrimPrefix(first.URL(), "http://")

	for range 2 { // a node that could not open releases its folder
		if _, err := personal.NewDaemon(t.Context(), busy); err == nil || errors.Is(err, core.ErrInUse) {
			t.Errorf("on the port of another: got %v", err)
		}
	}

	if err := first.Close(); err != nil {
		t.Fatal(err)
	}

	second, err := personal.NewDaemon(t.Context(), opts)
	if err != nil {
		t.Fatal(err)
	}

	if err := second.Close(); err != nil {
		t.Error(err)
	}
}

func TestThePersonalTokenStaysAndIsPrivate(t *testing.T) {
	opts := daemonOptions(t)
	file := filepath.Join(opts.Dir, "api-token")

	token := func() (string, error) {
		p, err := personal.NewDaemon(t.Context(), opts)
		if err != nil {
			return "", err
		}

		return p.Token(), p.Close()
	}

	first, err := token()
	if err != nil || len(first) != 64 {
		t.Fatalf("got %q, %v, want 64 characters", first, err)
	}

	if second, err := token(); err != nil || second != first {
		t.Errorf("got %q, %v", second, err)
	}

	if info, err := os.Stat(file); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("mode %v, %v, want %v", info.Mode(), err, 0o600)
	}

	for name, damage := range map[string]func() error{
		"read by others": func() error { return os.Chmod(file, 0o644) },
		"cut off":        func() error { return os.WriteFile(file, []byte(first[:10]), 0o600) },
		"no hex":         func() error { return os.WriteFile(file, []byte(strings.Repeat("x", 64)), 0o600) },
	} {
		if err := os.Remove(file); err != nil {
			t.Fatal(err)
		}

		if _, err := token(); err != nil {
			t.Fatal(err)
		}

		if err := damage(); err != nil {
			t.Fatal(err)
		}

		if _, err := token(); err == nil {
			t.Errorf("%s: got no error, want a refusal", name)
		}
	}
}
