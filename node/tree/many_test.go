package tree_test

import (
	"encoding/binary"
	"errors"
	"math"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"pgregory.net/rapid"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/tree"
)

// grove returns n leaves of unequal weights, some of which name a payee, and their tree.
func grove(n int) ([]tree.SumLeaf, *tree.Sum) {
	leaves := make([]tree.SumLeaf, n)
	for i := range leaves {
		leaves[i].Weight = uint64(1 + i%8)
		binary.BigEndian.PutUint32(leaves[i].Account[:], uint32(i))
		if i%5 == 3 {
			leaves[i].Payee = common.Address{0xee}
		}
	}

	sum, err := tree.NewSum(leaves)
	if err != nil {
		panic(err) // the leaves ascend and weigh something
	}

	return leaves, sum
}

func pick(leaves []tree.SumLeaf, numbers []int) (picked []tree.SumLeaf) {
	for _, number := range numbers {
		picked = append(picked, leaves[number])
	}
	return picked
}

func TestAProofOfManyLeavesVerifies(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 300).Draw(t, "n")
		numbers := rapid.SliceOfNDistinct(rapid.IntRange(0, n-1), 1, n, rapid.ID).Draw(t, "numbers")
		slices.Sort(numbers)

		leaves, sum := grove(n)
		picked, proof := pick(leaves, numbers), sum.ManyProof(numbers)
		if err := tree.VerifyMany(sum.Root(), picked, numbers, n, proof); err != nil {
			t.Fatalf("got %v, want a proof that verifies", err)
		}

		wrong := rapid.IntRange(0, len(picked)-1).Draw(t, "wrong")
		picked[wrong].Weight++
		if err := tree.VerifyMany(sum.Root(), picked, numbers, n, proof); !errors.Is(err, core.ErrVerify) {
			t.Fatalf("a leaf that weighs more: got %v, want that it does not verify", err)
		}
	})
}

// TestAProofOfOneOfManyIsItsProof compares the proof of a single leaf with the one that
// claims use.
func TestAProofOfOneOfManyIsItsProof(t *testing.T) {
	for _, n := range []int{1, 2, 3, 7, 8, 100} {
		_, sum := grove(n)
		for i := range n {
			if got, want := sum.ManyProof([]int{i}), sum.Proof(i); !slices.Equal(got, want) {
				t.Errorf("leaf %d of %d: got %x, want %x", i, n, got, want)
			}
		}
	}
}

func TestAProofOfAllLeavesIsPaddingAlone(t *testing.T) {
	_, sum := grove(8)
	if got := sum.ManyProof([]int{0, 1, 2, 3, 4, 5, 6, 7}); len(got) != 0 {
		t.Errorf("got %d nodes, want none", len(got))
	}
}

func TestABadProofOfManyLeavesDoesNotVerify(t *testing.T) {
	const n = 10
	leaves, sum := grove(n)
	good := []int{2, 3, 9}
	proof := sum.ManyProof(good)
	heavy := core.NewSumNode([32]byte{1}, math.MaxUint64)

	for name, tc := range map[string]struct {
		leaves  []tree.SumLeaf
		numbers []int
		n       int
		proof   []core.SumNode
	}{
		"no leaf":                  {nil, nil, n, proof},
		"a number too few":         {pick(leaves, good), good[:2], n, proof},
		"numbers that descend":     {pick(leaves, good), []int{3, 2, 9}, n, proof},
		"a number twice":           {pick(leaves, good), []int{2, 2, 9}, n, proof},
		"a number below 0":         {pick(leaves, good), []int{-1, 3, 9}, n, proof},
		"a number beyond the tree": {pick(leaves, good), []int{2, 3, 10}, n, proof},
		"another leaf's number":    {pick(leaves, good), []int{2, 3, 8}, n, proof},
		"a node too few":           {pick(leaves, good), good, n, proof[:len(proof)-1]},
		"a node too many":          {pick(leaves, good), good, n, append(slices.Clone(proof), core.SumNode{})},
		"a sum over 64 bits":       {pick(leaves, good), good, n, append([]core.SumNode{heavy}, proof[1:]...)},
		"a tree of another size":   {pick(leaves, good), good, 17, proof},
	} {
		if err := tree.VerifyMany(sum.Root(), tc.leaves, tc.numbers, tc.n, tc.proof); !errors.Is(err, core.ErrVerify) {
			t.Errorf("%s: got %v, want that it does not verify", name, err)
		}
	}
}
