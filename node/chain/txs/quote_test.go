package txs_test

import (
	"errors"
	"testing"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/tantieme/tantieme/node/chain/txs"
	"github.com/tantieme/tantieme/testnet/world"
)

// TestACallIsQuotedBegunAndLookedAt leads a call through the parts of Send one by one: the
// quote sends nothing, the begun transaction is found by its content, and it is looked at
// without waiting.
func TestACallIsQuotedBegunAndLookedAt(t *testing.T) {
	opts := the.Options(the.Account())
	relay := world.NewRelay(t, the.Dev.URL())
	opts.RPC = []string{relay.URL}
	c := world.Open(t, opts)
	call := c.RetractForCall(nil) // of no retraction, so it would revert

	if _, err := c.Quote(t.Context(), call); !errors.As(err, new(*txs.RevertError)) || len(journaled(t, opts.Journal)) != 0 {
		t.Errorf("got %v and %d transactions, want that it would revert, and none", err, len(journaled(t, opts.Journal)))
	}

	relay.Set(world.Swallow(make(chan<- *types.Transaction)))
	call.Gas = 100_000
	nonce, err := c.Begin(t.Context(), call)
	if err != nil {
		t.Fatal(err)
	}

	again, err := c.Begin(t.Context(), call)
	if err != nil || again != nonce || len(journaled(t, opts.Journal)) != 1 {
		t.Errorf("the same call: got nonce %d, %v and %d transactions, want nonce %d and one", again, err, len(journaled(t, opts.Journal)), nonce)
	}
	if out, err := c.OutcomeOf(t.Context(), nonce); err != nil || out.Block != 0 || out.Failed {
		t.Errorf("on its way: got %+v, %v, want no outcome", out, err)
	}
	if found, there, err := c.Begun(call.Hash()); err != nil || !there || found != nonce {
		t.Errorf("got nonce %d, %v, %v, want %d", found, there, err, nonce)
	}

	other := call
	other.Data = append([]byte{}, call.Data...)
	other.Data[4]++
	if _, there, err := c.Begun(other.Hash()); err != nil || there {
		t.Errorf("another call: got %v, %v, want none", there, err)
	}
}
