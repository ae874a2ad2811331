package relay

import (
	"bytes"
	"cmp"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/tree"
)

// part is a leaf of an account in a snapshot that was sold.
type part struct {
	core.OrderLeaf
	node core.PoolLeaf
	due  uint64 // units
}

// checkOrder refuses an order that the contract would not carry out as of the head. All
// else having been looked at, the very transaction is simulated.
func (s *Step) checkOrder(ctx context.Context, m *core.RelayMessage, id core.RelayID) error {
	head, err := s.chain.Head(ctx)
	if err != nil {
		return err
	}
	if !m.Deadline().After(head.Time) {
		return core.Refuse(core.ReasonTooLate, "the order was good until %s", core.Clock(m.Deadline()))
	}

	order, _ := m.Order()
	used, err := s.chain.NoncesUsed(ctx, []core.RelayOrder{order})
	if err != nil {
		return err
	}
	if used[0] {
		return core.Refuse(core.ReasonOrderUsed, "account %s has used or taken back the nonce of this order", order.Account)
	}

	isPlain(m, id) // brings the signature into one form
	call, err := s.orderCall(ctx, *m)
	if err != nil {
		return err
	}

	_, err = s.chain.Quote(ctx, call)
	var why core.Worded
	if errors.As(err, &why) {
		return refusalOf(why)
	}

	return err
}

// orderCall returns the call that carries an order out, with the leaves as they stand now.
func (s *Step) orderCall(ctx context.Context, m core.RelayMessage) (core.Call, error) {
	if m.Kind == core.RelayPayee {
		return s.payeeCall(ctx, m)
	}

	fee := s.policy.Fees[m.Claim.Token]
	if m.Claim.MaxFee < fee {
		return core.Call{}, core.Refuse(core.ReasonClaimFee,
			"this node keeps %d millionths of the token of a claim, and the order allows %d", fee, m.Claim.MaxFee)
	}

	due, err := s.dueParts(ctx, m)
	if err != nil {
		return core.Call{}, err
	}

	var sum uint64
	leaves := make([]core.OrderLeaf, len(due))
	for i, p := range due {
		leaves[i], sum = p.OrderLeaf, sum+p.due
	}
	if sum <= fee || sum-fee < m.Claim.MinUnits {
		return core.Call{}, core.Refuse(core.ReasonNothingOwed,
			"account %s is owed %d millionths of the token; this node keeps %d, and the order asks for %d", m.Claim.Account, sum, fee, m.Claim.MinUnits)
	}

	return s.chain.ClaimCall(m.Claim, leaves, fee, m.Signature), nil
}

// dueParts returns the leaves that a claim pays, those that are owed most first. It leaves
// out what is more than a transaction takes.
func (s *Step) dueParts(ctx context.Context, m core.RelayMessage) ([]part, error) {
	parts, err := s.partsOf(ctx, m.Claim.Account, m.Claim.Token)
	if err != nil {
		return nil, err
	}

	parts = slices.DeleteFunc(parts, func(p part) bool { return p.due == 0 })
	slices.SortStableFunc(parts, func(a, b part) int { return cmp.Compare(b.due, a.due) })

	return parts[:min(len(parts), core.MaxOrderLeaves)], nil
}

// partsOf returns an account's leaves in the snapshots that were sold for a token, as of the
// head: people sign what they see there, and the ledger knows of a settlement only later.
func (s *Step) partsOf(ctx context.Context, account, token common.Address) ([]part, error) {
	parts, err := s.listed(account, token)
	if err != nil {
		return nil, err
	}

	nodes := make([]core.PoolLeaf, len(parts))
	for i, p := range parts {
		nodes[i] = p.node
	}

	earned, err := s.chain.Earned(ctx, nodes)
	if err != nil {
		return nil, err
	}

	var sold []part
	for i, e := range earned {
		if e.Due.Sign() > 0 || e.Paid.Sign() > 0 {
			parts[i].due = parts[i].Pool.Units(e.Due)
			sold = append(sold, parts[i])
		}
	}

	return sold, nil
}

// listed returns an account's leaves in the snapshots for a token, sold or not.
func (s *Step) listed(account, token common.Address) (parts []part, err error) {
	snapshots, err := s.store.Snapshots()
	if err != nil {
		return nil, err
	}

	in := map[core.DatasetID]bool{}
	for _, r := range snapshots {
		if !r.Listed || r.Pool.Token != token {
			continue
		}

		dataset := r.Snapshot.Dataset
		if _, known := in[dataset]; !known {
			held, err := s.store.OfAccount(dataset, account)
			if err != nil {
				return nil, err
			}
			in[dataset] = len(held) > 0
		}
		if !in[dataset] {
			continue
		}

		p, found, err := s.partOf(r, account)
		if err != nil {
			return nil, err
		}
		if found {
			parts = append(parts, p)
		}
	}

	return parts, nil
}

