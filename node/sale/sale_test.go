package sale_test

import (
	"context"
	"errors"
	"log/slog"
	"math/big"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/nodetest"
	"github.com/tantieme/tantieme/node/quorum"
	"github.com/tantieme/tantieme/node/sale"
	"github.com/tantieme/tantieme/node/store"
)

var (
	size      = core.Committee{N: 3, Threshold: 2}
	accepted  = time.Unix(4_000, 0).UTC()
	deadlines = core.Windows{Commit: 10, Release: 10, Confirm: 10, Dispute: 10}.Deadlines(accepted)
	id        = core.SaleID{1}
)

// crank counts the calls. The head of its chain has a time and a sale's state.
type crank struct {
	calls  []string
	refuse error
	head   time.Time
	state  core.SaleState
	away   bool // the head is not known
}

func (c *crank) SaleAtHead(context.Context, core.SaleID) (core.SaleState, time.Time, error) {
	if c.away {
		return core.SaleNone, time.Time{}, core.ErrUnreachable
	}
	return c.state, c.head, nil
}

func (c *crank) send(name string) error {
	c.calls = append(c.calls, name)
	return c.refuse
}

func (c *crank) Resolve(context.Context, core.Offer) error { return c.send("resolve") }
func (c *crank) Refund(context.Context, core.Offer) error  { return c.send("refund") }
func (c *crank) Settle(context.Context, core.Offer) error  { return c.send("settle") }

const (
	few    = 1 // commits, one fewer than a quorum
	enough = 2
	all    = 3
)

// TestOffersAreMovedWhenTheirDeadlineHasPassed has a final block that is two seconds behind
// the head. Windows are 10 seconds long, so a resolve leaves 2.5 seconds for the release
// and two until it is final. SPEC 7.19, 7.20.
func TestOffersAreMovedWhenTheirDeadlineHasPassed(t *testing.T) {
	cases := []struct {
		name    string
		state   core.SaleState
		commits int
		now     time.Time // of the newest final block
		want    string
	}{
		{"too few commits, a second early", core.SaleAccepted, few, deadlines.CommitEnds.Add(-time.Second), ""},
		{"too few commits", core.SaleAccepted, few, deadlines.CommitEnds, "resolve"},
		{"too few commits, after an outage", core.SaleAccepted, few, deadlines.DisputeEnds, "resolve"},
		{"enough commits, a second early", core.SaleAccepted, enough, deadlines.CommitEnds.Add(-time.Second), ""},
		{"enough commits, in time", core.SaleAccepted, enough, deadlines.CommitEnds, "resolve"},
		{"enough commits, at the last moment", core.SaleAccepted, enough, deadlines.ReleaseEnds.Add(-7 * time.Second), "resolve"},
		{"enough commits, too late to release", core.SaleAccepted, enough, deadlines.ReleaseEnds.Add(-6500 * time.Millisecond), ""},
		{"enough commits, the release is over", core.SaleAccepted, enough, deadlines.ReleaseEnds, "resolve"},
		{"enough commits, after an outage", core.SaleAccepted, enough, deadlines.ConfirmEnds, "resolve"},
		{"all commits, and it was not moved", core.SaleAccepted, all, deadlines.CommitEnds.Add(-time.Second), "resolve"},
		{"all commits, at once", core.SaleAccepted, all, accepted, "resolve"},
		{"committed, a second early", core.SaleCommitted, enough, deadlines.ConfirmEnds.Add(-time.Second), ""},
		{"committed and not confirmed", core.SaleCommitted, enough, deadlines.ConfirmEnds, "refund"},
		{"confirmed, in the dispute window", core.SaleConfirmed, enough, deadlines.ConfirmEnds, ""},
		{"confirmed, undisputed", core.SaleConfirmed, enough, deadlines.DisputeEnds, "settle"},
		{"settled", core.SaleSettled, enough, deadlines.DisputeEnds.Add(time.Hour), ""},
		{"refunded", core.SaleRefunded, enough, deadlines.DisputeEnds.Add(time.Hour), ""},
	}

	for _, tc := range cases {
		t.Run(tc.name, func(t *testing.T) {
			s := storeWith(t, tc.state, tc.commits, tc.now)

			var sent []string
			for self := range size.N { // exactly one member has the turn
				c := &crank{refuse: errors.New("another was faster"), head: tc.now.Add(2 * time.Second), state: tc.state}
				sent = append(sent, ticks(t, newStep(t, s, c, self), c)...)
			}

			if tc.want == "resolve" && tc.now.After(deadlines.CommitEnds) {
				sent = slices.Compact(sent) // all have had their turn
			}
			if tc.want == "" && len(sent) > 0 || tc.want != "" && (len(sent) != 1 || sent[0] != tc.want) {
				t.Errorf("got calls %v, want %q once", sent, tc.want)
			}
		})
	}
}

