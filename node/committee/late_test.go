package committee_test

import (
	"errors"
	"testing"
	"time"

	"github.com/tantieme/tantieme/node/core"
)

// TestAMemberThatWasDownComputesItsShare: the others made the key final meanwhile.
func TestAMemberThatWasDownComputesItsShare(t *testing.T) {
	c := newCluster(t)
	c.run(12, start)
	late := c.members[2]
	late.dealer.share = false // it was killed before it had concluded
	again := restarted(c, 2)
	if err := again.Tick(t.Context()); err != nil || !late.dealer.share {
		t.Errorf("share kept %v, %v", late.dealer.share, err)
	}
}

// TestAShareThatCannotBeComputedIsNamed: the keyring is gone.
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

// TestAnotherKeyThanTheFinalOneIsNamed: what the dealings give is compared.
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
