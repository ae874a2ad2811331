package sold

import (
	"bytes"
	"context"
	"errors"
	"math/big"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/core/bls"
	"github.com/tantieme/tantieme/node/evidence"
	"github.com/tantieme/tantieme/node/threshold"
)

// scale is that of the world's token, which has 6 decimals.
const scale = 0

// committed is the time of the snapshot, in Unix seconds.
const committed = uint64(1_700_000_000)

// ErrCut is the error of a faulty chain.
var ErrCut = errors.New("connection cut")

// Chain is the chain of a world, with one market.
type Chain struct {
	World *World
	t     testing.TB

	mu     sync.Mutex
	sales  map[core.SaleID]*sale
	paid   *big.Int
	time   time.Time
	losing bool // the next offer is mined, but its sender gets an error
	down   bool // the next offer does not arrive
	voted  bool // somebody has voted on all offers
	after  core.SaleState
	blocks []common.Hash // of which the chain gave evidence
}

type sale struct {
	offer    core.Offer
	accepted time.Time
	state    core.SaleState
	b        bls.G1

	release sync.Once
	shares  []byte
}

// NewChain returns a chain on which sales are delivered at once.
func NewChain(t testing.TB, w *World) *Chain {
	return &Chain{
		World: w,
		t:     t,
		sales: map[core.SaleID]*sale{},
		paid:  new(big.Int),
		time:  time.Now(),
		after: core.SaleConfirmed,
	}
}

// Paid returns the total escrowed amount.
func (c *Chain) Paid() *big.Int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return new(big.Int).Set(c.paid)
}

// Sales returns the number of mined offers.
func (c *Chain) Sales() int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return len(c.sales)
}

// LoseNextAnswer mines the next offer but returns a cut connection to its sender.
func (c *Chain) LoseNextAnswer() { c.set(func() { c.losing = true }) }

// DropNextOffer cuts the connection before the next offer arrives.
func (c *Chain) DropNextOffer() { c.set(func() { c.down = true }) }

// After sets the state that new offers get.
func (c *Chain) After(s core.SaleState) { c.set(func() { c.after = s }) }

// Move sets the state of all sales.
func (c *Chain) Move(s core.SaleState) {
	c.set(func() {
		for _, sale := range c.sales {
			sale.state = s
		}
	})
}

// Pass advances the time.
func (c *Chain) Pass(d time.Duration) { c.set(func() { c.time = c.time.Add(d) }) }

func (c *Chain) set(do func()) {
	c.mu.Lock()
	defer c.mu.Unlock()
	do()
}

// Domain implements buyer.Chain.
func (c *Chain) Domain() core.Domain { return c.World.Domain }

// CheckOffer implements buyer.Chain, with the checks of the contract.
func (c *Chain) CheckOffer(_ context.Context, token common.Address, o core.Offer, b bls.G1, b2 bls.G2) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.checkOffer(token, o, b, b2)
}

// TakeBack implements buyer.Chain. Nothing is allowed on this chain.
func (c *Chain) TakeBack(context.Context, common.Address) error { return nil }

// Token implements buyer.Chain.
func (c *Chain) Token(_ context.Context, address common.Address) (core.Token, error) {
	return core.Token{Address: address, Symbol: "DEMO", Decimals: 6}, nil
}

// Holding implements buyer.Chain. Everybody has a million.
func (c *Chain) Holding(context.Context, common.Address, common.Address) (*big.Int, error) {
	return big.NewInt(1_000_000_000_000), nil
}

// Offer implements buyer.Chain, with the checks of the contract.
func (c *Chain) Offer(_ context.Context, token common.Address, o core.Offer, b bls.G1, b2 bls.G2) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	id := c.World.Typer.SaleID(o)
	if c.down {
		c.down = false
		return ErrCut
	}

	if err := c.checkOffer(token, o, b, b2); err != nil {
		return err
	}

	c.sales[id] = &sale{offer: o, accepted: c.time, state: c.after, b: b}
	c.paid.Add(c.paid, o.Price)
	if c.losing {
		c.losing = false
		return ErrCut
	}

	return nil
}

