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

	DefaultRelayWait       = time.Minute // wait of a relayed message for others
	DefaultRelayMaxFeeGwei = 50          // highest price of relayed messages, in gwei a unit of gas
	DefaultRelaysOfOne     = 16          // messages of one account that wait
	DefaultRelays          = 10_000      // messages that wait in all
	// DefaultRelayBudgetEther is what a validator pays for people's messages a day: about
	// 100 votes at 20 gwei, and 200,000 at 0.01.
	DefaultRelayBudgetEther = "0.05"
)

// DefaultMaxFee returns DefaultMaxFeeGwei in wei.
func DefaultMaxFee() *big.Int {
	return new(big.Int).Mul(big.NewInt(DefaultMaxFeeGwei), big.NewInt(1e9))
}

// DefaultRelayMaxFee returns DefaultRelayMaxFeeGwei in wei.
func DefaultRelayMaxFee() *big.Int {
	return new(big.Int).Mul(big.NewInt(DefaultRelayMaxFeeGwei), big.NewInt(1e9))
}

// DefaultRelayBudget returns DefaultRelayBudgetEther in wei.
func DefaultRelayBudget() *big.Int {
	wei, err := ParseUnits(DefaultRelayBudgetEther, EtherDecimals)
	if err != nil {
		panic(err) // it is a constant
	}
	return wei
}

// EtherDecimals is the number of decimals of ether: a wei is 10⁻¹⁸ of one.
const EtherDecimals = 18

// SetDefault sets a field that has its zero value.
func SetDefault[T comparable](field *T, value T) {
	var zero T
	if *field == zero {
		*field = value
	}
}
