package chain

import (
	"context"
	"fmt"
	"time"

	"github.com/tantieme/tantieme/node/core"
)

// SaleDeadlines returns the deadlines of a sale that was accepted, as of the head; of
// one that was not, core.ErrNotFound.
func (c *Client) SaleDeadlines(ctx context.Context, id core.SaleID) (core.Deadlines, error) {
	b := c.contracts.market
	sale, err := call(ctx, c, c.contracts.marketAt, b.PackSaleOf(id), b.UnpackSaleOf)
	if err != nil {
		return core.Deadlines{}, fmt.Errorf("sale: %w", err)
	}
	if sale.CommitEnds == 0 {
		return core.Deadlines{}, fmt.Errorf("sale %s was not accepted: %w", id, core.ErrNotFound)
	}
	at := func(seconds uint64) time.Time { return time.Unix(int64(seconds), 0).UTC() }
	return core.Deadlines{
		CommitEnds: at(sale.CommitEnds), ReleaseEnds: at(sale.ReleaseEnds), ConfirmEnds: at(sale.ConfirmEnds), DisputeEnds: at(sale.DisputeEnds),
	}, nil
}
