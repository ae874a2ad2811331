package buyer_test

import (
	"errors"
	"reflect"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tantieme/tantieme/node/buyer"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/nodetest/sold"
)

func TestTheMoneyComesBackOnceTheDeadlineHasPassed(t *testing.T) {
	s := newStory(t, sold.Slices(2))
	s.chain.After(core.SaleCommitted)
	id := s.buy()
	if got, err := s.flow().Sale(); err != nil || got != id {
		t.Errorf("the folder is of %s, %v; want %s", got, err, id)
	}

	var refusal *core.Refusal
	if _, err := s.flow().Refund(t.Context(), id); !errors.As(err, &refusal) || refusal.Reason != "too_early" {
		t.Errorf("before the deadline: got %v", err)
	}

	s.chain.Pass(24 * time.Hour)
	for range 2 {
		got, err := s.flow().Refund(t.Context(), id)
		want := buyer.Refund{
			Sale:        id,
			Price:       price,
			Amount:      "1.000000 DEMO",
			Token:       s.world.Terms.Token,
			Buyer:       crypto.PubkeyToAddress(s.key.PublicKey),
			Transaction: common.Hash(id),
		}
		if err != nil || !reflect.DeepEqual(got, want) {
			t.Fatalf("got %+v, %v; want %+v", got, err, want)
		}
	}

	if s.chain.Paid().Sign() != 0 {
		t.Errorf("got %s in escrow, want none", s.chain.Paid())
	}
}

// TestASaleWithoutCommitsIsResolved checks that the price of an accepted sale comes back from
// the end of its commits on, long before its last deadline. SPEC 5.43.
func TestASaleWithoutCommitsIsResolved(t *testing.T) {
	s := newStory(t, sold.Slices(2))
	s.chain.After(core.SaleAccepted)
	id := s.buy()

	var refusal *core.Refusal
	if _, err := s.flow().Refund(t.Context(), id); !errors.As(err, &refusal) || refusal.Reason != core.ReasonTooEarly {
		t.Errorf("before commits end: got %v, want %s", err, core.ReasonTooEarly)
	}

	commit := time.Duration(s.world.Terms.Windows.Commit) * time.Second
	s.chain.Pass(commit)
	if got, err := s.flow().Refund(t.Context(), id); err != nil || got.Price.Cmp(price) != 0 {
		t.Errorf("when commits have ended: got %+v, %v, want %s back", got, err, price)
	}

	if s.chain.Paid().Sign() != 0 {
		t.Errorf("got %s in escrow, want none", s.chain.Paid())
	}
}

func TestWhatWasDeliveredIsNotRefunded(t *testing.T) {
	for state, reason := range map[core.SaleState]core.Reason{core.SaleConfirmed: "delivered", core.SaleSettled: "delivered"} {
		s := newStory(t, sold.Slices(2))
		id := s.buy()
		s.chain.Move(state)
		var refusal *core.Refusal
		if _, err := s.flow().Refund(t.Context(), id); !errors.As(err, &refusal) || refusal.Reason != reason {
			t.Errorf("%s: got %v", state, err)
		}
	}
}

func TestARefundNeedsAPurchase(t *testing.T) {
	s := newStory(t, sold.Slices(2))
	if _, err := s.flow().Sale(); !errors.Is(err, core.ErrNotFound) {
		t.Errorf("an empty folder is of a sale: got %v, want %v", err, core.ErrNotFound)
	}

	if _, err := s.flow().Refund(t.Context(), core.SaleID{1}); !errors.Is(err, core.ErrNotFound) {
		t.Errorf("refund: got %v, want %v", err, core.ErrNotFound)
	}
}

// TestAnOfferIsTakenBackUntilSomebodyVotes follows offers on which contributors vote.
func TestAnOfferIsTakenBackUntilSomebodyVotes(t *testing.T) {
	s := newStory(t, sold.Slices(2))
	s.chain.Votes()
	id := s.buy()

	got, err := s.flow().Refund(t.Context(), id)
	if err != nil || got.Transaction != common.Hash(id) {
		t.Fatalf("before anyone voted: got %+v, %v; want the price back", got, err)
	}
	if s.chain.Paid().Sign() != 0 {
		t.Errorf("got %s in escrow, want none", s.chain.Paid())
	}

	if err := s.flow().Wait(t.Context(), id); !errors.Is(err, core.ErrDeadline) {
		t.Errorf("wait for an offer that was taken back: got %v, want %v", err, core.ErrDeadline)
	}
}

func TestAnOfferThatIsVotedOnStays(t *testing.T) {
	s := newStory(t, sold.Slices(2))
	s.chain.Votes()
	id := s.buy()
	s.chain.Vote()

	if _, err := s.flow().Refund(t.Context(), id); !errors.Is(err, sold.ErrVotedOn) {
		t.Errorf("got %v, want %v", err, sold.ErrVotedOn)
	}
	if got := s.chain.Paid(); got.Cmp(price) != 0 {
		t.Errorf("got %s in escrow, want %s", got, price)
	}
}
