package doctor

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/tantieme/tantieme/node/keyring"
	"github.com/tantieme/tantieme/node/wallet"
)

// TestADamagedSecretIsFound damages a secret of a stopped validator. The finding names the
// file and what to do.
func TestADamagedSecretIsFound(t *testing.T) {
	e := examined(well())
	e.config.Dir = t.TempDir()
	e.config.Account.Key = filepath.Join(e.config.Dir, "account.json")
	if _, err := wallet.New(e.config.Account.Key, "a long password", wallet.Public); err != nil {
		t.Fatal(err)
	}

	ring, err := keyring.Open(filepath.Join(e.config.Dir, "keyring"))
	if err != nil {
		t.Fatal(err)
	}
	if err := ring.Put("share-1", []byte("a share")); err != nil {
		t.Fatal(err)
	}

	if got := e.files(t.Context()); got.Verdict != Fine {
		t.Fatalf("sound secrets: got %+v, want %s", got, Fine)
	}

	file := filepath.Join(e.config.Dir, "keyring", "-1", "share-1")
	if err := os.WriteFile(file, []byte("a shark"), 0o600); err != nil {
		t.Fatal(err)
	}

	got := e.files(t.Context())
	if got.Verdict != Bad || !strings.Contains(got.Detail, file) || !strings.Contains(got.Detail, "put this file back") {
		t.Errorf("a damaged secret: got %+v, want its file and the way back", got)
	}
}
