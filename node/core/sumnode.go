package core

import "encoding/binary"

// hashSize is the length of the hash in a node of a sum tree, in bytes.
const hashSize = 24

// SumNode is a node of a sum tree in one word: 192 bits of hash, then 64 bits of sum
// (SPEC 4.6). The zero word is padding.
type SumNode [32]byte

// NewSumNode cuts a hash to 24 bytes and puts the sum behind it.
func NewSumNode(hash [32]byte, sum uint64) (n SumNode) {
	copy(n[:hashSize], hash[:])
	binary.BigEndian.PutUint64(n[hashSize:], sum)
	return n
}

// Hash24 returns the hash of what is below the node.
func (n SumNode) Hash24() [hashSize]byte { return [hashSize]byte(n[:hashSize]) }

// Sum returns the weight of all leaves below the node.
func (n SumNode) Sum() uint64 { return binary.BigEndian.Uint64(n[hashSize:]) }
