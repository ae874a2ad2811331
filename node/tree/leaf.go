package tree

import (
	"encoding/binary"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tantieme/tantieme/node/core"
)

// The first byte of a preimage is its type. The values are those of node/SPEC.md and are
// never reused.
const (
	typeContribution byte = 0x01
	typeSum          byte = 0x02
	typeShare        byte = 0x03
	typeTombstone    byte = 0x04
	typePayee        byte = 0x05
	typeNode         byte = 0x10
)

// ContributionLeaf returns the leaf of an item in batch and contribution trees.
func ContributionLeaf(item *core.Item) [32]byte {
	b := make([]byte, 0, 1+core.AnchoredSize)
	return crypto.Keccak256Hash(item.AppendAnchored(append(b, typeContribution)))
}

// SumLeaf is an account's weight in a snapshot, and to whom its due is sent. Weights of
// leaves are at least 1.
type SumLeaf struct {
	Account common.Address
	Payee   common.Address // zero: the account itself
	// Held means that the account is one that nobody can send to. What it is due
	// accumulates until the account names a payee; Payee is zero.
	Held   bool
	Weight uint64
}

// Named reports whether the leaf is of the type that names a payee, which a held leaf is.
func (l SumLeaf) Named() bool { return l.Held || l.Payee != (common.Address{}) }

// EncodeLeaves returns the leaves of a group in the form that a push takes: account 20 ‖
// weight 8 of each, and number in the group 1 ‖ payee 20 of those that name a payee. A
// group has at most 128 leaves.
func EncodeLeaves(group []SumLeaf) (leaves, named []byte) {
	for i, l := range group {
		leaves = binary.BigEndian.AppendUint64(append(leaves, l.Account[:]...), l.Weight)
		if l.Named() {
			named = append(append(named, byte(i)), l.Payee[:]...)
		}
	}
	return leaves, named
}

// GroupLeaves is the number of neighbouring leaves that one push pays.
const GroupLeaves = 128

// In returns the leaf as one of a pool, in which it has a number.
func (l SumLeaf) In(pool core.Pool, number int) core.PoolLeaf {
	return core.PoolLeaf{
		Pool:   pool,
		Number: uint32(number),
		Node:   l.Node(),
		Held:   l.Held,
	}
}

// Node returns the leaf as the lowest node of a sum tree. A leaf that names a payee, or
// is held, has a type of its own.
func (l SumLeaf) Node() core.SumNode {
	b := make([]byte, 0, 1+2*common.AddressLength+8)
	if l.Named() {
		b = append(append(b, typePayee), l.Account[:]...)
		b = append(b, l.Payee[:]...)
	} else {
		b = append(append(b, typeSum), l.Account[:]...)
	}

	return core.NewSumNode(crypto.Keccak256Hash(binary.BigEndian.AppendUint64(b, l.Weight)), l.Weight)
}

// LeafOf returns the sum leaf of a contribution that counts a weight. A payee that is the
// account itself is not named. An account that follows from a signer has no key on
// secp256k1, so without a payee its leaf is held.
func LeafOf(c core.Contribution, weight uint64) SumLeaf {
	leaf := SumLeaf{Account: c.Account, Weight: weight}
	if c.Consent.Payee != c.Account {
		leaf.Payee = c.Consent.Payee
	}
	leaf.Held = len(c.Signer) > 0 && leaf.Payee == common.Address{}

	return leaf
}

// LeavesOf returns the leaves of the sum tree of a snapshot with these live
// contributions, ascending by account. A leaf weighs what its contribution counts. An
// account has one live contribution in a dataset, so the sum tree has as many leaves as
// the contribution tree.
func LeavesOf(live []core.Contribution) []SumLeaf {
	leaves := make([]SumLeaf, len(live))
	for i := range live {
		leaves[i] = LeafOf(live[i], live[i].Counted)
	}

	slices.SortFunc(leaves, func(a, b SumLeaf) int { return a.Account.Cmp(b.Account) })
	return leaves
}

// ShareLeaf returns the leaf of a validator's share of item j; c and r are raw points.
func ShareLeaf(j uint32, c, r *[core.PointSize]byte) [32]byte {
	b := make([]byte, 0, 1+4+2*core.PointSize)
	b = binary.BigEndian.AppendUint32(append(b, typeShare), j)
	return crypto.Keccak256Hash(append(append(b, c[:]...), r[:]...))
}

// TombstoneLeaf returns the leaf of an item j that a list does not release.
func TombstoneLeaf(j uint32) [32]byte {
	return crypto.Keccak256Hash(binary.BigEndian.AppendUint32([]byte{typeTombstone}, j))
}

// Node returns the hash of an inner node of a Merkle tree.
func Node(left, right [32]byte) [32]byte {
	b := make([]byte, 0, 1+2*32)
	b = append(append(b, typeNode), left[:]...)
	return crypto.Keccak256Hash(append(b, right[:]...))
}
