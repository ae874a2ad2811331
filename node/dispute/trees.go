package dispute

import (
	"bytes"
	"fmt"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/tree"
)

// trees keeps the sum tree of the snapshot that was asked for last: disputes of one sale
// come together. It is safe for concurrent use.
type trees struct {
	store Store

	mu   sync.Mutex
	last *sums
}

// sums is the sum tree of a snapshot with its leaves, and the leaf of each contribution.
type sums struct {
	snapshot core.SnapshotID
	leaves   []tree.SumLeaf
	sum      *tree.Sum
	leafOf   map[core.ContributionID]uint32
}

// of returns the sum tree of a snapshot that this node has listed.
func (t *trees) of(r core.SnapshotRecord) (*sums, error) {
	t.mu.Lock()
	defer t.mu.Unlock()

	if t.last != nil && t.last.snapshot == r.ID {
		return t.last, nil
	}
	if !r.Listed {
		return nil, fmt.Errorf("snapshot %s is not read yet: %w", r.ID.Short(), core.ErrUnreachable)
	}

	ids, err := t.store.SnapshotIDs(r.ID)
	if err != nil {
		return nil, fmt.Errorf("snapshot %s: %w", r.ID.Short(), err)
	}

	records, err := t.store.Contributions(ids)
	if err != nil {
		return nil, err
	}

	made := &sums{snapshot: r.ID, leaves: tree.LeavesOf(records), leafOf: map[core.ContributionID]uint32{}}
	if made.sum, err = tree.NewSum(made.leaves); err != nil {
		return nil, fmt.Errorf("snapshot %s: %w", r.ID.Short(), err)
	}

	for _, c := range records {
		leaf, found := slices.BinarySearchFunc(made.leaves, c.Account, func(l tree.SumLeaf, account common.Address) int {
			return bytes.Compare(l.Account[:], account[:])
		})
		if found {
			made.leafOf[c.Item.Contribution] = uint32(leaf)
		}
	}

	t.last = made

	return made, nil
}
