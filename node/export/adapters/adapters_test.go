package adapters_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/tantieme/tantieme/node/export/adapters"
)

// TestEveryAdapterIsListed checks that each folder with fixtures is a platform of the list,
// and has a row in the README.
func TestEveryAdapterIsListed(t *testing.T) {
	var got []string
	for _, a := range adapters.All() {
		got = append(got, a.Name())
	}

	fixtures, err := filepath.Glob("../*/testdata")
	if err != nil {
		t.Fatal(err)
	}

	var want []string
	for _, folder := range fixtures {
		want = append(want, filepath.Base(filepath.Dir(folder)))
	}

	slices.Sort(got)
	slices.Sort(want)
	if !slices.Equal(got, want) {
		t.Errorf("got the platforms %v, want an adapter for each folder with fixtures, %v", got, want)
	}

	readme, err := os.ReadFile("../README.md")
	if err != nil {
		t.Fatal(err)
	}

	for _, name := range want {
		if row := "\n| `" + name + "` |"; !strings.Contains(string(readme), row) {
			t.Errorf("README.md of node/export: got no row of %s, want one that begins with %q", name, row[1:])
		}
	}
}
