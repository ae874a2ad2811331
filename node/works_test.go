package node

import (
	"maps"
	"slices"
	"testing"

	"github.com/tantieme/tantieme/node/intake"
)

// TestStepsThatActOnTheChainWaitForTheLedger checks the gate of these steps. Without it,
// they would repeat earlier actions in a new folder or after a reindex.
func TestStepsThatActOnTheChainWaitForTheLedger(t *testing.T) {
	n := &Node{intake: new(intake.Step)}
	always := map[string]bool{}
	for _, w := range n.works(func(error) {}) {
		always[w.Name] = w.Always
	}

	for _, name := range []string{"anchor", "snapshot", "committee", "release", "sale", "payout", "erase", "relay", "dispute"} {
		if at, known := always[name]; !known || at {
			t.Errorf("%s: got from the start %v, known %v, want it to wait", name, at, known)
		}
	}

	for _, name := range []string{"disk", "health", "damaged blobs", "all blobs", "transactions", "pin", "payloads", "connect"} {
		if !always[name] {
			t.Errorf("%s: got it to wait, want it to work from the start", name)
		}
	}

	if len(always) != 18 {
		t.Errorf("got steps %v, want each of them listed in this test", slices.Sorted(maps.Keys(always)))
	}
}
