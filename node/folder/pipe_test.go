//go:build unix

package folder_test

import (
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/sys/unix"

	"github.com/tantieme/tantieme/node/folder"
)

// TestAPipeInThePlaceOfTheLockIsRefused checks that a start does not wait at it.
func TestAPipeInThePlaceOfTheLockIsRefused(t *testing.T) {
	dir := t.TempDir()
	pipe := filepath.Join(dir, "lock")
	if err := unix.Mkfifo(pipe, 0o600); err != nil {
		t.Fatal(err)
	}

	if _, err := folder.Lock(dir); err == nil || !strings.Contains(err.Error(), pipe) {
		t.Errorf("got %v, want a refusal that names %s", err, pipe)
	}
}
