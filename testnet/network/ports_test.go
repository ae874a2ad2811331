package network

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

func TestPortsAreKept(t *testing.T) {
	file := filepath.Join(t.TempDir(), "ports.json")
	first, err := keepPorts(file)
	if err != nil {
		t.Fatal(err)
	}
	if first.API == 0 || first.P2P == 0 || first.API == first.P2P {
		t.Errorf("ports %+v; want two that differ", first)
	}

	if again, err := keepPorts(file); err != nil || again != first {
		t.Errorf("again %+v, %v; want %+v", again, err, first)
	}
}

func TestPortsThatCannotBeKept(t *testing.T) {
	dir := t.TempDir()
	file := filepath.Join(dir, "ports.json")
	if err := os.WriteFile(file, []byte(`{"API":`), 0o600); err != nil {
		t.Fatal(err)
	}

	for name, c := range map[string]struct{ file, want string }{
		"a file cut short": {file, "ports in " + file},
		"no folder":        {filepath.Join(dir, "none", "ports.json"), "no such file"},
		"a folder":         {dir, "is a directory"},
	} {
		if _, err := keepPorts(c.file); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v; want %q", name, err, c.want)
		}
	}
}

func TestFreePortsDiffer(t *testing.T) {
	found, err := freePorts(50)
	if err != nil {
		t.Fatal(err)
	}

	slices.Sort(found)
	if len(slices.Compact(found)) != 50 {
		t.Errorf("ports %v; want 50 that differ", found)
	}

	if port, err := FreePort(); err != nil || port == 0 {
		t.Errorf("got port %d and error %v, want a free port", port, err)
	}
}

// TestPortsAreNotThoseThatSystemsHandOut checks that no connection of another program can
// take the port of a validator that is down.
func TestPortsAreNotThoseThatSystemsHandOut(t *testing.T) {
	found, err := freePorts(200)
	if err != nil {
		t.Fatal(err)
	}

	for _, port := range found {
		if port < lowestPort || port >= endOfPorts {
			t.Errorf("got port %d, want one from %d to %d", port, lowestPort, endOfPorts-1)
		}
	}
}
