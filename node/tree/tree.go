// Package tree is the byte layout of the trees whose roots are on chain: Merkle trees of
// contributions and of shares, and sum trees of weights (node/SPEC.md, section 4).
// It does no I/O.
//
// A tree over N leaves has depth ⌈log2 N⌉. Missing leaves are 32 zero bytes (and sum
// 0), so that everything right of the last leaf is one known hash a height: trees
// store no padding, and cost O(N) for any N.
//
// A proof alone does not determine the number of leaves. Verification therefore takes
// N from the signed root's context and checks the proof's length and the index by it.
package tree

import "math/bits"

// MaxDepth is the depth of the largest tree: counts have 32 bits.
const MaxDepth = 32

// Depth returns the depth of a tree over n leaves.
func Depth(n int) int {
	if n <= 1 {
		return 0
	}
	return bits.Len(uint(n - 1))
}

// empty[h] is the hash of a subtree of height h without leaves.
var empty = func() (e [MaxDepth + 1][32]byte) {
	for h := range MaxDepth {
		e[h+1] = Node(e[h], e[h])
	}
	return e
}()

// Root returns the root of a Merkle tree. Without leaves it is 32 zero bytes, which every
// contract refuses.
func Root(leaves [][32]byte) [32]byte {
	var s Stream
	for _, leaf := range leaves {
		s.Add(leaf)
	}
	return s.Root()
}

// Stream computes a root from leaves that come one by one, in O(log N) memory. The zero
// value is ready to use.
type Stream struct {
	n      uint64
	open   [MaxDepth + 1][32]byte // open[h] is a left subtree of height h that waits for its sibling
	filled uint64                 // bit h: open[h] is set
}

// Add appends the next leaf.
func (s *Stream) Add(leaf [32]byte) {
	s.n++
	h := 0
	for ; s.filled&(1<<h) != 0; h++ {
		leaf = Node(s.open[h], leaf)
		s.filled &^= 1 << h
	}

	s.open[h] = leaf
	s.filled |= 1 << h
}

// Root returns the root of the leaves so far. The subtree at the right edge grows
// upwards. If no subtree waits on its left, it is padded on its right.
func (s *Stream) Root() [32]byte {
	depth := Depth(int(s.n))
	if s.filled&(1<<depth) != 0 {
		return s.open[depth]
	}

	node := empty[0]
	for h := range depth {
		if s.filled&(1<<h) != 0 {
			node = Node(s.open[h], node)
		} else {
			node = Node(node, empty[h])
		}
	}

	return node
}
