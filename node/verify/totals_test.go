package verify_test

import (
	"errors"
	"testing"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/tree"
	"github.com/tantieme/tantieme/node/verify"
)

// TestTheTotalIsWhatItemsCanCount checks the bounds of a snapshot's weight: each item counts
// at least 1, and at most what it declares. SPEC 8.32.
func TestTheTotalIsWhatItemsCanCount(t *testing.T) {
	items := []core.Item{
		{Contribution: core.ContributionID{1}, Weight: 8},
		{Contribution: core.ContributionID{2}, Weight: 3},
		{Contribution: core.ContributionID{3}, Weight: 3},
	}

	var root tree.Stream
	for i := range items {
		root.Add(tree.ContributionLeaf(&items[i]))
	}

	for total, good := range map[uint64]bool{0: false, 2: false, 3: true, 9: true, 14: true, 15: false} {
		err := verify.CheckTotals(items, core.Snapshot{
			ContributionRoot: root.Root(),
			Count:            3,
			TotalWeight:      total,
		})
		if good && err != nil || !good && !errors.Is(err, core.ErrVerify) {
			t.Errorf("total %d: got %v, want it accepted: %v", total, err, good)
		}
	}
}
