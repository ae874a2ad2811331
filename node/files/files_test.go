package files_test

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"github.com/tantieme/tantieme/node/files"
)

var errFull = errors.New("disk full")

// half writes some bytes and then fails, like a full disk.
func half(w io.Writer) error {
	if _, err := io.WriteString(w, "ha"); err != nil {
		return err
	}
	return errFull
}

// TestAFailedWriteChangesNothing checks each kind of write against a failure half way:
// the old content remains, and no part of the new one is left in the folder.
func TestAFailedWriteChangesNothing(t *testing.T) {
	for _, tc := range []struct {
		name   string
		write  func(path string) error
		before string // "": the name is free
	}{
		{"replace of a file", func(p string) error { return files.ReplaceWith(p, half) }, "old"},
		{"replace of nothing", func(p string) error { return files.ReplaceWith(p, half) }, ""},
		{"create", func(p string) error { return files.CreateWith(p, half) }, ""},
		{"stage", func(p string) error { _, err := files.Stage(filepath.Dir(p), half); return err }, "old"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			dir := t.TempDir()
			path := filepath.Join(dir, "name")
			if tc.before != "" {
				put(t, path, tc.before)
			}

			if err := tc.write(path); !errors.Is(err, errFull) {
				t.Errorf("got error %v, want %v", err, errFull)
			}

			want := 0
			if tc.before != "" {
				want = 1
				if got := read(t, path); got != tc.before {
					t.Errorf("got content %q, want %q", got, tc.before)
				}
			}

			if got := len(names(t, dir)); got != want {
				t.Errorf("got %d names in the folder (%v), want %d", got, names(t, dir), want)
			}
		})
	}
}

func TestReplaceTakesTheNameOver(t *testing.T) {
	path := filepath.Join(t.TempDir(), "name")
	for _, want := range []string{"first", "second, longer", "3"} {
		if err := files.Replace(path, []byte(want)); err != nil {
			t.Fatal(err)
		}
		if got := read(t, path); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}

	info, err := os.Stat(path)
	if err != nil {
		t.Fatal(err)
	}

	if got := info.Mode().Perm(); got != 0o600 {
		t.Errorf("got mode %o, want 600", got)
	}

	if got := names(t, filepath.Dir(path)); len(got) != 1 {
		t.Errorf("got names %v, want one", got)
	}
}

func TestCreateOverwritesNothing(t *testing.T) {
	path := filepath.Join(t.TempDir(), "new", "folder", "name")
	if err := files.Create(path, []byte("mine")); err != nil {
		t.Fatal(err)
	}

	err := files.Create(path, []byte("theirs"))
	if !errors.Is(err, fs.ErrExist) {
		t.Errorf("got error %v, want one that wraps %v", err, fs.ErrExist)
	}

	if got := read(t, path); got != "mine" {
		t.Errorf("got %q, want the first content", got)
	}

	if got := names(t, filepath.Dir(path)); len(got) != 1 {
		t.Errorf("got names %v, want one", got)
	}
}

func TestPlaceIsWholeUnderItsName(t *testing.T) {
	path := filepath.Join(t.TempDir(), "name")
	if err := files.Place(path, []byte("secret")); err != nil {
		t.Fatal(err)
	}

	if got := read(t, path); got != "secret" {
		t.Errorf("got %q, want %q", got, "secret")
	}

	missing := filepath.Join(t.TempDir(), "no", "folder")
	if err := files.Place(missing, nil); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("got error %v in a folder that is missing, want %v", err, fs.ErrNotExist)
	}
}

func TestRenameMovesBetweenFolders(t *testing.T) {
	from, to := filepath.Join(t.TempDir(), "a"), filepath.Join(t.TempDir(), "b")
	put(t, from, "moved")
	if err := files.Rename(from, to); err != nil {
		t.Fatal(err)
	}

	if got := read(t, to); got != "moved" {
		t.Errorf("got %q, want %q", got, "moved")
	}

	if err := files.Rename(from, to); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("got error %v for a name that is gone, want %v", err, fs.ErrNotExist)
	}
}

func TestRemoveOfAMissingNameIsNoError(t *testing.T) {
	path := filepath.Join(t.TempDir(), "name")
	put(t, path, "x")
	for range 2 {
		if err := files.Remove(path); err != nil {
			t.Errorf("got error %v, want none", err)
		}
	}

	if got := names(t, filepath.Dir(path)); len(got) != 0 {
		t.Errorf("got names %v, want none", got)
	}
}

func TestNewWriterRefusesANameThatIsTaken(t *testing.T) {
	path := filepath.Join(t.TempDir(), "name")
	w, err := files.NewWriter(path)
	if err != nil {
		t.Fatal(err)
	}

	if _, err := io.WriteString(w, "part"); err != nil {
		t.Fatal(err)
	}

	if err := w.Close(); err != nil {
		t.Fatal(err)
	}

	if _, err := files.NewWriter(path); !errors.Is(err, fs.ErrExist) {
		t.Errorf("got error %v, want one that wraps %v", err, fs.ErrExist)
	}
}

func TestReadIsBounded(t *testing.T) {
	path := filepath.Join(t.TempDir(), "file")
	put(t, path, "12345")
	if data, err := files.Read(path, 5); err != nil || string(data) != "12345" {
		t.Errorf("got %q, %v, want the content", data, err)
	}
	if _, err := files.Read(path, 4); !errors.Is(err, files.ErrTooLong) {
		t.Errorf("got error %v, want one that wraps %v", err, files.ErrTooLong)
	}
	if _, err := files.Read(filepath.Dir(path), 5); !errors.Is(err, files.ErrNotRegular) {
		t.Errorf("a folder: got error %v, want one that wraps %v", err, files.ErrNotRegular)
	}
	if _, err := files.Read(path+"-", 5); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("no file: got error %v, want one that wraps %v", err, fs.ErrNotExist)
	}
}

func TestATextMayBeginWithAMark(t *testing.T) {
	path := filepath.Join(t.TempDir(), "file")
	for content, want := range map[string]string{"\ufeff{}": "{}", "{}\ufeff": "{}\ufeff", "": "", "\ufeff": ""} {
		put(t, path, content)
		if data, err := files.ReadText(path, 9); err != nil || string(data) != want {
			t.Errorf("%q: got %q, %v, want %q", content, data, err, want)
		}
	}

	for _, content := range []string{"\xff\xfe{\x00", "\xfe\xff\x00{"} {
		put(t, path, content)
		if _, err := files.ReadText(path, 9); !errors.Is(err, files.ErrUTF16) {
			t.Errorf("%q: got %v, want %v", content, err, files.ErrUTF16)
		}
	}
}

func put(t *testing.T, path, content string) {
	t.Helper()
	if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
		t.Fatal(err)
	}
}

func read(t *testing.T, path string) string {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

func names(t *testing.T, dir string) (out []string) {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}

	for _, e := range entries {
		out = append(out, e.Name())
	}

	return out
}
