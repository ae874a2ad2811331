package core

import (
	"fmt"
	"math/big"
	"strings"
)

// MaxDecimals of a token that a dataset may be priced in.
const MaxDecimals = 18

// ParseUnits reads an amount as a person writes it, such as 55,000.25, into base
// units of a token with so many decimals. More digits than the token has are refused.
func ParseUnits(text string, decimals int) (*big.Int, error) {
	if decimals < 0 || decimals > MaxDecimals {
		return nil, fmt.Errorf("a token of %d decimals: want 0 to %d", decimals, MaxDecimals)
	}

	whole, part, _ := strings.Cut(strings.ReplaceAll(text, ",", ""), ".")
	if len(part) > decimals {
		return nil, fmt.Errorf("amount %q: the token has %d decimals", text, decimals)
	}

	digits := whole + part + strings.Repeat("0", decimals-len(part))
	if whole == "" || strings.Trim(digits, "0123456789") != "" || len(digits) > 60 {
		return nil, fmt.Errorf("amount %q: want a number such as 55,000.25", text)
	}

	amount, _ := new(big.Int).SetString(digits, 10)
	return amount, nil
}

// FormatUnits writes base units with a token's decimals and separators of thousands.
func FormatUnits(amount *big.Int, decimals int) string {
	text := amount.String()
	sign := ""
	if rest, negative := strings.CutPrefix(text, "-"); negative {
		sign, text = "-", rest
	}

	text = strings.Repeat("0", max(0, decimals+1-len(text))) + text
	whole, part := text[:len(text)-decimals], text[len(text)-decimals:]
	for i := len(whole) - 3; i > 0; i -= 3 {
		whole = whole[:i] + "," + whole[i:]
	}

	if decimals == 0 {
		return sign + whole
	}
	return sign + whole + "." + part
}
