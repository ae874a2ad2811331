package chain_test

import (
	"errors"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/tree"
	"github.com/tantieme/tantieme/testnet/world"
)

// TestNothingIsSentWhenNothingIsDue pushes a group whose leaves were all paid.
func TestNothingIsSentWhenNothingIsDue(t *testing.T) {
	story := the.Tell(t)
	sums, err := tree.NewSum(story.Leaves)
	if err != nil {
		t.Fatal(err)
	}

	member := world.Open(t, the.Options(the.Founders[0]))
	before := world.Head(t, member).Number

	err = member.Push(t.Context(), story.Pool(), 0, story.Leaves, sums.GroupProof(0, 128))
	if !errors.Is(err, core.ErrNothingDue) {
		t.Errorf("got %v, want %v", err, core.ErrNothingDue)
	}
	if after := world.Head(t, member).Number; after != before {
		t.Errorf("got block %d after it, want no transaction mined above %d", after, before)
	}
}

// TestAGroupIsOwedWhatAPushMayPay tells a group that was paid from one that the token
// refuses. Views do not check that leaves are in the tree, so the first group's stand in for
// those of a second one, which nobody pushed.
func TestAGroupIsOwedWhatAPushMayPay(t *testing.T) {
	story, c := the.Tell(t), the.Client(t)
	held := slices.Clone(story.Leaves)
	for i := range held {
		held[i].Payee, held[i].Held = common.Address{}, true
	}

	for name, v := range map[string]struct {
		group  uint32
		leaves []tree.SumLeaf
		want   bool
	}{
		"all paid":                        {0, story.Leaves, false},
		"nobody paid":                     {1, story.Leaves, true},
		"all held until a payee is named": {1, held, false},
	} {
		got, err := c.Owed(t.Context(), story.Pool(), v.group, v.leaves)
		if err != nil || got != v.want {
			t.Errorf("%s: got owed %t, %v, want %t", name, got, err, v.want)
		}
	}
}
