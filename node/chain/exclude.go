package chain

import (
	"context"

	"github.com/tantieme/tantieme/bindings/delivery"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/tree"
)

// Exclude bans those tombstones of an accepted sale that come next. numbers are those of
// all its tombstones, 4 bytes each (SPEC 5.15).
func (c *Client) Exclude(ctx context.Context, o core.Offer, t core.Tombstones, numbers []byte, next tree.LeafSet) error {
	data := c.contracts.delivery.PackExclude(delivery.Offer(offerOut(o)), tombstonesOut(t), numbers, leafSetOut(next))
	return c.send(ctx, c.contracts.Delivery, data)
}

func tombstonesOut(t core.Tombstones) delivery.Tombstones {
	return delivery.Tombstones{Digest: t.Digest, Count: t.Count, Weight: t.Weight}
}

func leafSetOut(set tree.LeafSet) delivery.LeafSet {
	out := delivery.LeafSet{Pool: delivery.Pool(poolOut(set.Pool)), Siblings: siblingsOut(set.Proof)}
	for i, leaf := range set.Leaves {
		out.Leaves = append(out.Leaves, delivery.PoolLeaf{
			Number:  set.Numbers[i],
			Account: leaf.Account,
			Weight:  leaf.Weight,
			Named:   leaf.Named(),
			Payee:   leaf.Payee,
		})
	}

	return out
}
