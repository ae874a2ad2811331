// Package page compares the parts of documents that are generated with what generates
// them. It has no dependencies, so that the tests of every package can use it.
package page

import (
	"os"
	"strings"
	"testing"
)

// Check compares the part of a document between `<!-- name -->` and `<!-- end of name -->`
// with what it should be. With update it writes that part. The command names what writes
// it, for the failure.
func Check(t *testing.T, path, name, want string, update bool, command string) {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}

	begin, end := "<!-- "+name+" -->\n", "<!-- end of "+name+" -->\n"
	before, rest, begins := strings.Cut(string(data), begin)
	got, after, ends := strings.Cut(rest, end)
	if !begins || !ends {
		t.Fatalf("%s: got no place for the %s, want the lines %q and %q", path, name, begin, end)
	}

	if update {
		if err := os.WriteFile(path, []byte(before+begin+want+end+after), 0o600); err != nil { //nolint:gosec // tests name their own documents
			t.Fatal(err)
		}
		return
	}

	if got != want {
		t.Errorf("%s: got\n%s\nwant what `%s` writes\n%s", path, got, command, want)
	}
}
