package chain

import (
	"context"
	"fmt"

	"github.com/tantieme/tantieme/node/core"
)

// SaleDeadlines returns the deadlines of a sale that was accepted, as of the head; of
// one that was not, core.ErrNotFound.
func (c *Client) SaleDeadlines(ctx context.Context, id core.SaleID) (core.Deadlines, error) {
	b := c.contracts.market
	sale, err := read(ctx, c, c.contracts.marketAt, b.PackSaleOf(id), b.UnpackSaleOf)
	if err != nil {
		return core.Deadlines{}, fmt.Errorf("sale: %w", err)
	}
	if sale.CommitEnds == 0 {
		return core.Deadlines{}, fmt.Errorf("sale %s was not accepted: %w", id, core.ErrNotFound)
	}

	return core.Deadlines{
		CommitEnds:  seconds(sale.CommitEnds),
		ReleaseEnds: seconds(sale.ReleaseEnds),
		ConfirmEnds: seconds(sale.ConfirmEnds),
		DisputeEnds: seconds(sale.DisputeEnds),
	}, nil
}
