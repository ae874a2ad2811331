package query

import (
	"errors"
	"fmt"

	"github.com/tantieme/tantieme/node/core"
)

// Retraction returns what became of a contribution whose account left, as of this node's
// ledger. It returns core.ErrNotFound for one whose account did not.
func (b *Backend) Retraction(id core.ContributionID) (out core.RetractionStatus, err error) {
	c, err := b.Contribution(id)
	if err != nil {
		return out, err
	}
	if c.Stage != core.StageRetracted && c.Stage != core.StageErased {
		return out, fmt.Errorf("its account has not left with it as of this node's newest final block: %w", core.ErrNotFound)
	}

	o, err := b.outlook(c.Consent.Dataset)
	if err != nil {
		return out, err
	}

	out = core.RetractionStatus{
		Contribution: id,
		Dataset:      c.Consent.Dataset,
		Stage:        c.Stage,
		Block:        c.RetractedAt,
	}

	for _, s := range o.sales {
		if o.sells(s, c) && s.Brought() {
			out.Sales = append(out.Sales, core.RetractionSale{
				Sale:         s.ID,
				BuyerKeyHash: s.Offer.BuyerKeyHash,
				State:        s.State,
				Accepted:     s.Accepted,
			})
		}
	}

	signed, err := b.store.Erasure(id)
	switch {
	case errors.Is(err, core.ErrNotFound):
		return out, nil
	case err != nil:
		return out, err
	}

	out.Erasure = &signed

	return out, nil
}
