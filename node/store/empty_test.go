package store_test

import (
	"errors"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/store"
)

// TestAnEmptiedFileOfTheStoreIsNamedWithTheWayBack holds reports.md, O06b: a file of length 0
// is damage that names the restore, or nothing is lost with it. A look and a start agree.
func TestAnEmptiedFileOfTheStoreIsNamedWithTheWayBack(t *testing.T) {
	for _, pattern := range []string{"MANIFEST", "KEYREGISTRY", "*.mem", "*.vlog", "DISCARD"} {
		dir := filepath.Join(t.TempDir(), "store")
		s, err := store.Open(dir, nil, slog.New(slog.DiscardHandler))
		if err != nil {
			t.Fatal(err)
		}
		for round := range uint64(3) {
			if err := s.RecordBatch(1, round, common.Hash{byte(round)}); err != nil {
				t.Fatal(err)
			}
		}
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}

		names, err := filepath.Glob(filepath.Join(dir, pattern))
		if err != nil {
			t.Fatal(err)
		}
		for _, name := range names {
			if err := os.Truncate(name, 0); err != nil {
				t.Fatal(err)
			}
		}

		_, looked := store.Look(dir)
		s, started := store.Open(dir, nil, slog.New(slog.DiscardHandler))
		if started == nil {
			if signed, err := s.SignedTotal(); err != nil || signed != 3 {
				t.Errorf("%s: got a store with %d signatures, %v, want 3", pattern, signed, err)
			}
			if err := s.Close(); err != nil {
				t.Error(err)
			}
			if looked != nil && !errors.Is(looked, store.ErrUnfinished) {
				t.Errorf("%s: got a look that fails, %v, and a start that does not, want them to agree", pattern, looked)
			}
			continue
		}

		for name, err := range map[string]error{"start": started, "look": looked} {
			var damage *core.Damage
			if !errors.As(err, &damage) || !strings.Contains(err.Error(), "tantieme restore") {
				t.Errorf("%s: %s: got %v, want damage that names the restore", pattern, name, err)
			}
		}
	}
}
