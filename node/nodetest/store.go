package nodetest

import (
	"log/slog"
	"path/filepath"
	"testing"

	"github.com/tantieme/tantieme/node/keyring"
	"github.com/tantieme/tantieme/node/store"
)

// OpenStore opens a real store with a real keyring in a folder. The test may close it
// with the returned function; otherwise it is closed at the test's end.
func OpenStore(t testing.TB, dir string) (s *store.Store, closeStore func()) {
	t.Helper()
	ring, err := keyring.Open(filepath.Join(dir, "keyring"))
	if err != nil {
		t.Fatal(err)
	}

	s, err = store.Open(filepath.Join(dir, "store"), ring, slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}

	open := true
	closeStore = func() {
		if !open {
			return
		}

		open = false
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	}

	t.Cleanup(closeStore)

	return s, closeStore
}
