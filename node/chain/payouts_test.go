package chain_test

import (
	"errors"
	"testing"

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
