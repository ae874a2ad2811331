package contributor_test

import (
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/core"
)

func TestHoldingsListEveryFileAndDocument(t *testing.T) {
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "secret"), []byte("12345"), 0o600); err != nil {
		t.Fatal(err)
	}

	if err := contributor.ReceiptsOf(dir).Save("r", []byte(`{"receipt":1}`)); err != nil {
		t.Fatal(err)
	}

	h, err := contributor.ReadHoldings(dir, time.Unix(100, 5))
	if err != nil {
		t.Fatal(err)
	}

	want := []contributor.HeldFile{{Name: "receipts/r.json", Size: 13}, {Name: "secret", Size: 5}}
	if len(h.Files) != 2 || h.Files[0] != want[0] || h.Files[1] != want[1] {
		t.Errorf("got files %v, want %v", h.Files, want)
	}

	if len(h.Receipts) != 1 || string(h.Receipts[0]) != `{"receipt":1}` || !h.At.Equal(time.Unix(100, 0)) {
		t.Errorf("got receipts %s at %s, want the one of the folder", h.Receipts, h.At)
	}

	data, err := json.Marshal(h)
	if err != nil || string(data[:len(`{"schema":"tantieme/held/1"`)]) != `{"schema":"tantieme/held/1"` {
		t.Errorf("got %s, %v, want the schema first", data, err)
	}
}

func TestADamagedDocumentIsNamed(t *testing.T) {
	dir := t.TempDir()
	if err := contributor.OutboxOf(dir).Save("d", []byte("{")); err != nil {
		t.Fatal(err)
	}

	if _, err := contributor.ReadHoldings(dir, time.Now()); !errors.Is(err, core.ErrVerify) {
		t.Errorf("got %v, want that it does not verify", err)
	}
}

func TestAFolderThatIsNotThereHoldsNothing(t *testing.T) {
	_, err := contributor.ReadHoldings(filepath.Join(t.TempDir(), "none"), time.Now())
	if !errors.Is(err, core.ErrNotFound) {
		t.Errorf("got %v, want not found", err)
	}
}

func TestAReceiptIsFoundByFileOrContribution(t *testing.T) {
	if _, err := contributor.ReadReceipt(t.TempDir(), "none"); !errors.Is(err, core.ErrNotFound) {
		t.Errorf("got %v, want not found", err)
	}
}
