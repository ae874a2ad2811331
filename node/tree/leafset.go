package tree

import "github.com/tantieme/tantieme/node/core"

// LeafSet is some leaves of a pool's sum tree, with one proof for all (SPEC 4.40).
type LeafSet struct {
	Pool    core.Pool
	Numbers []uint32 // ascending
	Leaves  []SumLeaf
	Proof   []core.SumNode
}

// Set returns the leaves of some numbers with their proof. all are the leaves of the tree,
// which is the pool's. Numbers must ascend strictly, and each must be below N.
func (s *Sum) Set(pool core.Pool, all []SumLeaf, numbers []uint32) LeafSet {
	set := LeafSet{Pool: pool, Numbers: numbers}
	places := make([]int, len(numbers))

	for i, number := range numbers {
		places[i] = int(number)
		set.Leaves = append(set.Leaves, all[number])
	}

	set.Proof = s.ManyProof(places)

	return set
}
