package tree_test

import (
	"math/big"
	"slices"
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
	Account                                                common.Address
	Left, Right                                            common.Hash
	LeftSum, RightSum, SumNodeSum                          string

	ContributionLeaf, SumLeaf, ShareLeaf, TombstoneLeaf, Node, SumNode common.Hash
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
		"sum":          {tree.SumLeaf{Account: v.Account, Weight: v.Weight}.Node().Hash, v.SumLeaf},
		"share":        {tree.ShareLeaf(v.J, &c, &r), v.ShareLeaf},
		"tombstone":    {tree.TombstoneLeaf(v.J), v.TombstoneLeaf},
		"node":         {tree.Node(v.Left, v.Right), v.Node},
	} {
		if pair[0] != pair[1] {
			t.Errorf("%s is %s, want %s", name, pair[0], pair[1])
		}
	}

	node, err := tree.Join(
		core.SumNode{Hash: v.Left, Sum: number(t, v.LeftSum)},
		core.SumNode{Hash: v.Right, Sum: number(t, v.RightSum)})
	if err != nil || node.Hash != v.SumNode || node.Sum != number(t, v.SumNodeSum) {
		t.Errorf("sum node is %x with %d (%v), want %s with %s", node.Hash, node.Sum, err, v.SumNode, v.SumNodeSum)
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
			live[i].Item.Weight = rapid.SampledFrom([]uint64{1, 2, 3, 5, 8}).Draw(t, "weight")
			weights[live[i].Account] = live[i].Item.Weight
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
