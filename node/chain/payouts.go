package chain

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
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
			{"claimFor", "claim_for"},
			{"setPayee", "payee"},
			{"claimBySignature", "claim_signed"},
			{"setPayeeFor", "payee_signed"},
		},
		decodes: map[string]decoder{
			"Deposited":  as(b.payouts.UnpackDepositedEvent, deposited),
			"Pushed":     as(b.payouts.UnpackPushedEvent, pushed),
			"Registered": as(b.payouts.UnpackRegisteredEvent, registered),
			"PayeeSet":   as(b.payouts.UnpackPayeeSetEvent, payeeSet),
			"OrderPaid":  as(b.payouts.UnpackOrderPaidEvent, orderPaid),
			"NonceUsed":  as(b.payouts.UnpackNonceUsedEvent, nonceUsed),
			"LeafBanned": as(b.payouts.UnpackLeafBannedEvent, leafBanned),
			"TipPaid":    as(b.payouts.UnpackTipPaidEvent, tipPaid),
		},
		anonymous: claimed,
	}
}

// Push pays the accounts of a group of leaves, which are all of the group, in order. If it
// would pay nobody, it sends nothing: it returns core.ErrNothingDue if none of them is owed
// anything, and core.ErrRefusedPayment if the token refuses all who are.
func (c *Client) Push(ctx context.Context, pool core.Pool, group uint32, leaves []tree.SumLeaf, proof []core.SumNode) error {
	packed, named := tree.EncodeLeaves(leaves)
	data := c.contracts.payouts.PackPush(poolOut(pool), group, packed, named, siblingsOut(proof))
	err := c.send(ctx, c.contracts.Payouts, data)

	var refused *txs.RevertError
	if !errors.As(err, &refused) || !strings.HasPrefix(refused.Reason, "Payouts_NobodyPaid(") {
		return err
	}

	owed, errOwed := c.owed(ctx, pool, group, leaves)
	switch {
	case errOwed != nil:
		return errors.Join(err, errOwed)
	case owed:
		return fmt.Errorf("%w: %w", core.ErrRefusedPayment, err)
	default:
		return fmt.Errorf("%w: %w", core.ErrNothingDue, err)
	}
}

// GasPrice returns what a transaction that is made now would offer at most for a unit of
// gas, in wei.
func (c *Client) GasPrice(ctx context.Context) (*big.Int, error) { return c.txs.Offer(ctx) }

// owed reports whether a leaf of a group is owed something that a push may pay. One that is
// held is not: it waits for its account to name a payee.
func (c *Client) owed(ctx context.Context, pool core.Pool, group uint32, leaves []tree.SumLeaf) (bool, error) {
	var asked []core.PoolLeaf
	for i, leaf := range leaves {
		if !leaf.Held {
			asked = append(asked, leaf.In(pool, int(group)*tree.GroupLeaves+i))
		}
	}

	earned, err := c.Earned(ctx, asked)

	return slices.ContainsFunc(earned, func(p core.Paid) bool { return p.Due.Sign() > 0 }), err
}

// Claim has a leaf of the pool paid what it is owed, to its payee. A leaf that names no
// payee must be of this client's account.
func (c *Client) Claim(ctx context.Context, pool core.Pool, p core.SumProof) error {
	b, word := c.contracts.payouts, pool.LeafWord(uint32(p.Leaf), p.Weight)
	if !p.Named() {
		return c.send(ctx, c.contracts.Payouts, b.PackClaim(pool.Snapshot, pool.Token, word, siblingsOut(p.Proof)))
	}

	return c.send(ctx, c.contracts.Payouts, b.PackClaimFor(payouts.LeafProof{
		Snapshot: pool.Snapshot,
		Token:    pool.Token,
		Leaf:     word,
		Account:  p.Account,
		Named:    true,
		Payee:    p.Payee,
		Siblings: siblingsOut(p.Proof),
	}))
}

func poolOut(p core.Pool) payouts.Pool {
	return payouts.Pool{
		Snapshot: p.Snapshot,
		Token:    p.Token,
		Money:    big.NewInt(int64(p.Money())),
		Count:    p.Count,
		SumRoot:  p.SumRoot,
	}
}

func siblingsOut(proof []core.SumNode) [][32]byte {
	out := make([][32]byte, len(proof))
	for i, node := range proof {
		out[i] = node
	}
	return out
}

// maxEarnings is the number of leaves that one request asks for.
const maxEarnings = 100