// partOf returns an account's leaf of a listed snapshot.
func (s *Step) partOf(r core.SnapshotRecord, account common.Address) (p part, found bool, err error) {
	made, err := s.trees.of(r)
	if err != nil {
		return p, false, err
	}

	number, found := slices.BinarySearchFunc(made.leaves, account, func(l tree.SumLeaf, account common.Address) int {
		return bytes.Compare(l.Account[:], account[:])
	})
	if !found {
		return p, false, nil
	}

	leaf := made.leaves[number]

	return part{
		OrderLeaf: core.OrderLeaf{Pool: r.Pool, Proof: core.SumProof{
			Snapshot: r.ID,
			Leaf:     number,
			Account:  leaf.Account,
			Payee:    leaf.Payee,
			Held:     leaf.Held,
			Weight:   leaf.Weight,
			Proof:    made.sum.Proof(number),
		}},
		node: leaf.In(r.Pool, number),
	}, true, nil
}

// payeeCall returns the call that names a payee. An order without snapshots takes another
// order back; only an account with a part may have that paid for.
func (s *Step) payeeCall(ctx context.Context, m core.RelayMessage) (core.Call, error) {
	o := m.Payee
	if len(o.Snapshots) > core.MaxOrderLeaves {
		return core.Call{}, core.Refuse(core.ReasonRequest, "an order names at most %d snapshots", core.MaxOrderLeaves)
	}

	parts, err := s.partsOf(ctx, o.Account, o.Token)
	if err != nil {
		return core.Call{}, err
	}
	if len(parts) == 0 {
		return core.Call{}, core.Refuse(core.ReasonNotALeaf, "account %s has no part of a sale in the token %s", o.Account, o.Token)
	}

	leaves := make([]core.OrderLeaf, len(o.Snapshots))
	for i, id := range o.Snapshots {
		at := slices.IndexFunc(parts, func(p part) bool { return p.Pool.Snapshot == id })
		if at < 0 {
			return core.Call{}, core.Refuse(core.ReasonNotALeaf, "account %s has no part in snapshot %s, or it was not sold for the token yet", o.Account, id)
		}
		leaves[i] = parts[at].OrderLeaf
	}

	return s.chain.PayeeCall(o, leaves, m.Signature), nil
}

// sendOrder sends an order that waits, or ends it. Orders wait for no others.
func (s *Step) sendOrder(ctx context.Context, at moment, r core.Relay, room *int) error {
	left := r.Message.Deadline().Sub(at.head.Time)
	window := r.Message.Deadline().Sub(r.Received)
	if left > 0 && !s.due(binary.BigEndian.Uint64(r.ID[:8]), []core.Relay{r}, window, 1, at) {
		return nil
	}

	order, _ := r.Message.Order()
	used, err := s.chain.NoncesUsed(ctx, []core.RelayOrder{order})
	if err != nil {
		return err
	}
	if used[0] {
		return s.endUsed(ctx, at, r)
	}

	call, err := core.Call{}, error(core.Refuse(core.ReasonTooLate, "the order was good until %s, and no transaction carried it out", core.Clock(r.Message.Deadline())))
	if left > 0 {
		call, err = s.orderCall(ctx, r.Message)
	}
	if refusal := new(core.Refusal); errors.As(err, &refusal) {
		return s.end(ctx, at, r.Message.Kind, []core.RelayEnd{refused(r.ID, refusal)})
	}
	if err != nil {
		return err
	}

	return s.send(ctx, at, []core.Relay{r}, func([]core.RelayMessage) core.Call { return call }, room)
}

// endUsed ends an order whose nonce is used up, once a final block says what for.
func (s *Step) endUsed(ctx context.Context, at moment, r core.Relay) error {
	order, _ := r.Message.Order()
	used, err := s.store.UsedNonce(order.Account, common.BigToHash(order.Nonce))
	if errors.Is(err, core.ErrNotFound) {
		return nil // the ledger has not read that block yet
	}
	if err != nil {
		return fmt.Errorf("nonce of %s: %w", order.Account, err)
	}

	end := refused(r.ID, core.Refuse(core.ReasonOrderUsed, "another order of the account used its nonce, or the account took it back, in transaction %s", used.Transaction))
	if used.Carried(r.Message) {
		end = broughtBefore(r.ID)
		end.Transaction = used.Transaction
	}

	return s.end(ctx, at, r.Message.Kind, []core.RelayEnd{end})
}

// carried reports of each order whether a final block has it carried out.
func (s *Step) carried(relays []core.Relay) ([]bool, error) {
	held := make([]bool, len(relays))
	for i, r := range relays {
		order, _ := r.Message.Order()
		used, err := s.store.UsedNonce(order.Account, common.BigToHash(order.Nonce))
		if err != nil && !errors.Is(err, core.ErrNotFound) {
			return nil, fmt.Errorf("nonce of %s: %w", order.Account, err)
		}
		held[i] = err == nil && used.Carried(r.Message)
	}
	return held, nil
}
