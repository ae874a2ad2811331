package contributor_test

import (
	"bytes"
	"context"
	"errors"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tantieme/tantieme/node/consent"
	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/core"
)

// payer is a node that shows what accounts earned.
type payer struct {
	earned   []core.Earning
	records  map[core.SnapshotID]core.SnapshotRecord
	datasets map[core.DatasetID]core.DatasetView
}

func (p *payer) Payouts(context.Context, common.Address) ([]core.Earning, error) {
	return p.earned, nil
}

func (p *payer) Snapshot(_ context.Context, id core.SnapshotID) (core.SnapshotRecord, error) {
	return p.records[id], nil
}

func (p *payer) Dataset(_ context.Context, id core.DatasetID) (core.DatasetView, error) {
	return p.datasets[id], nil
}

// sold adds a snapshot in a token of 18 decimals, of which an account is owed and got units.
func (p *payer) sold(number uint64, token common.Address, due, paid uint64) core.SnapshotID {
	typer := consent.New(testChain)
	terms := core.Terms{Name: "songs", Token: token, FloorPrice: new(big.Int)}
	of := core.DatasetView{ID: typer.DatasetID(terms), Terms: terms, Token: &core.Token{Address: token, Symbol: "USD", Decimals: 18}}
	s := core.Snapshot{Number: number, Dataset: of.ID, TotalWeight: 10}
	r := core.SnapshotRecord{ID: typer.SnapshotID(s), Snapshot: s}
	r.Pool = core.PoolOf(r.ID, s, token, core.ScaleOf(18))

	p.datasets[of.ID], p.records[r.ID] = of, r
	p.earned = append(p.earned, core.Earning{Snapshot: r.ID, Weight: 5, Due: r.Pool.BaseUnits(due), Paid: r.Pool.BaseUnits(paid)})

	return r.ID
}

func newPayer() *payer {
	return &payer{records: map[core.SnapshotID]core.SnapshotRecord{}, datasets: map[core.DatasetID]core.DatasetView{}}
}

func TestWhatIsOwedIsOneOrderAToken(t *testing.T) {
	p := newPayer()
	p.sold(1, common.Address{1}, 100, 5)
	large := p.sold(2, common.Address{1}, 300, 0)
	p.sold(3, common.Address{1}, 0, 70)
	p.sold(4, common.Address{2}, 8, 0)

	owed, err := contributor.OwedBy(t.Context(), p, testChain, common.Address{7})
	if err != nil || len(owed) != 2 {
		t.Fatalf("got %d orders, %v, want one for each of two tokens", len(owed), err)
	}
	if o := owed[0]; o.Units != 400 || len(o.Parts) != 2 || o.Parts[0].Snapshot.ID != large {
		t.Errorf("got %d units of %d parts, want 400 of 2, the largest first", o.Units, len(o.Parts))
	}

	owed[0].Fee = 30
	now := time.Unix(1000, 0)
	order, err := owed[0].Order(common.Address{9}, now)
	if err != nil || order.MinUnits != 370 || order.MaxFee != 30 || order.To != (common.Address{9}) || order.Token != (common.Address{1}) {
		t.Errorf("got %+v, %v, want 370 units at least, and 30 for the fee at most", order, err)
	}
	if again, err := owed[0].Order(common.Address{9}, now); err != nil || again.Nonce.Cmp(order.Nonce) == 0 {
		t.Errorf("got the same nonce %s twice, %v, want another for another order", again.Nonce, err)
	}

	owed[1].Fee = 8
	var refused *core.Refusal
	if _, err := owed[1].Order(common.Address{9}, now); !errors.As(err, &refused) || refused.Reason != core.ReasonNothingOwed {
		t.Errorf("a fee of all that is owed: got %v, want %s", err, core.ReasonNothingOwed)
	}

	var shown bytes.Buffer
	if err := owed[0].Render(&shown, common.Address{9}); err != nil || !strings.Contains(shown.String(), common.Address{9}.Hex()) {
		t.Errorf("got %q, %v, want who is paid", shown.String(), err)
	}
}

