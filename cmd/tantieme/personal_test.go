package main

import (
	"archive/zip"
	"context"
	"encoding/json"
	"errors"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/folder"
	"github.com/tantieme/tantieme/node/personal"
	"github.com/tantieme/tantieme/testnet/exports"
)

// ownNode runs a personal node in this process. Its validators are unreachable.
func ownNode(t *testing.T) (dir, listen string) {
	t.Helper()
	dir = t.TempDir()
	p, err := personal.NewDaemon(t.Context(), personal.DaemonOptions{Dir: dir, Validators: []string{"http://127.0.0.1:1"}, Version: "test", Log: slog.New(slog.DiscardHandler)})
	if err != nil {
		t.Fatal(err)
	}

	ctx, stop := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- p.Run(ctx) }()

	t.Cleanup(func() {
		stop()
		if err := errors.Join(<-done, p.Close()); err != nil {
			t.Error(err)
		}
	})

	return dir, strings.TrimPrefix(p.URL(), "http://")
}

// failed parses the output of a failed command with --json: one object and nothing else.
func failed(t *testing.T, errOut string) (code, message string) {
	t.Helper()
	var told struct {
		Error struct{ Code, Message string }
	}

	if err := json.Unmarshal([]byte(errOut), &told); err != nil || told.Error.Code == "" || told.Error.Message == "" {
		t.Errorf("stderr is %q: %v", errOut, err)
	}

	return told.Error.Code, told.Error.Message
}

func TestExportsAreGivenToTheOwnNode(t *testing.T) {
	dir, listen := ownNode(t)
	file := filepath.Join(t.TempDir(), "export.zip")
	f, err := os.Create(file)
	if err != nil {
		t.Fatal(err)
	}

	if _, err := (exports.Generator{Seed: 1, Percent: 5}).Write(t.Context(), 0, f); err != nil {
		t.Fatal(errors.Join(err, f.Close()))
	}

	if err := f.Close(); err != nil {
		t.Fatal(err)
	}

	at := func(args ...string) (int, string, string) {
		return command(t, append(args, "--json", "--dir", dir, "--api", listen)...)
	}
	dataset := "0x" + strings.Repeat("01", 32)
	var id string

	for range 2 { // the second time it exists already
		code, out, errOut := at("export", "add", file, "--dataset", dataset)
		var e struct{ ID, State string }
		if err := json.Unmarshal([]byte(out), &e); err != nil || code != core.ExitOK || e.State != "received" || id != "" && e.ID != id {
			t.Fatalf("got exit %d: %s%s, %v, want exit 0", code, out, errOut, err)
		}

		id = e.ID
	}

	if code, out, errOut := at("export", "list"); code != core.ExitOK || strings.Count(out, id) != 1 {
		t.Errorf("got exit %d: %s%s", code, out, errOut)
	}

	if code, out, errOut := command(t, "export", "list", "--dir", dir, "--api", listen); code != core.ExitOK || !strings.Contains(out, id+"  received") {
		t.Errorf("for people: got exit %d: %s%s", code, out, errOut)
	}

	for name, c := range map[string]struct {
		args []string
		exit int
		code string
	}{
		"a file that is not there":    {[]string{"export", "add", file + "x"}, core.ExitNotFound, "not_found"},
		"no dataset":                  {[]string{"export", "add", file}, core.ExitRefused, "no_dataset"},
		"a dataset that is none":      {[]string{"export", "add", file, "--dataset", "0x01"}, core.ExitRefused, "bad_request"},
		"a preview that is not there": {[]string{"export", "show", id}, core.ExitNotFound, "not_found"},
		"an export that is not there": {[]string{"export", "show", strings.Repeat("0", 32)}, core.ExitNotFound, "not_found"},
		"a consent to nothing":        {[]string{"export", "consent", id, "--yes"}, core.ExitNotFound, "not_found"},
		"nothing to decline yet":      {[]string{"export", "decline", id}, core.ExitRefused, "conflict"},
		"a wrong command line":        {[]string{"export", "show"}, core.ExitUsage, "usage"},
	} {
		code, out, errOut := at(c.args...)
		if said, _ := failed(t, errOut); code != c.exit || said != c.code || out != "" {
			t.Errorf("%s: got exit %d, %s, %q; want %d, %s", name, code, said, out, c.exit, c.code)
		}
	}

	if err := os.WriteFile(filepath.Join(dir, "api-token"), []byte(strings.Repeat("0", 64)), 0o600); err != nil {
		t.Fatal(err)
	}

	code, _, errOut := at("export", "list")
	if said, _ := failed(t, errOut); code != core.ExitRefused || said != "unauthorized" || strings.Contains(errOut, strings.Repeat("0", 64)) {
		t.Errorf("with a wrong token: got exit %d, %s, want exit 7", code, errOut)
	}

	if code, _, errOut := command(t, "export", "list", "--json", "--dir", dir, "--api", "127.0.0.1:1"); code != core.ExitUnreachable {
		t.Errorf("a node that does not run: got exit %d, %s, want exit 6", code, errOut)
	}
}

