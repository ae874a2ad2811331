package api

import (
	"context"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
)

// Backend is what the API needs of a node. Missing things are core.ErrNotFound,
// what a caller can mend is a *core.Refusal.
type Backend interface {
	Identity() Identity
	Ready() error
	GroupKey() (core.GroupKey, error)
	Members() ([]core.Member, error)
	Datasets() (map[core.DatasetID]core.Terms, error)
	Dataset(core.DatasetID) (core.Terms, error)
	PayloadSize(core.DatasetID) (int, error)
	// Submit admits a contribution; false says that the very same was there before.
	Submit(ctx context.Context, c core.Contribution, payload []byte) (core.Contribution, bool, error)
	Contribution(core.ContributionID) (core.Contribution, error)
	Snapshots() ([]core.SnapshotRecord, error)
	Snapshot(core.SnapshotID) (core.SnapshotRecord, error)
	Sales() ([]core.SaleRecord, error)
	Sale(core.SaleID) (core.SaleRecord, error)
	// CheckHeaderRequest checks that the signature over (sale, expires) is by the offer's buyer.
	CheckHeaderRequest(sale core.SaleID, expires uint64, signature []byte) error
	// Headers and Shares return runs of the items [from, from+count) of a sale whose lists stand.
	Headers(ctx context.Context, sale core.SaleID, from, count int) ([]byte, error)
	Shares(ctx context.Context, sale core.SaleID, from, count int) ([]byte, error)
	Payouts(ctx context.Context, account common.Address) ([]Earning, error)
	Proof(ctx context.Context, snapshot core.SnapshotID, index int) (Leaf, error)
}

// Identity is what a node says of itself and its committee.
type Identity struct {
	Version   string
	Index     int
	Peer      string // multiaddr with peer id
	ChainID   uint64
	Committee core.Committee
	Contracts ContractSet
}

// ContractSet holds the addresses of a deployment.
type ContractSet struct {
	Committee, Anchors, Datasets, Market, Delivery, Payouts common.Address
}

// Earning is what an account earns from one snapshot, in base units.
type Earning struct {
	Snapshot  core.SnapshotID
	Index     int // of the leaf
	Weight    uint64
	Due, Paid *big.Int
}

// Leaf is a leaf of a sum tree with its proof.
type Leaf struct {
	Account common.Address
	Weight  uint64
	Hashes  [][32]byte
	Sums    []uint64
}

var errDenied = errors.New("denied")

// Denied marks an error that says that the caller may not have what it asked for.
func Denied(err error) error { return errors.Join(errDenied, err) }
