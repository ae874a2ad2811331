package snapshot

import (
	"testing"

	"github.com/tantieme/tantieme/node/core"
)

// TestEnoughIsNewBeforeAnythingIsRead checks that the batches alone can rule a snapshot
// out.
func TestEnoughIsNewBeforeAnythingIsRead(t *testing.T) {
	batch := func(block uint64, count uint32) core.BatchRecord {
		return core.BatchRecord{Batch: core.Batch{Count: count}, Block: block}
	}

	batches := []core.BatchRecord{batch(10, 4), batch(20, 6), batch(30, 2)}
	after := func(block uint64) *core.SnapshotRecord {
		return &core.SnapshotRecord{Snapshot: core.Snapshot{AsOf: block}}
	}

	for name, c := range map[string]struct {
		group, fresh, class uint32
		last                *core.SnapshotRecord
		want                bool
	}{
		"the first, of just enough":             {12, 12, 0, nil, true},
		"the first, of too few":                 {13, 1, 0, nil, false},
		"the first, of too few that are new":    {5, 13, 0, nil, false},
		"the next, with just enough new":        {12, 8, 0, after(10), true},
		"the next, with one too few":            {12, 9, 0, after(10), false},
		"as of a batch's own block, it is old":  {12, 3, 0, after(20), false},
		"the next, with nothing new":            {12, 1, 0, after(30), false},
		"terms that want nothing new, and more": {12, 0, 0, after(30), true},
		"with one that waited in the last":      {12, 9, 2, after(10), true},
		"with more than can have waited":        {12, 10, 2, after(10), false},
		"nothing new beside those that waited":  {12, 1, 5, after(30), false},
	} {
		got := mayBeDue(core.Cadence{MinGroup: c.group, MinNew: c.fresh, MinClass: c.class}, batches, turn{last: c.last})
		if got != c.want {
			t.Errorf("%s: %v; want %v", name, got, c.want)
		}
	}
}
