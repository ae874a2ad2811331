package chain_test

import (
	"context"
	"math/big"
	"reflect"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tantieme/tantieme/node/chain"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/operator"
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
	if _, err := d.member.PayFees(t.Context(), token, 0, sales, to); err != nil {
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
	if _, err := treasury.MoveTreasury(t.Context(), token, to); err != nil {
		t.Fatal(err)
	}
	moved := eventsOf[core.TreasuryWithdrawn](t, d.member, first)
	if len(moved) != 1 || moved[0].Amount.Cmp(want) != 0 || moved[0].To != to || moved[0].Transaction == (common.Hash{}) {
		t.Errorf("got %+v, want one of %s", moved, want)
	}

	// Nobody takes anything twice.
	if _, err := d.member.PayFees(t.Context(), token, 0, sales[:1], to); err == nil {
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

// shown is a node that shows a snapshot's sales.
type shown struct {
	snapshots []core.SnapshotRecord
	datasets  []core.DatasetView
	offers    []core.OfferView
}

func (n shown) Offers(context.Context, core.OfferFilter) ([]core.OfferView, error) {
	return n.offers, nil
}
func (n shown) Snapshots(context.Context) ([]core.SnapshotRecord, error) { return n.snapshots, nil }
func (n shown) Datasets(context.Context) ([]core.DatasetView, error)     { return n.datasets, nil }

// TestAMemberWithdrawsAllOnce sells a snapshot twice, withdraws the first sale's part alone,
// as a run does that was stopped, and then all that is left.
func TestAMemberWithdrawsAllOnce(t *testing.T) {
	d := newDisputed(t, 1)
	var node shown
	node.snapshots = []core.SnapshotRecord{{ID: d.id, Snapshot: core.Snapshot{Dataset: core.DatasetID{1}}}}
	node.datasets = []core.DatasetView{{ID: core.DatasetID{1}, Terms: core.Terms{Token: d.pool.Token, Split: d.split}}}
	for i := range byte(2) {
		o, before := d.offer(i)
		d.deliver(the.Typer().SaleID(o))
		d.settle(o, before)
		node.offers = append(node.offers, core.OfferView{SaleRecord: core.SaleRecord{
			ID: the.Typer().SaleID(o), Offer: o, Epoch: 1, Fees: &core.Fees{Each: d.fees[i].Each, Members: d.fees[i].Members},
		}})
	}

	account, to := world.Address(the.Founders[0]), the.Stranger()
	look := func(who common.Address) operator.Fees {
		t.Helper()
		fees, err := operator.FeesOf(t.Context(), node, d.member, who)
		d.check(err)
		return fees
	}
	balance := func() uint64 {
		t.Helper()
		data := append(crypto.Keccak256([]byte("balanceOf(address)"))[:4], common.LeftPadBytes(to[:], 32)...)
		held, err := d.member.Ethereum().CallContract(t.Context(), ethereum.CallMsg{To: &d.pool.Token, Data: data}, nil)
		d.check(err)
		return new(big.Int).SetBytes(held).Uint64()
	}

	fees := look(account)
	if len(fees.Unpaid()) != 2 || fees.Parts[1].Amount.Uint64() != d.fees[1].Each || len(fees.Treasury) != 0 {
		t.Fatalf("got %+v, want two unpaid parts of %+v", fees, d.fees)
	}
	if got := look(world.Address(the.Founders[4])); len(got.Parts) != 0 {
		t.Errorf("a member whose list does not stand: got %+v, want nothing", got)
	}
	treasury := look(d.split.Treasury).Treasury
	if want := d.fees[0].TreasuryUnits + d.fees[1].TreasuryUnits; len(treasury) != 1 || treasury[0].Amount.Uint64() != want {
		t.Errorf("got %+v for the treasury, want %d", treasury, want)
	}

	made, err := operator.WithdrawFees(t.Context(), d.member, fees.Parts[:1], to)
	if err != nil || len(made) != 1 || balance() != d.fees[0].Each {
		t.Fatalf("got %+v, %v and a balance of %d, want %d", made, err, balance(), d.fees[0].Each)
	}
	if _, err := operator.WithdrawFees(t.Context(), d.member, fees.Parts, to); err == nil {
		t.Error("a part twice: got no error")
	}

	rest := look(account)
	if !rest.Parts[0].Paid || rest.Parts[1].Paid {
		t.Errorf("got %+v, want the first part paid", rest.Parts)
	}
	made, err = operator.WithdrawFees(t.Context(), d.member, rest.Unpaid(), to)
	if want := d.fees[0].Each + d.fees[1].Each; err != nil || len(made) != 1 || balance() != want {
		t.Errorf("got %+v, %v and a balance of %d, want %d", made, err, balance(), want)
	}
	if left := look(account).Unpaid(); len(left) != 0 {
		t.Errorf("got %+v, want nothing left", left)
	}
}
