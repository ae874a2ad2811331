package core

import (
	"fmt"
	"math/big"
	"regexp"
	"strings"
)

// MaxDecimals is the largest number of decimals of a token in which a dataset may be
// priced.
const MaxDecimals = 18

// maxDigits bounds the digits of a written amount in base units.
const maxDigits = 60

// written is the form of an amount. A comma separates thousands and nothing else: elsewhere
// "67,50" is a price of 67.5, and here it must not become one of 6,750.
var written = regexp.MustCompile(`^([0-9]+|[0-9]{1,3}(,[0-9]{3})+)(\.[0-9]*)?$`)

// ParseUnits parses an amount as a person writes it, such as 55,000.25, into base units
// of a token with the given decimals. It refuses more digits than the token has.
func ParseUnits(text string, decimals int) (*big.Int, error) {
	if decimals < 0 || decimals > MaxDecimals {
		return nil, fmt.Errorf("a token of %d decimals: want 0 to %d", decimals, MaxDecimals)
	}

	if !written.MatchString(text) {
		return nil, fmt.Errorf("amount %q: want a number such as 55,000.25", text)
	}

	whole, part, _ := strings.Cut(strings.ReplaceAll(text, ",", ""), ".")
	if len(part) > decimals {
		return nil, fmt.Errorf("amount %q: the token has %d decimals", text, decimals)
	}

	digits := whole + part + strings.Repeat("0", decimals-len(part))
	if len(digits) > maxDigits {
		return nil, fmt.Errorf("amount %q: it has more than %d digits", text, maxDigits)
	}

	amount, _ := new(big.Int).SetString(digits, 10)
	return amount, nil
}

// FormatUnits formats base units with a token's decimals and with separators of
// thousands.
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
