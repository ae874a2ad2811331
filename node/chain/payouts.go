package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	gethrpc "github.com/ethereum/go-ethereum/rpc"

	"github.com/tantieme/tantieme/bindings/payouts"
	"github.com/tantieme/tantieme/node/chain/txs"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/tree"
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

// Push pays the accounts of a group of leaves. If none of them is owed anything, it sends
// nothing and returns core.ErrNothingDue.
func (c *Client) Push(
	ctx context.Context, id core.SnapshotID, group uint32, leaves []tree.SumLeaf, proof []core.SumNode,
) error {
	accounts, weights := make([]common.Address, len(leaves)), make([]uint64, len(leaves))
	for i, leaf := range leaves {
		accounts[i], weights[i] = leaf.Account, leaf.Weight
	}

	data := c.contracts.payouts.PackPush(id, group, accounts, weights, siblingsOut(proof))
	err := c.send(ctx, c.contracts.Payouts, data)

	var refused *txs.RevertError
	if errors.As(err, &refused) && strings.HasPrefix(refused.Reason, "Payouts_NothingDue(") {
		return fmt.Errorf("%w: %w", core.ErrNothingDue, err)
	}

	return err
}

// Claim pays this client's account the amount that its leaf is owed.
func (c *Client) Claim(ctx context.Context, p core.SumProof) error {
	data := c.contracts.payouts.PackClaim(p.Snapshot, uint32(p.Leaf), p.Weight, siblingsOut(p.Proof))
	return c.send(ctx, c.contracts.Payouts, data)
}

func siblingsOut(proof []core.SumNode) []payouts.SumNode {
	out := make([]payouts.SumNode, len(proof))
	for i, node := range proof {
		out[i] = payouts.SumNode{Hash: node, Sum: node.Sum()}
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

	return due, paidOf(pool.Index, pool.TotalWeight, weight, due), nil
}

// maxEarnings is the number of leaves that one request asks for.
const maxEarnings = 100

// Earned sets the amounts that an account's leaves are owed and were paid, in base units,
// on the head. It asks in batches and not leaf by leaf.
func (c *Client) Earned(ctx context.Context, account common.Address, of []core.Earning) error {
	ctx, cancel := c.pool.Limit(ctx)
	defer cancel()

	for len(of) > 0 {
		n := min(len(of), maxEarnings)
		if err := c.earned(ctx, account, of[:n]); err != nil {
			return core.Unreachable("earnings", err)
		}

		of = of[n:]
	}

	return nil
}

// earned asks for the pool and the due of each leaf in one batch.
func (c *Client) earned(ctx context.Context, account common.Address, of []core.Earning) error {
	b := c.contracts.payouts
	answers := make([]hexutil.Bytes, 2*len(of))
	calls := make([]gethrpc.BatchElem, 0, len(answers))

	for i, e := range of {
		for j, data := range [][]byte{b.PackPoolOf(e.Snapshot), b.PackDue(e.Snapshot, uint32(e.Leaf), account, e.Weight)} {
			calls = append(calls, gethrpc.BatchElem{
				Method: "eth_call",
				Args:   []any{map[string]any{"to": c.Domain().Contracts.Payouts, "data": hexutil.Bytes(data)}, "latest"},
				Result: &answers[2*i+j],
			})
		}
	}

	if err := c.pool.Client().Client().BatchCallContext(ctx, calls); err != nil {
		return err
	}

	for i := range of {
		if err := errors.Join(calls[2*i].Error, calls[2*i+1].Error); err != nil {
			return err
		}

		pool, err := b.UnpackPoolOf(answers[2*i])
		if err != nil {
			return err
		}

		due, err := b.UnpackDue(answers[2*i+1])
		if err != nil {
			return err
		}

		of[i].Due, of[i].Paid = due, paidOf(pool.Index, pool.TotalWeight, of[i].Weight, due)
	}

	return nil
}

// paidOf returns what a leaf was paid: its part of all that came in, without what it is
// owed.
func paidOf(accrued *big.Int, total, weight uint64, due *big.Int) *big.Int {
	if total == 0 {
		return new(big.Int) // no sale is settled yet
	}

	earned := new(big.Int).Mul(accrued, new(big.Int).SetUint64(weight))
	earned.Div(earned, new(big.Int).SetUint64(total))

	return earned.Sub(earned, due)
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
