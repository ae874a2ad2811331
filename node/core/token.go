package core

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

// Token is an ERC-20 token with the symbol and decimals that people need to read amounts.
type Token struct {
	Address  common.Address
	Symbol   string // printable ASCII, at most MaxSymbol characters; "": not known, nor are the decimals
	Decimals int    // 0 to MaxDecimals
}

// MaxSymbol bounds the length of a token's symbol, in bytes.
const MaxSymbol = 16

// NewToken returns a token as it describes itself, and false if it has more than
// MaxDecimals. A token may call itself anything, so the symbol is cut to MaxSymbol
// characters and freed of those that a terminal would obey.
func NewToken(address common.Address, symbol string, decimals int) (Token, bool) {
	return Token{
		Address:  address,
		Symbol:   cleanSymbol(symbol),
		Decimals: decimals,
	}, decimals >= 0 && decimals <= MaxDecimals
}

// Amount formats base units of the token for a person, such as 55,000.25 USDC. Without a
// symbol they stay base units, of the token's address if that is known.
func (t Token) Amount(units *big.Int) string {
	switch {
	case t.Symbol != "":
		return FormatUnits(units, t.Decimals) + " " + t.Symbol
	case t.Address != common.Address{}:
		return FormatUnits(units, 0) + " base units of " + t.Address.String()
	}
	return FormatUnits(units, 0) + " base units"
}

func cleanSymbol(symbol string) string {
	clean := make([]byte, 0, MaxSymbol)
	for i := 0; i < len(symbol) && len(clean) < MaxSymbol; i++ {
		if c := symbol[i]; c > ' ' && c < 0x7f {
			clean = append(clean, c)
		}
	}

	if len(clean) == 0 {
		return "tokens"
	}
	return string(clean)
}

// Payable returns the lowest price from an amount of base units on that can be offered in
// the token. Of a token whose decimals are not known it is the amount.
func (t Token) Payable(amount *big.Int) *big.Int {
	if t.Decimals <= UnitDecimals {
		return amount
	}
	return Payable(amount, ScaleOf(uint8(t.Decimals)))
}
