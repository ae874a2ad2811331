package core_test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
)

// TestASymbolCannotSpeakToATerminal covers tokens with malicious symbols.
func TestASymbolCannotSpeakToATerminal(t *testing.T) {
	for symbol, want := range map[string]string{
		"USDC":                    "USDC",
		"\x1b[2JUSD":              "[2JUSD",
		" \t\n":                   "tokens",
		"":                        "tokens",
		"€":                       "tokens",
		"ABCDEFGHIJKLMNOPQRSTUVW": "ABCDEFGHIJKLMNOP",
	} {
		if got, _ := core.NewToken(common.Address{}, symbol, 6); got.Symbol != want {
			t.Errorf("%q is shown as %q, want %q", symbol, got.Symbol, want)
		}
	}
}

// TestATokenOfTooManyDecimalsIsNone is about tokens in which no dataset may be priced.
func TestATokenOfTooManyDecimalsIsNone(t *testing.T) {
	for decimals, want := range map[int]bool{-1: false, 0: true, 18: true, 19: false, 255: false} {
		if _, got := core.NewToken(common.Address{}, "X", decimals); got != want {
			t.Errorf("%d decimals: got %v, want %v", decimals, got, want)
		}
	}
}

// TestAmountsAreReadInWholeUnits also covers a dataset whose node does not know the token.
func TestAmountsAreReadInWholeUnits(t *testing.T) {
	units := big.NewInt(1_309_523_809)
	token, _ := core.NewToken(common.Address{1}, "DEMO", 6)
	unknown := core.DatasetView{Terms: core.Terms{Token: common.Address{1}}}
	known := unknown
	known.Token = &token

	for want, got := range map[string]string{
		"1,309.523809 DEMO": token.Amount(units),
		"1,309,523,809 base units of 0x0100000000000000000000000000000000000000": unknown.Amount(units),
	} {
		if got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}

	if got, want := known.Amount(units), token.Amount(units); got != want {
		t.Errorf("of a dataset: got %q, want %q", got, want)
	}
}
