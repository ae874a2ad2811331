package program

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestTheGivenProgramIsTaken(t *testing.T) {
	there := filepath.Join(t.TempDir(), "tantieme")
	if err := os.WriteFile(there, nil, 0o600); err != nil {
		t.Fatal(err)
	}

	for name, c := range map[string]struct{ given, want, err string }{
		"none":             {"", "", ""},
		"a program":        {there, there, ""},
		"a relative path":  {"bin/tantieme", "", "want an absolute path"},
		"one that is gone": {there + "-2", "", "no such file"},
	} {
		t.Setenv(Variable, c.given)
		got, err := given()
		if c.err == "" && (err != nil || got != c.want) || c.err != "" && (err == nil || !strings.Contains(err.Error(), c.err)) {
			t.Errorf("%s: got %q, %v, want %q, %q", name, got, err, c.want, c.err)
		}
	}
}
