package query

import (
	"bytes"
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/hashicorp/golang-lru/v2/expirable"
	"golang.org/x/sync/singleflight"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/payout"
	"github.com/tantieme/tantieme/node/tree"
)

// Bounds of what is kept for the next caller.
const (
	keptTrees    = 64 // of 1 MB each for 10,000 leaves
	keptEarnings = 4096
	earningsFor  = 2 * time.Second // an answer is at most so old
	treesFor     = time.Hour
)

// payouts keeps the sum trees of snapshots, which never change, and the newest answers
// about accounts. It is safe for concurrent use.
type payouts struct {
	trees    *expirable.LRU[core.SnapshotID, *sumTree]
	earnings *expirable.LRU[common.Address, []core.Earning]
	asking   singleflight.Group // an answer is made once for all who ask at the same time
}

// sumTree is a snapshot's sum tree with its leaves, which ascend by account.
type sumTree struct {
	leaves []tree.SumLeaf
	sum    *tree.Sum
}

func newPayouts() *payouts {
	return &payouts{
		trees:    expirable.NewLRU[core.SnapshotID, *sumTree](keptTrees, nil, treesFor),
		earnings: expirable.NewLRU[common.Address, []core.Earning](keptEarnings, nil, earningsFor),
	}
}

// find returns the place of an account's leaf.
func (t *sumTree) find(account common.Address) (leaf int, found bool) {
	return slices.BinarySearchFunc(t.leaves, account, func(l tree.SumLeaf, account common.Address) int {
		return bytes.Compare(l.Account[:], account[:])
	})
}

// Payouts returns an account's earnings from each snapshot, as of the head or up to two
// seconds before it. Its cost is one request to the chain, however many snapshots there
// are.
func (b *Backend) Payouts(ctx context.Context, account common.Address) ([]core.Earning, error) {
	if known, ok := b.payouts.earnings.Get(account); ok {
		return known, nil
	}

	made, err, _ := b.payouts.asking.Do("earnings/"+account.Hex(), func() (any, error) {
		return b.earnings(ctx, account)
	})
	if err != nil {
		return nil, err
	}

	earnings := made.([]core.Earning)
	b.payouts.earnings.Add(account, earnings)

	return earnings, nil
}

func (b *Backend) earnings(ctx context.Context, account common.Address) ([]core.Earning, error) {
	snapshots, err := b.store.Snapshots()
	if err != nil {
		return nil, err
	}

	var earnings []core.Earning
	for _, r := range snapshots {
		if !r.Listed {
			continue
		}

		t, err := b.treeOf(r.ID)
		if err != nil {
			return nil, err
		}

		if leaf, found := t.find(account); found {
			earnings = append(earnings, core.Earning{
				Snapshot: r.ID,
				Leaf:     leaf,
				Weight:   t.leaves[leaf].Weight,
			})
		}
	}

	return earnings, b.chain.Earned(ctx, account, earnings)
}

// treeOf returns a snapshot's sum tree.
func (b *Backend) treeOf(id core.SnapshotID) (*sumTree, error) {
	if known, ok := b.payouts.trees.Get(id); ok {
		return known, nil
	}

	made, err, _ := b.payouts.asking.Do("tree/"+id.String(), func() (any, error) {
		leaves, err := payout.Leaves(b.store, id)
		if err != nil {
			return nil, err
		}

		sum, err := tree.NewSum(leaves)
		if err != nil {
			return nil, fmt.Errorf("snapshot %s: %w", id, err)
		}

		return &sumTree{leaves, sum}, nil
	})
	if err != nil {
		return nil, err
	}

	t := made.(*sumTree)
	b.payouts.trees.Add(id, t)

	return t, nil
}

// Proof returns the proof of one leaf of a snapshot's sum tree.
func (b *Backend) Proof(_ context.Context, id core.SnapshotID, leaf int) (core.SumProof, error) {
	t, err := b.treeOf(id)
	if err != nil {
		return core.SumProof{}, err
	}
	if leaf >= len(t.leaves) {
		return core.SumProof{}, core.Refuse(core.ReasonRange, "there are %d leaves", len(t.leaves))
	}

	return core.SumProof{
		Snapshot: id,
		Leaf:     leaf,
		Account:  t.leaves[leaf].Account,
		Weight:   t.leaves[leaf].Weight,
		Proof:    t.sum.Proof(leaf),
	}, nil
}
