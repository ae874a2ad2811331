package chain_test

import (
	"crypto/ecdsa"
	"crypto/rand"
	"errors"
	"math/big"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/chain"
	"github.com/tantieme/tantieme/node/consent"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/threshold"
	"github.com/tantieme/tantieme/node/tree"
	"github.com/tantieme/tantieme/testnet/world"
)

// poll is an offer on the world's chain on which five contributors vote. The fourth names
// a payee.
type poll struct {
	offer  core.Offer
	sale   core.SaleID
	pool   core.Pool
	keys   []*ecdsa.PrivateKey
	leaves []tree.SumLeaf
	sum    *tree.Sum
	until  time.Time
}

func newPoll(t *testing.T, c *chain.Client) poll {
	t.Helper()
	var p poll
	for range 5 {
		p.keys = append(p.keys, the.Account())
	}

	slices.SortFunc(p.keys, func(a, b *ecdsa.PrivateKey) int { return world.Address(a).Cmp(world.Address(b)) })
	for _, key := range p.keys {
		p.leaves = append(p.leaves, tree.SumLeaf{Account: world.Address(key), Weight: 1})
	}
	p.leaves[3].Payee = the.Stranger()

	var err error
	if p.sum, err = tree.NewSum(p.leaves); err != nil {
		t.Fatal(err)
	}

	terms := the.Terms()
	terms.Vote, terms.Windows.Vote = core.Vote{Rule: core.VoteBallot, QuorumBps: 1000}, 600
	snapshot := the.Tell(t).SnapshotOf(t, terms, p.leaves)
	id := the.Typer().SnapshotID(snapshot)
	p.pool = the.Pool(id, snapshot)
	p.bid(t, id)

	if p.until, err = c.VotingOn(t.Context(), p.offer); err != nil {
		t.Fatal(err)
	}

	return p
}

// bid offers a price for the snapshot.
func (p *poll) bid(t *testing.T, snapshot core.SnapshotID) {
	t.Helper()
	key, err := threshold.NewBuyerKey(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}

	buyer := world.Open(t, the.Options(the.Buyer))
	p.offer = core.Offer{
		Snapshot:     snapshot,
		Buyer:        buyer.Account(),
		Price:        big.NewInt(1000),
		BuyerKeyHash: key.Hash(),
		Deadline:     uint64(world.Head(t, buyer).Time.Add(time.Hour).Unix()),
	}
	p.sale = the.Typer().SaleID(p.offer)

	if err := buyer.Offer(t.Context(), the.Token, p.offer, key.B, key.B2); err != nil {
		t.Fatal(err)
	}
}

// vote returns what a leaf votes, signed by a key.
func (p poll) vote(t *testing.T, leaf int, accept bool, key *ecdsa.PrivateKey) core.CastVote {
	t.Helper()
	ballot := core.Ballot{
		Voter:    p.leaves[leaf].Account,
		Offer:    p.sale,
		Snapshot: p.offer.Snapshot,
		Leaf:     uint32(leaf),
		Accept:   accept,
		Until:    uint64(p.until.Unix()),
	}

	signature, err := consent.Sign(key, the.Typer().BallotDigest(ballot))
	if err != nil {
		t.Fatal(err)
	}

	return core.CastVote{
		Ballot:    ballot,
		Weight:    p.leaves[leaf].Weight,
		Named:     p.leaves[leaf].Named(),
		Payee:     p.leaves[leaf].Payee,
		Signature: signature,
		Proof:     p.sum.Proof(leaf),
	}
}

// sent quotes a call, begins it, and returns its outcome in a block.
func sent(t *testing.T, c *chain.Client, call core.Call) core.Outcome {
	t.Helper()
	quote, err := c.Quote(t.Context(), call)
	if err != nil {
		t.Fatalf("quote: got %v, want a price", err)
	}

	call.Gas = quote.Gas
	nonce, err := c.Begin(t.Context(), call)
	if err != nil {
		t.Fatalf("begin: got %v, want a nonce", err)
	}
	if got, found, err := c.Begun(call.Hash()); err != nil || !found || got != nonce {
		t.Errorf("begun: got nonce %d, %v, %v, want %d", got, found, err, nonce)
	}

	for range 300 {
		out, err := c.OutcomeOf(t.Context(), nonce)
		if err != nil {
			t.Fatalf("outcome: got %v, want one", err)
		}
		if out.Block != 0 || out.Failed {
			checkCost(t, quote, out)
			return out
		}
		time.Sleep(20 * time.Millisecond)
	}

	t.Fatal("got no block, want the transaction in one")
	return core.Outcome{}
}