// TestMembersThatAreAwayDelayNoResolve has the first member of the turn away, then the
// first two. The next one resolves within a quarter of the release window. SPEC 7.23.
func TestMembersThatAreAwayDelayNoResolve(t *testing.T) {
	for away := range size.N {
		now := deadlines.CommitEnds.Add(time.Duration(away) * time.Second) // a third of a quarter of 10 s is 0.83 s
		s := storeWith(t, core.SaleAccepted, enough, now)

		sent := map[int]int{}
		for self := range size.N {
			place := quorum.Seat{Committee: size, Self: self}.Place(core.SaleRecord{ID: id})
			c := &crank{head: now, state: core.SaleAccepted}
			sent[place] = len(ticks(t, newStep(t, s, c, self), c))
		}

		for place := range size.N {
			if want := place <= away; (sent[place] == 1) != want {
				t.Errorf("after %d turns: got %d calls of the member in place %d, want one: %v", away, sent[place], place, want)
			}
		}
	}
}

// TestASaleIsNotResolvedBlindly has a head that is not known, or on which another member
// was faster.
func TestASaleIsNotResolvedBlindly(t *testing.T) {
	s := storeWith(t, core.SaleAccepted, enough, deadlines.CommitEnds)

	for name, c := range map[string]*crank{
		"unknown head":         {away: true},
		"resolved on the head": {head: deadlines.CommitEnds, state: core.SaleCommitted},
	} {
		for self := range size.N {
			if sent := ticks(t, newStep(t, s, c, self), c); len(sent) > 0 {
				t.Errorf("%s: got calls %v, want none", name, sent)
			}
		}
	}
}

// ticks lets a step work twice within one round and returns the calls: the second one is
// not sent.
func ticks(t *testing.T, step *sale.Step, c *crank) []string {
	t.Helper()
	for range 2 {
		if err := step.Tick(t.Context()); err != nil {
			t.Fatal(err)
		}
	}

	return c.calls
}

// storeWith returns a store with a sale as of a final block.
func storeWith(t *testing.T, state core.SaleState, commits int, now time.Time) *store.Store {
	t.Helper()
	s, _ := nodetest.OpenStore(t, t.TempDir())
	r := core.SaleRecord{
		ID:        id,
		Offer:     core.Offer{Price: new(big.Int)},
		State:     state,
		Accepted:  accepted,
		Deadlines: deadlines,
		Commits:   map[uint8]common.Hash{},
	}

	for member := range commits {
		r.Commits[uint8(member)] = common.Hash{1}
	}

	err := s.Update(func(tx *store.Txn) error {
		return errors.Join(tx.PutCursor(core.Cursor{Number: 1, Time: now}), tx.PutSale(r))
	})
	if err != nil {
		t.Fatal(err)
	}

	return s
}

// newStep returns the step of one member.
func newStep(t *testing.T, s *store.Store, c *crank, self int) *sale.Step {
	t.Helper()

	step, err := sale.New(sale.Options{
		Store: s,
		Chain: c,
		Log:   slog.New(slog.DiscardHandler),
		Seat:  quorum.Seat{Committee: size, Self: self, Round: 5 * time.Second},
	})
	if err != nil {
		t.Fatal(err)
	}

	return step
}

