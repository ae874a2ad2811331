package anchor_test

import (
	"context"
	"testing"
	"testing/synctest"
	"time"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/nodetest"
	"github.com/tantieme/tantieme/node/wire"
)

// hang makes a member never answer in a protocol.
func hang[Q, A any](c *cluster, member int, p wire.Protocol) {
	nodetest.Handle(c.net, member, p, func(ctx context.Context, _ int, _ Q) (answer A, err error) {
		<-ctx.Done()
		return answer, ctx.Err()
	})
}

// tickOnly lets a member tick and checks that it waited for nobody.
func (c *cluster) tickOnly(member int) {
	c.t.Helper()
	began := time.Now()
	if err := c.members[member].Tick(c.t.Context()); err != nil {
		c.t.Fatalf("member %d: got %v, want no error", member, err)
	}

	if waited := time.Since(began); waited != 0 {
		c.t.Errorf("member %d: got a wait of %s in its tick, want none", member, waited)
	}
}

// TestASearchForABatchPassesASlowMember has the member that is asked first hang. The next
// one is asked beside it, and no tick waits for either.
func TestASearchForABatchPassesASlowMember(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := newCluster(t)
		id := c.pinned(0, 1)
		c.net.Down(2, true)
		c.final(turn(0), nothing)
		c.tick(0)
		c.final(turn(0).Add(3*time.Second), nothing)
		c.tick(0)
		c.mine(turn(0).Add(5 * time.Second))
		c.tick(1)

		c.net.Down(2, false)
		hang[wire.BatchItemsRequest, wire.BatchItemsResponse](c, 0, wire.BatchItems) // member 2 asks it first

		c.tickOnly(2)
		time.Sleep(3 * time.Second)
		synctest.Wait()
		c.tickOnly(2)

		if got := c.stage(2, id); got != core.StageAnchored {
			t.Errorf("contribution after 3 seconds: got %s, want anchored:\n%s", got, c.members[2].log)
		}

		c.members[2].Wait()
	})
}

// TestAProposalIsNotHeldByASlowMember has a signer that refuses and one that hangs, so that
// no quorum comes. The proposer's tick returns at once, and the proposal ends in time for
// the next turn.
func TestAProposalIsNotHeldByASlowMember(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := newCluster(t)
		c.pinned(0, 1)
		c.final(turn(0), nothing)
		c.tickOnly(0)
		c.final(turn(0).Add(3*time.Second), nothing)

		c.net.Down(1, true)
		hang[wire.SignBatchRequest, wire.Signed](c, 2, wire.SignBatch)

		c.tickOnly(0)
		c.tickOnly(0)
		began := time.Now()
		c.members[0].Wait()

		if took := time.Since(began); took <= 0 || took >= round {
			t.Errorf("proposal without a quorum: got its end after %s, want it within a turn of %s", took, round)
		}
		if n := c.members[0].log.Count("not signed by a quorum"); n != 1 {
			t.Errorf("got %d proposals that failed, want 1", n)
		}
	})
}
