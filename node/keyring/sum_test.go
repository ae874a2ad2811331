package keyring_test

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/keyring"
)

// damage returns the damage in an error, or fails the test.
func damage(t *testing.T, err error) *core.Damage {
	t.Helper()
	var d *core.Damage
	if !errors.As(err, &d) {
		t.Fatalf("got %v, want damage", err)
	}

	return d
}

// TestADamagedSecretIsNeverReturned flips each byte of a secret's file and cuts it at each
// length.
func TestADamagedSecretIsNeverReturned(t *testing.T) {
	r, dir := open(t)
	if err := r.Put("share-1", []byte("0123456789abcdef0123456789abcdef")); err != nil {
		t.Fatal(err)
	}

	file := filepath.Join(dir, "-1", "share-1")
	good, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}

	var spoiled [][]byte
	for i := range good {
		flipped := bytes.Clone(good)
		flipped[i] ^= 1
		spoiled = append(spoiled, flipped, good[:i])
	}

	for i, content := range append(spoiled, append(bytes.Clone(good), 0)) {
		if err := os.WriteFile(file, content, 0o600); err != nil {
			t.Fatal(err)
		}

		_, err := r.Get("share-1")
		if d := damage(t, err); d.Path != file || !strings.Contains(d.Error(), "keyring") {
			t.Errorf("change %d: got damage of %s, want of %s with the way back", i, d.Path, file)
		}

		if d := damage(t, keyring.Verify(dir)); d.Path != file {
			t.Errorf("change %d: got damage of %s, want of %s", i, d.Path, file)
		}

		_, err = r.GetOrMake("share-1", func() ([]byte, error) { return []byte("another"), nil })
		damage(t, err) // and no other secret was made
	}

	if err := os.WriteFile(file, good, 0o600); err != nil {
		t.Fatal(err)
	}
	if err := keyring.Verify(dir); err != nil {
		t.Errorf("put back: got %v, want no error", err)
	}
}

func TestASecretOfAnotherNameIsDamage(t *testing.T) {
	r, dir := open(t)
	for _, name := range []string{"prf-1", "qrf-1"} {
		if err := r.Put(name, []byte(name)); err != nil {
			t.Fatal(err)
		}
	}

	if err := os.Rename(filepath.Join(dir, "-1", "prf-1"), filepath.Join(dir, "-1", "qrf-1")); err != nil {
		t.Fatal(err)
	}

	_, err := r.Get("qrf-1")
	damage(t, err)
}

// TestARingOfFormat1GetsItsSums checks that secrets of before are kept, also if the
// upgrade was interrupted.
func TestARingOfFormat1GetsItsSums(t *testing.T) {
	r, dir := open(t)
	if err := r.Put("host-key", []byte("written with a sum")); err != nil {
		t.Fatal(err)
	}
	wrapped, err := r.Wrap("0xab", []byte("header"))
	if err != nil {
		t.Fatal(err)
	}

	if err := errors.Join(
		os.Remove(filepath.Join(dir, "format")),
		os.MkdirAll(filepath.Join(dir, "-1"), 0o700),
		os.WriteFile(filepath.Join(dir, "-1", "share-1"), []byte("of before"), 0o600),
	); err != nil {
		t.Fatal(err)
	}

	again, err := keyring.Open(dir)
	if err != nil {
		t.Fatal(err)
	}

	for name, want := range map[string]string{"host-key": "written with a sum", "share-1": "of before"} {
		if got, err := again.Get(name); err != nil || string(got) != want {
			t.Errorf("%s: got %q, %v, want %q", name, got, err, want)
		}
	}
	if got, err := again.Unwrap("0xab", wrapped); err != nil || string(got) != "header" {
		t.Errorf("wrapped: got %q, %v, want the header", got, err)
	}
	if err := keyring.Verify(dir); err != nil {
		t.Errorf("got %v, want no damage", err)
	}
}

func TestARingOfAnUnknownFormatIsRefused(t *testing.T) {
	_, dir := open(t)
	if err := os.WriteFile(filepath.Join(dir, "format"), []byte("3\n"), 0o600); err != nil {
		t.Fatal(err)
	}

	_, err := keyring.Open(dir)
	damage(t, err)
}

func TestADamagedWrappingKeyIsNamed(t *testing.T) {
	for name, spoil := range map[string]func([]byte) []byte{
		"flipped": func(k []byte) []byte { k[0] ^= 1; return k },
		"short":   func(k []byte) []byte { return k[:5] },
		"empty":   func([]byte) []byte { return nil },
	} {
		t.Run(name, func(t *testing.T) {
			r, dir := open(t)
			wrapped, err := r.Wrap("0xab", []byte("header"))
			if err != nil {
				t.Fatal(err)
			}

			file := filepath.Join(dir, "ab", "wrap-0xab")
			key, err := os.ReadFile(file)
			if err == nil {
				err = os.WriteFile(file, spoil(key), 0o600)
			}
			if err != nil {
				t.Fatal(err)
			}

			_, err = r.Unwrap("0xab", wrapped)
			if d := damage(t, err); d.Path != file {
				t.Errorf("got damage of %s, want of %s", d.Path, file)
			}
		})
	}
}

func TestAFolderWithoutARingHasNoDamage(t *testing.T) {
	if err := keyring.Verify(filepath.Join(t.TempDir(), "none")); err != nil {
		t.Errorf("got %v, want no error", err)
	}
}
