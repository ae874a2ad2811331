//go:build unix

package export_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/tantieme/tantieme/node/export"
)

// TestANamedFolderMayBeALink names a folder by a link to it. Links in it are not followed.
func TestANamedFolderMayBeALink(t *testing.T) {
	dir := t.TempDir()
	real, link := filepath.Join(dir, "real"), filepath.Join(dir, "link")
	if err := os.Mkdir(real, 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(real, "a.json"), []byte("[]"), 0o600); err != nil {
		t.Fatal(err)
	}

	for from, to := range map[string]string{link: real, filepath.Join(real, "b.json"): filepath.Join(real, "a.json"), filepath.Join(real, "loop"): dir} {
		if err := os.Symlink(to, from); err != nil {
			t.Fatal(err)
		}
	}

	files, closeAll, err := export.OpenPaths([]string{link})
	if err != nil {
		t.Fatal(err)
	}
	if len(files) != 1 || files[0].Name != "a.json" {
		t.Errorf("got %v, want a.json alone", files)
	}
	if err := closeAll(); err != nil {
		t.Error(err)
	}
}
