package relay_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/store"
)

// ban stores that a leaf is banned.
func (v validator) ban(t *testing.T, leaf uint32) {
	t.Helper()
	err := v.books.Update(func(tx *store.Txn) error {
		return tx.PutBan(snapshot, core.Ban{Leaf: leaf, Kind: core.FaultSchema, Time: time.Unix(5000, 0)})
	})
	if err != nil {
		t.Fatal(err)
	}
}

// TestABannedLeafDoesNotVote has a leaf that is banned before it votes, and one that is
// banned while its vote waits. Neither costs gas, and a third leaf votes.
func TestABannedLeafDoesNotVote(t *testing.T) {
	c := newChain(crowd(t, 8))
	v := newValidator(t, c, 0, rich())

	v.ban(t, 1)
	_, _, err := v.Post(t.Context(), c.ballot(t, 1, offer(0), true))
	if reasonOf(err) != core.ReasonBanned || !strings.Contains(err.Error(), "slice breaks the schema") {
		t.Errorf("got %v, want a refusal that says why the leaf is banned", err)
	}

	waits, good := c.ballot(t, 2, offer(0), true), c.ballot(t, 3, offer(0), true)
	v.post(t, waits, good)
	v.ban(t, 2)

	c.pass(3 * round)
	v.tick(t)
	c.settle()
	v.tick(t)

	if got := v.stands(t, waits); got.Stage != core.RelayRefused || got.Reason != core.ReasonBanned || got.GasPaid != nil {
		t.Errorf("got %+v, want it refused for nothing", got)
	}
	if got := c.sent(); !slices.Equal(got, []int{1}) {
		t.Errorf("got transactions %v, want one of one vote", got)
	}
}
