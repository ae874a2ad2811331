//go:build unix

package contributor_test

import (
	"errors"
	"path/filepath"
	"testing"

	"golang.org/x/sys/unix"

	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/core"
)

// TestAPipeInTheOutboxIsDamage checks that nothing waits for a pipe, and that it is named.
func TestAPipeInTheOutboxIsDamage(t *testing.T) {
	dir := contributor.DirOutbox(t.TempDir())
	pipe := filepath.Join(string(dir), "a.json")
	if err := unix.Mkfifo(pipe, 0o600); err != nil {
		t.Fatal(err)
	}

	_, err := dir.Load("a")
	var damage *core.Damage
	if !errors.As(err, &damage) || damage.Path != pipe || damage.WayBack == "" {
		t.Errorf("got %v, want damage of %s with a way back", err, pipe)
	}
}
