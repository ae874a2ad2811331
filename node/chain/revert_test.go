package chain

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
)

func TestReasonsOfReverts(t *testing.T) {
	word := func(tail string) string {
		return "0000000000000000000000000000000000000000000000000000000000000000"[len(tail):] + tail
	}

	for name, c := range map[string]struct{ data, want string }{
		"nothing":                    {"", "no reason given"},
		"too short for a selector":   {"08c3", "no reason given"},
		"Error(string)":              {"08c379a0" + word("20") + word("2") + "6e6f" + word("")[4:], "no"},
		"Panic(uint256)":             {"4e487b71" + word("11"), "arithmetic underflow or overflow"},
		"OpenZeppelin's ERC-20":      {"e450d38c" + word("aa") + word("1") + word("2"), "ERC20InsufficientBalance(sender=0x00000000000000000000000000000000000000AA, balance=1, needed=2)"},
		"a custom error, cut short":  {"e450d38c" + word("aa"), "ERC20InsufficientBalance"},
		"an error that nobody knows": {"01020304" + word("1"), "0x01020304" + word("1")},
	} {
		t.Run(name, func(t *testing.T) {
			if got := theContracts().explain(common.FromHex(c.data)); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}
