package tree

import (
	"errors"
	"fmt"
	"math/bits"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tantieme/tantieme/node/core"
)

// ErrOverflow means that weights add up to 2⁶⁴ or more.
var ErrOverflow = errors.New("sum of weights exceeds 64 bits")

// Join returns the parent of two nodes, or ErrOverflow.
func Join(left, right core.SumNode) (core.SumNode, error) {
	sum, carry := bits.Add64(left.Sum(), right.Sum(), 0)
	if carry != 0 {
		return core.SumNode{}, ErrOverflow
	}

	return core.NewSumNode(crypto.Keccak256Hash(left[:], right[:]), sum), nil
}

// emptySum[h] is the subtree of height h without leaves.
var emptySum = func() (e [MaxDepth + 1]core.SumNode) {
	for h := range MaxDepth {
		e[h+1], _ = Join(e[h], e[h]) // zeros do not overflow
	}
	return e
}()

// Sum is a sum tree that can prove its leaves. It is immutable.
type Sum struct{ levels [][]core.SumNode } // without padding; leaves first

// NewSum builds the tree over leaves that ascend strictly by account and weigh at least
// 1. It returns an error for no leaves, another order, a weight of 0, and ErrOverflow.
func NewSum(leaves []SumLeaf) (*Sum, error) {
	if len(leaves) == 0 {
		return nil, errors.New("sum tree without leaves")
	}

	nodes := make([]core.SumNode, len(leaves))
	for i, leaf := range leaves {
		if i > 0 && leaves[i-1].Account.Cmp(leaf.Account) >= 0 {
			return nil, fmt.Errorf("leaf %d: accounts must ascend strictly", i)
		}
		if leaf.Weight == 0 {
			return nil, fmt.Errorf("leaf %d: weight is 0", i)
		}

		nodes[i] = leaf.Node()
	}

	levels, err := sumLevels(nodes, 0, Depth(len(nodes)))
	return &Sum{levels}, err
}

// sumLevels stacks levels from height `from` up to height `to`.
func sumLevels(level []core.SumNode, from, to int) ([][]core.SumNode, error) {
	levels := [][]core.SumNode{level}
	for h := from; h < to; h++ {
		above := make([]core.SumNode, (len(level)+1)/2)
		for i := range above {
			node, err := Join(level[2*i], at(level, 2*i+1, emptySum[h]))
			if err != nil {
				return nil, err
			}
			above[i] = node
		}

		levels, level = append(levels, above), above
	}

	return levels, nil
}

// Root returns the root. Its sum is the total weight.
func (s *Sum) Root() core.SumNode { return s.levels[len(s.levels)-1][0] }

// Proof returns the siblings of leaf i, from the leaf upwards. i must be below N.
func (s *Sum) Proof(i int) []core.SumNode { return s.proof(i, 0) }

// GroupProof returns the siblings above an aligned group of `size` leaves, a power of
// two. In a tree that is no larger than a group it is empty.
func (s *Sum) GroupProof(group, size int) []core.SumNode {
	return s.proof(group, min(Depth(size), len(s.levels)-1))
}

func (s *Sum) proof(i, height int) []core.SumNode {
	proof := make([]core.SumNode, 0, len(s.levels)-1-height)
	for h := height; h < len(s.levels)-1; h++ {
		proof = append(proof, at(s.levels[h], i^1, emptySum[h]))
		i >>= 1
	}
	return proof
}

// VerifySum checks that a leaf is at an index of the sum tree of n leaves with a root,
// which holds the total weight. Its errors wrap core.ErrVerify.
func VerifySum(root core.SumNode, leaf SumLeaf, index, n int, proof []core.SumNode) error {
	if err := checkShape(index, n, len(proof), Depth(n)); err != nil {
		return err
	}
	return climb(root, leaf.Node(), index, proof)
}

// ProvenLeaf returns the leaf that a proof is about.
func ProvenLeaf(p core.SumProof) SumLeaf {
	return SumLeaf{
		Account: p.Account,
		Payee:   p.Payee,
		Held:    p.Held,
		Weight:  p.Weight,
	}
}

// VerifyProof checks that a proof leads to the sum root and total weight of its snapshot.
// Its errors wrap core.ErrVerify.
func VerifyProof(s core.Snapshot, p core.SumProof) error {
	root := core.SumNode(s.SumRoot)
	if root.Sum() != s.TotalWeight {
		return fmt.Errorf("sum root holds weight %d, the snapshot names %d: %w", root.Sum(), s.TotalWeight, core.ErrVerify)
	}

	return VerifySum(root, ProvenLeaf(p), p.Leaf, int(s.Count), p.Proof)
}

// VerifyGroup checks that leaves are the whole aligned group of that number and size (a
// power of two) of the sum tree of n leaves with a root.
func VerifyGroup(root core.SumNode, leaves []SumLeaf, group, size, n int, proof []core.SumNode) error {
	height := min(Depth(size), Depth(n))
	if n < 1 || group < 0 || group > (n-1)/size || len(leaves) != min(size, n-group*size) {
		return fmt.Errorf("group %d with %d leaves in a tree of %d: %w", group, len(leaves), n, core.ErrVerify)
	}
	if len(proof) != Depth(n)-height {
		return fmt.Errorf(
			"group proof of %d siblings, want %d: %w",
			len(proof),
			Depth(n)-height,
			core.ErrVerify,
		)
	}

	nodes := make([]core.SumNode, len(leaves))
	for i, leaf := range leaves {
		nodes[i] = leaf.Node()
	}

	levels, err := sumLevels(nodes, 0, height)
	if err != nil {
		return fmt.Errorf("group %d: %w: %w", group, err, core.ErrVerify)
	}

	return climb(root, levels[height][0], group, proof)
}

func climb(root, node core.SumNode, index int, proof []core.SumNode) error {
	for k, sibling := range proof {
		left, right := node, sibling
		if index>>k&1 == 1 {
			left, right = sibling, node
		}

		var err error
		if node, err = Join(left, right); err != nil {
			return fmt.Errorf("height %d: %w: %w", k, err, core.ErrVerify)
		}
	}

	if node != root {
		return fmt.Errorf(
			"index %d leads to root %x with %d, not %x with %d: %w",
			index,
			node[:4],
			node.Sum(),
			root[:4],
			root.Sum(),
			core.ErrVerify,
		)
	}

	return nil
}
