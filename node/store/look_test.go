package store_test

import (
	"errors"
	"log/slog"
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/store"
)

// TestALookChangesNothing looks into stores as doctor does: new, closed, open elsewhere,
// and damaged.
func TestALookChangesNothing(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "store")
	if signed, err := store.Look(dir); signed != 0 || err != nil {
		t.Errorf("no store: got %d, %v, want none", signed, err)
	}

	s, err := store.Open(dir, nil, slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}

	for round := range uint64(3) {
		if err := s.RecordBatch(1, round, common.Hash{byte(round)}); err != nil {
			t.Fatal(err)
		}
	}

	if _, err := store.Look(dir); !errors.Is(err, core.ErrInUse) {
		t.Errorf("while it is open: got %v, want %v", err, core.ErrInUse)
	}

	killed := filepath.Join(t.TempDir(), "store")
	if err := os.CopyFS(killed, os.DirFS(dir)); err != nil {
		t.Fatal(err)
	}
	if signed, err := store.Look(killed); signed != 3 && !errors.Is(err, store.ErrUnfinished) {
		t.Errorf("of a killed node: got %d, %v, want 3 signatures, or %v", signed, err, store.ErrUnfinished)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}

	before := listing(t, dir)
	if signed, err := store.Look(dir); signed != 3 || err != nil {
		t.Errorf("closed: got %d, %v, want 3 signatures", signed, err)
	}
	if after := listing(t, dir); after != before {
		t.Errorf("got files %s, want those of before %s", after, before)
	}

	if err := os.WriteFile(filepath.Join(dir, "MANIFEST"), nil, 0o600); err != nil {
		t.Fatal(err)
	}

	var damage *core.Damage
	if _, err := store.Look(dir); !errors.As(err, &damage) || damage.WayBack == "" {
		t.Errorf("without a manifest: got %v, want damage with the way back", err)
	}
}

// listing returns names, sizes and times of a folder's files.
func listing(t *testing.T, dir string) (out string) {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}

	for _, e := range entries {
		info, err := e.Info()
		if err != nil {
			t.Fatal(err)
		}
		out += info.Name() + " " + info.ModTime().String() + "\n"
	}

	return out
}
