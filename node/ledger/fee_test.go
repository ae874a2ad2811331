package ledger_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
)

// TestAFeeIsKeptUntilItsMemberTakesIt has two sales, of which members earned something.
func TestAFeeIsKeptUntilItsMemberTakesIt(t *testing.T) {
	l, s, pool, _ := sold(t)
	kept := func(sale core.SaleID, members core.Members) core.FeesKept {
		return core.FeesKept{Sale: sale, Each: 10, Members: members, Treasury: common.Address{8}, TreasuryUnits: 7}
	}

	apply(t, l, block(3,
		kept(saleA, 0b111),
		kept(saleB, 0b101),
		core.TipPaid{Pool: pool, To: common.Address{9}, Units: 2},
		core.FeesWithdrawn{Member: 2, Account: common.Address{9}, Sales: []core.SaleID{saleA, saleB}},
		core.TreasuryWithdrawn{Treasury: common.Address{8}},
	))

	for sale, want := range map[core.SaleID]core.Fees{
		saleA: {Each: 10, Members: 0b111, Unpaid: 0b011, Treasury: 7},
		saleB: {Each: 10, Members: 0b101, Unpaid: 0b001, Treasury: 7},
	} {
		r, err := s.Sale(sale)
		if err != nil || r.Fees == nil || *r.Fees != want {
			t.Errorf("sale %s: got fees %+v, %v, want %+v", sale.Short(), r.Fees, err, want)
		}
	}
	if r, err := s.Sale(saleC); err != nil || r.Fees != nil || r.Fees.Sum() != 0 {
		t.Errorf("a sale without a split: got fees %+v, %v, want none", r.Fees, err)
	}
	if r, err := s.Sale(saleA); err != nil || r.Fees.Sum() != 37 {
		t.Errorf("got a sum of %d, %v, want 37", r.Fees.Sum(), err)
	}
}

// TestAFeeIsTakenOnce has a member that takes what it has not earned, or has taken.
func TestAFeeIsTakenOnce(t *testing.T) {
	l, _, _, _ := sold(t)
	apply(t, l, block(3, core.FeesKept{Sale: saleA, Each: 10, Members: 0b10}))

	take := func(number uint64, member uint8, sale core.SaleID) error {
		return l.Apply(block(number, core.FeesWithdrawn{Member: member, Sales: []core.SaleID{sale}}))
	}
	if err := take(4, 0, saleA); err == nil {
		t.Error("a member that earned nothing: got no error")
	}
	if err := take(4, 1, saleB); err == nil {
		t.Error("a sale without fees: got no error")
	}
	if err := take(4, 1, saleA); err != nil {
		t.Errorf("got %v, want no error", err)
	}
	if err := take(5, 1, saleA); err == nil {
		t.Error("a second time: got no error")
	}
}
