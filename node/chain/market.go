package chain

import (
	"context"
	"fmt"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/tantieme/tantieme/bindings/market"
	"github.com/tantieme/tantieme/node/chain/rpc"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/core/bls"
)

// marketRow returns Market's row of the table.
func marketRow(b *bound) contract {
	return contract{
		name: "Market",
		meta: &market.MarketMetaData,
		calls: []call{
			{"offer", "offer"},
			{"permitThenCall", "offer"},
			{"cancel", "cancel"},
			{"resolve", "resolve"},
			{"refund", "refund"},
			{"settle", "settle"},
		},
		decodes: map[string]decoder{
			"Offered":      as(b.market.UnpackOfferedEvent, offered),
			"VotingOpened": as(b.market.UnpackVotingOpenedEvent, votingOpened),
			"Accepted":     as(b.market.UnpackAcceptedEvent, accepted),
			"SaleMoved":    as(b.market.UnpackSaleMovedEvent, saleMoved),
			"PartRefunded": as(b.market.UnpackPartRefundedEvent, partRefunded),
		},
	}
}

// Offer escrows the price and makes an offer for the buyer's key, given as raw B and B2.
// It lets the contracts draw exactly the price, and only if CheckOffer finds nothing
// against the offer: by a permit in the same transaction, if the token has permits
// (ERC-2612), and else by one transaction more. After a failure it takes the allowance back.
func (c *Client) Offer(ctx context.Context, token common.Address, o core.Offer, b bls.G1, b2 bls.G2) error {
	if err := c.CheckOffer(ctx, token, o, b, b2); err != nil {
		return err
	}

	data := c.packOffer(o, b, b2)
	send := func(data []byte) error {
		_, err := c.sendFor(ctx, c.contracts.Market, data, c.tokenAt(ctx, token))
		return err
	}

	call, ok, err := c.byPermit(ctx, token, o, data)
	if err != nil {
		return err
	}
	if ok { // someone may bring the permit alone, so that an allowance is left all the same
		return c.orTakeBack(ctx, token, c.contracts.Payouts, func() error { return send(call) })
	}

	return c.drawing(ctx, token, c.contracts.Payouts, o.Price, func() error { return send(data) })
}

func (c *Client) packOffer(o core.Offer, b bls.G1, b2 bls.G2) []byte {
	g1, g2 := b.Precompile(), b2.Precompile()

	var words1 [len(g1) / wordSize][wordSize]byte
	for i := range words1 {
		copy(words1[i][:], g1[i*wordSize:])
	}

	var words2 [len(g2) / wordSize][wordSize]byte
	for i := range words2 {
		copy(words2[i][:], g2[i*wordSize:])
	}

	return c.contracts.market.PackOffer(offerOut(o), words1, words2)
}

// wordSize is the number of bytes of a word of the EVM.
const wordSize = 32

// bytesOf returns words side by side.
func bytesOf(words [][wordSize]byte) []byte {
	out := make([]byte, 0, len(words)*wordSize)
	for _, word := range words {
		out = append(out, word[:]...)
	}
	return out
}

func offerOut(o core.Offer) market.Offer {
	return market.Offer{
		Snapshot:     o.Snapshot,
		Buyer:        o.Buyer,
		Price:        o.Price,
		BuyerKeyHash: o.BuyerKeyHash,
		MaxExcluded:  o.MaxExcluded,
		Deadline:     o.Deadline,
		Salt:         o.Salt,
	}
}

// Cancel takes an offer back on which nobody has voted.
func (c *Client) Cancel(ctx context.Context, o core.Offer) error {
	data := c.contracts.market.PackCancel(offerOut(o))
	return c.send(ctx, c.contracts.Market, data)
}

// Resolve moves an offer on after its votes: it is accepted, or rejected. It moves an
// accepted sale on after its commit window: it is committed, or refunded if too few members
// committed.
func (c *Client) Resolve(ctx context.Context, o core.Offer) error {
	data := c.contracts.market.PackResolve(offerOut(o))
	return c.send(ctx, c.contracts.Market, data)
}

// Refund reclaims the escrowed price of a committed sale whose lists were not confirmed.
func (c *Client) Refund(ctx context.Context, o core.Offer) error {
	data := c.contracts.market.PackRefund(offerOut(o))
	return c.send(ctx, c.contracts.Market, data)
}

