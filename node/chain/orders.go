package chain

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/bindings/committee"
	"github.com/tantieme/tantieme/bindings/datasets"
	"github.com/tantieme/tantieme/bindings/delivery"
	"github.com/tantieme/tantieme/bindings/payouts"
	"github.com/tantieme/tantieme/node/core"
)

// NoncesUsed reports of each order whether its account's nonce is used up, as of the head.
func (c *Client) NoncesUsed(ctx context.Context, orders []core.RelayOrder) ([]bool, error) {
	b := c.contracts.payouts
	calls := make([]core.Call, len(orders))
	for i, o := range orders {
		calls[i] = core.Call{To: c.contracts.Payouts, Data: b.PackIsNonceUsed(o.Account, o.Nonce)}
	}

	answers, err := c.askMany(ctx, "nonces", calls)
	if err != nil {
		return nil, err
	}

	used := make([]bool, len(answers))
	for i, answer := range answers {
		if used[i], err = b.UnpackIsNonceUsed(answer); err != nil {
			return nil, fmt.Errorf("nonce of %s: %w", orders[i].Account, err)
		}
	}

	return used, nil
}

// ClaimCall returns the call that carries out an order to claim. fee are the units that
// this client's account keeps.
func (c *Client) ClaimCall(o core.ClaimOrder, leaves []core.OrderLeaf, fee uint64, signature []byte) core.Call {
	data := c.contracts.payouts.PackClaimBySignature(payouts.ClaimOrder{
		Account:  o.Account,
		Token:    o.Token,
		To:       o.To,
		MinUnits: o.MinUnits,
		MaxFee:   o.MaxFee,
		Nonce:    o.Nonce,
		Deadline: o.Deadline,
	}, orderLeavesOut(leaves), fee, signature)

	return core.Call{To: c.contracts.Payouts, Data: data}
}

// PayeeCall returns the call that carries out an order to name a payee.
func (c *Client) PayeeCall(o core.PayeeOrder, leaves []core.OrderLeaf, signature []byte) core.Call {
	snapshots := make([][32]byte, len(o.Snapshots))
	for i, id := range o.Snapshots {
		snapshots[i] = id
	}

	data := c.contracts.payouts.PackSetPayeeFor(payouts.PayeeOrder{
		Account:   o.Account,
		Token:     o.Token,
		Payee:     o.Payee,
		Snapshots: snapshots,
		Nonce:     o.Nonce,
		Deadline:  o.Deadline,
	}, orderLeavesOut(leaves), signature)

	return core.Call{To: c.contracts.Payouts, Data: data}
}

func orderLeavesOut(leaves []core.OrderLeaf) []payouts.OrderLeaf {
	out := make([]payouts.OrderLeaf, len(leaves))
	for i, l := range leaves {
		out[i] = payouts.OrderLeaf{
			Snapshot: l.Pool.Snapshot,
			Leaf:     l.Pool.LeafWord(uint32(l.Proof.Leaf), l.Proof.Weight),
			Named:    l.Proof.Named(),
			Payee:    l.Proof.Payee,
			Siblings: siblingsOut(l.Proof.Proof),
		}
	}
	return out
}

// SetPayee has a leaf of this client's account paid to someone else from now on.
func (c *Client) SetPayee(ctx context.Context, pool core.Pool, p core.SumProof, payee common.Address) error {
	return c.send(ctx, c.contracts.Payouts, c.contracts.payouts.PackSetPayee(payouts.LeafProof{
		Snapshot: pool.Snapshot,
		Token:    pool.Token,
		Leaf:     pool.LeafWord(uint32(p.Leaf), p.Weight),
		Account:  p.Account,
		Named:    p.Named(),
		Payee:    p.Payee,
		Siblings: siblingsOut(p.Proof),
	}, payee))
}

func registered(e *payouts.PayoutsRegistered) (core.Event, error) {
	return core.LeafRegistered{Pool: e.Pool, Leaf: e.Number, Account: e.Account}, nil
}

func payeeSet(e *payouts.PayoutsPayeeSet) (core.Event, error) {
	return core.PayeeSet{
		Pool:        e.Pool,
		Leaf:        e.Number,
		Account:     e.Account,
		Payee:       e.Payee,
		Transaction: e.Raw.TxHash,
	}, nil
}

func orderPaid(e *payouts.PayoutsOrderPaid) (core.Event, error) {
	return core.OrderPaid{
		Account:     e.Account,
		Token:       e.Token,
		To:          e.To,
		Units:       e.Units,
		Relayer:     e.Relayer,
		Fee:         e.Fee,
		Transaction: e.Raw.TxHash,
	}, nil
}

func nonceUsed(e *payouts.PayoutsNonceUsed) (core.Event, error) {
	return core.NonceUsed{
		Account:     e.Account,
		Nonce:       common.BigToHash(e.Nonce),
		Transaction: e.Raw.TxHash,
	}, nil
}

func snapshotSigned(e *datasets.DatasetsSnapshotSigned) (core.Event, error) {
	return core.SnapshotSigned{ID: e.Id, Signers: core.Members(e.Signers.Uint64())}, nil
}

func confirmSigned(e *delivery.DeliveryConfirmSigned) (core.Event, error) {
	return core.ConfirmSigned{Sale: e.Sale, Signers: core.Members(e.Signers.Uint64())}, nil
}

func marketAdmitted(e *committee.CommitteeMarketAdmitted) (core.Event, error) {
	return core.MarketAdmitted{Market: e.Market}, nil
}

func datasetLocked(e *committee.CommitteeDatasetLocked) (core.Event, error) {
	return core.DatasetLocked{Dataset: e.Dataset, Epoch: e.Epoch, Sale: e.Sale}, nil
}
