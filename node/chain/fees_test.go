package chain_test

import (
	"math/big"
	"reflect"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/chain"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/testnet/world"
)

// eventsOf returns the events of a kind since a block.
func eventsOf[E core.Event](t *testing.T, c *chain.Client, first uint64) (found []E) {
	t.Helper()
	for _, event := range world.EventsSince(t, c, first) {
		if e, ok := event.(E); ok {
			found = append(found, e)
		}
	}
	return found
}

// TestMembersAndATreasuryTakeWhatTheyEarned sells a snapshot of a dataset with a split
// twice. SPEC 5.83 to 5.90.
func TestMembersAndATreasuryTakeWhatTheyEarned(t *testing.T) {
	d := newDisputed(t, 1)
	first := world.Head(t, d.member).Number + 1
	var sales []core.SaleID
	for i := range byte(2) {
		o, before := d.offer(i)
		d.deliver(the.Typer().SaleID(o))
		d.settle(o, before)
		sales = append(sales, the.Typer().SaleID(o))
	}
	d.compare("after two sales")
	if got := eventsOf[core.FeesKept](t, d.member, first); !reflect.DeepEqual(got, d.fees) {
		t.Fatalf("got fees %+v, want %+v", got, d.fees)
	}

	// A member takes what it earned by both, and the treasury all.
	to, token := the.Stranger(), d.pool.Token
	if err := d.member.PayFees(t.Context(), token, 0, sales, to); err != nil {
		t.Fatal(err)
	}
	taken := eventsOf[core.FeesWithdrawn](t, d.member, first)
	if len(taken) != 1 || taken[0].Member != 0 || taken[0].To != to || !reflect.DeepEqual(taken[0].Sales, sales) {
		t.Errorf("got %+v, want one of member 0, for both sales", taken)
	}

	treasury := world.Open(t, the.Options(d.treasury))
	want := new(big.Int).SetUint64(d.fees[0].TreasuryUnits + d.fees[1].TreasuryUnits)
	unpaid, err := d.member.TreasuryUnpaid(t.Context(), token, d.split.Treasury)
	if err != nil || unpaid.Cmp(want) != 0 {
		t.Errorf("got %s for the treasury, %v, want %s", unpaid, err, want)
	}
	if err := treasury.MoveTreasury(t.Context(), token, to); err != nil {
		t.Fatal(err)
	}
	moved := eventsOf[core.TreasuryWithdrawn](t, d.member, first)
	if len(moved) != 1 || moved[0].Amount.Cmp(want) != 0 || moved[0].To != to || moved[0].Transaction == (common.Hash{}) {
		t.Errorf("got %+v, want one of %s", moved, want)
	}

	// Nobody takes anything twice.
	if err := d.member.PayFees(t.Context(), token, 0, sales[:1], to); err == nil {
		t.Error("a fee a second time: got no error")
	}
}

// TestWhoPushesKeepsTheTips has a member push a group. What leaves are paid counts with it.
func TestWhoPushesKeepsTheTips(t *testing.T) {
	d := newDisputed(t, 1)
	first := world.Head(t, d.member).Number + 1
	o, before := d.offer(0)
	d.deliver(the.Typer().SaleID(o))
	d.settle(o, before)
	d.push()
	d.compare("after a push")

	var want uint64
	for _, leaf := range d.leaves {
		want += d.pool.Part(d.accrued, leaf.Weight) * 200 / 10_000
	}
	got := eventsOf[core.TipPaid](t, d.member, first)
	if want == 0 {
		if len(got) != 0 {
			t.Errorf("got %+v, want no tip of such a price", got)
		}
		return
	}
	if len(got) != 1 || got[0].Units != want || got[0].To != world.Address(the.Founders[0]) || got[0].Pool != d.pool.ID() {
		t.Errorf("got %+v, want one of %d units to the member", got, want)
	}
}
