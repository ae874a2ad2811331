package core

import (
	"math/big"
	"slices"

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

// MaxOrderLeaves is the number of leaves of one order that a node brings: more would take
// too much gas.
const MaxOrderLeaves = 40

// RelayOrder is what claims and payees have in common: an account's order in a token,
// which its nonce ends.
type RelayOrder struct {
	Account common.Address
	Token   common.Address
	Nonce   *big.Int // not nil
}

// Order returns the common part of a claim or a payee, and false for other kinds.
func (m RelayMessage) Order() (RelayOrder, bool) {
	switch m.Kind {
	case RelayClaim:
		return RelayOrder{m.Claim.Account, m.Claim.Token, m.Claim.Nonce}, true
	case RelayPayee:
		return RelayOrder{m.Payee.Account, m.Payee.Token, m.Payee.Nonce}, true
	default:
		return RelayOrder{}, false
	}
}

// OrderLeaf is a leaf of an order's account, as the contract takes it.
type OrderLeaf struct {
	Pool  Pool
	Proof SumProof
}

// ClaimFees are what a node keeps of the claims that it brings, in units of 10^-6 token by
// token. Of a token that is not listed it keeps nothing.
type ClaimFees map[common.Address]uint64

// Tokens returns the tokens with a fee, ascending.
func (f ClaimFees) Tokens() []common.Address {
	var tokens []common.Address
	for token, fee := range f {
		if fee > 0 {
			tokens = append(tokens, token)
		}
	}

	slices.SortFunc(tokens, common.Address.Cmp)

	return tokens
}

// UsedNonce says which transaction used up a nonce of an account, and what for.
type UsedNonce struct {
	Transaction common.Hash
	Kind        RelayKind      // RelayClaim, RelayPayee, or RelayNone: it was taken back or named no leaves
	Token       common.Address // of a claim
	To          common.Address // who was paid, or who is paid from then on
}

// Carried reports whether the transaction carried out a message's order. An order that
// only uses up its nonce is carried out by whatever did that.
func (u UsedNonce) Carried(m RelayMessage) bool {
	if m.Kind == RelayPayee && len(m.Payee.Snapshots) == 0 {
		return u.Kind == RelayNone
	}

	switch {
	case u.Kind != m.Kind:
		return false
	case m.Kind == RelayClaim:
		return u.Token == m.Claim.Token && u.To == m.Claim.To
	default:
		return u.To == m.Payee.Payee
	}
}
