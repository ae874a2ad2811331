package snapshot_test

import (
	"context"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/tantieme/tantieme/node/nodetest"
	"github.com/tantieme/tantieme/node/wire"
)

// TestATickWaitsForNoSigner has all other members hang. The proposers' ticks return at
// once, and each proposal ends within its turn.
func TestATickWaitsForNoSigner(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := newCluster(t)
		c.anchor(start.Add(40*time.Second), late, 1, 2, 3)

		var asked atomic.Int32
		for i := range size.N {
			nodetest.Handle(c.net, i, wire.SignSnapshot, func(ctx context.Context, _ int, _ wire.SignSnapshotRequest) (wire.Signed, error) {
				asked.Add(1)
				<-ctx.Done()
				return wire.Signed{}, ctx.Err()
			})
		}

		for r := range size.N {
			c.final(start.Add(50*time.Second+time.Duration(r)*round), nothing)

			for i, m := range c.members {
				began := time.Now()
				if err := m.Tick(t.Context()); err != nil {
					t.Fatalf("member %d: got %v, want no error", i, err)
				}
				if waited := time.Since(began); waited != 0 {
					t.Errorf("member %d: got a wait of %s in its tick, want none", i, waited)
				}

				m.Wait()
				if took := time.Since(began); took >= round {
					t.Errorf("member %d: got its proposal ended after %s, want within a turn of %s", i, took, round)
				}
			}
		}

		if asked.Load() == 0 || len(c.board.taken) != 0 {
			t.Errorf("got %d requests and %d snapshots, want requests and no snapshot", asked.Load(), len(c.board.taken))
		}
	})
}
