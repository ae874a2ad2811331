package tree

import (
	"fmt"

	"github.com/tantieme/tantieme/node/core"
)

// Merkle is a Merkle tree that can prove its leaves. It is immutable.
type Merkle struct{ levels [][][32]byte } // without padding; leaves first

// NewMerkle builds the tree over at least one leaf. It keeps the slice of leaves.
func NewMerkle(leaves [][32]byte) *Merkle {
	if len(leaves) == 0 {
		panic("tree: no leaves")
	}

	m := &Merkle{levels: [][][32]byte{leaves}}
	for h := range Depth(len(leaves)) {
		below := m.levels[h]
		level := make([][32]byte, (len(below)+1)/2)
		for i := range level {
			level[i] = Node(below[2*i], at(below, 2*i+1, empty[h]))
		}
		m.levels = append(m.levels, level)
	}

	return m
}

// at returns a node of a level, or padding for a place to the right of the last.
func at[T any](level []T, i int, padding T) T {
	if i < len(level) {
		return level[i]
	}
	return padding
}

// Root returns the root of the tree.
func (m *Merkle) Root() [32]byte { return m.levels[len(m.levels)-1][0] }

// Proof returns the siblings of leaf i, from the leaf upwards. i must be below N.
func (m *Merkle) Proof(i int) [][32]byte {
	proof := make([][32]byte, 0, len(m.levels)-1)
	for h := range len(m.levels) - 1 {
		proof = append(proof, at(m.levels[h], i^1, empty[h]))
		i >>= 1
	}
	return proof
}

// Verify checks that a leaf is at an index of the tree of n leaves with a root. Its
// errors wrap core.ErrVerify.
func Verify(root, leaf [32]byte, index, n int, proof [][32]byte) error {
	if err := checkShape(index, n, len(proof), Depth(n)); err != nil {
		return err
	}

	for k, sibling := range proof {
		if index>>k&1 == 1 {
			leaf = Node(sibling, leaf)
		} else {
			leaf = Node(leaf, sibling)
		}
	}

	if leaf != root {
		return fmt.Errorf(
			"leaf %d of %d leads to root %x, not %x: %w",
			index,
			n,
			leaf[:4],
			root[:4],
			core.ErrVerify,
		)
	}

	return nil
}

func checkShape(index, n, length, depth int) error {
	if n < 1 || index < 0 || index >= n {
		return fmt.Errorf("index %d in a tree of %d: %w", index, n, core.ErrVerify)
	}
	if length != depth {
		return fmt.Errorf("proof of %d siblings in a tree of %d, want %d: %w", length, n, depth, core.ErrVerify)
	}

	return nil
}