// TestABackupIsWholeOrNotThere checks interrupted and refused backups.
func TestABackupIsWholeOrNotThere(t *testing.T) {
	dir := t.TempDir()
	file := filepath.Join(dir, "backup.zip")
	answer := func(w http.ResponseWriter) {}
	admin := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { answer(w) }))
	defer admin.Close()

	running := t.TempDir()
	if _, err := folder.Token(running, folder.AdminToken); err != nil {
		t.Fatal(err)
	}

	backup := func() (int, string, string) {
		return command(t, "backup", file, "--json", "--dir", running, "--admin", strings.TrimPrefix(admin.URL, "http://"))
	}

	whole := func(w http.ResponseWriter) {
		z := zip.NewWriter(w)
		info, err := z.Create("backup.json")
		if err == nil {
			err = json.NewEncoder(info).Encode(folder.BackupInfo{Schema: folder.BackupSchema, Block: 7})
		}

		if err = errors.Join(err, z.Close()); err != nil {
			t.Error(err)
		}
	}

	for name, c := range map[string]struct {
		answer func(http.ResponseWriter)
		exit   int
	}{
		"broken off": {func(w http.ResponseWriter) {
			w.Header().Set("Content-Length", "1000")
			_, _ = w.Write([]byte("PK"))
			panic(http.ErrAbortHandler)
		}, core.ExitUnreachable},
		"cut, and not said so": {func(w http.ResponseWriter) { _, _ = w.Write([]byte("PK and no end")) }, core.ExitInput},
		"another program":      {func(w http.ResponseWriter) { http.Error(w, "no", http.StatusTeapot) }, core.ExitInternal},
	} {
		answer = c.answer
		code, out, errOut := backup()
		failed(t, errOut)
		if left, err := os.ReadDir(dir); code != c.exit || out != "" || err != nil || len(left) != 0 {
			t.Errorf("%s: got exit %d, want %d; %d files are left, %v: %s", name, code, c.exit, len(left), err, errOut)
		}
	}

	answer = whole
	if code, out, errOut := backup(); code != core.ExitOK || !strings.Contains(out, `"block":7`) {
		t.Errorf("a whole one: got exit %d: %s%s", code, out, errOut)
	}

	if code, _, errOut := backup(); code != core.ExitInput || !strings.Contains(errOut, "overwrites nothing") {
		t.Errorf("once more: got exit %d: %s, want exit 3", code, errOut)
	}

	if left, err := os.ReadDir(dir); err != nil || len(left) != 1 {
		t.Errorf("%d files, %v; want the backup alone", len(left), err)
	}

	if info, err := os.Stat(file); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("got mode %v, %v", info.Mode(), err)
	}
}

// TestABackupOfAnotherValidatorIsRefused checks that a backup must have the record of
// this account's signatures.
func TestABackupOfAnotherValidatorIsRefused(t *testing.T) {
	dir := t.TempDir()
	file, password := filepath.Join(dir, "backup.zip"), filepath.Join(dir, "password")
	f, err := os.Create(file)
	if err != nil {
		t.Fatal(err)
	}

	z := zip.NewWriter(f)
	info, err := z.Create("backup.json")
	if err == nil {
		err = json.NewEncoder(info).Encode(folder.BackupInfo{Schema: folder.BackupSchema})
	}

	if err = errors.Join(err, z.Close(), f.Close(), os.WriteFile(password, []byte("correct horse"), 0o600)); err != nil {
		t.Fatal(err)
	}

	key := filepath.Join(dir, "keystore", "account.json")
	if code, _, errOut := command(t, "key", "new", key, "--password-file", password, "--light"); code != core.ExitOK {
		t.Fatal(errOut)
	}

	code, _, errOut := command(t, "restore", file, "--dir", dir, "--json")
	if said, message := failed(t, errOut); code != core.ExitInput || said != "bad_backup" || !strings.Contains(message, "is of validator") {
		t.Errorf("got exit %d: %s, want exit 3", code, errOut)
	}

	if _, err := os.Stat(filepath.Join(dir, "store")); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("something was restored: got %v, want %v", err, os.ErrNotExist)
	}
}
