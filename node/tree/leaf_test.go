package tree_test

import (
	"bytes"
	"math/big"
	"slices"
	"strconv"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"pgregory.net/rapid"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/tree"
	"github.com/tantieme/tantieme/node/vectors"
)

type leafVectors struct {
	Contribution, PayloadDigest, HeaderHash, ConsentDigest common.Hash
	U, C, R, Item                                          vectors.Hex
	Weight                                                 uint64
	J                                                      uint32
	Account, Payee                                         common.Address
	Left, Right, LeftNode, RightNode                       common.Hash

	ContributionLeaf, ShareLeaf, TombstoneLeaf, Node common.Hash
	SumLeaf, PayeeLeaf, HeldLeaf, SumNode            common.Hash
}

// SPEC 4.1.
func TestLeavesAreThoseOfTheVectors(t *testing.T) {
	v := vectors.Load[leafVectors](t, "leaves")
	item := core.Item{
		Contribution: core.ContributionID(v.Contribution), U: [96]byte(v.U), PayloadDigest: v.PayloadDigest,
		HeaderHash: v.HeaderHash, ConsentDigest: v.ConsentDigest, Weight: v.Weight,
	}

	if got := item.AppendAnchored(nil); string(got) != string(v.Item) {
		t.Errorf("item is %x, want %s", got, v.Item)
	}

	c, r := [96]byte(v.C), [96]byte(v.R)
	for name, pair := range map[string][2]common.Hash{
		"contribution": {tree.ContributionLeaf(&item), v.ContributionLeaf},
		"sum":          {common.Hash(tree.SumLeaf{Account: v.Account, Weight: v.Weight}.Node()), v.SumLeaf},
		"payee":        {common.Hash(tree.SumLeaf{Account: v.Account, Payee: v.Payee, Weight: v.Weight}.Node()), v.PayeeLeaf},
		"held":         {common.Hash(tree.SumLeaf{Account: v.Account, Held: true, Weight: v.Weight}.Node()), v.HeldLeaf},
		"share":        {tree.ShareLeaf(v.J, &c, &r), v.ShareLeaf},
		"tombstone":    {tree.TombstoneLeaf(v.J), v.TombstoneLeaf},
		"node":         {tree.Node(v.Left, v.Right), v.Node},
	} {
		if pair[0] != pair[1] {
			t.Errorf("%s is %s, want %s", name, pair[0], pair[1])
		}
	}

	node, err := tree.Join(core.SumNode(v.LeftNode), core.SumNode(v.RightNode))
	if err != nil || node != core.SumNode(v.SumNode) {
		t.Errorf("sum node is %x (%v), want %s", node, err, v.SumNode)
	}
}

// TestGroupsArePackedAsAPushTakesThem compares groups with the vectors. SPEC 4.32.
func TestGroupsArePackedAsAPushTakesThem(t *testing.T) {
	list := vectors.Load[struct {
		Groups []struct {
			Name             string
			Accounts, Payees []common.Address
			Weights          []string
			Named            []bool
			Packed, Names    vectors.Hex
		}
	}](t, "pools").Groups
	if len(list) < 3 {
		t.Fatalf("got %d groups, want at least 3", len(list))
	}

	for _, v := range list {
		group := make([]tree.SumLeaf, len(v.Accounts))
		for i := range group {
			weight, err := strconv.ParseUint(v.Weights[i], 10, 64)
			if err != nil {
				t.Fatal(err)
			}

			group[i] = tree.SumLeaf{Account: v.Accounts[i], Payee: v.Payees[i], Weight: weight}
			group[i].Held = v.Named[i] && v.Payees[i] == common.Address{}
		}

		leaves, named := tree.EncodeLeaves(group)
		if !bytes.Equal(leaves, v.Packed) || !bytes.Equal(named, v.Names) {
			t.Errorf("%s: got %x and %x, want %s and %s", v.Name, leaves, named, v.Packed, v.Names)
		}
	}
}

// TestLeavesOfDoNotDependOnTheOrder checks that every validator pays the same leaves, in
// whatever order it reads the contributions.
func TestLeavesOfDoNotDependOnTheOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		accounts := rapid.SliceOfNDistinct(rapid.Uint32(), 1, 300, rapid.ID[uint32]).Draw(t, "accounts")
		live := make([]core.Contribution, len(accounts))
		weights := map[common.Address]uint64{}
		for i, account := range accounts {
			live[i].Account = common.BigToAddress(new(big.Int).SetUint64(uint64(account)))
			live[i].Counted = rapid.SampledFrom([]uint64{1, 2, 3, 5, 8}).Draw(t, "weight")
			live[i].Item.Weight = 8 // as declared
			weights[live[i].Account] = live[i].Counted
		}

		got := tree.LeavesOf(live)
		if again := tree.LeavesOf(rapid.Permutation(live).Draw(t, "order")); !slices.Equal(got, again) {
			t.Fatalf("got other leaves for another order: %v, want %v", again, got)
		}

		if _, err := tree.NewSum(got); err != nil {
			t.Fatalf("got leaves that are no sum tree: %v, want ascending accounts", err)
		}

		for _, leaf := range got {
			if want := weights[leaf.Account]; leaf.Weight != want {
				t.Fatalf("got weight %d of %s, want %d", leaf.Weight, leaf.Account, want)
			}
		}
	})
}

// TestALeafNamesAPayeeOnlyWhereItDiffers checks which type of leaf an account and its payee
// have. SPEC 4.22, SPEC 4.23.
func TestALeafNamesAPayeeOnlyWhereItDiffers(t *testing.T) {
	account, other := common.Address{1}, common.Address{2}
	signer := []byte("a verifier and a key")

	for name, c := range map[string]struct {
		payee  common.Address
		signer []byte
		want   tree.SumLeaf
	}{
		"no payee":                   {want: tree.SumLeaf{}},
		"the account itself":         {payee: account, want: tree.SumLeaf{}},
		"another payee":              {payee: other, want: tree.SumLeaf{Payee: other}},
		"a signer without a payee":   {signer: signer, want: tree.SumLeaf{Held: true}},
		"a signer that names itself": {signer: signer, payee: account, want: tree.SumLeaf{Held: true}},
		"a signer with a payee":      {signer: signer, payee: other, want: tree.SumLeaf{Payee: other}},
	} {
		c.want.Account, c.want.Weight = account, 3
		got := tree.LeafOf(core.Contribution{
			Account: account,
			Signer:  c.signer,
			Consent: core.Consent{Payee: c.payee},
		}, 3)
		if got != c.want {
			t.Errorf("%s: got %+v, want %+v", name, got, c.want)
		}
	}
}

// TestLeavesOfDifferentTypesNeverShareANode checks that a payee, and being held, are bound
// by the leaf's hash.
func TestLeavesOfDifferentTypesNeverShareANode(t *testing.T) {
	account, payee := common.Address{1}, common.Address{2}
	seen := map[core.SumNode]tree.SumLeaf{}

	for _, leaf := range []tree.SumLeaf{
		{Account: account, Weight: 5},
		{Account: account, Weight: 5, Held: true},
		{Account: account, Weight: 5, Payee: payee},
		{Account: payee, Weight: 5, Payee: account},
		{Account: account, Weight: 4, Payee: payee},
	} {
		if other, twice := seen[leaf.Node()]; twice {
			t.Errorf("got one node of %+v and %+v, want two", leaf, other)
		}
		if got := leaf.Node().Sum(); got != leaf.Weight {
			t.Errorf("got a node of weight %d, want %d", got, leaf.Weight)
		}
		seen[leaf.Node()] = leaf
	}
}
