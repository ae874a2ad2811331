package core

import (
	"fmt"
	"math/big"
	"time"
)

// Vote rules: how contributors accept or reject an offer.
const (
	VoteNone   uint8 = 0 // an offer at the floor is accepted at once
	VoteVeto   uint8 = 1 // an offer is accepted unless enough weight says no
	VoteBallot uint8 = 2 // an offer is accepted if enough weight votes and most of it says yes
)

// VoteRules returns the vote rules that are built.
func VoteRules() Rules {
	return Rules{
		VoteNone:   "none",
		VoteVeto:   "veto",
		VoteBallot: "ballot",
	}
}

// Vote determines how contributors accept or reject an offer. Parts are of 10,000 of the
// snapshot's total weight.
type Vote struct {
	Rule      uint8  `json:"rule"`       // one of VoteRules
	VetoBps   uint16 `json:"veto_bps"`   // under VoteVeto alone: weight of no that rejects
	QuorumBps uint16 `json:"quorum_bps"` // under VoteBallot alone: weight that must vote
}

// Bps returns the part that the rule uses, or 0 under VoteNone.
func (v Vote) Bps() uint16 { return v.VetoBps + v.QuorumBps }

// VoteWindow returns the time for which contributors vote on an offer, or 0 if nobody
// votes.
func (t Terms) VoteWindow() time.Duration {
	if t.Vote.Rule == VoteNone {
		return 0
	}
	return secondsOf(t.Windows.Vote)
}

// Words says how offers are decided, for a person.
func (v Vote) Words(window uint64) string {
	switch v.Rule {
	case VoteNone:
		return "nobody votes: an offer at the floor or above is accepted at once"
	case VoteVeto:
		return fmt.Sprintf("an offer is accepted after %s unless contributors with %s of the weight say no", Span(window), Percent(v.VetoBps))
	case VoteBallot:
		return fmt.Sprintf(
			"contributors vote for %s: an offer is accepted if %s of the weight votes and more of it says yes than no",
			Span(window), Percent(v.QuorumBps),
		)
	}
	return fmt.Sprintf("rule %d", v.Rule)
}

// Tally holds the votes on an offer, by weight.
type Tally struct {
	Voted uint64 // of all who voted
	No    uint64 // of those who said no
}

// Yes returns the weight of those who said yes.
func (t Tally) Yes() uint64 { return t.Voted - t.No }

// IsLost reports whether no votes to come can have an offer on a snapshot accepted: who
// said no stays with it. It is Rules.isLost of the contracts.
func (v Vote) IsLost(t Tally, totalWeight uint64) bool {
	switch v.Rule {
	case VoteVeto:
		return !v.Accepts(t, totalWeight)
	case VoteBallot:
		return new(big.Int).Lsh(weightOf(t.No), 1).Cmp(weightOf(totalWeight)) >= 0
	default:
		return false
	}
}

// Accepts reports whether votes accept an offer on a snapshot once voting is over. It is
// Rules.accepts of the contracts.
func (v Vote) Accepts(t Tally, totalWeight uint64) bool {
	switch v.Rule {
	case VoteNone:
		return true
	case VoteVeto:
		return !v.reaches(t.No, totalWeight)
	case VoteBallot:
		return v.reaches(t.Voted, totalWeight) && t.Yes() > t.No
	default:
		return false
	}
}

// reaches reports whether a weight is the rule's part of the total or more.
func (v Vote) reaches(weight, totalWeight uint64) bool {
	got := new(big.Int).Mul(weightOf(weight), big.NewInt(wholeBps))
	want := new(big.Int).Mul(weightOf(totalWeight), big.NewInt(int64(v.Bps())))
	return got.Cmp(want) >= 0
}

const wholeBps = 10_000

func weightOf(w uint64) *big.Int { return new(big.Int).SetUint64(w) }

// Share returns a part of a total in percent with one decimal, such as "99.5 %". Of
// nothing it is "0.0 %". It is rounded down, so that 100 % means all.
func Share(part, total uint64) string {
	if total == 0 {
		return "0.0 %"
	}

	thousandths := new(big.Int).Mul(weightOf(part), big.NewInt(1000))
	thousandths.Div(thousandths, weightOf(total))

	return fmt.Sprintf("%d.%d %%", thousandths.Int64()/10, thousandths.Int64()%10)
}

// Poll is the vote on an offer.
type Poll struct {
	Vote        Vote   // the dataset's rule
	Opened      uint64 // number of the block
	Ends        time.Time
	TotalWeight uint64 // of the snapshot, but for what was banned before the offer
	Tally       Tally
}

// Over reports whether the offer can be moved on at a time: voting has ended, or is lost.
func (p Poll) Over(now time.Time) bool {
	return !now.Before(p.Ends) || p.Vote.IsLost(p.Tally, p.TotalWeight)
}

// Words returns the votes so far for a person.
func (p Poll) Words() string {
	return fmt.Sprintf(
		"%s of the weight voted; of it, %s said yes", Share(p.Tally.Voted, p.TotalWeight), Share(p.Tally.Yes(), p.Tally.Voted),
	)
}

// Choice is what a vote says. Values are those of the event VotesCast.
type Choice uint8

// Choices.
const (
	ChoiceYes     Choice = 0
	ChoiceNo      Choice = 1
	ChoiceRevoked Choice = 2 // no, after a yes that was counted
)

var choiceNames = map[Choice]string{
	ChoiceYes:     "yes",
	ChoiceNo:      "no",
	ChoiceRevoked: "no after yes",
}

// String returns the choice for a person.
func (c Choice) String() string { return nameOf(choiceNames, c) }

// Cast is a vote that was counted.
type Cast struct {
	Leaf   uint32 // number in the snapshot's sum tree
	Weight uint64
	Choice Choice
}

// Add counts a vote.
func (t Tally) Add(c Cast) Tally {
	if c.Choice != ChoiceRevoked {
		t.Voted += c.Weight
	}
	if c.Choice != ChoiceYes {
		t.No += c.Weight
	}
	return t
}
