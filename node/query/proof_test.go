package query

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/nodetest"
	"github.com/tantieme/tantieme/node/payout"
	"github.com/tantieme/tantieme/node/tree"
)

// paidTo is a store with a snapshot of contributions.
type paidTo struct {
	Store
	all []core.Contribution
}

func (p paidTo) SnapshotIDs(core.SnapshotID) ([]core.ContributionID, error) { return nil, nil }

func (p paidTo) Contributions([]core.ContributionID) ([]core.Contribution, error) { return p.all, nil }

// TestEveryLeafHasAProof checks that a claim can be made whoever is paid: the account, itself
// by name, another one, or nobody until a payee is named. SPEC 4.22, SPEC 4.23.
func TestEveryLeafHasAProof(t *testing.T) {
	signer := append(make([]byte, 20), 7)
	key := core.AccountOf(signer)
	self, plain, named := common.Address{1}, common.Address{2}, common.Address{3}

	all := []core.Contribution{
		{Account: self, Counted: 1, Consent: core.Consent{Payee: self}},
		{Account: plain, Counted: 2},
		{Account: named, Counted: 3, Consent: core.Consent{Payee: common.Address{9}}},
		{Account: key, Signer: signer, Counted: 5},
	}

	s, _ := nodetest.OpenStore(t, t.TempDir())
	store := paidTo{s, all}
	b, err := New(options(store, &fakes{}, new(Bell)))
	if err != nil {
		t.Fatal(err)
	}

	leaves, err := payout.Leaves(store, core.SnapshotID{1})
	if err != nil {
		t.Fatal(err)
	}
	sum, err := tree.NewSum(leaves)
	if err != nil {
		t.Fatal(err)
	}

	frozen := core.Snapshot{Count: uint32(len(all)), SumRoot: common.Hash(sum.Root()), TotalWeight: sum.Root().Sum()}
	proven := map[common.Address]core.SumProof{}

	for i := range all {
		p, err := b.Proof(t.Context(), core.SnapshotID{1}, i)
		if err == nil {
			err = tree.VerifyProof(frozen, p)
		}
		if err != nil {
			t.Errorf("leaf %d: got %v, want a proof that leads to the root", i, err)
		}
		proven[p.Account] = p
	}

	if got := proven[named].Payee; got != (common.Address{9}) {
		t.Errorf("got payee %s, want the one that the consent names", got)
	}
	if proven[self].Named() || proven[plain].Named() || !proven[key].Held {
		t.Errorf("got named %t, %t and held %t, want only the last, which follows from a signer",
			proven[self].Named(), proven[plain].Named(), proven[key].Held)
	}
}
