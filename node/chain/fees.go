package chain

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum/core/types"
)

// fees are what a transaction offers for a unit of gas, in wei (EIP-1559).
type fees struct {
	tip *big.Int // to the block's maker
	max *big.Int // base fee and tip together
}

// firstFees bear a base fee that doubles before the transaction is mined.
func (c *Client) firstFees(ctx context.Context, base *big.Int) (fees, error) {
	tip, err := c.eth.SuggestGasTipCap(ctx)
	if err != nil {
		return fees{}, unreachable("gas price", err)
	}
	return fees{tip, new(big.Int).Add(tip, new(big.Int).Lsh(base, 1))}.atMost(c.opts.MaxFee), nil
}

func (f fees) atMost(limit *big.Int) fees {
	return fees{smaller(f.tip, limit), smaller(f.max, limit)}
}

// above raises fees to what a replacement of a transaction must offer: an eighth more of
// both (nodes ask for a tenth).
func (f fees) above(tx *types.Transaction) fees {
	return fees{larger(f.tip, eighthMore(tx.GasTipCap())), larger(f.max, eighthMore(tx.GasFeeCap()))}
}

// eighthMore rounds up, so that it is more for the smallest amounts too.
func eighthMore(v *big.Int) *big.Int {
	more := new(big.Int).Add(v, big.NewInt(7))
	return more.Rsh(more, 3).Add(more, v).Add(more, big.NewInt(1))
}

func smaller(a, b *big.Int) *big.Int {
	if a.Cmp(b) < 0 {
		return a
	}
	return b
}

func larger(a, b *big.Int) *big.Int {
	if a.Cmp(b) > 0 {
		return a
	}
	return b
}
