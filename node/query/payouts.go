package query

import (
	"context"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/payout"
	"github.com/tantieme/tantieme/node/tree"
)

// Payouts returns an account's earnings from each snapshot, as of the head.
func (b *Backend) Payouts(ctx context.Context, account common.Address) ([]core.Earning, error) {
	snapshots, err := b.store.Snapshots()
	if err != nil {
		return nil, err
	}

	var earnings []core.Earning
	for _, r := range snapshots {
		if !r.Listed {
			continue
		}

		earning, found, err := b.earning(ctx, r.ID, account)
		if err != nil {
			return nil, err
		}
		if found {
			earnings = append(earnings, earning)
		}
	}

	return earnings, nil
}

// earning returns an account's earning from one snapshot. It returns false if the account
// has no leaf in the snapshot.
func (b *Backend) earning(ctx context.Context, id core.SnapshotID, account common.Address) (core.Earning, bool, error) {
	leaves, err := b.leaves(id)
	if err != nil {
		return core.Earning{}, false, err
	}

	leaf := slices.IndexFunc(leaves, func(l tree.SumLeaf) bool { return l.Account == account })
	if leaf < 0 {
		return core.Earning{}, false, nil
	}

	weight := leaves[leaf].Weight
	due, paid, err := b.chain.Due(ctx, id, uint32(leaf), account, weight)
	if err != nil {
		return core.Earning{}, false, err
	}

	return core.Earning{
		Snapshot: id,
		Leaf:     leaf,
		Weight:   weight,
		Due:      due,
		Paid:     paid,
	}, true, nil
}

// leaves returns the leaves of a snapshot's sum tree. They never change, so they are read
// once.
func (b *Backend) leaves(id core.SnapshotID) ([]tree.SumLeaf, error) {
	if known, ok := b.sumLeaves.Load(id); ok {
		return known.([]tree.SumLeaf), nil
	}

	leaves, err := payout.Leaves(b.store, id)
	if err != nil {
		return nil, err
	}

	b.sumLeaves.Store(id, leaves)

	return leaves, nil
}

// Proof returns the proof of one leaf of a snapshot's sum tree.
func (b *Backend) Proof(_ context.Context, id core.SnapshotID, leaf int) (core.SumProof, error) {
	leaves, err := b.leaves(id)
	if err != nil {
		return core.SumProof{}, err
	}
	if leaf >= len(leaves) {
		return core.SumProof{}, core.Refuse(core.ReasonRange, "there are %d leaves", len(leaves))
	}

	sum, err := tree.NewSum(leaves)
	if err != nil {
		return core.SumProof{}, err
	}

	return core.SumProof{
		Snapshot: id,
		Leaf:     leaf,
		Account:  leaves[leaf].Account,
		Weight:   leaves[leaf].Weight,
		Proof:    sum.Proof(leaf),
	}, nil
}
