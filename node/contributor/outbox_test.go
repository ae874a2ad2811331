package contributor_test

import (
	"bytes"
	"crypto/rand"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/core"
)

func TestTheOutboxIsPrivateAndHoldsNoSlice(t *testing.T) {
	p := newPerson(t)
	p.mustContribute()
	files := p.saved()
	if len(files) != 1 {
		t.Fatalf("outbox holds %v: got %v, want 1", files, len(files))
	}

	info, err := os.Stat(files[0])
	if err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("got mode %v, %v", info.Mode(), err)
	}

	data, err := os.ReadFile(files[0])
	if err != nil || bytes.Contains(data, []byte("Over")) {
		t.Errorf("got the slice in the outbox (%v), want it absent", err)
	}
}

func TestADamagedOutboxIsNotPosted(t *testing.T) {
	for name, damage := range map[string]func(string) string{
		"cut":              func(s string) string { return s[:len(s)/2] },
		"another schema":   func(s string) string { return strings.Replace(s, "draft/4", "draft/5", 1) },
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
				t.Errorf("got %d posts, %v, want one, 1", len(p.node.posts), err)
			}
		})
	}
}

func TestAnOutboxHoldsWhatWasLastSaved(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "a", "b")
	box := contributor.DirOutbox(dir)
	if _, err := box.Load("x"); !errors.Is(err, core.ErrNotFound) {
		t.Errorf("an empty outbox: got %v, want %v", err, core.ErrNotFound)
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
		t.Errorf("the folder holds %v, %v, want 1", files, err)
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
		t.Error("save in place of a folder: got no error, want one")
	}

	if files, err := os.ReadDir(dir); err != nil || len(files) != 1 {
		t.Errorf("the folder holds %v, %v, want 1", files, err)
	}

	if err := contributor.DirOutbox(filepath.Join(blocked, "\x00")).Save("x", nil); err == nil {
		t.Error("save below a file: got no error, want one")
	}
}

func TestAnOutboxListsAndErases(t *testing.T) {
	box := contributor.DirOutbox(filepath.Join(t.TempDir(), "box"))
	if names, err := box.Names(); err != nil || len(names) != 0 {
		t.Errorf("an outbox that is not there: got %v, %v, want no names", names, err)
	}

	for _, name := range []string{"b", "a"} {
		if err := box.Save(name, []byte(name)); err != nil {
			t.Fatal(err)
		}
	}

	if err := os.WriteFile(filepath.Join(string(box), ".new-123"), nil, 0o600); err != nil { // left by a crash
		t.Fatal(err)
	}

	if names, err := box.Names(); err != nil || !slices.Equal(names, []string{"a", "b"}) {
		t.Errorf("got %v, %v", names, err)
	}

	for range 2 {
		if err := box.Erase("a"); err != nil {
			t.Error(err)
		}
	}

	if names, err := box.Names(); err != nil || !slices.Equal(names, []string{"b"}) {
		t.Errorf("got %v, %v", names, err)
	}
}

func TestALowerVersionIsNotKeptOverAHigherOne(t *testing.T) {
	p := newPerson(t)
	p.mustContribute()
	p.data = pack(t, history(12, "V", "W", "X", "Y", "Z"))
	p.mustContribute() // version 2
	flow, err := contributor.New(p.opts)
	if err != nil {
		t.Fatal(err)
	}

	target, err := flow.Target(t.Context(), p.node.data.ID)
	if err != nil {
		t.Fatal(err)
	}

	shown, err := preview(t, p.data)
	if err != nil {
		t.Fatal(err)
	}

	to, err := target.Agreement(shown.Slice.Bytes(), contributor.Giver{Account: p.opts.Wallet.Address()}, 1, p.now)
	if err != nil {
		t.Fatal(err)
	}

	late, err := target.Seal(rand.Reader, shown.Slice.Bytes(), to)
	if err != nil {
		t.Fatal(err)
	}

	signature, err := p.opts.Wallet.SignTypedData(t.Context(), late.TypedData())
	if err != nil {
		t.Fatal(err)
	}

	if err := late.Sign(signature); err != nil {
		t.Fatal(err)
	}

	if above, superseded := contributor.Superseded(flow.Keep(late)); !superseded || above != 2 {
		t.Errorf("Keep over version %d: got no error, want a refusal", above)
	}

	later := to
	later.Expires = to.Expires.Add(time.Second)
	if !target.Holds(late, shown.Sum, to) || target.Holds(late, "", to) || target.Holds(late, shown.Sum, later) {
		t.Error("got a draft that holds for another slice or agreement, want it only for its own")
	}
}
