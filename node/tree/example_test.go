package tree_test

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/tree"
)

// ExampleNewSum sells a snapshot of three contributors. Each proves their weight with a
// few hashes and is due ⌊accrued · w / W⌋ of the accrued amount.
func ExampleNewSum() {
	live := []core.Contribution{
		{Account: common.HexToAddress("0x03"), Counted: 5},
		{Account: common.HexToAddress("0x01"), Counted: 2},
		{Account: common.HexToAddress("0x02"), Counted: 1},
	}

	leaves := tree.LeavesOf(live) // ascending by account
	sum, err := tree.NewSum(leaves)
	if err != nil {
		fmt.Println(err)
		return
	}

	root := sum.Root()
	total := root.Sum()

	const accrued = 1000
	for i, leaf := range leaves {
		err := tree.VerifySum(root, leaf, i, len(leaves), sum.Proof(i))
		fmt.Printf("leaf %d weighs %d of %d and is due %d; proof: %v\n", i, leaf.Weight, total, accrued*leaf.Weight/total, err == nil)
	}

	greedy := leaves[0]
	greedy.Weight = 8
	err = tree.VerifySum(root, greedy, 0, len(leaves), sum.Proof(0))
	fmt.Println("a leaf that claims more:", err != nil)

	// Output:
	// leaf 0 weighs 2 of 8 and is due 250; proof: true
	// leaf 1 weighs 1 of 8 and is due 125; proof: true
	// leaf 2 weighs 5 of 8 and is due 625; proof: true
	// a leaf that claims more: true
}

// ExampleVerify anchors a batch of two contributions. Its root is on chain, and a proof
// shows that a contribution is in it.
func ExampleVerify() {
	items := []core.Item{{Contribution: core.ContributionID{1}}, {Contribution: core.ContributionID{2}}}
	leaves := [][32]byte{tree.ContributionLeaf(&items[0]), tree.ContributionLeaf(&items[1])}

	batch := tree.NewMerkle(leaves)
	proof := batch.Proof(1)

	fmt.Println(tree.Verify(batch.Root(), leaves[1], 1, len(leaves), proof))
	fmt.Println(tree.Verify(batch.Root(), leaves[0], 1, len(leaves), proof) != nil)

	// Output:
	// <nil>
	// true
}

// ExampleSum_ManyProof proves two neighbouring leaves of four at once. They share their
// way up, so one node completes the tree.
func ExampleSum_ManyProof() {
	leaves := tree.LeavesOf([]core.Contribution{
		{Account: common.HexToAddress("0x01"), Counted: 2},
		{Account: common.HexToAddress("0x02"), Counted: 1},
		{Account: common.HexToAddress("0x03"), Counted: 5},
		{Account: common.HexToAddress("0x04"), Counted: 3},
	})

	sum, err := tree.NewSum(leaves)
	if err != nil {
		fmt.Println(err)
		return
	}

	numbers := []int{2, 3}
	proof := sum.ManyProof(numbers)
	fmt.Println("nodes:", len(proof))
	fmt.Println(tree.VerifyMany(sum.Root(), leaves[2:], numbers, len(leaves), proof))

	// Output:
	// nodes: 1
	// <nil>
}
