package txs_test

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/tantieme/tantieme/node/chain/txs"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/testnet/world"
)

func openJournal(t *testing.T, path string) *txs.FileJournal {
	t.Helper()
	j, err := txs.NewFileJournal(path)
	if err != nil {
		t.Fatal(err)
	}

	t.Cleanup(func() { _ = j.Close() })
	return j
}

func TestAFileJournalKeepsTheNewestOfEachNonce(t *testing.T) {
	path := filepath.Join(t.TempDir(), "journal")
	j := openJournal(t, path)
	for _, tx := range []core.Transaction{
		{
			Nonce:    2,
			Purpose:  "offer",
			Stage:    core.TxRecorded,
			Versions: []core.TxVersion{{Raw: []byte{1, 2}, Head: 7}},
		},
		{Nonce: 0, Purpose: "approve", Stage: core.TxSent},
		{Nonce: 1, Purpose: "gone", Stage: core.TxFinal},
		{
			Nonce:    2,
			Purpose:  "offer",
			Stage:    core.TxSent,
			Versions: []core.TxVersion{{Raw: []byte{1, 2}, Head: 7}, {Raw: []byte{3}, Head: 9}},
		},
	} {
		if err := j.PutTransaction(tx); err != nil {
			t.Fatal(err)
		}
	}

	if err := j.DropTransaction(1); err != nil {
		t.Fatal(err)
	}

	for range 2 { // the second pass reads the file that the first rewrote
		if err := j.Close(); err != nil {
			t.Fatal(err)
		}

		j = openJournal(t, path)
		list := journaled(t, j)
		if len(list) != 2 || list[0].Purpose != "approve" || list[1].Stage != core.TxSent || len(list[1].Versions) != 2 || list[1].Versions[1].Raw[0] != 3 {
			t.Fatalf("got %+v, want the newest of two nonces", list)
		}
	}

	info, err := os.Stat(path)
	if err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("got mode %v, %v, want 0600", info.Mode(), err)
	}
}

// TestACutLineWasNotAcknowledged checks that a cut line is dropped, and that the error
// names a broken line in the middle.
func TestACutLineWasNotAcknowledged(t *testing.T) {
	path := filepath.Join(t.TempDir(), "journal")
	if err := os.WriteFile(path, []byte("{\"nonce\":3,\"purpose\":\"claim\",\"stage\":2}\n{\"nonce\":4,\"purp"), 0o600); err != nil {
		t.Fatal(err)
	}

	j := openJournal(t, path)
	if list := journaled(t, j); len(list) != 1 || list[0].Nonce != 3 || list[0].Stage != core.TxSent {
		t.Errorf("got %+v, want the whole line alone", list)
	}

	if err := j.PutTransaction(core.Transaction{Nonce: 5}); err != nil {
		t.Fatal(err)
	}

	if err := j.Close(); err != nil {
		t.Fatal(err)
	}

	if list := journaled(t, openJournal(t, path)); len(list) != 2 || list[1].Nonce != 5 {
		t.Errorf("got %+v, want nonces 3 and 5", list)
	}
}

func TestABrokenJournalIsNamed(t *testing.T) {
	path := filepath.Join(t.TempDir(), "journal")
	if err := os.WriteFile(path, []byte("{\"nonce\":3}\nnonsense\n{\"nonce\":4}\n"), 0o600); err != nil {
		t.Fatal(err)
	}

	if _, err := txs.NewFileJournal(path); err == nil || !strings.Contains(err.Error(), path) || !strings.Contains(err.Error(), "line 2") {
		t.Errorf("got %v, want the line named", err)
	}

	if _, err := txs.NewFileJournal(filepath.Join(t.TempDir(), "none", "journal")); err == nil {
		t.Error("missing folder: got no error, want one")
	}
}

func TestAJournalIsOpenOnce(t *testing.T) {
	path := filepath.Join(t.TempDir(), "journal")
	j := openJournal(t, path)
	if _, err := txs.NewFileJournal(path); !errors.Is(err, core.ErrInUse) {
		t.Errorf("got %v, want it to be in use", err)
	}

	if err := j.Close(); err != nil {
		t.Fatal(err)
	}

	openJournal(t, path)
}

// TestAKilledBuyerGoesOn checks that a later run sends the recorded transaction of an
// earlier run, from the file alone.
func TestAKilledBuyerGoesOn(t *testing.T) {
	r, opts, took := behind(t)
	path, mine := filepath.Join(t.TempDir(), "journal"), the.TermsOf(opts)
	j := openJournal(t, path)
	opts.Journal = &crashing{j, 2} // the process dies after the send
	sending(t, world.Open(t, opts), mine)
	<-took
	if err := j.Close(); err != nil {
		t.Fatal(err)
	}

	r.Set(nil)
	opts.Journal = openJournal(t, path)
	c := world.Open(t, opts)
	if err := c.CreateDataset(t.Context(), mine); err != nil { // the same command again
		t.Fatal(err)
	}

	if list := journaled(t, opts.Journal); len(list) != 1 || !inABlock(list[0]) || !the.Exists(t, c, mine) {
		t.Errorf("got recorded %+v, want one in a block", list)
	}
}
