package chain_test

import (
	"strings"
	"testing"

	"github.com/tantieme/tantieme/node/core"
)

// TestTheContractsTakeTheRulesThatTheNodeKnows asks the contracts for each rule of the terms.
// A rule that is built may still ask for other fields; only NotBuilt is of interest here.
func TestTheContractsTakeTheRulesThatTheNodeKnows(t *testing.T) {
	c := the.Client(t)
	const beyond = 8 // more rules than there are

	for field, test := range map[string]struct {
		known core.Rules
		set   func(*core.Terms, uint8)
	}{
		"weightRule": {core.WeightRules(), func(t *core.Terms, rule uint8) { t.WeightRule = rule }},
		"vote.rule":  {core.VoteRules(), func(t *core.Terms, rule uint8) { t.Vote.Rule = rule }},
	} {
		for rule := range uint8(beyond) {
			terms := the.TermsBy(c)
			test.set(&terms, rule)

			err := c.CreateDataset(t.Context(), terms)
			built := err == nil || !strings.Contains(err.Error(), "Datasets_NotBuilt(field="+field+")")
			if _, known := test.known[rule]; built != known {
				t.Errorf("%s %d: got built %v (%v), want what core says, %v", field, rule, built, err, known)
			}
		}
	}
}
