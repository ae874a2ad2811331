package operator_test

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/keyring"
	"github.com/tantieme/tantieme/node/operator"
	"github.com/tantieme/tantieme/node/signing"
)

const passphrase = "correct horse battery"

// ringIn makes a keyring with a share, a key of wrapped data and a count.
func ringIn(t *testing.T, dir string) {
	t.Helper()
	ring, err := keyring.Open(filepath.Join(dir, "keyring"))
	if err != nil {
		t.Fatal(err)
	}

	_, err = ring.Wrap("0xab", []byte("header"))
	if err = errors.Join(err, ring.Put("share-1", []byte("a share")), ring.Put("signed-count", make([]byte, 8))); err != nil {
		t.Fatal(err)
	}
}

func isRefused(err error, reason core.Reason) bool {
	var refusal *core.Refusal
	return errors.As(err, &refusal) && refusal.Reason == reason
}

// TestAKeyringIsExportedAndImported moves a keyring to another folder: the secrets are the
// same, the file shows none of them, and the copy is marked.
func TestAKeyringIsExportedAndImported(t *testing.T) {
	from, to := t.TempDir(), filepath.Join(t.TempDir(), "new")
	file := filepath.Join(t.TempDir(), "keyring.age")
	if err := operator.ExportKeyring(from, file, passphrase); !errors.Is(err, core.ErrNotFound) {
		t.Errorf("without a keyring: got %v, want %v", err, core.ErrNotFound)
	}

	ringIn(t, from)
	if err := operator.ExportKeyring(from, file, "short"); !isRefused(err, core.ReasonPassword) {
		t.Errorf("a short passphrase: got %v, want %s", err, core.ReasonPassword)
	}
	if err := operator.ExportKeyring(from, file, passphrase); err != nil {
		t.Fatal(err)
	}
	if err := operator.ExportKeyring(from, file, passphrase); !isRefused(err, core.ReasonExists) {
		t.Errorf("over an export: got %v, want %s", err, core.ReasonExists)
	}

	sealed, err := os.ReadFile(file)
	if err != nil || bytes.Contains(sealed, []byte("a share")) || !bytes.HasPrefix(sealed, []byte("age-encryption.org/v1\n-> scrypt")) {
		t.Errorf("got an export of %d bytes, %v, want an encrypted file of age", len(sealed), err)
	}
	if info, err := os.Stat(file); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("got mode %v, %v, want 0600", info.Mode(), err)
	}

	if err := operator.ImportKeyring(file, to, "another horse"); !isRefused(err, core.ReasonWrongPassword) {
		t.Errorf("a wrong passphrase: got %v, want %s", err, core.ReasonWrongPassword)
	}
	if err := operator.ImportKeyring(file, to, passphrase); err != nil {
		t.Fatal(err)
	}

	ring, err := keyring.Open(filepath.Join(to, "keyring"))
	if err != nil {
		t.Fatal(err)
	}
	if share, err := ring.Get("share-1"); err != nil || string(share) != "a share" {
		t.Errorf("got the share %q, %v, want that of the export", share, err)
	}
	if _, err := ring.Get(signing.Imported); err != nil {
		t.Errorf("got %v, want a copy that is marked", err)
	}

	if err := operator.ImportKeyring(file, to, passphrase); !isRefused(err, core.ReasonExists) {
		t.Errorf("over a keyring: got %v, want %s", err, core.ReasonExists)
	}
}

// TestWhatIsNoExportLeavesNothing imports files that are cut off, changed or something else.
func TestWhatIsNoExportLeavesNothing(t *testing.T) {
	from := t.TempDir()
	ringIn(t, from)
	file := filepath.Join(t.TempDir(), "keyring.age")
	if err := operator.ExportKeyring(from, file, passphrase); err != nil {
		t.Fatal(err)
	}

	whole, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}

	changed := bytes.Clone(whole)
	changed[len(changed)-5] ^= 1

	for name, content := range map[string][]byte{
		"nothing":        {},
		"text":           []byte("keyring"),
		"a password":     []byte("my secret\n"),
		"cut off":        whole[:len(whole)-20],
		"a changed byte": changed,
	} {
		to := t.TempDir()
		if err := os.WriteFile(file, content, 0o600); err != nil {
			t.Fatal(err)
		}
		err := operator.ImportKeyring(file, to, passphrase)
		if !isRefused(err, core.ReasonBackup) {
			t.Errorf("%s: got %v, want %s", name, err, core.ReasonBackup)
		}
		if name == "a password" && strings.Contains(err.Error(), "secret") {
			t.Errorf("%s: got %q, want no word of the file in it", name, err)
		}

		left, err := os.ReadDir(to)
		if err != nil || len(left) > 0 {
			t.Errorf("%s: got %v, %v left, want nothing", name, left, err)
		}
	}
}
