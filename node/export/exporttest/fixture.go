package exporttest

import (
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/tantieme/tantieme/node/export"
)

// file is a file of a fixture.
type file struct {
	name string // path within the fixture
	data []byte

	closed bool // its bytes are destroyed where it is packed
}

// fixtures returns the names of the folders under testdata.
func fixtures(t testing.TB) (names []string) {
	t.Helper()
	entries, err := os.ReadDir("testdata")
	if err != nil {
		t.Fatal(err)
	}

	for _, entry := range entries {
		if entry.IsDir() && entry.Name() != "fuzz" {
			names = append(names, entry.Name())
		}
	}

	if len(names) == 0 {
		t.Fatal("testdata holds no fixture")
	}
	return names
}

// load reads a fixture's files, in the order of their paths.
func load(t testing.TB, fixture string) (files []file) {
	t.Helper()
	root := filepath.Join("testdata", fixture)
	err := fs.WalkDir(os.DirFS(root), ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := os.ReadFile(filepath.Join(root, name))
		files = append(files, file{name: name, data: data})
		return err
	})
	if err != nil || len(files) == 0 {
		t.Fatal(fixture, err)
	}

	return files
}

// claimed returns the indexes of the files that the adapter opens for their plays.
func claimed(t testing.TB, a export.Adapter, files []file) (indexes []int) {
	t.Helper()
	_, left, err := read(t.Context(), a, loose(files))
	if err != nil {
		t.Fatal(err)
	}

	closed := slices.Concat(left.Entries, left.Looked)
	for i, f := range files {
		if !slices.Contains(closed, f.name) {
			indexes = append(indexes, i)
		}
	}
	return indexes
}

// rename returns the files under other names.
func rename(files []file, to func(string) string) []file {
	renamed := slices.Clone(files)
	for i := range renamed {
		renamed[i].name = to(renamed[i].name)
	}
	return renamed
}

// edit returns the files after changing the bytes of the claimed ones.
func edit(t testing.TB, a export.Adapter, files []file, change func([]byte) []byte) []file {
	t.Helper()
	edited := slices.Clone(files)
	for _, i := range claimed(t, a, files) {
		edited[i].data = change(slices.Clone(files[i].data))
	}
	return edited
}
