package anchor_test

import (
	"context"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/nodetest"
	"github.com/tantieme/tantieme/node/wire"
)

func TestALiarAboutABatchIsNotBelieved(t *testing.T) {
	c := newCluster(t)
	c.pinned(0, 1)
	c.final(turn(0), nothing)
	c.tick(0)
	c.final(turn(0).Add(3*time.Second), nothing)
	c.net.Down(2, true)
	c.tick(0)
	c.mine(turn(0).Add(5 * time.Second))
	c.net.Down(2, false)
	lie := (&core.Item{Contribution: core.ContributionID{66}}).AppendAnchored(nil)

	for i := range 2 {
		nodetest.Handle(c.net, i, wire.BatchItems, func(context.Context, int, wire.BatchItemsRequest) (wire.BatchItemsResponse, error) {
			return wire.BatchItemsResponse{Items: lie}, nil
		})
	}

	c.tick(2)
	if batches, err := c.members[2].store.Batches(); err != nil || batches[0].Known {
		t.Errorf("got %+v, %v", batches, err)
	}
}

func TestWhatIsTrueIsTakenFromWhoeverHasIt(t *testing.T) {
	c := newCluster(t)
	first, second := c.pinned(0, 1), c.pinned(0, 2)
	c.final(turn(0), nothing)
	c.tick(0)
	c.final(turn(0).Add(3*time.Second), nothing)
	c.net.Down(2, true)
	c.tick(0)
	c.mine(turn(0).Add(5 * time.Second))
	c.tick(1)
	c.net.Down(2, false)

	// Member 0 lies about the batch and withholds a contribution; member 1 withholds
	// another.
	nodetest.Handle(c.net, 0, wire.BatchItems, func(context.Context, int, wire.BatchItemsRequest) (wire.BatchItemsResponse, error) {
		return wire.BatchItemsResponse{Items: make([]byte, 2*core.AnchoredSize)}, nil
	})

	c.members[0].keeps = map[core.ContributionID]bool{second: true}
	c.tick(2)
	if got := c.stage(2, second); got != core.StageAnchored {
		t.Errorf("contribution: got %s, want anchored", got)
	}
	if c.members[2].log.Count("member answered wrongly; the next one is asked", "member=0") != 1 {
		t.Error("got no log line of the liar, want one")
	}

	if got := c.members[2].fetched; !slices.Equal(got, []core.ContributionID{first, second}) {
		t.Errorf("fetched %v, want each once", got)
	}

	if got := c.members[2].wanted; len(got) != 2 {
		t.Errorf("payloads of %d contributions are wanted, want both", len(got))
	}
}

// equivocate stores one contribution with a different consent at each member.
func (c *cluster) equivocate(n byte, consents ...byte) core.ContributionID {
	c.t.Helper()
	id := core.ContributionID{n}

	for i, m := range c.members {
		contribution := core.Contribution{
			Account: common.Address{n},
			Header:  []byte{n},
			Consent: core.Consent{Version: 1},
			Item:    core.Item{Contribution: id, U: [96]byte{n}, Weight: 1, ConsentDigest: [32]byte{consents[i]}},
		}

		if _, err := m.store.AddContribution(contribution); err != nil {
			c.t.Fatal(err)
		}

		if _, err := m.store.Advance(id, core.StageReceived, core.StagePinned, ""); err != nil {
			c.t.Fatal(err)
		}
	}

	return id
}

// SPEC 10.27.
func TestTwoConsentsToOneContributionDelayNobodyElse(t *testing.T) {
	c := newCluster(t)
	bad := c.equivocate(1, 1, 2, 3) // no consent has a quorum
	good := c.pinned(0, 2)

	for r := range 2 * size.N {
		for _, offset := range []time.Duration{0, 3 * time.Second} {
			c.final(start.Add(time.Duration(r)*round+offset), nothing)
			c.tick(0, 1, 2)
		}
	}

	c.mine(c.now.Add(time.Second))
	c.tick(0, 1, 2)

	for i := range c.members {
		if got := c.stage(i, good); got != core.StageAnchored {
			t.Errorf("member %d: the good one: got %s, want anchored", i, got)
		}
		if got := c.stage(i, bad); got != core.StagePinned {
			t.Errorf("member %d: the other one: got %s, want pinned", i, got)
		}
	}
}

// SPEC 10.26.
func TestTheChainDecidesBetweenTwoConsents(t *testing.T) {
	c := newCluster(t)
	id := c.equivocate(1, 7, 7, 9)
	c.final(turn(0), nothing)
	c.tick(0)
	c.final(turn(0).Add(3*time.Second), nothing)
	c.tick(0)
	c.mine(turn(0).Add(5 * time.Second))
	c.tick(0, 1, 2)

	for i, m := range c.members {
		got, err := m.store.Contribution(id)
		if err != nil || got.Stage != core.StageAnchored || got.Item.ConsentDigest[0] != 7 {
			t.Errorf("member %d: got %s with consent %d, %v", i, got.Stage, got.Item.ConsentDigest[0], err)
		}
	}
}

func TestAProposerThatHandsOutNothingIsNamed(t *testing.T) {
	c := newCluster(t)
	id := c.pinned(0, 1)
	c.members[0].keeps = map[core.ContributionID]bool{id: true}
	c.final(turn(0), nothing)
	c.tick(0)
	c.final(turn(0).Add(3*time.Second), nothing)
	c.tick(0)
	if len(c.board.batches) != 0 {
		t.Fatalf("a batch was signed that nobody else holds: got %v, want 0", len(c.board.batches))
	}

	if c.members[1].log.Count("contributions of a proposed batch not obtained", "proposer=0") == 0 {
		t.Error("got no log line of the proposer, want one")
	}
}

func TestASignatureOfTheWrongMemberDoesNotCount(t *testing.T) {
	c := newCluster(t)
	c.pinned(0, 1)

	for _, i := range []int{1, 2} {
		nodetest.Handle(c.net, i, wire.SignBatch, func(ctx context.Context, from int, r wire.SignBatchRequest) (wire.Signed, error) {
			signed, err := c.members[i].HandleSignBatch(ctx, from, r)
			if len(signed.Signature) > 0 {
				signed.Signature[0] = 0 // as if the proposer had signed
			}

			return signed, err
		})
	}

	c.final(turn(0), nothing)
	c.tick(0)
	c.final(turn(0).Add(3*time.Second), nothing)
	c.tick(0)
	if len(c.board.batches) != 0 || c.members[0].log.Count("batch not signed", "not signed by the member") == 0 {
		t.Errorf("got %d batches sent", len(c.board.batches))
	}
}

func TestAReplayedProposalIsRefused(t *testing.T) {
	c := newCluster(t)
	c.pinned(0, 1)
	var old wire.SignBatchRequest

	nodetest.Handle(c.net, 1, wire.SignBatch, func(ctx context.Context, from int, r wire.SignBatchRequest) (wire.Signed, error) {
		old = r
		return c.members[1].HandleSignBatch(ctx, from, r)
	})

	c.final(turn(0), nothing)
	c.tick(0)
	c.final(turn(0).Add(3*time.Second), nothing)
	c.tick(0)
	c.mine(turn(0).Add(5 * time.Second))

	for i, want := range []core.Reason{core.ReasonNotReady, core.ReasonNotNext} { // the batch becomes final, then is applied
		got, err := c.members[1].HandleSignBatch(t.Context(), 0, old)
		if err != nil || got.Refusal.Reason != want || len(got.Signature) > 0 {
			t.Errorf("time %d: %+v, %v; want %s", i+1, got.Refusal, err, want)
		}

		c.tick(1)
	}
}