// checkCost checks that a transaction cost something, and no more than its quote.
func checkCost(t *testing.T, quote core.Quote, out core.Outcome) {
	t.Helper()
	if out.Failed || out.Hash == (common.Hash{}) || out.Paid.Sign() <= 0 || out.Paid.Cmp(quote.Cost()) > 0 {
		t.Errorf("got %+v, want it to pass and cost at most %s wei", out, quote.Cost())
	}
}

// TestVotesAreCastInBatches casts votes in both forms, reads them back, and casts a bad one
// among good ones.
func TestVotesAreCastInBatches(t *testing.T) {
	c := the.Client(t)
	p := newPoll(t, c)

	// Leaf 1 is signed by another's key: it hinders neither leaf 0 nor leaf 3.
	numbers := []int{0, 1, 3}
	batch := []core.CastVote{p.vote(t, 0, true, p.keys[0]), p.vote(t, 1, true, p.keys[0]), p.vote(t, 3, false, p.keys[3])}
	sent(t, c, c.CastCall(p.offer, p.pool, batch, p.sum.ManyProof(numbers)))
	p.check(t, c, map[uint32]core.Voted{0: {Voted: true}, 3: {Voted: true, No: true}})

	// Leaf 0 changes its mind, and leaf 4 votes.
	signed := []core.CastVote{p.vote(t, 0, false, p.keys[0]), p.vote(t, 4, true, p.keys[4])}
	sent(t, c, c.CastSignedCall(p.offer, p.pool, signed))
	p.check(t, c, map[uint32]core.Voted{0: {Voted: true, No: true}, 3: {Voted: true, No: true}, 4: {Voted: true}})

	if tally, err := c.Tally(t.Context(), p.sale); err != nil || tally.Voted != 3 || tally.No != 2 {
		t.Errorf("got %+v, %v, want 3 voted and 2 no", tally, err)
	}
}

// check compares what the leaves voted.
func (p poll) check(t *testing.T, c *chain.Client, want map[uint32]core.Voted) {
	t.Helper()
	votes, err := c.VotesOf(t.Context(), p.sale, []uint32{0, 1, 2, 3, 4})
	if err != nil {
		t.Fatal(err)
	}

	for leaf, got := range votes {
		if got != want[uint32(leaf)] {
			t.Errorf("leaf %d: got %+v, want %+v", leaf, got, want[uint32(leaf)])
		}
	}
}

// TestACallThatWouldRevertHasAPriceInWordsAlone quotes what the contracts refuse.
func TestACallThatWouldRevertHasAPriceInWordsAlone(t *testing.T) {
	c := the.Client(t)
	p := newPoll(t, c)

	wrong := p.vote(t, 2, true, p.keys[0])
	for name, call := range map[string]core.Call{
		"a vote of another": c.CastSignedCall(p.offer, p.pool, []core.CastVote{wrong}),
		"a retraction of nobody": c.RetractForCall([]core.SignedRetraction{{
			Retraction: core.Retraction{Dataset: core.DatasetID{1}, MinVersion: 1, Deadline: 1 << 40},
			Signature:  wrong.Signature,
		}}),
	} {
		_, err := c.Quote(t.Context(), call)
		var worded core.Worded
		if !errors.As(err, &worded) {
			t.Errorf("%s: got %v, want words", name, err)
		}
		if _, found, err := c.Begun(call.Hash()); err != nil || found {
			t.Errorf("%s: got it begun %v, %v, want nothing sent", name, found, err)
		}
	}
}

func TestAnOfferWithoutAVoteIsRefusedInWords(t *testing.T) {
	c := the.Client(t)
	_, err := c.VotingOn(t.Context(), the.Tell(t).Offer)

	var refused *core.Refusal
	if !errors.As(err, &refused) || refused.Reason != core.ReasonNotVoting {
		t.Errorf("got %v, want the reason %s", err, core.ReasonNotVoting)
	}
}

// TestRetractionsAreReadTogether asks for several accounts at once.
func TestRetractionsAreReadTogether(t *testing.T) {
	c := the.Client(t)
	key, dataset := the.Account(), the.Tell(t).Snapshot.Dataset
	r := core.Retraction{Account: world.Address(key), Dataset: dataset, MinVersion: 4, Deadline: 1 << 40}
	signature, err := consent.Sign(key, the.Typer().RetractionDigest(r))
	if err != nil {
		t.Fatal(err)
	}

	sent(t, c, c.RetractForCall([]core.SignedRetraction{{Retraction: r, Signature: signature}}))

	other := r
	other.Account = common.Address{0xee}
	kept, err := c.RetractionsOf(t.Context(), []core.Retraction{other, r})
	if err != nil || !slices.Equal(kept, []uint64{0, 4}) {
		t.Errorf("got versions %v, %v, want 0 and 4", kept, err)
	}
}