// TestVotesAreDecided moves offers on which contributors vote: once voting has ended, or
// earlier if it is lost. The members take turns from then on, so those that are away delay
// it and stop nothing.
func TestVotesAreDecided(t *testing.T) {
	ends := time.Unix(5_000, 0).UTC()
	for name, tc := range map[string]struct {
		tally core.Tally
		now   time.Time
		moved bool
	}{
		"while it is voted on":       {core.Tally{Voted: 6, No: 1}, ends.Add(-time.Second), false},
		"when voting has ended":      {core.Tally{Voted: 6, No: 1}, ends, true},
		"ended without a vote":       {core.Tally{}, ends, true},
		"lost before":                {core.Tally{Voted: 6, No: 5}, ends.Add(-time.Minute), true},
		"ended, the first is away":   {core.Tally{Voted: 6}, ends.Add(5 * time.Second), true},
		"ended, only one is up":      {core.Tally{Voted: 6}, ends.Add(10 * time.Second), true},
		"ended long ago, all waited": {core.Tally{Voted: 6}, ends.Add(time.Hour), true},
	} {
		s, _ := nodetest.OpenStore(t, t.TempDir())
		r := core.SaleRecord{
			ID:    id,
			Offer: core.Offer{Price: new(big.Int)},
			State: core.SaleOffered,
			Poll: &core.Poll{
				Vote:        core.Vote{Rule: core.VoteBallot, QuorumBps: 1},
				Ends:        ends,
				TotalWeight: 10,
				Tally:       tc.tally,
			},
		}
		err := s.Update(func(tx *store.Txn) error {
			return errors.Join(tx.PutCursor(core.Cursor{Number: 1, Time: tc.now}), tx.PutSale(r))
		})
		if err != nil {
			t.Fatal(err)
		}

		var senders []int // by their place in the turn
		for self := range size.N {
			c := &crank{head: tc.now, state: core.SaleOffered}
			if calls := ticks(t, newStep(t, s, c, self), c); len(calls) > 0 {
				if !slices.Equal(calls, []string{"resolve"}) {
					t.Errorf("%s: got calls %v, want one resolve", name, calls)
				}
				senders = append(senders, quorum.Seat{Committee: size, Self: self}.Place(r))
			}
		}

		want := []int{int(max(0, tc.now.Sub(ends)) / (5 * time.Second) % time.Duration(size.N))}
		if !tc.moved {
			want = nil
		}
		if !slices.Equal(senders, want) {
			t.Errorf("%s: got resolves of the members in places %v, want %v", name, senders, want)
		}
	}
}

func TestAnEmptyLedgerIsNoFault(t *testing.T) {
	s, _ := nodetest.OpenStore(t, t.TempDir())
	step := newStep(t, s, &crank{}, 0)
	if err := step.Tick(t.Context()); err != nil {
		t.Fatal(err)
	}
}

// TestTombstonesDecideAboutAResolve has a sale to whose lists all committed, which leave
// something out. Nobody resolves it while that is being banned, and from the end of the
// commit window on a resolve brings the price back.
func TestTombstonesDecideAboutAResolve(t *testing.T) {
	camp := []core.Camp{{Tombstones: core.Tombstones{Count: 1}, Members: 0b111}}
	for name, tc := range map[string]struct {
		now   time.Time
		whole bool
		want  []string
	}{
		"they are being banned":                    {deadlines.CommitEnds.Add(-time.Second), false, nil},
		"they are banned, and the sale stayed":     {deadlines.CommitEnds.Add(-time.Second), true, []string{"resolve"}},
		"the window is over, and they are banned":  {deadlines.CommitEnds, true, []string{"resolve"}},
		"the window is over, and they are not":     {deadlines.CommitEnds, false, []string{"resolve"}},
		"the lists could not be released any more": {deadlines.ReleaseEnds, false, []string{"resolve"}},
	} {
		s := storeWith(t, core.SaleAccepted, size.N, tc.now)
		err := s.Update(func(tx *store.Txn) error {
			r, err := tx.Sale(id)
			r.Camps, r.Whole = camp, tc.whole
			return errors.Join(err, tx.PutSale(r))
		})
		if err != nil {
			t.Fatal(err)
		}

		var calls []string
		for self := range size.N {
			c := &crank{head: tc.now, state: core.SaleAccepted}
			calls = append(calls, ticks(t, newStep(t, s, c, self), c)...)
		}

		if !slices.Equal(slices.Compact(calls), tc.want) {
			t.Errorf("%s: got calls %v, want %v", name, calls, tc.want)
		}
	}
}
