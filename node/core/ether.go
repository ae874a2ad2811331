package core

import "math/big"

// Ether writes an amount of wei in ether, without zeros behind it.
func Ether(wei *big.Int) string {
	rest := new(big.Rat).SetFrac(wei, big.NewInt(1e18))
	if rest.IsInt() {
		return rest.RatString() + " ether"
	}

	digits := rest.FloatString(18)
	for digits[len(digits)-1] == '0' {
		digits = digits[:len(digits)-1]
	}

	return digits + " ether"
}
