package chain

import "testing"

// TestASymbolCannotSpeakToATerminal covers tokens with malicious symbols.
func TestASymbolCannotSpeakToATerminal(t *testing.T) {
	for symbol, want := range map[string]string{
		"USDC": "USDC", "\x1b[2JUSD": "[2JUSD", " \t\n": "tokens", "": "tokens", "€": "tokens", "ABCDEFGHIJKLMNOPQRSTUVW": "ABCDEFGHIJKLMNOP",
	} {
		if got := cleanSymbol(symbol); got != want {
			t.Errorf("%q is shown as %q, want %q", symbol, got, want)
		}
	}
}
