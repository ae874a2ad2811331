package tree_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"

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
		tree.SumNode{Hash: v.Left, Sum: number(t, v.LeftSum)},
		tree.SumNode{Hash: v.Right, Sum: number(t, v.RightSum)})
	if err != nil || node.Hash != v.SumNode || node.Sum != number(t, v.SumNodeSum) {
		t.Errorf("sum node is %x with %d (%v), want %s with %s", node.Hash, node.Sum, err, v.SumNode, v.SumNodeSum)
	}
}
