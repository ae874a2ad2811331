package buyer_test

import (
	"context"
	"encoding/json"
	"errors"
	"math/big"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tantieme/tantieme/node/buyer"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/nodetest/sold"
)

// TestAFolderWithOtherFilesIsNotTouched covers the folders that a person may name by
// mistake. The manifest of such a folder was once replaced without a word.
func TestAFolderWithOtherFilesIsNotTouched(t *testing.T) {
	for name, file := range map[string]string{
		"a file of the same name":    "manifest.json",
		"a photo":                    "photo.jpg",
		"a hidden file":              ".profile",
		"a note of something else":   "buyer.json",
		"a purchase that is damaged": "purchase.json",
	} {
		s := newStory(t, sold.Slices(2))
		must(0, os.Mkdir(s.dir, 0o700))
		must(0, os.WriteFile(filepath.Join(s.dir, file), []byte("mine"), 0o600))

		if _, err := s.flow().Buy(t.Context(), s.world.ID, price); err == nil || !strings.Contains(err.Error(), file) {
			t.Errorf("%s: got %v, want a refusal that names it", name, err)
		}

		if got := s.files(); !reflect.DeepEqual(got, []string{file}) || string(s.read(file)) != "mine" {
			t.Errorf("%s: got %v, want that nothing was changed", name, got)
		}
	}
}

// TestAFileIsNoFolderOfASale is about a path that leads to a file.
func TestAFileIsNoFolderOfASale(t *testing.T) {
	s := newStory(t, sold.Slices(2))
	must(0, os.WriteFile(s.dir, []byte("mine"), 0o600))

	var refusal *core.Refusal
	if _, err := s.flow().Buy(t.Context(), s.world.ID, price); !errors.As(err, &refusal) || refusal.Reason != core.ReasonConflict {
		t.Errorf("got %v, want a refusal", err)
	}
	if got := must(os.ReadFile(s.dir)); string(got) != "mine" {
		t.Errorf("got %q, want the file unchanged", got)
	}
}

// TestAFolderOfAnotherSaleIsRefused is about another snapshot and another account.
func TestAFolderOfAnotherSaleIsRefused(t *testing.T) {
	s := newStory(t, sold.Slices(2))
	id := s.buy()
	note := s.read("buyer.json")

	var refusal *core.Refusal
	if _, err := s.flow().Buy(t.Context(), core.SnapshotID{9}, price); !errors.As(err, &refusal) || !errors.Is(err, core.ErrConflict) {
		t.Errorf("another snapshot: got %v, want a refusal", err)
	}

	other := *s
	other.key = must(crypto.GenerateKey())
	if _, err := other.flow().Buy(t.Context(), s.world.ID, price); !errors.As(err, &refusal) {
		t.Errorf("another account: got %v, want a refusal", err)
	}

	if again := s.buy(); again != id || string(s.read("buyer.json")) != string(note) {
		t.Errorf("got sale %s, want %s and the same note", again, id)
	}
}

// TestAnEmptyFolderAndADeclinedOneCanBeUsed is about folders that are a buyer's to use.
func TestAnEmptyFolderAndADeclinedOneCanBeUsed(t *testing.T) {
	s := newStory(t, sold.Slices(2))
	must(0, os.Mkdir(s.dir, 0o700))

	declined := errors.New("no")
	s.repeat = func(context.Context, []core.OfferView) error { return declined }
	s.buy()
	must(0, os.Remove(filepath.Join(s.dir, "purchase.json")))

	if _, err := s.flow().Buy(t.Context(), s.world.ID, price); !errors.Is(err, declined) {
		t.Errorf("got %v, want %v", err, declined)
	}

	s.repeat = nil
	s.buy()
}

// TestARefusedOfferLeavesNoFolder is about everything that is known before the payloads are
// fetched.
func TestARefusedOfferLeavesNoFolder(t *testing.T) {
	s := newStory(t, sold.Slices(2))
	if _, err := s.flow().Buy(t.Context(), s.world.ID, big.NewInt(1)); err == nil {
		t.Error("got no error of a price below the floor, want one")
	}

	if _, err := os.Stat(s.dir); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("got %v, want no folder", err)
	}
}