func TestANodeThatShowsAnotherSnapshotIsFoundOut(t *testing.T) {
	p := newPayer()
	id := p.sold(1, common.Address{1}, 100, 0)
	r := p.records[id]
	r.Snapshot.TotalWeight++
	p.records[id] = r

	if _, err := contributor.OwedBy(t.Context(), p, testChain, common.Address{7}); !errors.Is(err, core.ErrVerify) {
		t.Errorf("owed: got %v, want %v", err, core.ErrVerify)
	}
	if _, err := contributor.NameableBy(t.Context(), p, testChain, common.Address{7}); !errors.Is(err, core.ErrVerify) {
		t.Errorf("nameable: got %v, want %v", err, core.ErrVerify)
	}
}

// TestAPayeeIsNamedWhereMoneyCameIn leaves out what was not sold, and makes several orders
// of many snapshots.
func TestAPayeeIsNamedWhereMoneyCameIn(t *testing.T) {
	p := newPayer()
	for n := range uint64(core.MaxOrderLeaves + 1) {
		p.sold(n, common.Address{1}, n%2, (n+1)%2)
	}
	p.sold(999, common.Address{1}, 0, 0)

	named, err := contributor.NameableBy(t.Context(), p, testChain, common.Address{7})
	if err != nil || len(named) != 2 || len(named[0].Parts) != core.MaxOrderLeaves || len(named[1].Parts) != 1 {
		t.Fatalf("got %d orders, %v, want one of %d snapshots and one of the last", len(named), err, core.MaxOrderLeaves)
	}

	order, err := named[1].Order(common.Address{9}, time.Unix(1000, 0))
	if err != nil || len(order.Snapshots) != 1 || order.Snapshots[0] != named[1].Parts[0].Snapshot.ID || order.Payee != (common.Address{9}) {
		t.Errorf("got %+v, %v, want the last snapshot and its payee", order, err)
	}
}

func TestOrdersAreSignedByTheAccount(t *testing.T) {
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}

	wallet, typer := contributor.KeyWallet{Key: key}, consent.New(testChain)
	claim, err := contributor.SignedClaim(t.Context(), wallet, typer, core.ClaimOrder{Account: wallet.Address(), Nonce: big.NewInt(1)})
	if err != nil {
		t.Fatal(err)
	}
	payee, err := contributor.SignedPayee(t.Context(), wallet, typer, core.PayeeOrder{Account: wallet.Address(), Nonce: big.NewInt(2)})
	if err != nil {
		t.Fatal(err)
	}

	for _, m := range []core.RelayMessage{claim, payee} {
		signer, err := consent.Recover(common.Hash(typer.RelayID(m)), m.Signature)
		if err != nil || signer != m.Account() {
			t.Errorf("%s: got signer %s, %v, want %s", m.Kind, signer, err, m.Account())
		}
	}
}

func TestTheFeeIsThatOfTwoValidators(t *testing.T) {
	for name, tc := range map[string]struct {
		fees []uint64
		want uint64
	}{
		"none answers":   {nil, 0},
		"one":            {[]uint64{7}, 7},
		"a greedy one":   {[]uint64{900, 2, 3}, 3},
		"all alike":      {[]uint64{5, 5, 5}, 5},
		"nobody takes a": {[]uint64{0, 0, 9}, 0},
	} {
		if got := contributor.FeeOf(tc.fees); got != tc.want {
			t.Errorf("%s: got %d, want %d", name, got, tc.want)
		}
	}
}

func TestAPayeeIsNamedWithOnesOwnGas(t *testing.T) {
	p := newPool(t)
	opts := contributor.ClaimOptions{Earnings: p, Chain: p, Domain: testChain, Account: p.leaves[2].Account}
	parts := []contributor.Income{{Snapshot: p.record, Leaf: 2}}

	if err := contributor.NamePayee(t.Context(), opts, parts, common.Address{0xbb}); err != nil || p.leaves[2].Payee != (common.Address{0xbb}) {
		t.Errorf("got payee %s, %v, want the named one", p.leaves[2].Payee, err)
	}

	p = newPool(t)
	p.record.Snapshot.TotalWeight++
	opts.Earnings, opts.Chain = p, p
	if err := contributor.NamePayee(t.Context(), opts, parts, common.Address{0xbb}); !errors.Is(err, core.ErrVerify) || p.claims != 0 {
		t.Errorf("a node that lies: got %v and %d transactions, want %v and none", err, p.claims, core.ErrVerify)
	}
}
