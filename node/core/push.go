package core

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

// PushPolicy says which pushes of payouts are worth their gas to a validator. The zero value
// pushes all.
type PushPolicy struct {
	// Worths are what a unit of tokens, 10^-6 token, is worth, in wei. A group in such a token
	// is pushed once its tip beats the gas. What is owed in other tokens is always pushed.
	Worths map[common.Address]*big.Rat
	Budget *big.Int // wei a day that pushes may cost at most; nil: no limit
}

// IsZero reports whether all pushes are worth their gas.
func (p PushPolicy) IsZero() bool { return len(p.Worths) == 0 && p.Budget == nil }

// Worth returns what units of a token are worth, in wei, rounded down.
func (p PushPolicy) Worth(token common.Address, units uint64) (wei *big.Int, known bool) {
	worth, known := p.Worths[token]
	if !known {
		return nil, false
	}

	all := new(big.Rat).Mul(worth, new(big.Rat).SetInt(new(big.Int).SetUint64(units)))

	return new(big.Int).Quo(all.Num(), all.Denom()), true
}
