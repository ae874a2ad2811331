package main

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"github.com/tantieme/tantieme/node/chain"
	"github.com/tantieme/tantieme/node/chain/txs"
	"github.com/tantieme/tantieme/node/core"
)

// TestAContractsRefusalIsWordsForPeople prints one as text, and as JSON for programs. Both
// exited with 1 once, and spoke Solidity.
func TestAContractsRefusalIsWordsForPeople(t *testing.T) {
	err := fmt.Errorf("offer: %w", &chain.Refused{
		Reason:   core.ReasonNotOnSale,
		Sentence: "the snapshot sold until yesterday",
		Revert:   &txs.RevertError{Call: "offer", Reason: "Market_NotOnSale(from=1, until=2)"},
	})

	var text, asJSON bytes.Buffer
	for out, code := range map[*bytes.Buffer]int{&text: report(&text, err, "", false), &asJSON: report(&asJSON, err, "", true)} {
		if code != core.ExitRefused || !strings.Contains(out.String(), "the snapshot sold until yesterday") {
			t.Errorf("got exit %d, %q; want %d and the sentence", code, out, core.ExitRefused)
		}
	}

	if strings.Contains(text.String(), "Market_") {
		t.Errorf("got %q, want no name of Solidity for a person", text.String())
	}
	if !strings.Contains(asJSON.String(), `"revert":"Market_NotOnSale(from=1, until=2)"`) {
		t.Errorf("got %q, want the contract's own words for a program", asJSON.String())
	}
}
