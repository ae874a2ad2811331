package buyer_test

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/tantieme/tantieme/node/buyer"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/nodetest/sold"
	"github.com/tantieme/tantieme/node/threshold"
	"github.com/tantieme/tantieme/node/verify"
)

// TestWhatASaleLeavesOutIsNoFailure buys a snapshot of which two people left: nobody has
// their payloads any more, and the sale releases no key of theirs.
func TestWhatASaleLeavesOutIsNoFailure(t *testing.T) {
	s := newStory(t, sold.Slices(5))
	s.world.Leave(1, 4)
	s.deployment = s.world.Deployment()

	report := s.fetch(s.buy())
	if report.Err() != nil || report.Verified != 3 || report.LeftOut != 2 || report.LeftOutWeight != 2 || report.Records != 5 {
		t.Errorf("got %+v, want 3 of 5 verified and 2 left out", report)
	}
	if got := report.Checks; got.Folder != verify.Passed || got.Contracts != verify.Passed || got.Block != verify.Passed {
		t.Errorf("got checks %+v, want all passed", got)
	}

	records := must(os.ReadFile(filepath.Join(s.dir, verify.RecordsFile)))
	if got := bytes.Count(records, []byte("\n")); got != 3 {
		t.Errorf("got %d records, want 3", got)
	}

	size := len(s.world.Payloads[0])
	payloads := must(os.ReadFile(filepath.Join(s.dir, verify.PayloadsFile)))
	for j := range 5 {
		if isZero := bytes.Equal(payloads[j*size:(j+1)*size], make([]byte, size)); isZero != (j == 1 || j == 4) {
			t.Errorf("payload %d: got zeros %v, want the opposite", j, isZero)
		}
	}

	again := s.fetch(s.buy())
	if again.Verified != 3 {
		t.Errorf("a second run: got %+v, want the same", again)
	}
}

// offer returns the offer of the folder.
func (s *story) offer() core.Offer {
	return must(verify.ParsePurchase(s.read(verify.PurchaseFile))).Proofs.Sale.Offer
}

// TestAnOfferPutsUpWithAPart checks what an offer lets a sale leave out.
func TestAnOfferPutsUpWithAPart(t *testing.T) {
	s := newStory(t, sold.Slices(30))
	s.world.Leave(0, 7)

	var shown buyer.Quote
	s.approve = func(_ context.Context, q buyer.Quote) error { shown = q; return nil }
	s.buy()

	if shown.Left != 2 || shown.MaxLeft != 2+3 || shown.Bytes != 28*int64(len(s.world.Payloads[0])) {
		t.Errorf("got %+v, want 2 that left, and up to 5 left out", shown)
	}
	if offer := s.offer(); offer.MaxExcluded != 5 {
		t.Errorf("got an offer that puts up with %d, want 5", offer.MaxExcluded)
	}

	other := newStory(t, sold.Slices(3))
	none := uint64(0)
	other.maxExcluded = &none
	other.buy()
	if offer := other.offer(); offer.MaxExcluded != 0 {
		t.Errorf("got an offer that puts up with %d, want the buyer's 0", offer.MaxExcluded)
	}
}

// TestAPayloadThatIsOnlyAwayIsNoneThatLeft asks for a payload as long as it takes if its
// account did not leave.
func TestAPayloadThatIsOnlyAwayIsNoneThatLeft(t *testing.T) {
	s := newStory(t, sold.Slices(3))
	delete(s.world.Blocks, s.world.Items[1].PayloadDigest)
	if _, err := s.flow().Buy(t.Context(), s.world.ID, price); !errors.Is(err, core.ErrNotFound) || s.chain.Sales() != 0 {
		t.Errorf("got %v and %d sales, want no offer", err, s.chain.Sales())
	}
}

// hide replaces the share of an item by zeros, as if the sale left it out.
func hide(item int) func(string, []byte) []byte {
	return func(call string, answer []byte) []byte {
		if call == "shares" {
			clear(answer[item*threshold.ShareSize : (item+1)*threshold.ShareSize])
		}
		return answer
	}
}

// TestAShareThatOneValidatorHidesAnotherGives has validators that call a record left out
// that is not.
func TestAShareThatOneValidatorHidesAnotherGives(t *testing.T) {
	s := newStory(t, sold.Slices(5))
	s.world.Leave(2)
	s.validators[0].Lie, s.validators[1].Lie = hide(3), hide(0)
	if report := s.fetch(s.buy()); report.Verified != 4 || report.LeftOut != 1 {
		t.Errorf("got %+v, want 4 verified and 1 left out", report)
	}

	s = newStory(t, sold.Slices(5))
	s.world.Leave(2)
	for _, v := range s.validators {
		v.Lie = hide(3)
	}
	if _, err := s.flow().Fetch(t.Context(), s.buy()); !errors.Is(err, core.ErrVerify) {
		t.Errorf("all hide it: got %v, want %v", err, core.ErrVerify)
	}

	s = newStory(t, sold.Slices(5)) // the sale leaves out nothing
	s.validators[1].Lie, s.validators[2].Lie = hide(3), hide(3)
	if report := s.fetch(s.buy()); report.Verified != 5 {
		t.Errorf("got %+v, want 5 verified", report)
	}
}

// TestAHeaderOfWhatIsLeftOutIsALie checks that the folder takes none, whoever gives it.
func TestAHeaderOfWhatIsLeftOutIsALie(t *testing.T) {
	s := newStory(t, sold.Slices(3))
	s.world.Leave(1)
	s.validators[1].Lie = func(call string, answer []byte) []byte {
		if call != "headers" {
			return answer
		}

		var out []byte
		for _, header := range s.world.Headers {
			out = append(binary.BigEndian.AppendUint16(out, uint16(len(header))), header...)
		}
		return out
	}
	s.validators[2].Lie = s.validators[1].Lie

	s.fetch(s.buy())
	headers := must(os.ReadFile(filepath.Join(s.dir, verify.HeadersFile)))
	if bytes.Contains(headers, s.world.Headers[1]) {
		t.Error("got the header of what is left out in the folder, want none")
	}
}

// TestADeclinedSaleSaysWhy has more people leave than the offer puts up with.
func TestADeclinedSaleSaysWhy(t *testing.T) {
	s := newStory(t, sold.Slices(5))
	s.chain.After(core.SaleAccepted)
	id := s.buy()
	s.world.Leave(1, 2, 3)
	s.chain.Move(core.SaleRefunded)

	err := s.flow().Wait(t.Context(), id)
	if want := "records that weigh 3 left before it was accepted, and the offer puts up with 1"; !errors.Is(err, core.ErrDeadline) || !strings.Contains(err.Error(), want) {
		t.Errorf("got %v, want %q", err, want)
	}
}
