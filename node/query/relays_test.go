package query

import (
	"errors"
	"testing"

	"github.com/tantieme/tantieme/node/core"
)

// TestARelayIsTakenUnlessTheNodeDrainsOrIsFull posts to a node in each state.
func TestARelayIsTakenUnlessTheNodeDrainsOrIsFull(t *testing.T) {
	n := counting(t, counted())
	m := core.RelayMessage{Kind: core.RelayVote}
	if got, added, err := n.PostRelay(t.Context(), m); err != nil || !added || got.Message.Kind != core.RelayVote {
		t.Errorf("got %+v, added %v, %v, want it taken", got, added, err)
	}

	var refusal *core.Refusal
	n.fakes.room = core.Refuse(core.ReasonDisk, "little room")
	if _, _, err := n.PostRelay(t.Context(), m); !errors.As(err, &refusal) || refusal.Reason != core.ReasonDisk {
		t.Errorf("little room: got %v, want it refused as %s", err, core.ReasonDisk)
	}

	n.Drain()
	if _, _, err := n.PostRelay(t.Context(), m); !errors.As(err, &refusal) || refusal.Reason != core.ReasonDraining {
		t.Errorf("draining: got %v, want it refused as %s", err, core.ReasonDraining)
	}
	if got := len(n.fakes.relayed); got != 1 {
		t.Errorf("got %d messages at the step, want one", got)
	}
}
