package chain

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
)

// TestABloomFilterExcludesNoEventOfOurs has a block with one log. An anonymous event adds no
// topic to the filter, so a block with a claim alone shows the address of Payouts and no more.
// SPEC 11.26.
func TestABloomFilterExcludesNoEventOfOurs(t *testing.T) {
	k := theContracts()
	vault, market := common.Address{1}, common.Address{2}
	c := contracts{known: k, at: map[common.Address]*row{vault: k.rows["Payouts"], market: k.rows["Market"]}}
	other := crypto.Keccak256Hash([]byte("Other()"))

	for name, v := range map[string]struct {
		log  types.Log
		want bool
	}{
		"a claim":                           {types.Log{Address: vault, Data: make([]byte, 32)}, true},
		"a push":                            {types.Log{Address: vault, Topics: []common.Hash{k.rows["Payouts"].topic("Pushed")}}, true},
		"an offer":                          {types.Log{Address: market, Topics: []common.Hash{k.rows["Market"].topic("Offered")}}, true},
		"an event of Market without use":    {types.Log{Address: market, Topics: []common.Hash{other}}, false},
		"an anonymous event of no contract": {types.Log{Address: common.Address{3}, Data: make([]byte, 32)}, false},
	} {
		bloom := types.CreateBloom(&types.Receipt{Logs: []*types.Log{&v.log}})
		if got := c.mayHold(bloom); got != v.want {
			t.Errorf("%s: got %t, want %t", name, got, v.want)
		}
	}
}