func (c *Chain) checkOffer(token common.Address, o core.Offer, b bls.G1, b2 bls.G2) error {
	switch {
	case token != c.World.Terms.Token, o.Snapshot != c.World.ID:
		return errors.New("no such snapshot or token")
	case c.sales[c.World.Typer.SaleID(o)] != nil:
		return errors.New("offer exists")

	case !c.time.Before(time.Unix(int64(o.Deadline), 0)):
		return errors.New("offer expired")
	case threshold.CheckBuyer(b, b2) != nil || threshold.BuyerKeyHash(b, b2) != o.BuyerKeyHash:
		return errors.New("wrong key")
	}

	return nil
}

// SaleAtHead implements buyer.Chain.
func (c *Chain) SaleAtHead(_ context.Context, id core.SaleID) (core.SaleState, time.Time, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if s := c.sales[id]; s != nil {
		return s.state, c.time, nil
	}
	return core.SaleNone, c.time, nil
}

// SaleDeadlines implements buyer.Chain.
func (c *Chain) SaleDeadlines(_ context.Context, id core.SaleID) (core.Deadlines, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	s := c.sales[id]
	if s == nil || s.state == core.SaleOffered {
		return core.Deadlines{}, core.ErrNotFound
	}

	return c.World.Terms.Windows.Deadlines(s.accepted), nil
}

// VoteEnds implements buyer.Chain.
func (c *Chain) VoteEnds(_ context.Context, id core.SaleID) (time.Time, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	s := c.sales[id]
	if s == nil || s.state != core.SaleOffered {
		return time.Time{}, core.ErrNotFound
	}

	window := time.Duration(c.World.Terms.Windows.Vote) * time.Second
	return s.accepted.Add(window), nil
}

// ErrTooEarly is the contract's refusal of a refund before the deadline.
var ErrTooEarly = errors.New("too early")

// Votes makes offers voted on for the length of the terms' window.
func (c *Chain) Votes() { c.After(core.SaleOffered) }

// Vote says that somebody has voted on all offers.
func (c *Chain) Vote() { c.set(func() { c.voted = true }) }

// ErrVotedOn is the contract's refusal to take an offer back.
var ErrVotedOn = errors.New("voted on")

// Cancel implements buyer.Chain.
func (c *Chain) Cancel(_ context.Context, o core.Offer) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	s := c.sales[c.World.Typer.SaleID(o)]
	switch {
	case s == nil || s.state != core.SaleOffered:
		return errors.New("wrong state")
	case c.voted:
		return ErrVotedOn
	}

	s.state = core.SaleCancelled
	c.paid.Sub(c.paid, s.offer.Price)
	return nil
}

// Resolve implements buyer.Chain. No member ever commits, so an accepted sale is refunded
// once commits have ended.
func (c *Chain) Resolve(_ context.Context, o core.Offer) error {
	return c.takeBack(o, core.SaleAccepted, func(d core.Deadlines) time.Time { return d.CommitEnds })
}

// Refund implements buyer.Chain. A committed sale whose lists do not stand is refunded at
// its last deadline.
func (c *Chain) Refund(_ context.Context, o core.Offer) error {
	return c.takeBack(o, core.SaleCommitted, func(d core.Deadlines) time.Time { return d.ConfirmEnds })
}

// takeBack refunds a sale that is in a state, once a deadline has passed.
func (c *Chain) takeBack(o core.Offer, from core.SaleState, deadline func(core.Deadlines) time.Time) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	s := c.sales[c.World.Typer.SaleID(o)]
	if s == nil || s.state != from {
		return errors.New("wrong state")
	}
	if c.time.Before(deadline(c.World.Terms.Windows.Deadlines(s.accepted))) {
		return ErrTooEarly
	}

	s.state = core.SaleRefunded
	c.paid.Sub(c.paid, s.offer.Price)
	return nil
}

// Bids implements buyer.Chain.
func (c *Chain) Bids(_ context.Context, snapshot core.SnapshotID, buyer common.Address) ([]core.OfferView, error) {
	return c.offers(core.OfferFilter{Snapshot: &snapshot, Buyer: &buyer}), nil
}

// RefundedIn implements buyer.Chain. A refund's transaction has the sale's id.
func (c *Chain) RefundedIn(_ context.Context, id core.SaleID) (common.Hash, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if s := c.sales[id]; s == nil || !s.state.WentBack() {
		return common.Hash{}, core.ErrNotFound
	}
	return common.Hash(id), nil
}

