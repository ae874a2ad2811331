package buyer

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
)

// Sale returns the id of the folder's sale, or core.ErrNotFound.
func (f *Flow) Sale() (core.SaleID, error) {
	p, err := f.saved()
	if err != nil {
		return core.SaleID{}, err
	}
	return p.Proofs.Sale.ID, nil
}

// Refund is the price of a sale that is with its buyer again.
type Refund struct {
	Sale        core.SaleID
	Price       *big.Int // base units of Token
	Amount      string   // the price for a person
	Token       common.Address
	Buyer       common.Address
	Transaction common.Hash // whoever sent it; zero: it is older than what the endpoints show
}

// Refund reclaims the escrowed price of a sale whose validators missed a deadline, or
// takes back an offer on which nobody has voted yet. When
// it returns nil the price is back, whoever sent the transaction. It refuses a confirmed
// sale and one whose deadline has not passed.
func (f *Flow) Refund(ctx context.Context, sale core.SaleID) (Refund, error) {
	p, err := f.purchase(sale)
	if err != nil {
		return Refund{}, err
	}

	if err := f.reclaim(ctx, p); err != nil {
		return Refund{}, err
	}

	offer, terms := p.Proofs.Sale.Offer, p.Proofs.Dataset.Terms
	out := Refund{
		Sale:   sale,
		Price:  offer.Price,
		Amount: f.amount(ctx, terms, offer.Price),
		Token:  terms.Token,
		Buyer:  offer.Buyer,
	}

	if out.Transaction, err = f.opts.Chain.RefundedIn(ctx, sale); err != nil {
		f.opts.Log.DebugContext(ctx, "the price is back; its transaction was not found", "sale", sale.Short(), "error", err)
	}

	return out, nil
}

// callFor returns the call that brings the price of a sale back, if one does: an offer is
// taken back while it is voted on.
func (f *Flow) callFor(ctx context.Context, sale core.SaleID, state core.SaleState, now time.Time) func(context.Context, core.Offer) error {
	switch state {
	case core.SaleOffered:
		if ends, err := f.opts.Chain.VoteEnds(ctx, sale); err == nil && now.Before(ends) {
			return f.opts.Chain.Cancel
		}
		return f.opts.Chain.Resolve
	case core.SaleAccepted:
		return f.opts.Chain.Resolve
	default:
		return f.opts.Chain.Refund
	}
}

func (f *Flow) reclaim(ctx context.Context, p *purchase) error {
	sale := p.Proofs.Sale.ID
	state, now, err := f.opts.Chain.SaleAtHead(ctx, sale)
	if err != nil {
		return fmt.Errorf("look for the sale: %w", err)
	}

	switch state {
	case core.SaleRefunded, core.SaleRejected, core.SaleCancelled:
		return nil
	case core.SaleConfirmed, core.SaleSettled:
		return core.Refuse(
			core.ReasonDelivered, "the sale is %s: its records can be fetched, and the price is not given back",
			state,
		)

	case core.SaleNone:
		err := f.opts.Chain.TakeBack(ctx, p.Proofs.Dataset.Terms.Token)
		return errors.Join(fmt.Errorf("sale %s is not on chain, so nothing was paid: %w", sale, core.ErrNotFound), err)
	default: // it still waits for its contributors or validators
	}

	refused := f.callFor(ctx, sale, state, now)(ctx, p.Proofs.Sale.Offer)
	after, _, err := f.opts.Chain.SaleAtHead(ctx, sale)
	switch {
	case err == nil && after.WentBack(): // by this call, or another sender was faster
		return nil
	case err == nil:
		state = after
	case refused == nil:
		return fmt.Errorf("look for the sale again: %w", err)
	}

	if state == core.SaleOffered {
		return fmt.Errorf("contributors have voted on the offer, so it can't be taken back before they decide: %w", refused)
	}
	if by := f.deliveredBy(ctx, p); now.Before(by) {
		return &core.Refusal{
			Reason: core.ReasonTooEarly,
			Detail: fmt.Sprintf("the sale is %s and its validators have time until %s at the latest", state, core.Clock(by)),
		}
	}

	return refused
}
