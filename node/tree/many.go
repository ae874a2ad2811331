package tree

import (
	"fmt"

	"github.com/tantieme/tantieme/node/core"
)

// ManyProof returns the nodes that complete the tree above some leaves: level by level
// from the leaves up, left to right (SPEC 4.40). Numbers must ascend strictly, and each
// must be below N.
func (s *Sum) ManyProof(numbers []int) (proof []core.SumNode) {
	places := numbers

	for h := range len(s.levels) - 1 {
		above := make([]int, 0, len(places))
		for i := 0; i < len(places); i++ {
			place := places[i]
			above = append(above, place>>1)

			if hasSibling(places, i) {
				i++
				continue
			}
			proof = append(proof, at(s.levels[h], place^1, emptySum[h]))
		}

		places = above
	}

	return proof
}

// hasSibling reports whether the place after places[i] is its right sibling.
func hasSibling(places []int, i int) bool {
	return places[i]&1 == 0 && i+1 < len(places) && places[i+1] == places[i]+1
}

// VerifyMany checks that leaves have some numbers in the sum tree of n leaves with a root.
// The numbers must ascend strictly. Its errors wrap core.ErrVerify.
func VerifyMany(root core.SumNode, leaves []SumLeaf, numbers []int, n int, proof []core.SumNode) error {
	if err := checkNumbers(numbers, len(leaves), n); err != nil {
		return err
	}

	nodes := make([]core.SumNode, len(leaves))
	for i, leaf := range leaves {
		nodes[i] = leaf.Node()
	}

	var err error
	places := numbers
	for range Depth(n) {
		if places, nodes, proof, err = joinLevel(places, nodes, proof); err != nil {
			return err
		}
	}

	if len(proof) != 0 {
		return fmt.Errorf("proof of many leaves has %d nodes too many: %w", len(proof), core.ErrVerify)
	}
	if nodes[0] != root {
		return fmt.Errorf("%d leaves lead to root %x, not %x: %w", len(leaves), nodes[0][:4], root[:4], core.ErrVerify)
	}

	return nil
}

func checkNumbers(numbers []int, leaves, n int) error {
	if leaves == 0 || len(numbers) != leaves {
		return fmt.Errorf("%d leaves with %d numbers: %w", leaves, len(numbers), core.ErrVerify)
	}

	before := -1
	for _, number := range numbers {
		if number <= before || number >= n {
			return fmt.Errorf("leaf %d after leaf %d in a tree of %d: %w", number, before, n, core.ErrVerify)
		}
		before = number
	}

	return nil
}

// joinLevel returns places and nodes of the level above, and the rest of a proof.
func joinLevel(places []int, nodes, proof []core.SumNode) (abovePlaces []int, above, rest []core.SumNode, err error) {
	for i := 0; i < len(places); i++ {
		place, left := places[i], nodes[i]
		var right core.SumNode

		switch {
		case hasSibling(places, i):
			i++
			right = nodes[i]
		case len(proof) == 0:
			return nil, nil, nil, fmt.Errorf("proof of many leaves is too short: %w", core.ErrVerify)
		default:
			right, proof = proof[0], proof[1:]
		}

		if place&1 == 1 {
			left, right = right, left
		}

		node, err := Join(left, right)
		if err != nil {
			return nil, nil, nil, fmt.Errorf("place %d: %w: %w", place, err, core.ErrVerify)
		}
		abovePlaces, above = append(abovePlaces, place>>1), append(above, node)
	}

	return abovePlaces, above, proof, nil
}
