package committee_test

import (
	"errors"
	"testing"
	"time"

	"github.com/tantieme/tantieme/node/core"
)

// TestAMemberThatWasDownComputesItsShare restarts a member after the others have made the
// key final.
func TestAMemberThatWasDownComputesItsShare(t *testing.T) {
	c := newCluster(t)
	c.run(12, start)
	late := c.members[2]
	late.dealer.share = false // it was killed before it concluded
	again := restarted(c, 2)
	if err := again.Tick(t.Context()); err != nil || !late.dealer.share {
		t.Errorf("got share kept %v and error %v, want the share kept", late.dealer.share, err)
	}
}

// TestAShareThatCannotBeComputedIsNamed removes the keyring.
func TestAShareThatCannotBeComputedIsNamed(t *testing.T) {
	c := newCluster(t)
	c.run(12, start)
	lost := c.members[1]
	lost.dealer.share, lost.dealer.conclude = false, core.ErrNotFound
	again := restarted(c, 1)

	for range 2 {
		if err := again.Tick(t.Context()); err != nil {
			t.Fatal(err)
		}
	}

	if !errors.Is(again.Fault(), core.ErrNotFound) {
		t.Errorf("fault %v; want what is missing", again.Fault())
	}
}

// TestAnotherKeyThanTheFinalOneIsNamed compares the key from the dealings with the final
// key.
func TestAnotherKeyThanTheFinalOneIsNamed(t *testing.T) {
	c := newCluster(t)
	c.run(12, start)
	m := c.members[0]
	m.dealer.share = false
	finalise(t, m, core.GroupKey{Epoch: 1, Material: []byte("another"), FinalisedAt: start.Add(time.Minute)})
	again := restarted(c, 0)
	if err := again.Tick(t.Context()); err != nil || !errors.Is(again.Fault(), core.ErrVerify) {
		t.Errorf("got %v, fault %v", err, again.Fault())
	}
}
