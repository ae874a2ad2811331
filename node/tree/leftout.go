package tree

import (
	"encoding/binary"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tantieme/tantieme/node/core"
)

// LeftOut is what a sale leaves out of its snapshot, in both of the snapshot's trees. No
// answer of an API may join the two.
type LeftOut struct {
	Items   []uint32  // numbers in the contribution tree, ascending
	Numbers []uint32  // numbers in the sum tree, ascending
	Leaves  []SumLeaf // of these numbers
}

// LeftOutOf returns what a sale leaves out that was accepted in a block (SPEC 5.77): the
// contributions whose accounts left with them by then. held are all contributions of the
// snapshot, in the order of its contribution tree.
func LeftOutOf(held []core.Contribution, accepted uint64) (out LeftOut) {
	for j := range held {
		if held[j].LeftBy(accepted) {
			out.Items = append(out.Items, uint32(j))
		}
	}
	if out.Items == nil {
		return out
	}

	leaves := LeavesOf(held)
	for _, j := range out.Items {
		number, _ := slices.BinarySearchFunc(leaves, held[j].Account, func(l SumLeaf, account common.Address) int {
			return l.Account.Cmp(account)
		})
		out.Numbers = append(out.Numbers, uint32(number))
	}

	slices.Sort(out.Numbers)
	for _, number := range out.Numbers {
		out.Leaves = append(out.Leaves, leaves[number])
	}

	return out
}

// Encode returns the numbers in the sum tree, 4 bytes each.
func (l LeftOut) Encode() []byte {
	b := make([]byte, 0, 4*len(l.Numbers))
	for _, number := range l.Numbers {
		b = binary.BigEndian.AppendUint32(b, number)
	}
	return b
}

// Tombstones returns what members sign of it (SPEC 5.15).
func (l LeftOut) Tombstones() core.Tombstones {
	t := core.Tombstones{Digest: crypto.Keccak256Hash(l.Encode()), Count: uint32(len(l.Numbers))}
	for _, leaf := range l.Leaves {
		t.Weight += leaf.Weight
	}
	return t
}
