package keyring_test

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"sync"
	"testing"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/keyring"
)

func open(t *testing.T) (*keyring.Ring, string) {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "ring")
	r, err := keyring.Open(dir)
	if err != nil {
		t.Fatal(err)
	}

	return r, dir
}

func TestSecretsAreKeptAndErased(t *testing.T) {
	r, dir := open(t)
	if _, err := r.Get("share-1"); !errors.Is(err, core.ErrNotFound) {
		t.Fatalf("before: got %v, want %v", err, core.ErrNotFound)
	}

	if err := r.Put("share-1", []byte("secret")); err != nil {
		t.Fatal(err)
	}

	again, err := keyring.Open(dir)
	if err != nil {
		t.Fatal(err)
	}

	if got, err := again.Get("share-1"); err != nil || string(got) != "secret" {
		t.Fatalf("after a restart: got %q, %v", got, err)
	}

	for range 2 { // the second time there is nothing to erase
		if err := r.Erase("share-1"); err != nil {
			t.Fatal(err)
		}
	}

	if _, err := r.Get("share-1"); !errors.Is(err, core.ErrNotFound) {
		t.Fatalf("after erasing: got %v, want %v", err, core.ErrNotFound)
	}
}

func TestWrappedDataDiesWithItsKey(t *testing.T) {
	r, _ := open(t)
	wrapped, err := r.Wrap("0xab", []byte("header"))
	if err != nil {
		t.Fatal(err)
	}
	if bytes.Contains(wrapped, []byte("header")) {
		t.Fatal("got the secret in stored data, want it wrapped")
	}

	if got, err := r.Unwrap("0xab", wrapped); err != nil || string(got) != "header" {
		t.Fatalf("got %q, %v", got, err)
	}

	if _, err := r.Wrap("0xcd", nil); err != nil {
		t.Fatal(err)
	}

	cases := map[string]struct {
		name string
		data []byte
	}{
		"under another name": {"0xcd", wrapped},
		"with a flipped bit": {"0xab", append([]byte{wrapped[0] ^ 1}, wrapped[1:]...)},
		"cut short":          {"0xab", wrapped[:10]},
	}

	for name, c := range cases {
		if _, err := r.Unwrap(c.name, c.data); err == nil {
			t.Errorf("Unwrap %s: got no error, want one", name)
		}
	}

	if err := r.EraseWrap("0xab"); err != nil {
		t.Fatal(err)
	}

	if _, err := r.Unwrap("0xab", wrapped); !errors.Is(err, core.ErrNotFound) {
		t.Errorf("after erasing: got %v, want %v", err, core.ErrNotFound)
	}
}

func TestOthersMayNotRead(t *testing.T) {
	r, dir := open(t)
	if err := r.Put("ab", []byte("x")); err != nil {
		t.Fatal(err)
	}

	info, err := os.Stat(filepath.Join(dir, "ab", "ab"))
	if err != nil || info.Mode().Perm()&0o077 != 0 {
		t.Errorf("secret has mode %v, %v, want 0", info.Mode(), err)
	}

	if err := os.Chmod(dir, 0o755); err != nil {
		t.Fatal(err)
	}

	if _, err := keyring.Open(dir); err == nil {
		t.Error("keyring open to others: got no error, want one")
	}
}

func TestNamesStayInTheFolder(t *testing.T) {
	r, _ := open(t)
	for _, name := range []string{"", "a", "../x", "a/b", `a\b`, "a.b"} {
		if err := r.Put(name, nil); err == nil {
			t.Errorf("name %q: got no error, want one", name)
		}
	}
}

// TestASecretIsMadeOnce covers two members' messages with the same header. A second key
// under its name would make the first unreadable.
func TestASecretIsMadeOnce(t *testing.T) {
	r, _ := open(t)
	var wg sync.WaitGroup
	wrapped := make([][]byte, 8)

	for i := range wrapped {
		wg.Go(func() {
			var err error
			if wrapped[i], err = r.Wrap("0xab", []byte("header")); err != nil {
				t.Error(err)
			}
		})
	}

	wg.Wait()
	for i, w := range wrapped {
		if got, err := r.Unwrap("0xab", w); err != nil || string(got) != "header" {
			t.Errorf("wrapped %d: got %q, %v", i, got, err)
		}
	}
}

func TestManyAreWrappedAtOnce(t *testing.T) {
	r, dir := open(t)
	names, data := []string{"0xaa", "0xbb", "0xaa"}, [][]byte{[]byte("a"), []byte("b"), []byte("c")}
	wrapped, err := r.WrapAll(names, data)
	if err != nil {
		t.Fatal(err)
	}

	again, err := keyring.Open(dir)
	if err != nil {
		t.Fatal(err)
	}

	for i, name := range names {
		if got, err := again.Unwrap(name, wrapped[i]); err != nil || !bytes.Equal(got, data[i]) {
			t.Errorf("%s: got %q, %v", name, got, err)
		}
	}
}

// TestAnEmptyKeyIsMadeAnew covers a power failure between a key's file and its sync. The
// incomplete key has wrapped nothing.
func TestAnEmptyKeyIsMadeAnew(t *testing.T) {
	r, dir := open(t)
	if _, err := r.Wrap("0xaa", []byte("lost")); err != nil {
		t.Fatal(err)
	}

	if err := os.Truncate(filepath.Join(dir, "aa", "wrap-0xaa"), 0); err != nil {
		t.Fatal(err)
	}

	wrapped, err := r.Wrap("0xaa", []byte("header"))
	if err != nil {
		t.Fatal(err)
	}

	if got, err := r.Unwrap("0xaa", wrapped); err != nil || string(got) != "header" {
		t.Errorf("got %q, %v", got, err)
	}
}

func BenchmarkWrap(b *testing.B) {
	for _, group := range []int{1, 100} {
		b.Run(fmt.Sprint(group), func(b *testing.B) {
			r, err := keyring.Open(filepath.Join(b.TempDir(), "ring"))
			if err != nil {
				b.Fatal(err)
			}

			for i := 0; b.Loop(); i += group {
				names, data := make([]string, group), make([][]byte, group)
				for j := range names {
					names[j], data[j] = fmt.Sprintf("0x%08x", i+j), make([]byte, 391)
				}

				if _, err := r.WrapAll(names, data); err != nil {
					b.Fatal(err)
				}
			}

			b.ReportMetric(float64(b.N*group)/b.Elapsed().Seconds(), "headers/s")
		})
	}
}
