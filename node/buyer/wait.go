package buyer

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/panel"
)

// Wait returns once the sale's lists are confirmed. It returns core.ErrDeadline if they
// are not and never will be.
func (f *Flow) Wait(ctx context.Context, sale core.SaleID) error {
	p, err := f.purchase(sale)
	if err != nil {
		return err
	}

	told := core.SaleState(0xff) // none
	for {
		state, now, err := f.opts.Chain.SaleAtHead(ctx, sale)
		if err != nil && !errors.Is(err, core.ErrUnreachable) {
			return fmt.Errorf("wait for delivery: %w", err)
		}
		if err != nil {
			f.opts.Log.WarnContext(ctx, "chain does not answer; the flow asks again", "error", err)
		} else if done, err := f.delivered(ctx, p, state, now); done || err != nil {
			return err
		}

		if err == nil && state != told {
			told = state
			f.opts.Waiting(state, f.lasts(ctx, p, state))
		}

		if err := panel.Sleep(ctx, f.opts.Poll); err != nil {
			return err
		}
	}
}

// delivered reports whether the sale's lists are confirmed. If they never will be, the
// error wraps core.ErrDeadline.
func (f *Flow) delivered(ctx context.Context, p *purchase, state core.SaleState, now time.Time) (bool, error) {
	offered := core.UnixTime(p.Proofs.Sale.Offer.Deadline)

	switch {
	case state == core.SaleConfirmed, state == core.SaleSettled:
		return true, nil
	case state == core.SaleRejected:
		return false, fmt.Errorf("the contributors rejected the offer, and the price is with the buyer again: %w", core.ErrDeadline)
	case state == core.SaleCancelled:
		return false, fmt.Errorf("the buyer took the offer back, and has the price again: %w", core.ErrDeadline)
	case state.Final():
		if why := f.declined(ctx, p.Proofs.Sale.ID); why != "" {
			return false, fmt.Errorf("the sale was declined, because %s; the price is with the buyer again: %w", why, core.ErrDeadline)
		}
		return false, fmt.Errorf(
			"the validators did not deliver; the sale is %s, and the price is with the buyer again: %w",
			state, core.ErrDeadline,
		)

	case state == core.SaleNone && !now.Before(offered):
		return false, fmt.Errorf(
			"no block has the offer, which was open until %s; nothing was paid, and buy makes another one: %w",
			core.Clock(offered), core.ErrDeadline,
		)

	case !now.Before(f.deliveredBy(ctx, p)):
		return false, fmt.Errorf(
			"the validators had time until %s and did not deliver; the sale is still %s: %w",
			core.Clock(f.deliveredBy(ctx, p)), state, core.ErrDeadline,
		)
	}

	return false, nil
}

// declined returns why members made no lists for a sale, as validators say, or nothing.
func (f *Flow) declined(ctx context.Context, id core.SaleID) (why string) {
	err := f.validators.Ask(ctx, "offer", func(ctx context.Context, v Validator) error {
		view, err := v.Offer(ctx, id)
		why = view.Declined()
		return err
	})
	if err != nil {
		f.opts.Log.DebugContext(ctx, "no validator says why a sale was not delivered", "error", err)
	}

	return why
}

// lasts returns the time until which a sale may be in a state.
func (f *Flow) lasts(ctx context.Context, p *purchase, state core.SaleState) time.Time {
	if state == core.SaleNone {
		return core.UnixTime(p.Proofs.Sale.Offer.Deadline)
	}

	if state == core.SaleOffered {
		if ends, err := f.opts.Chain.VoteEnds(ctx, p.Proofs.Sale.ID); err == nil {
			return ends
		}
	}

	deadlines, err := f.opts.Chain.SaleDeadlines(ctx, p.Proofs.Sale.ID)
	if err == nil && state == core.SaleAccepted {
		return deadlines.CommitEnds
	}

	return f.deliveredBy(ctx, p)
}
