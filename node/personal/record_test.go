package personal_test

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	api "github.com/tantieme/tantieme/api/personal/model"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/personal"
)

// change rewrites a file of the data folder.
func (w *world) change(name string, how func(string) string) {
	w.t.Helper()
	file := filepath.Join(w.opts.Dir, name)
	data, err := os.ReadFile(file)
	if err != nil {
		w.t.Fatal(err)
	}

	if err := os.WriteFile(file, []byte(how(string(data))), 0o600); err != nil {
		w.t.Fatal(err)
	}
}

func TestRecordsThatAreDamagedAreNotGuessedAt(t *testing.T) {
	for name, how := range map[string]func(string) string{
		"cut off":        func(s string) string { return s[:len(s)/2] },
		"another schema": func(s string) string { return strings.Replace(s, "export-record/1", "export-record/2", 1) },
		"another state":  func(s string) string { return strings.Replace(s, `"submitted"`, `"sold"`, 1) },
		"no state":       func(s string) string { return strings.Replace(s, `"submitted"`, `""`, 1) },
		"another member": func(s string) string { return strings.Replace(s, `"size"`, `"length"`, 1) },
		"no account":     func(s string) string { return strings.Replace(s, `"account"`, `"above": 1, "hint"`, 1) },
		"too large":      func(s string) string { return s + strings.Repeat(" ", 65<<10) },
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			n := w.open()
			e, err := w.journey(n)
			if err != nil {
				t.Fatal(err)
			}

			w.change("exports/"+e.Id+".json", how)
			if _, err := n.Export(e.Id); err == nil {
				t.Error("damaged record: got no error, want one")
			}

			checkDamage(t, w, e.Id)
		})
	}
}

// checkDamage checks that one damaged record is named, hinders no other export and no
// start, and is written anew when the export is given again.
func checkDamage(t *testing.T, w *world, id string) {
	t.Helper()
	n, err := personal.New(w.opts)
	if err != nil {
		t.Fatalf("start with a damaged record: got %v, want no error", err)
	}

	if all, err := n.Exports(); err != nil || len(all) != 0 {
		t.Errorf("list with a damaged record: got %v, %v, want the others", all, err)
	}

	err = n.Ready()
	if err == nil || !strings.Contains(err.Error(), filepath.Join(w.opts.Dir, "exports", id+".json")) ||
		!strings.Contains(err.Error(), "give the export again") {
		t.Errorf("ready: got %v, want the file and the way back", err)
	}

	if e, added, err := n.Take(t.Context(), nil, "export.zip", bytes.NewReader(w.export)); err != nil || !added || e.Id != id {
		t.Errorf("given again: got %+v, %v, %v, want it taken", e, added, err)
	}
	if all, err := n.Exports(); err != nil || len(all) != 1 || n.Ready() != nil {
		t.Errorf("afterwards: got %v, %v, ready %v, want the export and no trouble", all, err, n.Ready())
	}
}

func TestAPreviewThatWasChangedIsNotSold(t *testing.T) {
	w := newWorld(t)
	n := w.open()
	e := mustTake(t, w, n)
	file := "previews/" + e.Id + ".json"
	w.change(file, func(s string) string { return strings.Replace(s, "E & F", "E & G", 1) })
	if _, _, err := n.Preview(e.Id); !errors.Is(err, core.ErrVerify) {
		t.Errorf("shown: got %v, want %v", err, core.ErrVerify)
	}

	if _, err := w.agree(n, e); !errors.Is(err, core.ErrVerify) || len(w.node.posts) != 0 {
		t.Errorf("sold: got %v", err)
	}

	other := newWorld(t)
	other.export = pack(t, history("V", "W", "X", "Y", "Z"))
	o := other.open()
	page, _, err := o.Preview(mustTake(t, other, o).Id)
	if err != nil {
		t.Fatal(err)
	}

	w.change(file, func(string) string { return string(page) }) // complete, but different from the shown one
	if _, err := w.agree(n, e); !errors.Is(err, core.ErrVerify) || len(w.node.posts) != 0 {
		t.Errorf("another was sold: got %v", err)
	}
}

// TestConsentsAtOnceAreOne checks that two programs that agree concurrently cause one
// contribution.
func TestConsentsAtOnceAreOne(t *testing.T) {
	w := newWorld(t)
	n := w.open()
	e := mustTake(t, w, n)
	var asking sync.WaitGroup

	for range 8 {
		asking.Go(func() {
			if got, err := w.agree(n, e); err != nil || got.State != api.Consented {
				t.Errorf("got %+v, %v, want consented", got, err)
			}
		})
	}

	asking.Wait()
	if err := n.Send(t.Context()); err != nil || len(w.node.held) != 1 {
		t.Errorf("got %d held, %v, want 1", len(w.node.held), err)
	}
}

// TestUploadsAtOnceAreOne checks that the same export from two programs at once is taken
// once.
func TestUploadsAtOnceAreOne(t *testing.T) {
	w := newWorld(t)
	n := w.open()
	var giving sync.WaitGroup
	var mu sync.Mutex
	taken := 0

	for range 8 {
		giving.Go(func() {
			_, added, err := n.Take(t.Context(), nil, "export.zip", bytes.NewReader(w.export))
			if err != nil {
				t.Error(err)
			}

			mu.Lock()
			defer mu.Unlock()

			if added {
				taken++
			}
		})
	}

	giving.Wait()
	if err := n.Cut(t.Context()); err != nil || taken != 1 {
		t.Errorf("taken %d times, %v, want 1", taken, err)
	}

	w.onlyWhatIsKept()
}