// TestAFolderRemembersItsSettings is what lets fetch work from any folder.
func TestAFolderRemembersItsSettings(t *testing.T) {
	s := newStory(t, sold.Slices(2))
	if _, err := buyer.ReadNote(s.dir); !errors.Is(err, core.ErrNotFound) {
		t.Errorf("no folder: got %v, want %v", err, core.ErrNotFound)
	}

	s.settings = map[string]any{"chain.rpc": []any{"http://127.0.0.1:8545"}, "chain.max_fee": "50"}
	s.buy()

	got, err := buyer.ReadNote(s.dir)
	want := &buyer.Note{
		Schema:   buyer.NoteSchema,
		Snapshot: s.world.ID,
		Buyer:    crypto.PubkeyToAddress(s.key.PublicKey),
		Settings: s.settings,
	}
	if err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v, %v; want %+v", got, err, want)
	}
}

// TestTheSameSnapshotIsBoughtAgainOnlyAfterAQuestion is about another folder. It once cost
// the price again without a word.
func TestTheSameSnapshotIsBoughtAgainOnlyAfterAQuestion(t *testing.T) {
	for state, want := range map[core.SaleState]bool{
		core.SaleAccepted:  true,
		core.SaleCommitted: true,
		core.SaleConfirmed: true,
		core.SaleSettled:   true,
		core.SaleRefunded:  false,
		core.SaleRejected:  false,
	} {
		s := newStory(t, sold.Slices(2))
		first := s.buy()
		s.chain.Move(state)

		asked := false
		declined := errors.New("once is enough")
		s.repeat = func(_ context.Context, earlier []core.OfferView) error {
			asked = len(earlier) == 1 && earlier[0].ID == first
			return declined
		}

		s.dir += "-again"
		_, err := s.flow().Buy(t.Context(), s.world.ID, price)
		if asked != want || errors.Is(err, declined) != want {
			t.Errorf("%s: got asked %v, %v; want asked %v", state, asked, err, want)
		}
		if blocks := s.validators[0].Calls("block"); want && blocks > 0 && s.chain.Sales() != 1 {
			t.Errorf("%s: got %d sales, want one", state, s.chain.Sales())
		}
	}
}

// TestWaitSaysUntilWhen is for the line that a person reads meanwhile.
func TestWaitSaysUntilWhen(t *testing.T) {
	s := newStory(t, sold.Slices(2))
	s.chain.After(core.SaleAccepted)
	id := s.buy()

	told := map[core.SaleState]time.Time{}
	s.waiting = func(state core.SaleState, until time.Time) {
		told[state] = until
		s.chain.Move(map[core.SaleState]core.SaleState{
			core.SaleAccepted:  core.SaleCommitted,
			core.SaleCommitted: core.SaleConfirmed,
		}[state])
	}

	if err := s.flow().Wait(t.Context(), id); err != nil {
		t.Fatal(err)
	}

	deadlines := must(s.chain.SaleDeadlines(t.Context(), id))
	want := map[core.SaleState]time.Time{
		core.SaleAccepted:  deadlines.CommitEnds,
		core.SaleCommitted: deadlines.ConfirmEnds,
	}
	if !reflect.DeepEqual(told, want) {
		t.Errorf("got %v, want %v", told, want)
	}
}

// TestAnOfferThatNeverArrivedIsSaid is a command that was killed before it sent the offer.
func TestAnOfferThatNeverArrivedIsSaid(t *testing.T) {
	s := newStory(t, sold.Slices(2))
	s.chain.DropNextOffer()
	if _, err := s.flow().Buy(t.Context(), s.world.ID, price); err == nil {
		t.Fatal("got no error of a dropped offer, want one")
	}

	id := must(s.flow().Sale())
	s.chain.Pass(2 * time.Hour)
	if err := s.flow().Wait(t.Context(), id); !errors.Is(err, core.ErrDeadline) || !strings.Contains(err.Error(), "nothing was paid") {
		t.Errorf("got %v, want that nothing was paid", err)
	}
}

// FuzzNote checks that any bytes are a note of texts or an error, and that a note is read
// as it was written.
func FuzzNote(f *testing.F) {
	f.Add([]byte(`{"schema":"tantieme/buyer/1","snapshot":"0x` + strings.Repeat("51", 32) + `","buyer":"0x` + strings.Repeat("03", 20) + `","settings":{"chain.rpc":["http://127.0.0.1"],"dir":"/d"}}`))
	f.Add([]byte(`{"schema":"tantieme/buyer/1","settings":{"dir":1}}`))
	f.Add([]byte("mine"))

	f.Fuzz(func(t *testing.T, data []byte) {
		note, err := buyer.ParseNote(data)
		if err != nil {
			return
		}

		again, err := json.Marshal(note)
		if err != nil {
			t.Fatal(err)
		}
		if same, err := buyer.ParseNote(again); err != nil || !reflect.DeepEqual(note, same) {
			t.Errorf("got %+v, %v; want %+v", same, err, note)
		}
	})
}
