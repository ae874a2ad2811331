package nodetest

import (
	"bytes"
	"errors"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/wire"
)

// Signer replaces EIP-712 in tests that are not about signatures. A signature is the
// member's seat and the digest; a digest is the hash of a message's encoding.
type Signer struct{ Self int }

func digest(kind string, message any) common.Hash {
	body, err := wire.Marshal(message)
	if err != nil {
		panic(err) // messages of core can always be encoded
	}

	return crypto.Keccak256Hash([]byte(kind), body)
}

// BatchDigest returns the digest that a member signs for a batch.
func (Signer) BatchDigest(b core.Batch) common.Hash { return digest("batch", b) }

// SnapshotID returns the digest that a member signs for a snapshot.
func (Signer) SnapshotID(s core.Snapshot) core.SnapshotID {
	return core.SnapshotID(digest("snapshot", s))
}

// KeyDigest returns the digest that a member signs for a key hash.
func (Signer) KeyDigest(k core.KeyHash) common.Hash { return digest("key", k) }

// CommitDigest returns the digest that a member signs for its list's root.
func (Signer) CommitDigest(c core.Commit) common.Hash { return digest("commit", c) }

// ConfirmDigest returns the digest that a member signs for the lists that it holds.
func (Signer) ConfirmDigest(c core.Confirm) common.Hash { return digest("confirm", c) }

// ErasureDigest implements the port of a step.
func (Signer) ErasureDigest(e core.Erasure) common.Hash { return digest("erasure", e) }

// Sign signs a digest.
func (s Signer) Sign(digest common.Hash) ([]byte, error) {
	return append([]byte{byte(s.Self)}, digest[:]...), nil
}

// Check checks that a signature is the member's.
func (Signer) Check(member int, digest common.Hash, signature []byte) error {
	if !bytes.Equal(signature, append([]byte{byte(member)}, digest[:]...)) {
		return errors.New("not signed by the member")
	}
	return nil
}
