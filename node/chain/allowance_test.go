package chain_test

import (
	"context"
	"crypto/rand"
	"errors"
	"math/big"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/chain"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/threshold"
	"github.com/tantieme/tantieme/testnet/world"
)

// bidder is an account with a fresh buyer's key, and the offer that it would make.
type bidder struct {
	*chain.Client
	t     *testing.T
	token common.Address
	offer core.Offer
	key   *threshold.BuyerKey
}

// newBidder returns a bidder with twice the price of a snapshot in a token of testdata, or
// in the world's own.
func newBidder(t *testing.T, token string) *bidder {
	t.Helper()
	b := &bidder{Client: the.Client(t), t: t, token: the.Token}
	funds := new(big.Int).Mul(world.Price(), big.NewInt(2))

	if token == "" {
		b.Fund(t, b.token, funds)
	} else {
		b.token = b.CreateToken(t, token, funds)
	}

	var err error
	if b.key, err = threshold.NewBuyerKey(rand.Reader); err != nil {
		t.Fatal(err)
	}

	b.offer = core.Offer{
		Snapshot:     the.Typer().SnapshotID(the.Tell(t).AnotherSnapshot(t, b.token)),
		Buyer:        b.Account(),
		Price:        world.Price(),
		BuyerKeyHash: b.key.Hash(),
		MaxExcluded:  1,
		Deadline:     uint64(world.Head(t, b.Client).Time.Add(time.Hour).Unix()),
	}

	return b
}

func (b *bidder) bid() error {
	return b.Offer(b.t.Context(), b.token, b.offer, b.key.B, b.key.B2)
}

// sent returns the number of the account's transactions.
func (b *bidder) sent() uint64 {
	b.t.Helper()
	nonce, err := b.Ethereum().NonceAt(b.t.Context(), b.Account(), nil)
	if err != nil {
		b.t.Fatal(err)
	}
	return nonce
}

func (b *bidder) wantAllowed(want int64) {
	b.t.Helper()
	if got := b.Allowed(b.t, b.token); got.Cmp(big.NewInt(want)) != 0 {
		b.t.Errorf("got an allowance of %s, want %d", got, want)
	}
}

// wantBid checks that the chain has the offer, before any block is final.
func (b *bidder) wantBid() {
	b.t.Helper()
	got, err := b.Bids(b.t.Context(), b.offer.Snapshot, b.Account())
	want := []core.OfferView{{SaleRecord: core.SaleRecord{
		ID:    the.Typer().SaleID(b.offer),
		Offer: b.offer,
		State: core.SaleAccepted,
	}}}
	if err != nil || !reflect.DeepEqual(got, want) {
		b.t.Errorf("got bids %+v, %v; want %+v", got, err, want)
	}

	if other, err := b.Bids(b.t.Context(), b.offer.Snapshot, common.Address{9}); err != nil || len(other) > 0 {
		b.t.Errorf("got %d bids of another account, %v; want none", len(other), err)
	}
}

// TestAnOfferThatWouldNotPassCostsNothing looks at every reason that is known before a
// transaction. In all of them an allowance was set and left behind once.
func TestAnOfferThatWouldNotPassCostsNothing(t *testing.T) {
	for name, tc := range map[string]struct {
		spoil  func(*core.Offer)
		reason core.Reason
		words  string
	}{
		"more than the account has": {
			func(o *core.Offer) { o.Price = new(big.Int).Mul(world.Price(), big.NewInt(3)) },
			core.ReasonNoTokens, "has 2,000.000002 DEMO; the price is 3,000.000003 DEMO",
		},
		"below the floor": {
			func(o *core.Offer) { o.Price = big.NewInt(6) },
			core.ReasonBelowFloor, "the price is 0.000006 DEMO; the terms ask for at least 0.000014 DEMO",
		},
		"an unknown snapshot": {
			func(o *core.Offer) { o.Snapshot = core.SnapshotID{9} },
			core.ReasonNotOnSale, "no snapshot 0x09000000",
		},
		"an offer that is over": {
			func(o *core.Offer) { o.Deadline = 1_700_000_000 },
			core.ReasonContract, "2023-11-14 22:13:20 UTC",
		},
	} {
		b := newBidder(t, "")
		tc.spoil(&b.offer)
		before := b.sent()

		var refusal *core.Refusal
		if err := b.bid(); !errors.As(err, &refusal) || refusal.Reason != tc.reason || !strings.Contains(refusal.Detail, tc.words) {
			t.Errorf("%s: got %v, want %s and %q", name, err, tc.reason, tc.words)
		}

		if after := b.sent(); after != before {
			t.Errorf("%s: got %d transactions, want none", name, after-before)
		}
		b.wantAllowed(0)
	}
}

