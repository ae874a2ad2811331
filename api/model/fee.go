package model

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
)

// feesOf returns the API's object for what validators and a treasury earned, or nil.
func feesOf(f *core.Fees) *Fees {
	if f == nil {
		return nil
	}

	return &Fees{
		Each:     int64(f.Each),
		Members:  f.Members.Seats(),
		Unpaid:   f.Unpaid.Seats(),
		Treasury: int64(f.Treasury),
	}
}

// fees is the inverse of feesOf.
func (f *Fees) fees() *core.Fees {
	if f == nil {
		return nil
	}

	out := &core.Fees{Each: uint64(f.Each), Treasury: uint64(f.Treasury)}
	for _, member := range f.Members {
		out.Members = out.Members.With(member)
	}
	for _, member := range f.Unpaid {
		out.Unpaid = out.Unpaid.With(member)
	}

	return out
}

// EarnedFees is the answer of fee list: what an account earned by sales as a member and as a
// treasury.
type EarnedFees struct {
	Schema   string         `json:"schema"`
	Account  common.Address `json:"account"`
	Earned   []FeePart      `json:"earned"`
	Treasury []TokenAmount  `json:"treasury"` // not taken yet, by token
}

// FeePart is what a member earned by one sale.
type FeePart struct {
	Sale    core.SaleID    `json:"sale"`
	Dataset core.DatasetID `json:"dataset"`
	Member  uint8          `json:"member"` // in the sale's epoch
	TokenAmount
	Paid bool `json:"paid"`
}

// TokenAmount is an amount of a token.
type TokenAmount struct {
	Token    common.Address `json:"token"`
	Symbol   string         `json:"symbol,omitempty"`
	Decimals *int           `json:"decimals,omitempty"`
	Amount   string         `json:"amount"` // base units
}

// TokenAmountOf returns base units of a token.
func TokenAmountOf(t core.Token, amount *big.Int) TokenAmount {
	out := TokenAmount{Token: t.Address, Symbol: t.Symbol, Amount: amount.String()}
	if t.Symbol != "" {
		out.Decimals = &t.Decimals
	}
	return out
}

// EarnedFeesOf returns the answer for an account.
func EarnedFeesOf(account common.Address, parts []FeePart, treasury []TokenAmount) EarnedFees {
	return EarnedFees{"tantieme/fees/1", account, append([]FeePart{}, parts...), append([]TokenAmount{}, treasury...)}
}

// Withdrawn is the answer of fee withdraw.
type Withdrawn struct {
	Schema    string         `json:"schema"`
	Account   common.Address `json:"account"`
	To        common.Address `json:"to"`
	Withdrawn []Withdrawal   `json:"withdrawn"`
}

// Withdrawal is one transaction that paid fees.
type Withdrawal struct {
	TokenAmount
	Sales       []core.SaleID `json:"sales,omitempty"` // absent: of a treasury
	Transaction common.Hash   `json:"transaction"`
}

// WithdrawnOf returns the answer for what an account had paid to someone.
func WithdrawnOf(account, to common.Address, all []Withdrawal) Withdrawn {
	return Withdrawn{"tantieme/withdrawn/1", account, to, append([]Withdrawal{}, all...)}
}
