package core

import (
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// RetractionStatus is what became of a contribution whose account left.
type RetractionStatus struct {
	Contribution ContributionID
	Dataset      DatasetID
	Stage        Stage  // StageRetracted or StageErased
	Block        uint64 // in which the account left with it
	// Sales were accepted before, and can't be called back.
	Sales   []RetractionSale
	Erasure *SignedErasure // nil: the node has not erased it
}

// RetractionSale is a sale that holds a retracted contribution.
type RetractionSale struct {
	Sale         SaleID
	BuyerKeyHash common.Hash
	State        SaleState
	Accepted     time.Time
}