// TestAPriceAboveTheMaximumIsRefusedFirst is the price of ninety-nine billion that once
// stayed allowed.
func TestAPriceAboveTheMaximumIsRefusedFirst(t *testing.T) {
	b := newBidder(t, "")
	b.offer.Price = new(big.Int).Mul(world.Price(), big.NewInt(99))
	b.Fund(t, b.token, b.offer.Price)
	before := b.sent()

	var refusal *core.Refusal
	if err := b.bid(); !errors.As(err, &refusal) || refusal.Reason != core.ReasonAboveMaximum {
		t.Errorf("got %v, want %s", err, core.ReasonAboveMaximum)
	}

	if after := b.sent(); after != before {
		t.Errorf("got %d transactions, want none", after-before)
	}
	b.wantAllowed(0)
}

// TestAnOfferUsesUpItsAllowance also covers tokens that change an allowance only from
// zero, beside what an earlier run has left.
func TestAnOfferUsesUpItsAllowance(t *testing.T) {
	for _, token := range []string{"", "ResetToken"} {
		for _, left := range []int64{0, 5, 1 << 62} {
			b := newBidder(t, token)
			b.Let(t, b.token, big.NewInt(left))

			if err := b.bid(); err != nil {
				t.Errorf("%s with %d left: got %v, want an offer", token, left, err)
			}
			b.wantBid()

			held, err := b.Holding(t.Context(), b.token, b.Account())
			if err != nil || held.Cmp(world.Price()) != 0 {
				t.Errorf("%s with %d left: got %s, %v; want %s left of twice as much", token, left, held, err, world.Price())
			}
			b.wantAllowed(0)
		}
	}
}

// TestAFailureAfterTheAllowanceTakesItBack uses a token that takes a fee, which only the
// transfer shows.
func TestAFailureAfterTheAllowanceTakesItBack(t *testing.T) {
	b := newBidder(t, "FeeToken")

	var refusal *core.Refusal
	if err := b.bid(); !errors.As(err, &refusal) || !strings.Contains(refusal.Detail, "takes a fee") {
		t.Errorf("got %v, want that the token takes a fee", err)
	}
	b.wantAllowed(0)
}

// TestAnInterruptionTakesTheAllowanceBack is a Ctrl-C between allowance and offer.
func TestAnInterruptionTakesTheAllowanceBack(t *testing.T) {
	b := newBidder(t, "")
	ctx, stop := context.WithCancel(t.Context())

	err := b.Drawing(ctx, b.token, big.NewInt(7), func() error {
		b.wantAllowed(7)
		stop()
		return ctx.Err()
	})
	if !errors.Is(err, context.Canceled) {
		t.Errorf("got %v, want %v", err, context.Canceled)
	}
	b.wantAllowed(0)
}

// TestAKilledOffersAllowanceIsTakenBack is what the next command does.
func TestAKilledOffersAllowanceIsTakenBack(t *testing.T) {
	b := newBidder(t, "ResetToken")
	b.Let(t, b.token, big.NewInt(7))

	if err := b.TakeBack(t.Context(), b.token); err != nil {
		t.Fatal(err)
	}
	b.wantAllowed(0)

	before := b.sent()
	if err := b.TakeBack(t.Context(), b.token); err != nil || b.sent() != before {
		t.Errorf("a second time: got %v and %d transactions, want none", err, b.sent()-before)
	}
}

// TestARefundIsFoundByItsTransaction covers refunds that somebody else sent.
func TestARefundIsFoundByItsTransaction(t *testing.T) {
	story, c := the.Tell(t), the.Client(t)

	for _, offer := range story.Failed {
		hash, err := c.RefundedIn(t.Context(), the.Typer().SaleID(offer))
		if err != nil || hash == (common.Hash{}) {
			t.Errorf("got %s, %v; want a transaction", hash, err)
		}
	}

	if hash, err := c.RefundedIn(t.Context(), story.Sale()); !errors.Is(err, core.ErrNotFound) {
		t.Errorf("a settled sale: got %s, %v; want none", hash, err)
	}
}

// TestAnOfferByPermitIsOneTransaction compares a token with permits and one without.
func TestAnOfferByPermitIsOneTransaction(t *testing.T) {
	for token, want := range map[string]uint64{"": 1, "ResetToken": 2} {
		b := newBidder(t, token)
		before := b.sent()
		if err := b.bid(); err != nil {
			t.Fatal(err)
		}

		b.wantBid()
		if got := b.sent() - before; got != want {
			t.Errorf("%q: got %d transactions, want %d", token, got, want)
		}
		b.wantAllowed(0)
	}
}
