package buyer_test

import (
	"errors"
	"testing"
	"time"

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
	if err := s.flow().Refund(t.Context(), id); !errors.As(err, &refusal) || refusal.Reason != "too_early" {
		t.Errorf("before the deadline: got %v", err)
	}

	s.chain.Pass(24 * time.Hour)
	for range 2 {
		if err := s.flow().Refund(t.Context(), id); err != nil {
			t.Fatal(err)
		}
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
		if err := s.flow().Refund(t.Context(), id); !errors.As(err, &refusal) || refusal.Reason != reason {
			t.Errorf("%s: got %v", state, err)
		}
	}
}

func TestARefundNeedsAPurchase(t *testing.T) {
	s := newStory(t, sold.Slices(2))
	if _, err := s.flow().Sale(); !errors.Is(err, core.ErrNotFound) {
		t.Errorf("an empty folder is of a sale: got %v, want %v", err, core.ErrNotFound)
	}

	if err := s.flow().Refund(t.Context(), core.SaleID{1}); !errors.Is(err, core.ErrNotFound) {
		t.Errorf("refund: got %v, want %v", err, core.ErrNotFound)
	}
}
