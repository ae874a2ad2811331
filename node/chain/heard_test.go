package chain

import (
	"slices"
	"testing"
)

// unheard lists the events that a ledger needs nothing of: buyers' refunds, the signing
// domain, which never changes, members that left, and what no node
// causes yet: convictions.
var unheard = []string{
	"Payouts.Credited", "Payouts.Withdrawn", "Payouts.EIP712DomainChanged",
	"Committee.EIP712DomainChanged", "Anchors.EIP712DomainChanged", "Datasets.EIP712DomainChanged", "Market.EIP712DomainChanged",
	"Delivery.EIP712DomainChanged", "Ballots.EIP712DomainChanged", "Notices.EIP712DomainChanged",
	"Committee.MemberLeft",
	"Datasets.SnapshotConvicted",
}

// TestEveryEventReachesTheLedger compares the table with the contracts' ABIs.
func TestEveryEventReachesTheLedger(t *testing.T) {
	k := newKnown()
	for _, c := range table(&k.bound) {
		if c.name == erc20 {
			continue
		}

		parsed, err := c.meta.ParseABI()
		if err != nil {
			t.Fatal(err)
		}

		for name, event := range parsed.Events {
			_, heard := c.decodes[name]
			if event.Anonymous {
				heard = c.anonymous != nil
			}
			if heard == slices.Contains(unheard, c.name+"."+name) {
				t.Errorf("%s.%s: got decoded %v, want the opposite or a row in the list", c.name, name, heard)
			}
		}
	}
}