// lookBack is the number of blocks in which events of one sale are looked for. Endpoints
// refuse larger spans.
const lookBack = 10_000

// marketLogs returns Market's events with some topics in the newest blocks.
func (c *Client) marketLogs(ctx context.Context, topics [][]common.Hash) ([]types.Log, error) {
	ctx, cancel := c.pool.Limit(ctx)
	defer cancel()

	head, err := c.eth.BlockNumber(ctx)
	if err != nil {
		return nil, core.Unreachable("head", err)
	}

	logs, err := c.eth.FilterLogs(ctx, ethereum.FilterQuery{
		Addresses: []common.Address{c.contracts.Market},
		FromBlock: new(big.Int).SetUint64(max(head, lookBack) - lookBack),
		Topics:    topics,
	})
	if err != nil {
		return nil, core.Unreachable("events", err)
	}

	return logs, nil
}

// Bids returns the offers that an account has made for a snapshot in the newest blocks, as
// of the head. Nodes show those of final blocks alone.
func (c *Client) Bids(ctx context.Context, snapshot core.SnapshotID, buyer common.Address) ([]core.OfferView, error) {
	logs, err := c.marketLogs(ctx, [][]common.Hash{
		{c.contracts.rows["Market"].topic("Offered")},
		nil,
		{common.Hash(snapshot)},
		{common.BytesToHash(buyer[:])},
	})
	if err != nil {
		return nil, err
	}

	var out []core.OfferView
	for i := range logs {
		e, err := c.contracts.market.UnpackOfferedEvent(&logs[i])
		if err != nil {
			return nil, fmt.Errorf("offer: %w", err)
		}

		view := core.OfferView{SaleRecord: core.SaleRecord{ID: e.Sale, Offer: offerIn(e.Offer)}}
		if view.State, _, err = c.SaleAtHead(ctx, view.ID); err != nil {
			return nil, err
		}
		out = append(out, view)
	}

	return out, nil
}

// RefundedIn returns the transaction in which a sale's price went back to its buyer,
// whoever sent it and why. If none of the newest blocks has it, the error wraps
// core.ErrNotFound.
func (c *Client) RefundedIn(ctx context.Context, id core.SaleID) (common.Hash, error) {
	logs, err := c.marketLogs(ctx, [][]common.Hash{{c.contracts.rows["Market"].topic("SaleMoved")}, {common.Hash(id)}})
	if err != nil {
		return common.Hash{}, err
	}

	for i := range logs {
		moved, err := c.contracts.market.UnpackSaleMovedEvent(&logs[i])
		if err != nil {
			return common.Hash{}, fmt.Errorf("refund of sale %s: %w", id, err)
		}

		switch core.SaleState(moved.State) {
		case core.SaleRefunded, core.SaleRejected, core.SaleCancelled:
			return logs[i].TxHash, nil
		default: // the price was in escrow still, or is paid
		}
	}

	return common.Hash{}, fmt.Errorf("refund of sale %s: %w", id, core.ErrNotFound)
}

// Settle moves the escrow to the snapshot's pool.
func (c *Client) Settle(ctx context.Context, o core.Offer) error {
	data := c.contracts.market.PackSettle(offerOut(o))
	return c.send(ctx, c.contracts.Market, data)
}

// SaleAtHead returns a sale's state at the newest block that any endpoint shows, and that
// block's time. All endpoints are asked side by side: one that stands still must not make
// a sale look open that was refunded. Of equal blocks the state furthest along counts. If
// no endpoint answers, or all show an older block than a final one, the error wraps
// core.ErrUnreachable.
func (c *Client) SaleAtHead(ctx context.Context, id core.SaleID) (core.SaleState, time.Time, error) {
	ctx, cancel := c.pool.Limit(ctx)
	defer cancel()

	states, head, err := rpc.AtHead(ctx, c.pool, func(ctx context.Context, e rpc.Endpoint, at *types.Header) (core.SaleState, error) {
		return c.saleAt(ctx, e, at, id)
	})
	if err != nil {
		return core.SaleNone, time.Time{}, fmt.Errorf("sale: %w", err)
	}

	return slices.Max(states), timeOf(head), nil
}

