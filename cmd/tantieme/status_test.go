package main

import (
	"bytes"
	"strings"
	"testing"

	"github.com/tantieme/tantieme/node/core"
)

// TestStatusSaysWhatAContributionCounts checks that status shows what a contribution counts
// if that is less than its declared weight, and only then.
func TestStatusSaysWhatAContributionCounts(t *testing.T) {
	view := core.ContributionView{ContributionStatus: core.ContributionStatus{
		Stage:    core.StageIncluded,
		Weight:   8,
		Counted:  3,
		Snapshot: &core.SnapshotID{1},
	}}

	for counted, want := range map[uint64]bool{0: false, 3: true, 8: false} {
		var out bytes.Buffer
		view.Counted = counted
		if err := showContribution(&out, view); err != nil {
			t.Fatal(err)
		}
		if got := strings.Contains(out.String(), "counts      3: few of the new"); got != want {
			t.Errorf("%d of 8 counted: got %q, want it said: %t", counted, &out, want)
		}
	}
}

// TestANodeThatIsNotReadyIsNoWrongAddress checks what a script and a person are told of
// nodes that answer and cannot work yet.
func TestANodeThatIsNotReadyIsNoWrongAddress(t *testing.T) {
	for _, nodes := range []unready{{"http://a"}, {"http://a", "http://b"}} {
		got := describe(nodes)
		if got.exit != core.ExitUnreachable || got.Code != core.ReasonUnreachable {
			t.Errorf("got exit %d, %s, want %d, %s", got.exit, got.Code, core.ExitUnreachable, core.ReasonUnreachable)
		}
		if strings.Contains(got.Hint, "check the address") || got.Hint == "" || !strings.Contains(got.Message, nodes[0]) {
			t.Errorf("got %q with %q, want the nodes, and advice for nodes that answer", got.Message, got.Hint)
		}
	}
}
