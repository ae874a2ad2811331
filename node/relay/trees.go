package relay

import (
	"fmt"

	lru "github.com/hashicorp/golang-lru/v2"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/tree"
)

// Trees returns the contributions from which a snapshot's sum tree is made.
type Trees interface {
	SnapshotIDs(id core.SnapshotID) ([]core.ContributionID, error)
	Contributions(ids []core.ContributionID) ([]core.Contribution, error)
}

// keptTrees is the number of sum trees that are kept: those on whose snapshots people vote
// at the same time. A tree of 10,000 leaves takes 2 MB.
const keptTrees = 4

// trees makes sum trees, which never change. It is safe for concurrent use.
type trees struct {
	store Trees
	made  *lru.Cache[core.SnapshotID, sums]
}

// sums is the sum tree of a snapshot with its leaves.
type sums struct {
	leaves []tree.SumLeaf
	sum    *tree.Sum
}

func newTrees(store Trees) *trees {
	made, err := lru.New[core.SnapshotID, sums](keptTrees)
	if err != nil {
		panic(err) // the size is a constant above 0
	}
	return &trees{store, made}
}

// of returns the sum tree of a listed snapshot.
func (t *trees) of(r core.SnapshotRecord) (sums, error) {
	if known, ok := t.made.Get(r.ID); ok {
		return known, nil
	}

	ids, err := t.store.SnapshotIDs(r.ID)
	if err != nil {
		return sums{}, fmt.Errorf("snapshot %s: %w", r.ID.Short(), err)
	}

	records, err := t.store.Contributions(ids)
	if err != nil {
		return sums{}, err
	}

	leaves := tree.LeavesOf(records)
	sum, err := tree.NewSum(leaves)
	if err != nil {
		return sums{}, fmt.Errorf("snapshot %s: %w", r.ID.Short(), err)
	}
	if [32]byte(sum.Root()) != r.Snapshot.SumRoot {
		return sums{}, fmt.Errorf("snapshot %s has another sum root on chain: %w", r.ID.Short(), core.ErrVerify)
	}

	made := sums{leaves, sum}
	t.made.Add(r.ID, made)

	return made, nil
}
