package verify

import (
	"encoding/binary"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tantieme/tantieme/node/core"
)

// Where the contracts keep what a folder is bound to. Proofs are of storage, not of calls,
// so the layout that the compiler gave a contract (forge inspect … storage-layout) is
// known here. A deployed contract's never changes; a test holds these numbers to
// contracts on a chain.
//
// Slots 0 and 1 of each contract belong to OpenZeppelin's EIP712.
const (
	slotDatasets  = 2 // Datasets._datasets: id => DatasetRecord
	slotSnapshots = 3 // Datasets._snapshots: id => SnapshotRecord
	slotSales     = 2 // Market._sales: id => Entry
	slotKeyHash   = 5 // Committee.keyHash: epoch => keccak(material)
)

// Words of the records, counted from their first.
const (
	wordDatasetPrice = 1 // floorPrice 16 bytes from the right, then maxWeight 8, minInterval 8

	wordSnapshotDataset = 0
	wordSnapshotRoot    = 1 // sumRoot
	wordSnapshotPacked  = 2 // from the right: totalWeight 8, count 4, signers 4, committedAt 8, number 8

	wordSaleSnapshot = 0
	wordSaleBuyer    = 1 // from the right: buyer 20, bannedBefore 8, disputeWindow 4
	wordSalePacked   = 2 // from the right: price 16, state 1, epoch 4, commitEnds 5, releaseWindow 3, confirmWindow 3
)

// mapped is a word of a struct in a mapping: keccak(key ‖ slot) + word.
func mapped(key common.Hash, slot uint64, word byte) common.Hash {
	base := crypto.Keccak256Hash(key[:], core.Uint256(slot))
	// Structs of a few words do not carry over the last byte but with chance 2⁻⁶.
	for i := common.HashLength - 1; i >= 0 && word > 0; i-- {
		sum := uint16(base[i]) + uint16(word)
		base[i], word = byte(sum), byte(sum>>8)
	}
	return base
}

func datasetWord(id core.DatasetID, word byte) common.Hash {
	return mapped(common.Hash(id), slotDatasets, word)
}

func snapshotWord(id core.SnapshotID, word byte) common.Hash {
	return mapped(common.Hash(id), slotSnapshots, word)
}

func saleWord(id core.SaleID, word byte) common.Hash {
	return mapped(common.Hash(id), slotSales, word)
}

func keyHashWord(epoch uint64) common.Hash {
	return mapped(common.Hash(core.Uint256(epoch)), slotKeyHash, 0)
}

// field cuts size bytes out of a packed word, `from` bytes from its right end.
func field(word common.Hash, from, size int) []byte {
	end := common.HashLength - from
	return word[end-size : end]
}

func field64(word common.Hash, from int) uint64 {
	return binary.BigEndian.Uint64(field(word, from, 8))
}

func field32(word common.Hash, from int) uint32 {
	return binary.BigEndian.Uint32(field(word, from, 4))
}
