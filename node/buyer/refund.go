package buyer

import (
	"context"
	"fmt"

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

// Refund reclaims the escrowed price of a sale whose validators missed a deadline. When
// it returns nil the price is back, whoever sent the transaction. It refuses a confirmed
// sale and one whose deadline has not passed.
func (f *Flow) Refund(ctx context.Context, sale core.SaleID) error {
	p, err := f.purchase(sale)
	if err != nil {
		return err
	}

	state, now, err := f.opts.Chain.SaleAtHead(ctx, sale)
	if err != nil {
		return fmt.Errorf("look for the sale: %w", err)
	}

	switch state {
	case core.SaleRefunded, core.SaleRejected:
		return nil
	case core.SaleConfirmed, core.SaleSettled:
		return core.Refuse(
			core.ReasonDelivered, "the sale is %s: its records can be fetched, and the price is not given back",
			state,
		)

	case core.SaleNone:
		return fmt.Errorf("sale %s is not on chain: %w", sale, core.ErrNotFound)
	default: // it still waits for its validators
	}

	refused := f.opts.Chain.Refund(ctx, sale)
	if refused == nil {
		return nil
	}

	if state, _, err := f.opts.Chain.SaleAtHead(ctx, sale); err == nil && state == core.SaleRefunded {
		return nil // another sender was faster
	}

	if by := f.deliveredBy(ctx, p); now.Before(by) {
		return core.Refuse(
			core.ReasonTooEarly, "the sale is %s and its validators have time until %s at the latest (%v)",
			state, by.UTC().Format("2006-01-02 15:04:05 MST"), refused,
		)
	}

	return refused
}
