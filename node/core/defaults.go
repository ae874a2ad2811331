package core

import (
	"math/big"
	"time"
)

// Defaults of everything that an operator may set and a program may leave out. The
// configuration prints them, and the packages that need them take them from here.
const (
	DefaultPoll       = time.Second      // how often the head is asked for
	DefaultRound      = time.Minute      // length of a turn, in chain time
	DefaultBatchDelay = time.Minute      // how long a batch waits to fill, in chain time
	DefaultPushDelay  = time.Hour        // after a settlement, before nodes push, in chain time
	DefaultStop       = 20 * time.Second // bound of a stop
	DefaultMinFree    = 512 << 20        // bytes that a data folder's disk keeps
	DefaultMaxFeeGwei = 200              // gwei a unit of gas that a transaction offers at most
)

// DefaultMaxFee returns DefaultMaxFeeGwei in wei.
func DefaultMaxFee() *big.Int {
	return new(big.Int).Mul(big.NewInt(DefaultMaxFeeGwei), big.NewInt(1e9))
}
