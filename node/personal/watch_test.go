package personal_test

import (
	"errors"
	"maps"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

func TestTheFolderIsWatchedForWholeFilesOnly(t *testing.T) {
	w := newWorld(t)
	w.opts.Watch = t.TempDir()
	n := w.open()
	file := filepath.Join(w.opts.Watch, "export.zip")

	write := func(name string, data []byte) {
		t.Helper()
		if err := os.WriteFile(name, data, 0o600); err != nil {
			t.Fatal(err)
		}
	}

	taken := func() int {
		t.Helper()
		if err := n.Watch(t.Context()); err != nil {
			t.Fatal(err)
		}

		all, err := n.Exports()
		if err != nil {
			t.Fatal(err)
		}

		return len(all)
	}

	write(file, w.export[:50])
	write(filepath.Join(w.opts.Watch, "letter.txt"), w.export)
	first := taken()
	write(file, w.export) // it has grown
	grown, still, again := taken(), taken(), taken()
	write(filepath.Join(w.opts.Watch, "copy.zip"), w.export)
	copied := taken() + taken()
	n = w.open() // as after a restart
	restarted := taken() + taken()
	if first != 0 || grown != 0 || still != 1 || again != 1 || copied != 2 || restarted != 2 {
		t.Errorf("taken %d, %d, %d, %d; %d; %d, want 0, 0, 1, 1, 2, 2", first, grown, still, again, copied, restarted)
	}
}

// TestAWatchedFileThatCannotBeTakenWaits checks the pause, because each try reads the
// whole file.
func TestAWatchedFileThatCannotBeTakenWaits(t *testing.T) {
	w := newWorld(t)
	w.opts.Watch = t.TempDir()
	now := time.Unix(1_800_000_000, 0)
	w.opts.Test.Now = func() time.Time { return now }
	n := w.open()
	large, good := filepath.Join(w.opts.Watch, "large.zip"), filepath.Join(w.opts.Watch, "good.zip")
	err := errors.Join(os.WriteFile(large, nil, 0o600), os.Truncate(large, 1<<30+1), os.WriteFile(good, w.export, 0o600))
	if err != nil {
		t.Fatal(err)
	}

	incoming := filepath.Join(w.opts.Dir, "incoming")
	if err := os.Rename(incoming, incoming+"-away"); err != nil { // no file can be written there
		t.Fatal(err)
	}

	look := func() (exports int, err error) {
		err = n.Watch(t.Context())
		all, listed := n.Exports()
		if listed != nil {
			t.Fatal(listed)
		}

		return len(all), err
	}

	if _, err := look(); err != nil {
		t.Fatal(err) // both may still grow
	}

	if taken, err := look(); taken != 0 || !errors.Is(err, os.ErrNotExist) {
		t.Errorf("got %d taken, %v", taken, err)
	}

	if err := os.Rename(incoming+"-away", incoming); err != nil {
		t.Fatal(err)
	}

	if taken, err := look(); taken != 0 || !errors.Is(err, os.ErrNotExist) {
		t.Errorf("at once: %d taken, %v; want it to wait, and to say why", taken, err)
	}

	now = now.Add(time.Minute)
	if taken, err := look(); taken != 1 || err != nil { // the large file is no reason not to be ready
		t.Errorf("later: got %d taken, %v, want 1 and no error", taken, err)
	}
}

// TestUnpackedFilesAndFoldersAreWatched has the history of one person as a file of JSON
// and, with a broken neighbour, in a folder. What is no export is left alone.
func TestUnpackedFilesAndFoldersAreWatched(t *testing.T) {
	w := newWorld(t)
	w.opts.Watch = t.TempDir()
	n := w.open()

	rows := []byte(history("A", "B", "C", "D", "E")[1])
	for name, data := range map[string][]byte{
		"Spotify_History.json":        rows,
		"unpacked/2026_0 copy.json":   rows,
		"unpacked/photos.zip":         []byte("PK\x03\x04 half a download"),
		"unpacked/photo.jpg":          []byte("JFIF"),
		"settings.json":               []byte(`{"theme":"dark"}`),
		"pictures/one.jpg":            []byte("JFIF"),
		".hidden.json":                rows,
		"letter.txt":                  rows,
		"unpacked/deeper/letters.txt": []byte("Dear"),
	} {
		path := filepath.Join(w.opts.Watch, name)
		if err := errors.Join(os.MkdirAll(filepath.Dir(path), 0o700), os.WriteFile(path, data, 0o600)); err != nil {
			t.Fatal(err)
		}
	}

	for range 3 {
		if err := n.Watch(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
	if err := n.Cut(t.Context()); err != nil {
		t.Fatal(err)
	}

	all, err := n.Exports()
	if err != nil {
		t.Fatal(err)
	}

	got := map[string]string{}
	for _, e := range all {
		got[*e.Name] = string(e.State)
	}
	want := map[string]string{"Spotify_History.json": "previewed", "unpacked": "previewed"}
	if !maps.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}

	n = w.open() // as after a restart
	if err := errors.Join(n.Watch(t.Context()), n.Watch(t.Context())); err != nil {
		t.Fatal(err)
	}
	if again, err := n.Exports(); err != nil || len(again) != len(all) {
		t.Errorf("after a restart: got %d exports, %v, want the same %d", len(again), err, len(all))
	}
}

// TestTheNameOfAnUploadHelps has account data of a year in which only the name tells music
// from podcasts.
func TestTheNameOfAnUploadHelps(t *testing.T) {
	rows := strings.ReplaceAll(history("A", "B", "C", "D", "E")[1], "2026-", "2023-")
	for name, want := range map[string]string{
		"StreamingHistory_music_0.json":    "previewed",
		"history.json":                     "refused",
		"..":                               "refused",
		`C:\StreamingHistory_music_0.json`: "refused",
	} {
		w := newWorld(t)
		n := w.open()
		e, _, err := n.Take(t.Context(), nil, name, strings.NewReader(rows))
		if err == nil {
			err = n.Cut(t.Context())
		}
		if err != nil {
			t.Fatal(err)
		}

		if e, err = n.Export(e.Id); err != nil || string(e.State) != want {
			t.Errorf("%s: got %s, %v, %v, want %s", name, e.State, e.Reason, err, want)
		}
	}
}
