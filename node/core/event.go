package core

import (
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// Block is a block of the chain with what our contracts said in it, in order.
type Block struct {
	Number uint64
	Hash   common.Hash
	Time   time.Time
	Events []Event
}

// Head is where the chain stands: the newest block and the newest final one.
type Head struct {
	Number, Final   uint64
	Time, FinalTime time.Time
	FinalHash       common.Hash
	BaseFee         *big.Int
}

// Event is what a contract said. Each kind is a type of this file.
type Event interface{ isEvent() }

// MemberJoined : a founder bonded and said where it is reached.
type MemberJoined struct {
	Seat    uint8
	Account common.Address
	URL     string
	Peer    []byte // multiaddr with peer id
}

// CeremonyOpened : all members have joined (or rekeyed) and may deal.
type CeremonyOpened struct {
	Epoch, Attempt uint64
	Deadline       time.Time
}

// CeremonyRestarted : the attempt before missed its deadline; all give fresh keys.
type CeremonyRestarted struct{ Epoch, Attempt uint64 }

// EncryptionKeySet : a member's key for an attempt, with its proof of possession.
type EncryptionKeySet struct {
	Epoch, Attempt uint64
	Member         uint8
	Key, Proof     []byte
}

// Dealt : a member's dealing for an attempt.
type Dealt struct {
	Epoch, Attempt uint64
	Member         uint8
	Dealing        []byte
}

// KeyFinalised : a quorum agreed on the group key.
type KeyFinalised struct {
	Epoch, Attempt uint64
	KeyID          KeyID
	Material       []byte
}

// Anchored : a batch's root is on chain.
type Anchored struct{ Batch Batch }

// DatasetCreated : a dataset and its terms.
type DatasetCreated struct {
	ID    DatasetID
	Terms Terms
}

// SnapshotCommitted : a snapshot is frozen.
type SnapshotCommitted struct {
	ID       SnapshotID
	Snapshot Snapshot
	Signers  Members
}

// Offered : a buyer's bid with the escrow paid; points in raw form.
type Offered struct {
	ID    SaleID
	Offer Offer
	B, B2 []byte
}

// Accepted : an offer became a sale, pinned to an epoch.
type Accepted struct {
	ID        SaleID
	Epoch     uint64
	Deadlines Deadlines
}

// RootsCommitted : members committed to their lists' roots.
type RootsCommitted struct {
	Sale    SaleID
	Members []uint8
	Roots   []common.Hash
	Digest  common.Hash // of the chain of commits so far
}

// ListsConfirmed : a quorum said which lists it holds and found right.
type ListsConfirmed struct {
	Sale     SaleID
	Standing Members // all that stand by now
}

// SaleMoved : the sale is in a new state.
type SaleMoved struct {
	ID    SaleID
	State SaleState
}

// PoolDeposited : a sale's net came into its snapshot's pool.
type PoolDeposited struct {
	Snapshot SnapshotID
	Amount   *big.Int
	Accrued  *big.Int // all that came in, for a whole snapshot
}

// Pushed : a block of 128 leaves was paid up to an index.
type Pushed struct {
	Snapshot SnapshotID
	Group    uint32
	Accrued  *big.Int
}

// Claimed : a contributor was paid by a claim.
type Claimed struct {
	Snapshot SnapshotID
	Account  common.Address
	Amount   *big.Int
}

func (MemberJoined) isEvent()      {}
func (CeremonyOpened) isEvent()    {}
func (CeremonyRestarted) isEvent() {}
func (EncryptionKeySet) isEvent()  {}
func (Dealt) isEvent()             {}
func (KeyFinalised) isEvent()      {}
func (Anchored) isEvent()          {}
func (DatasetCreated) isEvent()    {}
func (SnapshotCommitted) isEvent() {}
func (Offered) isEvent()           {}
func (Accepted) isEvent()          {}
func (RootsCommitted) isEvent()    {}
func (ListsConfirmed) isEvent()    {}
func (SaleMoved) isEvent()         {}
func (PoolDeposited) isEvent()     {}
func (Pushed) isEvent()            {}
func (Claimed) isEvent()           {}
