package core

import (
	"math/big"
	"time"
)

// Defaults of all settings that an operator may change and a program may omit. The
// configuration prints them, and the packages that need them take them from here.
const (
	DefaultPoll       = time.Second      // interval between requests for the head
	DefaultRound      = time.Minute      // length of a turn, in chain time
	DefaultBatchDelay = time.Minute      // longest wait for a batch to fill, in chain time
	DefaultPushDelay  = time.Hour        // wait after a settlement before nodes push, in chain time
	DefaultStop       = 20 * time.Second // bound of a stop
	DefaultMinFree    = 512 << 20        // bytes kept free on a data folder's disk
	DefaultMaxFeeGwei = 200              // highest price of a transaction, in gwei a unit of gas
)

// DefaultMaxFee returns DefaultMaxFeeGwei in wei.
func DefaultMaxFee() *big.Int {
	return new(big.Int).Mul(big.NewInt(DefaultMaxFeeGwei), big.NewInt(1e9))
}

// SetDefault sets a field that has its zero value.
func SetDefault[T comparable](field *T, value T) {
	var zero T
	if *field == zero {
		*field = value
	}
}
