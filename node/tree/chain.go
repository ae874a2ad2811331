package tree

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tantieme/tantieme/node/core"
)

// AppendRoot returns the commit chain's next value: the first 24 bytes of
// keccak(before 24 ‖ u8 member ‖ listRoot 32). The chain begins with zero (SPEC 5.21).
func AppendRoot(before core.RootsDigest, member uint8, listRoot common.Hash) core.RootsDigest {
	return core.RootsDigest(crypto.Keccak256(before[:], []byte{member}, listRoot[:])[:len(before)])
}

// BatchHead is the chained value of all batches on chain: the first 24 bytes of a hash.
type BatchHead [24]byte

// AppendBatch returns the head after one more batch: the first 24 bytes of
// keccak(before 24 ‖ root 32). The first batch follows zero (SPEC 5.37).
func AppendBatch(before BatchHead, root common.Hash) BatchHead {
	return BatchHead(crypto.Keccak256(before[:], root[:])[:len(before)])
}

// CommitSize is the length of a commit in calldata, in bytes.
const CommitSize = 1 + common.HashLength + core.CompactSize

// EncodeCommits concatenates commits in the form that Delivery takes:
// u8 member ‖ listRoot 32 ‖ r 32 ‖ vs 32 (SPEC 5.38).
func EncodeCommits(commits []core.SignedCommit) []byte {
	out := make([]byte, 0, CommitSize*len(commits))
	for _, c := range commits {
		out = append(append(out, c.Commit.Member), c.Commit.ListRoot[:]...)
		out = append(out, core.Compact(c.Signature)...)
	}
	return out
}
