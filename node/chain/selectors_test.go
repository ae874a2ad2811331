package chain

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/tantieme/tantieme/node/core"
)

// TestEveryNameOfTheTableIsInAnABI detects a function or an event whose name or arguments
// changed in a contract: theContracts panics on a name that the ABI does not have.
func TestEveryNameOfTheTableIsInAnABI(t *testing.T) {
	k := theContracts()

	for _, c := range table(&k.bound) {
		r := k.rows[c.name]
		if len(r.calls) != len(c.calls) {
			t.Errorf("%s: got %d selectors, want %d", c.name, len(r.calls), len(c.calls))
		}
		if len(r.decoders) != len(c.decodes) {
			t.Errorf("%s: got %d topics, want %d", c.name, len(r.decoders), len(c.decodes))
		}
	}
}

// TestANameThatNoABIHasIsRefused checks that building the table detects such a name.
func TestANameThatNoABIHasIsRefused(t *testing.T) {
	k := theContracts()
	right := table(&k.bound)[0]

	for name, change := range map[string]func(*contract){
		"function": func(c *contract) { c.calls = []call{{"joined", "register"}} },
		"event":    func(c *contract) { c.decodes = map[string]decoder{"Joined": nil} },
	} {
		t.Run(name, func(t *testing.T) {
			wrong := right
			change(&wrong)
			defer func() {
				if recover() == nil {
					t.Errorf("got a table with a %s that no ABI has, want a panic", name)
				}
			}()

			newKnown().add(wrong)
		})
	}
}

// TestPurposesHaveOneCallEach checks that a purpose in a journal or a metric names one
// call.
func TestPurposesHaveOneCallEach(t *testing.T) {
	of := map[string]string{}
	for _, c := range table(&theContracts().bound) {
		for _, made := range c.calls {
			here := c.name + "." + made.function
			if before := of[made.purpose]; before != "" {
				t.Errorf("%q: got %s and %s, want one call", made.purpose, before, here)
			}
			of[made.purpose] = here
		}
	}
}

// TestEveryPurposeIsFoundAgain checks that the purpose of a client's transaction follows
// from its selector.
func TestEveryPurposeIsFoundAgain(t *testing.T) {
	at := core.Contracts{
		Committee: common.Address{1},
		Anchors:   common.Address{2},
		Datasets:  common.Address{3},
		Market:    common.Address{4},
		Delivery:  common.Address{5},
		Payouts:   common.Address{6},
	}

	c := &Client{contracts: bindContracts(nil, at)}

	for address, r := range c.contracts.at {
		for selector, want := range r.calls {
			sent := types.NewTx(&types.LegacyTx{To: &address, Data: selector[:]})
			if got := c.Purpose(sent); got != want.purpose {
				t.Errorf("%s: got %q, want %q", want.function, got, want.purpose)
			}

			if got := c.contracts.purpose(address, selector[:]); got != want.purpose {
				t.Errorf("%s: got %q sent, want %q", want.function, got, want.purpose)
			}
		}
	}

	for name, other := range map[string]*types.LegacyTx{
		"of another contract": {To: &common.Address{9}, Data: make([]byte, 4)},
		"without a selector":  {To: &at.Market, Data: make([]byte, 3)},
		"of another function": {To: &at.Market, Data: make([]byte, 4)},
	} {
		if got := c.Purpose(types.NewTx(other)); got != "" {
			t.Errorf("call %s: got purpose %q, want none", name, got)
		}
	}

	if got := c.Purpose(types.NewTx(&types.LegacyTx{Data: make([]byte, 9)})); got != PurposeDeploy {
		t.Errorf("a creation: got %q, want %q", got, PurposeDeploy)
	}
}
