// Package program gives tests the program in the form that users get.
package program

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"sync"
	"testing"
)

// Variable names the environment variable that holds the absolute path of a program which
// is built already. To link one takes long, and several packages need it.
const Variable = "TANTIEME_PROGRAM"

// Path returns the path of the program: the one that Variable names, or one that is built
// once for the tests of a package. The package lies two folders below the module's, as
// those of testnet do.
func Path(t testing.TB) string {
	t.Helper()
	path, err := given()
	if err == nil && path == "" {
		path, err = built()
	}
	if err != nil {
		t.Fatal(err)
	}

	return path
}

// given returns the program of the environment. It looks at the file, so that go test does
// not take the result of another program from its cache.
func given() (string, error) {
	path := os.Getenv(Variable)
	if path == "" {
		return "", nil
	}
	if !filepath.IsAbs(path) {
		return "", fmt.Errorf("%s: want an absolute path, not %s", Variable, path)
	}

	_, err := os.Stat(path) //nolint:gosec // whoever runs the tests names the file

	return path, err
}

// built builds the program into the module's bin folder, where it stays for a later run to
// replace.
var built = sync.OnceValues(func() (string, error) {
	at, err := os.Getwd()
	if err != nil {
		return "", err
	}

	root := filepath.Dir(filepath.Dir(at))
	file := filepath.Join(root, "bin", "tests", filepath.Base(at))
	made := file + "." + strconv.Itoa(os.Getpid())
	build := exec.Command("go", "build", "-o", made, filepath.Join(root, "cmd", "tantieme")) //nolint:gosec // paths of the module
	if out, err := build.CombinedOutput(); err != nil {
		return "", fmt.Errorf("build the program: %w\n%s", err, out)
	}

	return file, os.Rename(made, file) // another run may have the last one open
})