// offers returns all offers that pass a filter.
func (c *Chain) offers(filter core.OfferFilter) (out []core.OfferView) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for id, s := range c.sales {
		if s.offer.Snapshot == *filter.Snapshot && s.offer.Buyer == *filter.Buyer {
			out = append(out, core.OfferView{SaleRecord: core.SaleRecord{
				ID:    id,
				Offer: s.offer,
				State: s.state,
			}})
		}
	}

	return out
}

// Evidence implements buyer.Chain.
func (c *Chain) Evidence(_ context.Context, wanted []evidence.Slots) (evidence.Evidence, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if n := len(c.blocks); n > 0 {
		last := newState(c.t, uint64(first+n-1), c.storage())
		if last.header.Hash() == c.blocks[n-1] {
			return last.prove(c.t, wanted), nil // nothing has changed since
		}
	}

	next := newState(c.t, uint64(first+len(c.blocks)), c.storage())
	c.blocks = append(c.blocks, next.header.Hash())
	return next.prove(c.t, wanted), nil
}

// BlockAt implements buyer.Chain. The chain has the blocks of which it gave evidence.
func (c *Chain) BlockAt(_ context.Context, number uint64) (core.Cursor, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if number < first || number >= uint64(first+len(c.blocks)) {
		return core.Cursor{}, core.ErrNotFound
	}
	return core.Cursor{Number: number, Hash: c.blocks[number-first]}, nil
}

// storage returns the contracts' storage, laid out as contracts/src declares it.
func (c *Chain) storage() map[common.Address]map[common.Hash][]byte {
	w, at := c.World, c.World.Domain.Contracts
	s, cadence, windows := w.Snapshot, w.Terms.Cadence, w.Terms.Windows

	dataset := words(entry(w.Dataset[:], 2),
		pack(
			w.Terms.Token[:],
			u(windows.Commit, 3),
			u(windows.Release, 3),
			u(windows.Confirm, 3),
			u(windows.Dispute, 3),
		),
		pack(
			w.Terms.FloorPrice.FillBytes(make([]byte, 16)),
			u(cadence.MinAge, 4),
			u(cadence.SellFor, 4),
			u(cadence.MinInterval, 4),
			[]byte{scale, byte(w.Terms.MaxWeight)},
		),
		pack(u(cadence.MinGroup, 4), u(uint64(1), 8), u(committed, 8)),
	)

	pool := core.PoolOf(w.ID, s, w.Terms.Token, scale).ID()
	snapshot := words(entry(w.ID[:], 3), s.Dataset[:], pool[:],
		pack(u(s.TotalWeight, 8), u(committed, 8), u(s.SellUntil, 8), u(uint32(3), 4)),
	)

	market, delivery := map[common.Hash][]byte{}, map[common.Hash][]byte{}
	for id, sale := range c.sales {
		merge(market, words(entry(id[:], 2), c.saleWord(sale)))
		merge(delivery, words(entry(id[:], 4), pack(bytes.Repeat([]byte{1}, 24), u(uint32(7), 4), u(uint32(7), 4))))
		if n := uint32(len(w.LeftOut)); n > 0 {
			merge(delivery, words(entry(id[:], 5), pack(u(uint32(7), 4), u(uint32(7), 4), u(n, 4), u(uint64(n), 8), []byte{1})))
		}
	}

	hash := w.Key.Hash()
	return map[common.Address]map[common.Hash][]byte{
		at.Datasets:  merge(dataset, snapshot),
		at.Market:    market,
		at.Delivery:  delivery,
		at.Committee: words(entry(common.BigToHash(big.NewInt(Epoch)).Bytes(), 6), hash[:]),
	}
}

// saleWord returns the one word that the market keeps of a sale.
func (c *Chain) saleWord(s *sale) []byte {
	windows := c.World.Terms.Windows
	commitEnds := uint64(windows.Deadlines(s.accepted).CommitEnds.Unix())

	return pack(
		[]byte{byte(s.state)},
		u(uint32(Epoch), 4),
		u(commitEnds, 5),
		u(windows.Release, 3),
		u(windows.Confirm, 3),
		u(windows.Dispute, 3),
		[]byte{scale},
		u(uint32(2), 4), // locks of other datasets before
	)
}

// entry returns the first slot of a mapping's entry.
func entry(key []byte, slot byte) common.Hash {
	return crypto.Keccak256Hash(key, common.BytesToHash([]byte{slot}).Bytes())
}