func TestOneExportForTwoDatasetsIsTwo(t *testing.T) {
	w := newWorld(t)
	n := w.open()
	first := mustTake(t, w, n)
	second, added, err := n.Take(t.Context(), &core.DatasetID{1}, "export.zip", bytes.NewReader(w.export))
	if err != nil || !added || second.Id == first.Id || second.Sha256 != first.Sha256 {
		t.Errorf("got %+v, %v", second, err)
	}
}

func TestWhatAStoppedNodeLeftIsErased(t *testing.T) {
	w := newWorld(t)
	n := w.open()
	waiting, _, err := n.Take(t.Context(), nil, "export.zip", bytes.NewReader(w.export)) // received, not cut
	if err != nil {
		t.Fatal(err)
	}

	for _, name := range []string{"upload-123", strings.Repeat("0", 32) + ".zip"} {
		if err := os.WriteFile(filepath.Join(w.opts.Dir, "incoming", name), w.export, 0o600); err != nil {
			t.Fatal(err)
		}
	}

	n = w.open()
	if entries, err := os.ReadDir(filepath.Join(w.opts.Dir, "incoming")); err != nil || len(entries) != 1 || entries[0].Name() != waiting.Id+".zip" {
		t.Errorf("got %v, %v", entries, err)
	}

	if e, err := w.journey(n); err != nil || e.State != api.Submitted {
		t.Errorf("got %+v, %v, want submitted", e, err)
	}
}

func TestAnExportWhoseFileIsGoneIsRefused(t *testing.T) {
	w := newWorld(t)
	n := w.open()
	e, _, err := n.Take(t.Context(), nil, "export.zip", bytes.NewReader(w.export))
	if err != nil {
		t.Fatal(err)
	}

	if err := os.Remove(filepath.Join(w.opts.Dir, "incoming", e.Id+".zip")); err != nil {
		t.Fatal(err)
	}

	if err := n.Cut(t.Context()); err != nil {
		t.Fatal(err)
	}

	if e, err = n.Export(e.Id); err != nil || e.State != api.Refused || *e.Reason != "export_gone" {
		t.Errorf("got %+v, %v, want state refused and reason \"export_gone\"", e, err)
	}

	if e, err = w.journey(n); err != nil || e.State != api.Submitted { // uploaded again
		t.Errorf("got %+v, %v", e, err)
	}
}

func TestACommitteeWithoutAKeyIsWaitedFor(t *testing.T) {
	w := newWorld(t)
	key := w.node.view.Key
	w.node.view.Key = nil
	n := w.open()
	if _, err := w.take(n); reasonOf(err) != core.ReasonNoKey {
		t.Errorf("cut: got %v", err)
	}

	w.node.view.Key = key
	if e, err := w.journey(n); err != nil || e.State != api.Submitted {
		t.Errorf("got %+v, %v, want submitted", e, err)
	}
}

func TestAnotherKeyNeedsAnotherSeal(t *testing.T) {
	for name, with := range wallets() {
		t.Run(name, func(t *testing.T) {
			w := with(newWorld(t))
			n := w.open()
			e := mustTake(t, w, n)
			if _, err := w.agree(n, e); err != nil {
				t.Fatal(err)
			}

			w.node.rekey(t)
			w.node.refuse = func(c core.Contribution) error {
				if c.Consent.Version == 1 {
					return core.Refuse(core.ReasonHeader, "sealed for another key")
				}
				return nil
			}

			if err := n.Send(t.Context()); err != nil {
				t.Fatal(err)
			}
			if got, err := n.Export(e.Id); err != nil || got.State != api.Previewed || *got.Reason != "bad_header" {
				t.Fatalf("got %+v, %v, want state previewed and reason \"bad_header\"", got, err)
			}

			if e, err := w.journey(n); err != nil || e.State != api.Submitted || *e.Version != 2 {
				t.Errorf("got %+v, %v, want state submitted and version 2", e, err)
			}
		})
	}
}

func TestARejectedContributionSaysWhyAndIsFollowedNoMore(t *testing.T) {
	w := newWorld(t)
	n := w.open()
	e, err := w.journey(n)
	if err != nil {
		t.Fatal(err)
	}

	for id, s := range w.node.held {
		s.Stage, s.Reason = core.StageRejected, core.ReasonPayload
		w.node.held[id] = s
	}

	if err := n.Follow(t.Context()); err != nil {
		t.Fatal(err)
	}

	clear(w.node.held)
	if err := n.Follow(t.Context()); err != nil {
		t.Fatal(err)
	}

	if e, err = n.Export(e.Id); err != nil || *e.Stage != "rejected" || *e.Reason != "payload_mismatch" {
		t.Errorf("got %+v, %v, want stage \"rejected\" and reason \"payload_mismatch\"", e, err)
	}
}

// TestTheFileOfADamagedRecordIsKept checks that a start erases no export of which only the
// record is damaged.
func TestTheFileOfADamagedRecordIsKept(t *testing.T) {
	w := newWorld(t)
	e, _, err := w.open().Take(t.Context(), nil, "export.zip", bytes.NewReader(w.export))
	if err != nil {
		t.Fatal(err)
	}

	w.change("exports/"+e.Id+".json", func(string) string { return "{" })
	if _, err := personal.New(w.opts); err != nil {
		t.Fatal(err)
	}

	kept, err := os.ReadFile(filepath.Join(w.opts.Dir, "incoming", e.Id+".zip"))
	if err != nil || !bytes.Equal(kept, w.export) {
		t.Errorf("got %d bytes, %v, want the export", len(kept), err)
	}
}
