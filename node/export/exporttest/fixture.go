package exporttest

import (
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/tantieme/tantieme/node/export"
)

// file is a file of a fixture.
type file struct {
	name string // path within the fixture
	data []byte
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
		files = append(files, file{name, data})
		return err
	})
	if err != nil || len(files) == 0 {
		t.Fatal(fixture, err)
	}

	return files
}

// claimed returns the indexes of the files that the adapter claims.
func claimed(a export.Adapter, files []file) []int {
	bases := make([]string, len(files))
	for i, f := range files {
		bases[i] = path.Base(strings.ReplaceAll(f.name, `\`, "/"))
	}
	return a.Claim(bases)
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
func edit(a export.Adapter, files []file, change func([]byte) []byte) []file {
	edited := slices.Clone(files)
	for _, i := range claimed(a, files) {
		edited[i].data = change(slices.Clone(files[i].data))
	}
	return edited
}
