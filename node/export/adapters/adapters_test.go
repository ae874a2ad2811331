package adapters_test

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/tantieme/tantieme/node/export/adapters"
)

// platforms are the folders beside this one that hold fixtures.
func platforms(t *testing.T) (names []string) {
	t.Helper()
	folders, err := filepath.Glob("../*/testdata")
	if err != nil || len(folders) == 0 {
		t.Fatalf("got %d folders with fixtures, %v, want those of the platforms", len(folders), err)
	}

	for _, folder := range folders {
		names = append(names, filepath.Base(filepath.Dir(folder)))
	}

	slices.Sort(names)
	return names
}

// read returns all files of a pattern, one behind the other.
func read(t *testing.T, pattern string) (text []byte) {
	t.Helper()
	paths, err := filepath.Glob(pattern)
	if err != nil {
		t.Fatal(err)
	}

	for _, path := range paths {
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		text = append(text, data...)
	}

	return text
}

func TestEveryPlatformIsListed(t *testing.T) {
	var got []string
	for _, a := range adapters.All() {
		got = append(got, a.Name())
	}

	slices.Sort(got)
	if want := platforms(t); !slices.Equal(got, want) {
		t.Errorf("got the list %v, want the folders with fixtures, %v", got, want)
	}
}

func TestEveryPlatformHasARowInTheReadme(t *testing.T) {
	readme := read(t, "../README.md")
	for _, name := range platforms(t) {
		if row := "| `" + name + "` |"; !bytes.Contains(readme, []byte("\n"+row)) {
			t.Errorf("README.md of node/export: got no row of %s, want one that begins with %q", name, row)
		}
	}
}

func TestEveryPlatformRunsTheSuite(t *testing.T) {
	for _, name := range platforms(t) {
		tests := read(t, "../"+name+"/*_test.go")
		for _, call := range []string{"exporttest.Run(", "exporttest.Fuzz("} {
			if !bytes.Contains(tests, []byte(call)) {
				t.Errorf("%s: got no test that calls %s…), want one", name, call)
			}
		}
	}
}