// Earned returns the amounts that leaves are owed and were paid, on the head. It asks in
// batches and not leaf by leaf. All answers are of one block: what a leaf was paid is its
// part less what it is owed, and a deposit or a payment between the two would make it wrong.
func (c *Client) Earned(ctx context.Context, leaves []core.PoolLeaf) ([]core.Paid, error) {
	if len(leaves) == 0 {
		return nil, nil
	}

	ctx, cancel := c.pool.Limit(ctx)
	defer cancel()

	head, err := c.eth.BlockNumber(ctx)
	if err != nil {
		return nil, core.Unreachable("head", err)
	}

	var out []core.Paid
	for part := range slices.Chunk(leaves, maxEarnings) {
		paid, err := c.earned(ctx, part, head)
		if err != nil {
			return nil, core.Unreachable("earnings", err)
		}
		out = append(out, paid...)
	}

	return out, nil
}

// questions is the number of calls that earned makes for each leaf.
const questions = 3

// earned asks for the pool, the due and the ban of each leaf after a block, in one batch.
func (c *Client) earned(ctx context.Context, leaves []core.PoolLeaf, block uint64) ([]core.Paid, error) {
	b := c.contracts.payouts
	answers := make([]hexutil.Bytes, questions*len(leaves))
	calls := make([]gethrpc.BatchElem, 0, len(answers))

	for _, l := range leaves {
		pool := l.Pool.ID()
		for _, data := range [questions][]byte{
			b.PackAccruedOf(pool),
			b.PackDueOf(poolOut(l.Pool), l.Number, l.Node, l.Held),
			b.PackBanOf(pool, l.Number, l.Node),
		} {
			calls = append(calls, gethrpc.BatchElem{
				Method: "eth_call",
				Args:   []any{map[string]any{"to": c.Domain().Contracts.Payouts, "data": hexutil.Bytes(data)}, hexutil.Uint64(block)},
				Result: &answers[len(calls)],
			})
		}
	}

	if err := c.pool.Client().Client().BatchCallContext(ctx, calls); err != nil {
		return nil, err
	}

	out := make([]core.Paid, len(leaves))
	for i, l := range leaves {
		var err error
		for _, call := range calls[questions*i : questions*(i+1)] {
			err = errors.Join(err, call.Error)
		}
		if err != nil {
			return nil, err
		}
		if out[i], err = c.paidOf(l, answers[questions*i:]); err != nil {
			return nil, err
		}
	}

	return out, nil
}

// paidOf returns what a leaf is owed and was paid, given the answers about it. A banned
// leaf has its part of what had accrued at its ban.
func (c *Client) paidOf(l core.PoolLeaf, answers []hexutil.Bytes) (paid core.Paid, err error) {
	b := c.contracts.payouts
	accrued, err := b.UnpackAccruedOf(answers[0])
	if err != nil {
		return paid, err
	}

	due, err := b.UnpackDueOf(answers[1])
	if err != nil {
		return paid, err
	}

	ban, err := b.UnpackBanOf(answers[2])
	if err != nil {
		return paid, err
	}
	if ban.Banned {
		accrued = min(accrued, ban.Cap)
	}

	part := l.Pool.Part(accrued, l.Node.Sum())
	if due > part {
		return paid, fmt.Errorf("leaf %d is owed %d units of a part of %d", l.Number, due, part)
	}

	return core.Paid{Due: l.Pool.BaseUnits(due), Paid: l.Pool.BaseUnits(part - due), Banned: ban.Banned}, nil
}

func deposited(e *payouts.PayoutsDeposited) (core.Event, error) {
	return core.PoolDeposited{Pool: e.Pool, Units: e.Units, Accrued: e.Accrued}, nil
}

func pushed(e *payouts.PayoutsPushed) (core.Event, error) {
	return core.Pushed{Pool: e.Pool, Group: e.Group, Accrued: e.To}, nil
}

func tipPaid(e *payouts.PayoutsTipPaid) (core.Event, error) {
	return core.TipPaid{Pool: e.Pool, To: e.To, Units: e.Units}, nil
}

// tipped is the bit of a payment that says that a tip was kept of it.
const tipped = 1 << 63

// claimed decodes Claimed, the only event without a topic. Its data is one word: name of
// the pool 20 ‖ number of the leaf 4 ‖ tipped 1 bit ‖ units 63 bits (SPEC 4.34).
func claimed(log *types.Log) (core.Event, error) {
	if len(log.Data) != common.HashLength {
		return nil, fmt.Errorf("claim of %d bytes: want %d", len(log.Data), common.HashLength)
	}

	units := binary.BigEndian.Uint64(log.Data[24:])

	return core.Claimed{
		Pool:   core.PoolName(log.Data[:20]),
		Leaf:   binary.BigEndian.Uint32(log.Data[20:]),
		Units:  units &^ tipped,
		Tipped: units&tipped != 0,
	}, nil
}
