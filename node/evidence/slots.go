package evidence

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tantieme/tantieme/node/core"
)

// Proofs are of storage, not of calls, so this package knows the compiler's storage
// layout of the contracts: layout.gen.go is generated from it. The layout of a deployed
// contract never changes.

// field is a part of a word of a record.
type field struct {
	word   byte // of the record, from 0
	offset int  // bytes from the word's right end
	size   int  // bytes
}

// slot returns the slot of a field, in a mapping at a slot under a key: keccak(key ‖
// mapping) + word.
func (f field) slot(key [32]byte, mapping uint64) common.Hash {
	base := crypto.Keccak256Hash(key[:], core.Uint256(mapping))

	// Structs have few words, so only the last byte changes, except with probability 2⁻⁶.
	word := f.word
	for i := common.HashLength - 1; i >= 0 && word > 0; i-- {
		sum := uint16(base[i]) + uint16(word)
		base[i], word = byte(sum), byte(sum>>8)
	}

	return base
}

// cutFrom returns the bytes of the field in its word.
func (f field) cutFrom(word common.Hash) []byte {
	end := common.HashLength - f.offset
	return word[end-f.size : end]
}

// slots returns the slots of fields in order, each slot once.
func slots(key [32]byte, mapping uint64, fields ...field) (out []common.Hash) {
	seen := map[byte]bool{}
	for _, f := range fields {
		if !seen[f.word] {
			seen[f.word] = true
			out = append(out, f.slot(key, mapping))
		}
	}

	return out
}

// epochKey returns the key of an epoch in a mapping.
func epochKey(epoch uint64) [32]byte { return [32]byte(core.Uint256(epoch)) }

// KeySlots returns the slots of KeyHash, in the committee's contract.
func KeySlots(epoch uint64) []common.Hash {
	return slots(epochKey(epoch), committeeKeyHash.slot, committeeKeyHash.value)
}

// DatasetSlots returns the slots of FloorPrice, in the datasets' contract.
func DatasetSlots(id core.DatasetID) []common.Hash {
	at := &datasetsDatasets
	return slots(id, at.slot, at.floorPrice)
}

// SnapshotSlots returns the slots of Snapshot, in the datasets' contract.
func SnapshotSlots(id core.SnapshotID) []common.Hash {
	at := &datasetsSnapshots
	return slots(id, at.slot, at.dataset, at.totalWeight, at.committedAt, at.sellUntil)
}

// SaleSlots returns the slots of Sale and SaleState, in the market's contract.
func SaleSlots(id core.SaleID) []common.Hash {
	at := &marketSales
	return slots(id, at.slot, at.state, at.epoch, at.banned)
}

// DeliverySlots returns the slots of Delivery, in the delivery's contract.
func DeliverySlots(id core.SaleID) []common.Hash {
	at := &deliveryBooks
	return slots(id, at.slot, at.rootsDigest, at.committed, at.standing)
}

// PoolSlots returns the slots of Accrued, in the payouts' contract.
func PoolSlots(id core.PoolID) []common.Hash {
	return slots(id, payoutsAccounts.slot, payoutsAccounts.accrued)
}

// TallySlots returns the slots of Tally, in the ballots' contract.
func TallySlots(id core.SaleID) []common.Hash {
	at := &ballotsTallies
	return slots(id, at.slot, at.voted, at.no)
}

// ExclusionSlots returns the slots of LeftOut, in Delivery.
func ExclusionSlots(id core.SaleID) []common.Hash {
	at := &deliveryExclusions
	return slots(id, at.slot, at.done, at.weight, at.whole)
}
