package contributor_test

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/core"
)

func TestTheOutboxIsPrivateAndHoldsNoSlice(t *testing.T) {
	p := newPerson(t)
	p.mustContribute()
	files := p.saved()
	if len(files) != 1 {
		t.Fatalf("outbox holds %v", files)
	}
	info, err := os.Stat(files[0])
	if err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("mode %v, %v", info.Mode(), err)
	}
	data, err := os.ReadFile(files[0])
	if err != nil || bytes.Contains(data, []byte("Over")) {
		t.Errorf("the slice stands in the outbox (%v)", err)
	}
}

func TestADamagedOutboxIsNotPosted(t *testing.T) {
	for name, damage := range map[string]func(string) string{
		"cut":              func(s string) string { return s[:len(s)/2] },
		"another schema":   func(s string) string { return strings.Replace(s, "draft/1", "draft/2", 1) },
		"another member":   func(s string) string { return strings.Replace(s, `"salt"`, `"malt"`, 1) },
		"a longer salt":    func(s string) string { return strings.Replace(s, `"salt":"0x`, `"salt":"0x00`, 1) },
		"another version":  func(s string) string { return strings.Replace(s, `"version":1`, `"version":2`, 1) },
		"another payload":  func(s string) string { return strings.Replace(s, `"payload":"0x`, `"payload":"0x00`, 1) },
		"another header":   func(s string) string { return strings.Replace(s, `"header":"0x61`, `"header":"0x62`, 1) },
		"larger than ever": func(s string) string { return s + strings.Repeat(" ", 1<<20) },
	} {
		t.Run(name, func(t *testing.T) {
			p := newPerson(t)
			p.mustContribute()
			file := p.saved()[0]
			data, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(file, []byte(damage(string(data))), 0o600); err != nil {
				t.Fatal(err)
			}
			if _, err := p.contribute(t.Context()); err == nil || len(p.node.posts) != 1 {
				t.Errorf("%d posts, %v", len(p.node.posts), err)
			}
		})
	}
}

func TestAnOutboxHoldsWhatWasLastSaved(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "a", "b")
	box := contributor.DirOutbox(dir)
	if _, err := box.Load("x"); !errors.Is(err, core.ErrNotFound) {
		t.Errorf("an empty outbox: %v", err)
	}
	for _, data := range []string{"first", "second"} {
		if err := box.Save("x", []byte(data)); err != nil {
			t.Fatal(err)
		}
		if got, err := box.Load("x"); err != nil || string(got) != data {
			t.Errorf("got %q, %v", got, err)
		}
	}
	if files, err := os.ReadDir(dir); err != nil || len(files) != 1 {
		t.Errorf("the folder holds %v, %v", files, err)
	}
}

func TestASaveThatFailsKeepsWhatWasThere(t *testing.T) {
	dir := t.TempDir()
	box := contributor.DirOutbox(dir)
	blocked := filepath.Join(dir, "x.json")
	if err := os.MkdirAll(filepath.Join(blocked, "in the way"), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := box.Save("x", []byte("data")); err == nil {
		t.Error("a file replaced a folder")
	}
	if files, err := os.ReadDir(dir); err != nil || len(files) != 1 {
		t.Errorf("the folder holds %v, %v", files, err)
	}
	if err := contributor.DirOutbox(filepath.Join(blocked, "\x00")).Save("x", nil); err == nil {
		t.Error("saved nowhere")
	}
}
