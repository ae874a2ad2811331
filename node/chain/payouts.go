package chain

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/bindings/payouts"
	"github.com/tantieme/tantieme/node/core"
)

// payoutsRow returns Payouts's row of the table.
func payoutsRow(b *bound) contract {
	return contract{
		name: "Payouts",
		meta: &payouts.PayoutsMetaData,
		calls: []call{
			{"push", "push"},
			{"claim", "claim"},
		},
		decodes: map[string]decoder{
			"Deposited": as(b.payouts.UnpackDepositedEvent, deposited),
			"Pushed":    as(b.payouts.UnpackPushedEvent, pushed),
			"Claimed":   as(b.payouts.UnpackClaimedEvent, claimed),
		},
	}
}

// Push pays the accounts of a group of leaves.
func (c *Client) Push(
	ctx context.Context, id core.SnapshotID, group uint32, accounts []common.Address, weights []uint64, proof []core.SumNode,
) error {
	data := c.contracts.payouts.PackPush(id, group, accounts, weights, siblingsOut(proof))
	return c.send(ctx, c.contracts.Payouts, data)
}

// Claim pays this client's account the amount that its leaf is owed.
func (c *Client) Claim(ctx context.Context, p core.SumProof) error {
	data := c.contracts.payouts.PackClaim(p.Snapshot, uint32(p.Leaf), p.Weight, siblingsOut(p.Proof))
	return c.send(ctx, c.contracts.Payouts, data)
}

func siblingsOut(proof []core.SumNode) []payouts.SumNode {
	out := make([]payouts.SumNode, len(proof))
	for i, node := range proof {
		out[i] = payouts.SumNode{Hash: node.Hash, Sum: node.Sum}
	}
	return out
}

// Due returns the amounts that a leaf is owed and was paid, in base units, on the head.
func (c *Client) Due(
	ctx context.Context, id core.SnapshotID, leaf uint32, account common.Address, weight uint64,
) (due, paid *big.Int, err error) {
	b, at := c.contracts.payouts, c.contracts.payoutsAt
	pool, err := read(ctx, c, at, b.PackPoolOf(id), b.UnpackPoolOf)
	if err != nil {
		return nil, nil, err
	}
	if pool.TotalWeight == 0 {
		return new(big.Int), new(big.Int), nil // no sale is settled yet
	}

	due, err = read(ctx, c, at, b.PackDue(id, leaf, account, weight), b.UnpackDue)
	if err != nil {
		return nil, nil, err
	}

	earned := new(big.Int).Mul(pool.Index, new(big.Int).SetUint64(weight))
	earned.Div(earned, new(big.Int).SetUint64(pool.TotalWeight))
	return due, earned.Sub(earned, due), nil
}

func deposited(e *payouts.PayoutsDeposited) (core.Event, error) {
	return core.PoolDeposited{
		Snapshot: e.Snapshot,
		Amount:   e.Amount,
		Accrued:  e.Index,
	}, nil
}

func pushed(e *payouts.PayoutsPushed) (core.Event, error) {
	return core.Pushed{Snapshot: e.Snapshot, Group: e.BlockIndex, Accrued: e.To}, nil
}

func claimed(e *payouts.PayoutsClaimed) (core.Event, error) {
	return core.Claimed{Snapshot: e.Snapshot, Account: e.Account, Amount: e.Amount}, nil
}
