package core

import (
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// Readership is who can read what an account gave, as of a final block: from the chain's
// events and the leaves of snapshots alone. It names no contribution, because nobody but
// its account has to know which is whose.
type Readership struct {
	Account   common.Address
	Block     uint64
	Threshold int      // members that release keys together, and could read everything
	Members   []Member // who they are
	Snapshots []ReaderSnapshot
}

// ReaderSnapshot is a snapshot that holds a contribution of the account.
type ReaderSnapshot struct {
	Snapshot  SnapshotID
	Dataset   DatasetID
	Name      string // of the dataset
	Leaf      int    // of the account in the sum tree
	Weight    uint64
	Taken     time.Time
	SellUntil time.Time
	Retracted uint64 // block in which the account left with it; 0: it has not
	Ban       *Ban   // nil: the leaf gets its part of later sales
	Sales     []ReaderSale
}

// ReaderSale is an offer on such a snapshot.
type ReaderSale struct {
	Sale         SaleID
	Buyer        common.Address
	BuyerKeyHash common.Hash // of the key to which the record's key is encrypted
	Price        *big.Int    // base units of the dataset's token
	State        SaleState
	Accepted     time.Time // zero: it was not
	LeftOut      bool      // the account had left before: the sale does not release its record
}

// Reach says whether a buyer can read a record.
type Reach string

// A buyer reads what a sale released. An offer that is open may end so. Nothing that was
// released can be called back.
const (
	Reads     Reach = "reads"
	MayRead   Reach = "may_read"
	ReadsNone Reach = "reads_nothing"
)

// Reach returns whether the buyer of a sale can read the account's record.
func (s ReaderSale) Reach() Reach {
	switch {
	case s.LeftOut, s.State.WentBack(), s.State == SaleNone:
		return ReadsNone
	case s.State == SaleConfirmed, s.State == SaleSettled:
		return Reads
	default:
		return MayRead
	}
}

// OnSale reports whether later sales of the snapshot would release the account's record.
// Whoever leaves before such a sale is accepted is left out of it.
func (s ReaderSnapshot) OnSale(now time.Time) bool {
	return s.Retracted == 0 && now.Before(s.SellUntil)
}
