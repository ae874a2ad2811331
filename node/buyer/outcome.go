package buyer

import (
	"context"
	"fmt"
	"slices"

	"github.com/tantieme/tantieme/node/core"
)

// Outcome is what became of a sale's faulty records, as a validator shows it from final
// blocks.
type Outcome struct {
	Sale     core.SaleID `json:"sale"`
	State    string      `json:"state"`
	OnChain  int         `json:"on_chain"`           // records that a quorum found faulty
	Weight   uint64      `json:"weight"`             // that is not paid for them
	Returned string      `json:"returned,omitempty"` // part of the price that went back at the settlement, for a person
}

// Outcome asks the validators what became of a sale's faulty records.
func (f *Flow) Outcome(ctx context.Context, sale core.SaleID) (out Outcome, err error) {
	p, err := f.purchase(sale)
	if err != nil {
		return out, err
	}

	var view core.OfferView
	offer := p.Proofs.Sale.Offer
	err = f.askInTurn(ctx, "sale", func(ctx context.Context, v Validator) error {
		views, err := v.Offers(ctx, core.OfferFilter{Snapshot: &offer.Snapshot, Buyer: &offer.Buyer})
		if err != nil {
			return err
		}

		at := slices.IndexFunc(views, func(o core.OfferView) bool { return o.ID == sale })
		if at < 0 {
			return fmt.Errorf("sale %s: %w", sale, core.ErrNotFound)
		}
		view = views[at]

		return nil
	})
	if err != nil {
		return out, err
	}

	out = Outcome{Sale: sale, State: view.State.String(), OnChain: len(view.Faults), Weight: view.Faulty}
	if view.Returned > 0 {
		token, err := f.opts.Chain.Token(ctx, p.Proofs.Dataset.Terms.Token)
		if err != nil {
			return out, err
		}
		out.Returned = token.Amount(core.BaseUnits(view.Returned, core.ScaleOf(uint8(token.Decimals))))
	}

	return out, nil
}
