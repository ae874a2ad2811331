package query

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
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
	keptLeaves   = 2 << 20 // in all snapshots; 64 MB
	keptTrees    = 64      // of 1 MB each for 10,000 leaves
	keptEarnings = 4096
	earningsFor  = 2 * time.Second // an answer is at most so old
	treesFor     = time.Hour
	earnWithin   = time.Minute // an answer is made within
)

// payouts keeps the leaves and sum trees of snapshots, which never change, and the newest
// answers about accounts. It is safe for concurrent use.
type payouts struct {
	leaves   *leafLists
	trees    *expirable.LRU[core.SnapshotID, *sumTree] // erased in time, because they are large
	earnings *kept[common.Address, []core.Earning]
	asking   singleflight.Group // an answer is made once for all who ask at the same time
}

// leafList is the leaves of a snapshot's sum tree. They ascend by account.
type leafList []tree.SumLeaf

// find returns the place of an account's leaf.
func (l leafList) find(account common.Address) (leaf int, found bool) {
	return slices.BinarySearchFunc(l, account, func(l tree.SumLeaf, account common.Address) int {
		return bytes.Compare(l.Account[:], account[:])
	})
}

// leafLists keeps the leaves of as many snapshots as fit. An answer about an account looks
// at every snapshot. If not all fit, any of them makes room: the oldest would be the one
// that the next answer wants first. It is safe for concurrent use.
type leafLists struct {
	most int // leaves

	mu   sync.Mutex
	kept map[core.SnapshotID]leafList
	size int
}

func newLeafLists(most int) *leafLists {
	return &leafLists{
		most: most,
		kept: map[core.SnapshotID]leafList{},
	}
}

func (l *leafLists) get(id core.SnapshotID) (leafList, bool) {
	l.mu.Lock()
	defer l.mu.Unlock()

	list, known := l.kept[id]
	return list, known
}

func (l *leafLists) add(id core.SnapshotID, list leafList) {
	l.mu.Lock()
	defer l.mu.Unlock()

	if _, known := l.kept[id]; known || len(list) > l.most {
		return
	}

	for other, leaves := range l.kept {
		if l.size+len(list) <= l.most {
			break
		}
		delete(l.kept, other)
		l.size -= len(leaves)
	}

	l.kept[id] = list
	l.size += len(list)
}

// sumTree is a snapshot's sum tree with its leaves.
type sumTree struct {
	leaves leafList
	sum    *tree.Sum
}

func newPayouts() *payouts {
	return &payouts{
		leaves:   newLeafLists(keptLeaves),
		trees:    expirable.NewLRU[core.SnapshotID, *sumTree](keptTrees, nil, treesFor),
		earnings: newKept[common.Address, []core.Earning](keptEarnings, earningsFor),
	}
}

// Payouts returns an account's earnings from each snapshot, as of the head or up to two
// seconds before it. Its cost is two requests to the chain, however many snapshots there
// are.
func (b *Backend) Payouts(ctx context.Context, account common.Address) ([]core.Earning, error) {
	if known, ok := b.payouts.earnings.Get(account); ok {
		return known, nil
	}

	making := b.payouts.asking.DoChan("earnings/"+account.Hex(), func() (any, error) {
		ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), earnWithin) // it serves others too
		defer cancel()

		earnings, err := b.earnings(ctx, account)
		if err == nil {
			b.payouts.earnings.Add(account, earnings)
		}

		return earnings, err
	})

	select {
	case made := <-making:
		if made.Err != nil {
			return nil, made.Err
		}
		return made.Val.([]core.Earning), nil
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

func (b *Backend) earnings(ctx context.Context, account common.Address) ([]core.Earning, error) {
	snapshots, err := b.store.Snapshots()
	if err != nil {
		return nil, err
	}

	var (
		earnings []core.Earning
		of       []core.PoolLeaf
	)
	for _, r := range snapshots {
		if !r.Listed {
			continue
		}

		leaves, err := b.leavesOf(r.ID)
		if err != nil {
			return nil, err
		}

		if leaf, found := leaves.find(account); found {
			one, err := b.earningOf(r.ID, leaf, leaves[leaf])
			if err != nil {
				return nil, err
			}
			earnings = append(earnings, one)
			of = append(of, leaves[leaf].In(r.Pool, leaf))
		}
	}

	paid, err := b.chain.Earned(ctx, of)
	if err != nil {
		return nil, err
	}

	for i, p := range paid {
		earnings[i].Due, earnings[i].Paid = p.Due, p.Paid
	}

	return earnings, nil
}

// earningOf returns an account's earning but for its amounts. A payee that the account has
// named since stands before the leaf's.
func (b *Backend) earningOf(id core.SnapshotID, number int, leaf tree.SumLeaf) (core.Earning, error) {
	one := core.Earning{
		Snapshot: id,
		Leaf:     number,
		Weight:   leaf.Weight,
		Payee:    leaf.Payee,
		Held:     leaf.Held,
	}

	ban, err := b.store.Ban(id, uint32(number))
	if err == nil {
		one.Ban = &ban
	}
	if err != nil && !errors.Is(err, core.ErrNotFound) {
		return one, err
	}

	named, err := b.store.Payee(id, uint32(number))
	if errors.Is(err, core.ErrNotFound) {
		return one, nil
	}
	one.Payee, one.Held = named, false

	return one, err
}

// leavesOf returns the leaves of a snapshot's sum tree.
func (b *Backend) leavesOf(id core.SnapshotID) (leafList, error) {
	if known, ok := b.payouts.leaves.get(id); ok {
		return known, nil
	}

	made, err, _ := b.payouts.asking.Do("leaves/"+id.String(), func() (any, error) {
		leaves, err := payout.Leaves(b.store, id)
		if err == nil {
			b.payouts.leaves.add(id, leaves)
		}

		return leafList(leaves), err
	})
	if err != nil {
		return nil, err
	}

	return made.(leafList), nil
}

// treeOf returns a snapshot's sum tree.
func (b *Backend) treeOf(id core.SnapshotID) (*sumTree, error) {
	if known, ok := b.payouts.trees.Get(id); ok {
		return known, nil
	}

	made, err, _ := b.payouts.asking.Do("tree/"+id.String(), func() (any, error) {
		leaves, err := b.leavesOf(id)
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
	if leaf < 0 || leaf >= len(t.leaves) {
		return core.SumProof{}, core.Refuse(core.ReasonRange, "there are %d leaves", len(t.leaves))
	}

	of := t.leaves[leaf]

	return core.SumProof{
		Snapshot: id,
		Leaf:     leaf,
		Account:  of.Account,
		Payee:    of.Payee,
		Held:     of.Held,
		Weight:   of.Weight,
		Proof:    t.sum.Proof(leaf),
	}, nil
}
