package chain_test

import (
	"errors"
	"math/big"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/consent"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/tree"
	"github.com/tantieme/tantieme/testnet/world"
)

// TestOrdersAreBroughtToTheVault names a payee by signature, and reads back what a ledger
// reads. A claim of a leaf that was paid is refused, as is an order that another signed.
func TestOrdersAreBroughtToTheVault(t *testing.T) {
	story, c := the.Tell(t), the.Client(t)
	key := the.Founders[4] // whose leaf claimed in the story
	order := core.PayeeOrder{
		Account: world.Address(key), Token: the.Token, Payee: the.Stranger(), Snapshots: []core.SnapshotID{story.SnapshotID()},
		Nonce: big.NewInt(77), Deadline: uint64(time.Now().Add(100 * time.Hour).Unix()),
	}

	sum, err := tree.NewSum(story.Leaves)
	if err != nil {
		t.Fatal(err)
	}
	leaf := story.Leaves[story.Claimer]
	leaves := []core.OrderLeaf{{Pool: story.Pool(), Proof: core.SumProof{
		Snapshot: story.SnapshotID(), Leaf: story.Claimer, Account: leaf.Account, Payee: leaf.Payee, Held: leaf.Held, Weight: leaf.Weight, Proof: sum.Proof(story.Claimer),
	}}}

	signature, err := consent.Sign(key, the.Typer().PayeeOrderDigest(order))
	if err != nil {
		t.Fatal(err)
	}
	wrong, err := consent.Sign(the.Founders[0], the.Typer().PayeeOrderDigest(order))
	if err != nil {
		t.Fatal(err)
	}

	claim := core.ClaimOrder{Account: order.Account, Token: order.Token, To: order.Payee, Nonce: big.NewInt(78), Deadline: order.Deadline}
	claimed, err := consent.Sign(key, the.Typer().ClaimOrderDigest(claim))
	if err != nil {
		t.Fatal(err)
	}

	for name, tc := range map[string]struct {
		call core.Call
		want core.Reason
	}{
		"another's signature": {c.PayeeCall(order, leaves, wrong), core.ReasonWrongSigner},
		"nothing is owed":     {c.ClaimCall(claim, leaves, 0, claimed), core.ReasonNothingOwed},
	} {
		var refused core.Worded
		if _, err := c.Quote(t.Context(), tc.call); !errors.As(err, &refused) {
			t.Errorf("%s: got %v, want a refusal", name, err)
		} else if got, _, _ := refused.Words(); got != tc.want {
			t.Errorf("%s: got the reason %s, want %s", name, got, tc.want)
		}
	}

	out := sent(t, c, c.PayeeCall(order, leaves, signature))
	asked := []core.RelayOrder{{Account: order.Account, Nonce: order.Nonce}, {Account: order.Account, Nonce: claim.Nonce}}
	if used, err := c.NoncesUsed(t.Context(), asked); err != nil || !slices.Equal(used, []bool{true, false}) {
		t.Errorf("got used nonces %v, %v, want the first alone", used, err)
	}

	blocks, err := c.Blocks(t.Context(), out.Block, out.Block)
	if err != nil {
		t.Fatal(err)
	}

	want := []core.Event{
		core.NonceUsed{Account: order.Account, Nonce: common.BigToHash(order.Nonce), Transaction: out.Hash},
		core.PayeeSet{Pool: story.Pool().ID(), Leaf: uint32(story.Claimer), Account: order.Account, Payee: order.Payee, Transaction: out.Hash},
	}
	for _, event := range want {
		if got := blocks[0].Events; !slices.Contains(got, event) {
			t.Errorf("got events %+v, want %+v among them", got, event)
		}
	}
}
