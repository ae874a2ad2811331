package core

import (
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// Member is a validator of the committee in the chain's state.
type Member struct {
	Seat    uint8 `cbor:"Index"`
	Account common.Address
	URL     string
	Peer    []byte
}

// Ceremony is the state of a key generation on chain.
type Ceremony struct {
	Epoch, Attempt uint64
	Open           bool
	DealEnds       time.Time // members deal before it
	Deadline       time.Time // the key is finalised before it
	Keys           map[uint8]EncryptionKeySet
	Dealings       map[uint8][]byte
}

// GroupKey is a final key on chain.
type GroupKey struct {
	Epoch       uint64
	KeyID       KeyID
	Material    []byte
	FinalisedAt time.Time `cbor:"Final"` // time of the block that holds it
}

// BatchRecord is a batch on chain and, once Known, its contents.
type BatchRecord struct {
	Batch Batch
	Block uint64
	Time  time.Time
	Known bool // its items are applied
}

// SnapshotRecord is a snapshot on chain and, once Listed, its contents.
type SnapshotRecord struct {
	ID       SnapshotID
	Snapshot Snapshot
	Pool     Pool // where its money is
	Signers  Members
	Time     time.Time
	Listed   bool   // its contributions are marked and its manifest is pinned
	Accrued  uint64 // units that came into its pool
	Settled  time.Time
	Banned   uint64 `cbor:",omitempty"` // weight of the leaves that get no part of later sales
}

// Weight returns the weight that a later sale is paid for.
func (r SnapshotRecord) Weight() uint64 {
	return r.Snapshot.TotalWeight - min(r.Banned, r.Snapshot.TotalWeight)
}

// SaleRecord is an offer on chain and its later state.
type SaleRecord struct {
	ID       SaleID
	Offer    Offer
	B, B2    []byte
	State    SaleState
	Poll     *Poll // nil: nobody votes on it
	Epoch    uint64
	Accepted time.Time
	// AcceptedAt is the block that holds the acceptance: whoever left by then is left out.
	AcceptedAt uint64 `cbor:",omitempty"`
	Deadlines  Deadlines
	Commits    map[uint8]common.Hash // list roots
	Digest     RootsDigest
	Standing   Members

	Banned   uint64      `cbor:",omitempty"` // weight of the snapshot that was banned at the offer
	Camps    []Camp      `cbor:",omitempty"` // members whose lists leave out tombstones
	Excluded uint32      `cbor:",omitempty"` // number of tombstones that are banned by now
	Whole    bool        `cbor:",omitempty"` // these are all that lists leave out
	Faults   []LeafFault `cbor:",omitempty"` // that a quorum confirmed, in the order of the chain
	Faulty   uint64      `cbor:",omitempty"` // weight that was banned for them
	Returned uint64      `cbor:",omitempty"` // units that went back to the buyer at the settlement
	Fees     *Fees       `cbor:",omitempty"` // what of the price is not the contributors'; nil: none, or the sale is not settled
}

// Fees is what members and a treasury earned by a settled sale, in units.
type Fees struct {
	Each     uint64  // of each member whose list stands
	Members  Members // these
	Unpaid   Members // those of them that have not taken it yet
	Treasury uint64  // of the terms' treasury
}

// Sum returns what is not the contributors'.
func (f *Fees) Sum() uint64 {
	if f == nil {
		return 0
	}
	return f.Each*uint64(f.Members.Len()) + f.Treasury
}

// MemberFee is what a contract says of members' parts of a sale.
type MemberFee struct {
	Each   *big.Int // base units of the token, of each member whose list stands
	Unpaid Members  // those of them that have not taken it yet
}

// Brought reports whether the offer was accepted and its price did not go back.
func (r SaleRecord) Brought() bool {
	switch r.State {
	case SaleAccepted, SaleCommitted, SaleConfirmed, SaleSettled:
		return true
	default:
		return false
	}
}

// Began returns when the offer was accepted, or until when it is voted on.
func (r SaleRecord) Began() time.Time {
	if r.State == SaleOffered && r.Poll != nil {
		return r.Poll.Ends
	}
	return r.Accepted
}

// Cursor is the last block in a ledger.
type Cursor struct {
	Number uint64
	Hash   common.Hash
	Time   time.Time
}

// Counts is what the contracts count, as of a block. A ledger that has applied the block
// holds as much.
type Counts struct {
	Batches   uint64
	Key       KeyID // zero: no key is final
	Snapshots map[DatasetID]uint64
}
