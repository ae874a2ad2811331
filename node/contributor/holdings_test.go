package contributor_test

import (
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/core"
)

func TestHoldingsListEveryFileAndDocument(t *testing.T) {
	dir := dataFolder(t)
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

	want := []contributor.HeldFile{{Name: "receipts/r.json", Size: 13}, {Name: "secret", Size: 5}, {Name: "tantieme.toml"}}
	if !slices.Equal(h.Files, want) {
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
	dir := dataFolder(t)
	if err := contributor.OutboxOf(dir).Save("d", []byte("{")); err != nil {
		t.Fatal(err)
	}

	if _, err := contributor.ReadHoldings(dir, time.Now()); !errors.Is(err, core.ErrVerify) {
		t.Errorf("got %v, want that it does not verify", err)
	}
}

// dataFolder returns an empty data folder.
func dataFolder(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "tantieme.toml"), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	return dir
}

// TestOnlyADataFolderIsHeld checks that a folder of other files is not listed as what is
// held on a person.
func TestOnlyADataFolderIsHeld(t *testing.T) {
	dir := t.TempDir()
	for _, name := range []string{"receipts/shop.json", "holiday.jpg"} {
		file := filepath.Join(dir, name)
		if err := errors.Join(os.MkdirAll(filepath.Dir(file), 0o700), os.WriteFile(file, []byte("{}"), 0o600)); err != nil {
			t.Fatal(err)
		}
	}

	if _, err := contributor.ReadHoldings(dir, time.Now()); !errors.Is(err, core.ErrNotFound) {
		t.Errorf("a folder of other files: got %v, want %v", err, core.ErrNotFound)
	}

	receipt := "0x" + strings.Repeat("ab", 32)
	if err := contributor.ReceiptsOf(dir).Save(receipt, []byte("{}")); err != nil {
		t.Fatal(err)
	}

	if _, err := contributor.ReadHoldings(dir, time.Now()); err != nil {
		t.Errorf("a folder with a receipt: got %v, want none", err)
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
