package network_test

import (
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"testing"
)

// programDir is the folder of the program that tests of processes share.
var programDir string

// atOnce is the number of tests that run at the same time. They wait for blocks most of
// the time, so they are more than there are cores.
const atOnce = "5"

func TestMain(m *testing.M) {
	flag.Parse()
	if err := flag.Set("test.parallel", atOnce); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}

	dir, err := os.MkdirTemp("", "tantieme-program-")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}

	programDir = dir
	code := m.Run()

	if err := os.RemoveAll(dir); err != nil {
		fmt.Fprintln(os.Stderr, err)
	}
	os.Exit(code)
}

// built builds the program once.
var built = sync.OnceValues(func() (string, error) {
	program := filepath.Join(programDir, "tantieme")
	if out, err := exec.Command("go", "build", "-o", program, "../../cmd/tantieme").CombinedOutput(); err != nil {
		return "", fmt.Errorf("build: %w\n%s", err, out)
	}

	return program, nil
})

// programOf returns the path of the program.
func programOf(t testing.TB) string {
	t.Helper()
	program, err := built()
	if err != nil {
		t.Fatal(err)
	}

	return program
}
