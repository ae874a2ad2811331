package core

import (
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// Block is a block of the chain with the events of our contracts, in order.
type Block struct {
	Number uint64
	Hash   common.Hash
	Time   time.Time
	Events []Event
}

// Head holds the chain's newest block and its newest final block.
type Head struct {
	Number, Final   uint64
	Time, FinalTime time.Time
	FinalHash       common.Hash
	BaseFee         *big.Int
}

// Event is an event of a contract. Each kind is a type in this file.
type Event interface{ isEvent() }

// MemberJoined reports that a founder bonded and published its addresses.
type MemberJoined struct {
	Seat    uint8
	Account common.Address
	URL     string
	Peer    []byte // multiaddr with peer id
}

// CeremonyOpened reports that all members have joined (or rekeyed) and may deal.
type CeremonyOpened struct {
	Epoch, Attempt uint64
	DealEnds       time.Time // dealings are taken before it
	Deadline       time.Time // the key is finalised before it
}

// CeremonyRestarted reports that the previous attempt missed its deadline; all members
// publish fresh keys.
type CeremonyRestarted struct{ Epoch, Attempt uint64 }

// EncryptionKeySet reports a member's key for an attempt, with its proof of possession.
type EncryptionKeySet struct {
	Epoch, Attempt uint64
	Member         uint8
	Key, Proof     []byte
}

// Dealt reports a member's dealing for an attempt.
type Dealt struct {
	Epoch, Attempt uint64
	Member         uint8
	Dealing        []byte
}

// KeyFinalised reports that all members signed the group key.
type KeyFinalised struct {
	Epoch, Attempt uint64
	KeyID          KeyID
	Material       []byte
}

// Anchored reports that a batch's root is on chain.
type Anchored struct{ Batch Batch }

// DatasetCreated reports a dataset and its terms.
type DatasetCreated struct {
	ID    DatasetID
	Scale uint8 // a unit of money is 10^Scale base units of the terms' token
	Terms Terms
}

// SnapshotCommitted reports that a snapshot is frozen.
type SnapshotCommitted struct {
	ID       SnapshotID
	Pool     PoolID // where its money is
	Snapshot Snapshot
	Signers  Members
}

// Retracted reports that an account left a dataset with all versions below one.
type Retracted struct {
	Dataset    DatasetID
	Account    common.Address
	MinVersion uint64
}

// Offered reports a buyer's bid with the escrow paid. Points are in raw form.
type Offered struct {
	ID    SaleID
	Offer Offer
	B, B2 []byte
}

// VotingOpened reports that contributors vote on an offer.
type VotingOpened struct {
	ID   SaleID
	Ends time.Time
}

// VotesCast reports votes that were counted.
type VotesCast struct {
	Sale  SaleID
	Votes []Cast
}

// Accepted reports that an offer became a sale, pinned to an epoch.
type Accepted struct {
	ID        SaleID
	Epoch     uint64
	Deadlines Deadlines
}

// RootsCommitted reports that members committed to their lists' roots.
type RootsCommitted struct {
	Sale    SaleID
	Members []uint8
	Roots   []common.Hash
	Digest  RootsDigest // of the chain of commits so far
}

// ListsConfirmed reports which lists a quorum holds and has checked.
type ListsConfirmed struct {
	Sale     SaleID
	Standing Members // all lists confirmed by now
}

// SaleMoved reports a sale's new state.
type SaleMoved struct {
	ID    SaleID
	State SaleState
}

// PoolDeposited reports that a sale's price is in a pool. Money of pools is in units of
// 10⁻⁶ token.
type PoolDeposited struct {
	Pool    PoolID
	Units   uint64
	Accrued uint64 // all that came in for the whole snapshot
}

// Pushed reports that a group of 128 leaves was paid up to an accrued amount.
type Pushed struct {
	Pool    PoolID
	Group   uint32
	Accrued uint64
}

// Claimed reports that a leaf was paid by a claim.
type Claimed struct {
	Pool   PoolName
	Leaf   uint32
	Units  uint64 // with the tip
	Tipped bool   // another claimed for the leaf, and kept the tip
}

// TipPaid reports what whoever had leaves paid for others kept of it, in units.
type TipPaid struct {
	Pool  PoolID
	To    common.Address
	Units uint64
}

// FeesKept reports what members and a treasury earned by a sale, in units.
type FeesKept struct {
	Sale          SaleID
	Each          uint64  // of each member whose list stands
	Members       Members // these
	Treasury      common.Address
	TreasuryUnits uint64
}

// FeesWithdrawn reports that a member took what it earned by sales.
type FeesWithdrawn struct {
	Member      uint8
	Account, To common.Address
	Sales       []SaleID
	Transaction common.Hash
}

// TreasuryWithdrawn reports that a treasury took all that it had earned in a token.
type TreasuryWithdrawn struct {
	Token, Treasury, To common.Address
	Amount              *big.Int // base units
	Transaction         common.Hash
}

// NoticeServed reports that a notice was served.
type NoticeServed struct {
	ID     NoticeID
	Notice Notice
}

// NoticeAcknowledged reports that an account says to have seen a notice.
type NoticeAcknowledged struct {
	ID      NoticeID
	Account common.Address
}

// NonceUsed reports that an account's nonce is used up, by an order or because the account
// took it back.
type NonceUsed struct {
	Account     common.Address
	Nonce       common.Hash
	Transaction common.Hash
}

// OrderPaid reports that an account's leaves were claimed by its order.
type OrderPaid struct {
	Account, Token, To common.Address
	Units              uint64 // that To was paid
	Relayer            common.Address
	Fee                uint64 // units that the relayer kept
	Transaction        common.Hash
}

// PayeeSet reports that a leaf is paid to someone else from now on.
type PayeeSet struct {
	Pool           PoolID
	Leaf           uint32
	Account, Payee common.Address
	Transaction    common.Hash
}

// LeafRegistered reports that a leaf has a record, so that it is claimed without a proof.
type LeafRegistered struct {
	Pool    PoolID
	Leaf    uint32
	Account common.Address
}

// LeafBanned reports that a leaf gets no part of what comes in from now on.
type LeafBanned struct {
	Pool        PoolID
	Leaf        uint32
	Weight      uint64
	Cap         uint64 // units that had accrued
	Transaction common.Hash
}

// FaultsFound reports that a quorum found records of a sale faulty. The leaves that were
// not banned before are banned in the same transaction.
type FaultsFound struct {
	Sale        SaleID
	Faults      []LeafFault
	Weight      uint64 // of the leaves that were not banned before
	Signers     Members
	Transaction common.Hash
}

// TombstonesCommitted reports that members committed to lists that leave out tombstones.
type TombstonesCommitted struct {
	Sale       SaleID
	Tombstones Tombstones
	Members    Members
}

// TombstonesBanned reports that tombstones of a sale are banned, in the same transaction.
type TombstonesBanned struct {
	Sale        SaleID
	Done        uint32 // of the sale's tombstones, by now
	Whole       bool   // these are all
	Transaction common.Hash
}

// PartRefunded reports that the buyer of a settled sale got a part of the price back.
type PartRefunded struct {
	Sale  SaleID
	Units uint64
}

// SnapshotSigned reports all members that are known to have signed a snapshot.
type SnapshotSigned struct {
	ID      SnapshotID
	Signers Members
}

// ConfirmSigned reports members that are shown to have signed a confirm of lists.
type ConfirmSigned struct {
	Sale    SaleID
	Signers Members
}

// DatasetLocked reports that no sale of a dataset goes on until a later epoch.
type DatasetLocked struct {
	Dataset DatasetID
	Epoch   uint64
	Sale    SaleID // whose lists were released, and which was refunded
}

// MarketAdmitted reports that a Market may lock datasets.
type MarketAdmitted struct{ Market common.Address }

func (NonceUsed) isEvent()           {}
func (TipPaid) isEvent()             {}
func (FeesKept) isEvent()            {}
func (FeesWithdrawn) isEvent()       {}
func (TreasuryWithdrawn) isEvent()   {}
func (LeafBanned) isEvent()          {}
func (FaultsFound) isEvent()         {}
func (TombstonesCommitted) isEvent() {}
func (TombstonesBanned) isEvent()    {}
func (PartRefunded) isEvent()        {}
func (OrderPaid) isEvent()           {}
func (PayeeSet) isEvent()            {}
func (LeafRegistered) isEvent()      {}
func (SnapshotSigned) isEvent()      {}
func (ConfirmSigned) isEvent()       {}
func (DatasetLocked) isEvent()       {}
func (MarketAdmitted) isEvent()      {}
func (MemberJoined) isEvent()        {}
func (CeremonyOpened) isEvent()      {}
func (CeremonyRestarted) isEvent()   {}
func (EncryptionKeySet) isEvent()    {}
func (Dealt) isEvent()               {}
func (KeyFinalised) isEvent()        {}
func (Anchored) isEvent()            {}
func (DatasetCreated) isEvent()      {}
func (SnapshotCommitted) isEvent()   {}
func (Retracted) isEvent()           {}
func (Offered) isEvent()             {}
func (VotingOpened) isEvent()        {}
func (VotesCast) isEvent()           {}
func (Accepted) isEvent()            {}
func (RootsCommitted) isEvent()      {}
func (ListsConfirmed) isEvent()      {}
func (SaleMoved) isEvent()           {}
func (PoolDeposited) isEvent()       {}
func (Pushed) isEvent()              {}
func (Claimed) isEvent()             {}
func (NoticeServed) isEvent()        {}
func (NoticeAcknowledged) isEvent()  {}
