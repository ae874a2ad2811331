package founder

import (
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/slice"
)

// Line is one of the terms in words.
type Line struct{ Name, Text string }

// InWords returns every one of a dataset's terms in words.
func InWords(t core.Terms, token core.Token) []Line {
	c, w := t.Cadence, t.Windows

	lines := []Line{
		{"Founder", founderInWords(t.Founder)},
		{"Name", fmt.Sprintf("%q", t.Name)},
		{"Slice", slice.Visible(t.Schema)},
		{"Purposes", purposesInWords(t.Purposes)},
		{"Token", fmt.Sprintf("%s %s", token.Symbol, t.Token)},
		{"Floor", token.Amount(t.FloorPrice) + " for each unit of weight"},
		{"Weight", weightInWords(t)},
		{"Group", fmt.Sprintf("at least %d contributions in a snapshot, %d of them new", c.MinGroup, c.MinNew)},
		{"Classes", fmt.Sprintf("at least %d new contributions of the same weight; a rarer weight counts as the next lower, and too few of the lowest wait", c.MinClass)},
		{"Snapshots", fmt.Sprintf("at least %s apart", core.Span(c.MinInterval))},
		{"Selling", fmt.Sprintf("from %s after a snapshot, until %s after it", core.Span(c.MinAge), core.Span(c.SellFor))},
		{"Phases", fmt.Sprintf(
			"commit %s, release %s, confirm %s, dispute %s",
			core.Span(w.Commit), core.Span(w.Release), core.Span(w.Confirm), core.Span(w.Dispute),
		)},
		{"Faults", faultsInWords(t.MaxDisputes)},
		{"Vote", t.Vote.Words(t.Windows.Vote)},
		{"Admission", admissionInWords(t.Admission)},
		{"Split", t.Split.Words()},
	}

	if t.Salt != (common.Hash{}) {
		lines = append(lines, Line{"Salt", t.Salt.String()})
	}

	return lines
}

func faultsInWords(most uint16) string {
	if most == 0 {
		return "faulty records are paid like all others"
	}
	return fmt.Sprintf("up to %d records of a sale that validators find faulty are not paid, and the buyer has their part back", most)
}

func founderInWords(founder common.Address) string {
	if founder == (common.Address{}) {
		return "the account that publishes the terms"
	}
	return founder.String() + ", who has no power over the dataset once it is published"
}

func purposesInWords(purposes []core.Purpose) string {
	words := make([]string, len(purposes))
	for i, p := range purposes {
		words[i] = slice.Visible(p.Words())
	}
	return strings.Join(words, "; ")
}

func weightInWords(t core.Terms) string {
	switch t.WeightRule {
	case core.WeightEqual:
		return "each contribution weighs 1"
	case core.WeightSteps:
		return fmt.Sprintf("a contribution weighs 1, 2, 3, 5 or 8, by how much is in it; %d at most", t.MaxWeight)
	}
	return fmt.Sprintf("rule %d, %d at most", t.WeightRule, t.MaxWeight)
}

func admissionInWords(a core.Admission) string {
	if a.Rule == 0 {
		return "anyone may contribute"
	}
	return fmt.Sprintf("rule %d, list %s", a.Rule, a.Root)
}

// InWords returns every line of a plan in words.
func (p *Plan) InWords() []Line {
	bond, finality := "a new one that anyone may mint: for test networks only", "the chain's own finalized tag"
	if p.BondToken != nil {
		bond = p.BondToken.String()
	}
	if p.Finality > 0 {
		finality = fmt.Sprintf("%d blocks on top", p.Finality)
	}

	lines := []Line{
		{"Chain", fmt.Sprint(p.ChainID)},
		{"Committee", fmt.Sprintf("%d members, any %d open a key", len(p.Founders), p.Threshold)},
	}

	for seat, account := range p.Founders {
		lines = append(lines, Line{fmt.Sprintf("Member %d", seat), account.String()})
	}

	return append(
		lines,
		Line{"Bond", fmt.Sprintf("%s for each member", p.MinBond)},
		Line{"Its token", bond},
		Line{"Dearest offer", p.MaxPrice.String() + ", whatever the dataset's token"},
		Line{"Making the key", "within " + core.Span(p.CeremonyWindow)},
		Line{"A sale's phases", fmt.Sprintf("%s to %s each", core.Span(p.MinWindow), core.Span(p.MaxWindow))},
		Line{"A snapshot", fmt.Sprintf("at least %d contributions, %d of them new", p.MinGroup, p.MinNew)},
		Line{"A notice", core.Ether(p.NoticeFee) + " for whoever serves one, burned"},
		Line{"A block is final", finality},
	)
}
