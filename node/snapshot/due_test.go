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
		group, fresh uint32
		last         *core.SnapshotRecord
		want         bool
	}{
		"the first, of just enough":             {12, 12, nil, true},
		"the first, of too few":                 {13, 1, nil, false},
		"the first, of too few that are new":    {5, 13, nil, false},
		"the next, with just enough new":        {12, 8, after(10), true},
		"the next, with one too few":            {12, 9, after(10), false},
		"as of a batch's own block, it is old":  {12, 3, after(20), false},
		"the next, with nothing new":            {12, 1, after(30), false},
		"terms that want nothing new, and more": {12, 0, after(30), true},
	} {
		got := mayBeDue(core.Cadence{MinGroup: c.group, MinNew: c.fresh}, batches, turn{last: c.last})
		if got != c.want {
			t.Errorf("%s: %v; want %v", name, got, c.want)
		}
	}
}
