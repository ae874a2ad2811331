package store_test

import (
	"errors"
	"testing"

	"github.com/tantieme/tantieme/node/core"
)

// TestFindingsAreKeptUntilTheirSaleIsOver stores findings of two sales, one of them twice,
// and one more than the terms allow.
func TestFindingsAreKeptUntilTheirSaleIsOver(t *testing.T) {
	s := newStore(t)
	one, other := core.SaleID{1}, core.SaleID{2}
	check(t,
		s.PutFinding(core.Finding{Sale: one, Leaf: 300, Kind: core.FaultSchema}, 2),
		s.PutFinding(core.Finding{Sale: one, Leaf: 7, Kind: core.FaultWeight}, 2),
		s.PutFinding(core.Finding{Sale: one, Leaf: 7, Kind: core.FaultWeight}, 2),
		s.PutFinding(core.Finding{Sale: other, Leaf: 7, Kind: core.FaultHeader}, 2),
	)

	var refused *core.Refusal
	if err := s.PutFinding(core.Finding{Sale: one, Leaf: 8, Kind: core.FaultSchema}, 2); !errors.As(err, &refused) || refused.Reason != core.ReasonFaultsFull {
		t.Errorf("a third: got %v, want %s", err, core.ReasonFaultsFull)
	}

	found, err := s.Findings(one)
	if err != nil || len(found) != 2 || found[0].Leaf != 7 || found[1].Leaf != 300 {
		t.Errorf("got %+v, %v, want leaves 7 and 300", found, err)
	}

	check(t, s.Reindex()) // what this node found is kept
	check(t, s.DropFindings(one), s.DropFindings(one))
	if found, err := s.Findings(one); err != nil || len(found) != 0 {
		t.Errorf("got %+v, %v, want none once they are dropped", found, err)
	}
	if found, err := s.Findings(other); err != nil || len(found) != 1 {
		t.Errorf("got %+v, %v, want that of the other sale", found, err)
	}
}
