package core

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

// ClaimOrder is what an account signs so that anyone may claim for it and keep a part.
// Amounts are in units of 10^-6 token.
type ClaimOrder struct {
	Account  common.Address `json:"account"`
	Token    common.Address `json:"token"`
	To       common.Address `json:"to"`        // who is paid, whoever the payees of the leaves are
	MinUnits uint64         `json:"min_units"` // least that To gets
	MaxFee   uint64         `json:"max_fee"`   // most that the relayer keeps
	Nonce    *big.Int       `json:"nonce"`     // any that the account has not used; not nil
	Deadline uint64         `json:"deadline"`  // Unix seconds
}

// PayeeOrder is what an account signs so that anyone may name a payee of its leaves in
// some snapshots. Without snapshots it only uses up its nonce, and so takes another order
// back.
type PayeeOrder struct {
	Account   common.Address `json:"account"`
	Token     common.Address `json:"token"`
	Payee     common.Address `json:"payee"`
	Snapshots []SnapshotID   `json:"snapshots"`
	Nonce     *big.Int       `json:"nonce"`    // as in ClaimOrder
	Deadline  uint64         `json:"deadline"` // Unix seconds
}
