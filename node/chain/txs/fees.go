package txs

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/tantieme/tantieme/node/core"
)

// fees holds a transaction's offer for a unit of gas, in wei (EIP-1559).
type fees struct {
	tip *big.Int // paid to the block's producer
	max *big.Int // base fee and tip together
}

// firstFees returns fees that still suffice if the base fee doubles before the
// transaction is mined.
func (m *Manager) firstFees(ctx context.Context, base *big.Int) (fees, error) {
	tip, err := m.opts.Node.SuggestGasTipCap(ctx)
	if err != nil {
		return fees{}, core.Unreachable("gas price", err)
	}

	doubled := new(big.Int).Lsh(base, 1)
	f := fees{
		tip: tip,
		max: doubled.Add(doubled, tip),
	}

	return f.atMost(m.opts.MaxFee), nil
}

// Offer returns what a transaction that is made now would offer at most for a unit of gas,
// in wei.
func (m *Manager) Offer(ctx context.Context) (*big.Int, error) {
	head, err := m.opts.Node.HeaderByNumber(ctx, nil)
	if err != nil {
		return nil, core.Unreachable("head", err)
	}

	f, err := m.firstFees(ctx, head.BaseFee)

	return f.max, err
}

func (f fees) atMost(limit *big.Int) fees {
	return fees{
		tip: smaller(f.tip, limit),
		max: smaller(f.max, limit),
	}
}

// above raises fees to the minimum for a replacement of a transaction: an eighth more of
// both. Nodes require a tenth.
func (f fees) above(tx *types.Transaction) fees {
	return fees{
		tip: larger(f.tip, eighthMore(tx.GasTipCap())),
		max: larger(f.max, eighthMore(tx.GasFeeCap())),
	}
}

// eighthMore rounds up, so that even the smallest amounts increase.
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
