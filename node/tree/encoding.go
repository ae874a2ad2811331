package tree

import (
	"encoding/binary"
	"fmt"

	"github.com/tantieme/tantieme/node/core"
)

// EncodeProof concatenates a proof's siblings, 32 bytes each.
func EncodeProof(proof [][32]byte) []byte {
	b := make([]byte, 0, 32*len(proof))
	for _, sibling := range proof {
		b = append(b, sibling[:]...)
	}
	return b
}

// ParseProof parses the output of EncodeProof, at most MaxDepth siblings.
func ParseProof(b []byte) ([][32]byte, error) {
	n, err := countOf(b, 32)
	if err != nil {
		return nil, err
	}

	proof := make([][32]byte, n)
	for i := range proof {
		proof[i] = [32]byte(b[32*i:])
	}

	return proof, nil
}

// EncodeSumProof concatenates a proof's siblings, 40 bytes each: hash ‖ u64 sum.
func EncodeSumProof(proof []core.SumNode) []byte {
	b := make([]byte, 0, SumNodeSize*len(proof))
	for _, sibling := range proof {
		b = appendSumNode(b, sibling)
	}
	return b
}

// ParseSumProof parses the output of EncodeSumProof, at most MaxDepth siblings.
func ParseSumProof(b []byte) ([]core.SumNode, error) {
	n, err := countOf(b, SumNodeSize)
	if err != nil {
		return nil, err
	}

	proof := make([]core.SumNode, n)
	for i := range proof {
		at := b[SumNodeSize*i:]
		proof[i] = core.SumNode{Hash: [32]byte(at), Sum: binary.BigEndian.Uint64(at[32:])}
	}

	return proof, nil
}

func countOf(b []byte, size int) (int, error) {
	if len(b)%size != 0 || len(b) > MaxDepth*size {
		return 0, fmt.Errorf("proof of %d bytes: want at most %d siblings of %d", len(b), MaxDepth, size)
	}
	return len(b) / size, nil
}
