package tree

import "fmt"

// wordSize is the length of a sibling in the proofs of both trees, in bytes.
const wordSize = 32

// EncodeProof concatenates the siblings of a proof of either tree.
func EncodeProof[W ~[wordSize]byte](proof []W) []byte {
	b := make([]byte, 0, wordSize*len(proof))
	for _, sibling := range proof {
		word := [wordSize]byte(sibling)
		b = append(b, word[:]...)
	}
	return b
}

// ParseProof parses the output of EncodeProof, at most MaxDepth siblings.
func ParseProof[W ~[wordSize]byte](b []byte) ([]W, error) {
	if len(b)%wordSize != 0 || len(b) > MaxDepth*wordSize {
		return nil, fmt.Errorf("proof of %d bytes: want at most %d siblings of %d", len(b), MaxDepth, wordSize)
	}

	proof := make([]W, len(b)/wordSize)
	for i := range proof {
		proof[i] = W(b[wordSize*i:])
	}

	return proof, nil
}
