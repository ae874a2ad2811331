package core_test

import (
	"math"
	"testing"
	"time"

	"github.com/tantieme/tantieme/node/core"
)

// TestVotesDecide is the table of Rules.t.sol: both compute the same.
func TestVotesDecide(t *testing.T) {
	veto := core.Vote{Rule: core.VoteVeto, VetoBps: 2500}
	ballot := core.Vote{Rule: core.VoteBallot, QuorumBps: 5000}
	all := core.Vote{Rule: core.VoteBallot, QuorumBps: 10_000}

	for name, c := range map[string]struct {
		vote          core.Vote
		tally         core.Tally
		total         uint64
		accepts, lost bool
	}{
		"none":                                {core.Vote{}, core.Tally{Voted: 9, No: 9}, 9, true, false},
		"a veto of nobody":                    {veto, core.Tally{}, 8, true, false},
		"a veto of less than the part":        {veto, core.Tally{Voted: 8, No: 1}, 8, true, false},
		"a veto of exactly the part":          {veto, core.Tally{Voted: 2, No: 2}, 8, false, true},
		"a veto of the part, rounded up":      {veto, core.Tally{Voted: 2, No: 2}, 9, true, false},
		"a ballot without voters":             {ballot, core.Tally{}, 8, false, false},
		"a ballot below the quorum":           {ballot, core.Tally{Voted: 3}, 8, false, false},
		"a ballot at the quorum":              {ballot, core.Tally{Voted: 4}, 8, true, false},
		"a tie":                               {ballot, core.Tally{Voted: 6, No: 3}, 8, false, false},
		"a tie of everyone":                   {ballot, core.Tally{Voted: 8, No: 4}, 8, false, true},
		"half says no":                        {ballot, core.Tally{Voted: 4, No: 4}, 8, false, true},
		"most say yes":                        {ballot, core.Tally{Voted: 7, No: 3}, 8, true, false},
		"a quorum of all but one":             {all, core.Tally{Voted: 7}, 8, false, false},
		"the largest weights":                 {all, core.Tally{Voted: math.MaxUint64, No: 1}, math.MaxUint64, true, false},
		"the largest weights, and all refuse": {veto, core.Tally{Voted: math.MaxUint64, No: math.MaxUint64}, math.MaxUint64, false, true},
		"an unknown rule":                     {core.Vote{Rule: 9}, core.Tally{Voted: 8}, 8, false, false},
	} {
		if got := c.vote.Accepts(c.tally, c.total); got != c.accepts {
			t.Errorf("%s: got accepted %v, want %v", name, got, c.accepts)
		}
		if got := c.vote.IsLost(c.tally, c.total); got != c.lost {
			t.Errorf("%s: got lost %v, want %v", name, got, c.lost)
		}
	}
}

// TestWhatIsLostIsNeverAccepted checks every tally of a small snapshot, with all votes that
// can still come.
func TestWhatIsLostIsNeverAccepted(t *testing.T) {
	const total = 9
	for bps := uint16(1); bps <= 10_000; bps += 777 {
		for _, vote := range []core.Vote{{Rule: core.VoteVeto, VetoBps: bps}, {Rule: core.VoteBallot, QuorumBps: bps}} {
			for voted := range uint64(total + 1) {
				for no := range voted + 1 {
					lost := vote.IsLost(core.Tally{Voted: voted, No: no}, total)
					if best := bestEnd(vote, voted, no, total); lost == best {
						t.Errorf("%+v with %d of %d voted, %d no: got lost %v, but votes to come can accept: %v", vote, voted, total, no, lost, best)
					}
				}
			}
		}
	}
}

// bestEnd reports whether any votes to come have an offer accepted.
func bestEnd(vote core.Vote, voted, no, total uint64) bool {
	for end := voted; end <= total; end++ {
		if vote.Accepts(core.Tally{Voted: end, No: no}, total) {
			return true
		}
	}
	return false
}

func TestVotesAreCounted(t *testing.T) {
	var tally core.Tally
	for _, c := range []core.Cast{
		{Leaf: 1, Weight: 5, Choice: core.ChoiceYes},
		{Leaf: 2, Weight: 3, Choice: core.ChoiceNo},
		{Leaf: 1, Weight: 5, Choice: core.ChoiceRevoked},
		{Leaf: 4, Weight: 8, Choice: core.ChoiceYes},
	} {
		tally = tally.Add(c)
	}

	if want := (core.Tally{Voted: 16, No: 8}); tally != want {
		t.Errorf("got %+v, want %+v", tally, want)
	}

	poll := core.Poll{Ends: time.Unix(10, 0), TotalWeight: 32, Tally: tally}
	if got, want := poll.Words(), "50.0 % of the weight voted; of it, 50.0 % said yes"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestSharesAreRoundedDown(t *testing.T) {
	for _, c := range []struct {
		part, total uint64
		want        string
	}{
		{0, 0, "0.0 %"},
		{199, 200, "99.5 %"},
		{9999, 10_000, "99.9 %"},
		{200, 200, "100.0 %"},
		{math.MaxUint64, math.MaxUint64, "100.0 %"},
	} {
		if got := core.Share(c.part, c.total); got != c.want {
			t.Errorf("%d of %d: got %q, want %q", c.part, c.total, got, c.want)
		}
	}
}
