package core

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

// Contracts are the addresses of one deployment.
type Contracts struct {
	Committee common.Address `json:"committee"`
	Anchors   common.Address `json:"anchors"`
	Datasets  common.Address `json:"datasets"`
	Market    common.Address `json:"market"`
	Delivery  common.Address `json:"delivery"`
	Payouts   common.Address `json:"payouts"`
}

// Chain says on which chain and contracts a committee works.
type Chain struct {
	ID        uint64
	Contracts Contracts
}

// CommitteeView is what a node says of its committee; Key is nil before the
// ceremony is final.
type CommitteeView struct {
	Chain     Chain
	Committee Committee
	Members   []Member
	Key       *GroupKey
}

// Earning is what an account earns from one snapshot, in base units.
type Earning struct {
	Snapshot  SnapshotID
	Index     int // of the leaf in the sum tree
	Weight    uint64
	Due, Paid *big.Int
}

// SumNode is a node of a sum tree as a proof holds it.
type SumNode struct {
	Hash [32]byte
	Sum  uint64
}

// SumProof binds a leaf to a snapshot's sum root.
type SumProof struct {
	Snapshot SnapshotID
	Index    int
	Account  common.Address
	Weight   uint64
	Proof    []SumNode
}

// DatasetView is a dataset as a node shows it.
type DatasetView struct {
	ID          DatasetID
	Terms       Terms
	PayloadSize int
}
