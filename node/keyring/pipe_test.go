//go:build unix

package keyring_test

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/sys/unix"

	"github.com/tantieme/tantieme/node/files"
	"github.com/tantieme/tantieme/node/keyring"
)

// TestAPipeIsDamageAndNeverWaitedFor puts a pipe without a writer in the place of a secret
// and of the mark.
func TestAPipeIsDamageAndNeverWaitedFor(t *testing.T) {
	r, dir := open(t)
	if err := r.Put("share-1", []byte("secret")); err != nil {
		t.Fatal(err)
	}

	secret, format := filepath.Join(dir, "-1", "share-1"), filepath.Join(dir, "format")
	for _, name := range []string{secret, format} {
		if err := errors.Join(os.Remove(name), unix.Mkfifo(name, 0o600)); err != nil {
			t.Fatal(err)
		}
	}

	_, err := r.Get("share-1")
	_, errOpen := keyring.Open(dir)
	for what, err := range map[string]error{secret: err, format: errOpen} {
		if d := damage(t, err); d.Path != what || !strings.Contains(d.Error(), files.ErrNotRegular.Error()) {
			t.Errorf("got %v, want damage of %s", d, what)
		}
	}

	if d := damage(t, keyring.Verify(dir)); d.Path != secret {
		t.Errorf("got %v, want damage of %s", d, secret)
	}

	if err := r.Erase("share-1"); err != nil {
		t.Errorf("erase a pipe: got %v, want it gone", err)
	}
}