// saleAt returns a sale's state at a block of one endpoint.
func (c *Client) saleAt(ctx context.Context, e rpc.Endpoint, at *types.Header, id core.SaleID) (core.SaleState, error) {
	b := c.contracts.market
	market := b.Instance(e.Client(), c.contracts.Market)
	opts := &bind.CallOpts{Context: ctx, BlockHash: at.Hash()}
	state, err := bind.Call(market, opts, b.PackStateOf(id), b.UnpackStateOf)

	return core.SaleState(state), err
}

// VoteEnds returns when voting on an offer ends, as of the head. If the offer is not voted
// on, or no longer, the error wraps core.ErrNotFound.
func (c *Client) VoteEnds(ctx context.Context, id core.SaleID) (time.Time, error) {
	b := c.contracts.market
	sale, err := read(ctx, c, c.contracts.marketAt, b.PackSaleOf(id), b.UnpackSaleOf)
	if err != nil {
		return time.Time{}, fmt.Errorf("sale: %w", err)
	}
	if sale.VoteEnds == 0 {
		return time.Time{}, fmt.Errorf("offer %s is not voted on: %w", id, core.ErrNotFound)
	}

	return core.UnixTime(sale.VoteEnds), nil
}

// SaleDeadlines returns the deadlines of an accepted sale, as of the head. If the sale
// was not accepted, the error wraps core.ErrNotFound.
func (c *Client) SaleDeadlines(ctx context.Context, id core.SaleID) (core.Deadlines, error) {
	b := c.contracts.market
	sale, err := read(ctx, c, c.contracts.marketAt, b.PackSaleOf(id), b.UnpackSaleOf)
	if err != nil {
		return core.Deadlines{}, fmt.Errorf("sale: %w", err)
	}
	if sale.CommitEnds == 0 {
		return core.Deadlines{}, fmt.Errorf("sale %s was not accepted: %w", id, core.ErrNotFound)
	}

	return core.Deadlines{
		CommitEnds:  core.UnixTime(sale.CommitEnds),
		ReleaseEnds: core.UnixTime(sale.ReleaseEnds),
		ConfirmEnds: core.UnixTime(sale.ConfirmEnds),
		DisputeEnds: core.UnixTime(sale.DisputeEnds),
	}, nil
}

func offered(e *market.MarketOffered) (core.Event, error) {
	key, err := bls.ParseG1Precompile(bytesOf(e.BuyerKeyG1[:]))
	if err != nil {
		return nil, fmt.Errorf("buyer's key: %w", err)
	}

	key2, err := bls.ParseG2Precompile(bytesOf(e.BuyerKeyG2[:]))
	if err != nil {
		return nil, fmt.Errorf("buyer's key: %w", err)
	}

	rawB, rawB2 := key.Raw(), key2.Raw()
	return core.Offered{
		ID:    e.Sale,
		B:     rawB[:],
		B2:    rawB2[:],
		Offer: offerIn(e.Offer),
	}, nil
}

func offerIn(o market.Offer) core.Offer {
	return core.Offer{
		Snapshot:     o.Snapshot,
		Buyer:        o.Buyer,
		Price:        o.Price,
		BuyerKeyHash: o.BuyerKeyHash,
		MaxExcluded:  o.MaxExcluded,
		Deadline:     o.Deadline,
		Salt:         o.Salt,
	}
}

func votingOpened(e *market.MarketVotingOpened) (core.Event, error) {
	return core.VotingOpened{ID: e.Sale, Ends: core.UnixTime(e.VoteEnds)}, nil
}

func accepted(e *market.MarketAccepted) (core.Event, error) {
	return core.Accepted{
		ID:    e.Sale,
		Epoch: e.Epoch,
		Deadlines: core.Deadlines{
			CommitEnds:  core.UnixTime(e.CommitEnds),
			ReleaseEnds: core.UnixTime(e.ReleaseEnds),
			ConfirmEnds: core.UnixTime(e.ConfirmEnds),
			DisputeEnds: core.UnixTime(e.DisputeEnds),
		},
	}, nil
}

func saleMoved(e *market.MarketSaleMoved) (core.Event, error) {
	return core.SaleMoved{ID: e.Sale, State: core.SaleState(e.State)}, nil
}
