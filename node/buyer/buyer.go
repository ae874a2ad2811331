package buyer

import (
	"context"
	"crypto/ecdsa"
	"crypto/rand"
	"errors"
	"io"
	"log/slog"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/consent"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/core/bls"
	"github.com/tantieme/tantieme/node/evidence"
	"github.com/tantieme/tantieme/node/panel"
	"github.com/tantieme/tantieme/node/verify"
)

// Report is the result of the check of the buyer's folder.
type Report = verify.Report

// Store has the public blobs of snapshots. It need not be trusted, because a blob is
// identified by its digest. An implementation bounds the bytes that it reads.
type Store interface {
	URL() string
	// Blob returns the blob with a SHA-256 digest.
	Blob(ctx context.Context, digest [32]byte) ([]byte, error)
}

// Validator is a node of the committee. The flow verifies every answer instead of
// trusting it. An implementation bounds the bytes that it reads of an answer.
type Validator interface {
	Store
	Committee(ctx context.Context) (core.CommitteeView, error)
	Dataset(ctx context.Context, id core.DatasetID) (core.DatasetView, error)
	Snapshot(ctx context.Context, id core.SnapshotID) (core.SnapshotRecord, error)
	// Headers returns `u16 length ‖ header` for a run of items, given the buyer's
	// signature.
	Headers(ctx context.Context, sale core.SaleID, from, count int, expires uint64, signature []byte) ([]byte, error)
	// Shares returns combined shares of a run of items, 192 bytes each.
	Shares(ctx context.Context, sale core.SaleID, from, count int) ([]byte, error)
	// PostFault shows a faulty record of a sale. It returns nil if the validator found the
	// same, and a *core.Refusal if the record is in order.
	PostFault(ctx context.Context, r core.FaultRequest, signature []byte) error
	// Contribution returns the state of a contribution.
	Contribution(ctx context.Context, id core.ContributionID) (core.ContributionView, error)
	// Offer returns one offer.
	Offer(ctx context.Context, id core.SaleID) (core.OfferView, error)
	// Offers returns the offers that pass a filter.
	Offers(ctx context.Context, filter core.OfferFilter) ([]core.OfferView, error)
}

// Chain is the buyer's own access to the chain.
type Chain interface {
	Domain() core.Domain
	// Offer escrows the price and makes the offer. It returns once the transaction is
	// mined.
	Offer(ctx context.Context, token common.Address, o core.Offer, b bls.G1, b2 bls.G2) error
	// CheckOffer returns the refusal that the offer would get now, and sends nothing.
	CheckOffer(ctx context.Context, token common.Address, o core.Offer, b bls.G1, b2 bls.G2) error
	// TakeBack ends what a killed run let the contracts draw of a token.
	TakeBack(ctx context.Context, token common.Address) error
	// Token returns a token as it describes itself.
	Token(ctx context.Context, address common.Address) (core.Token, error)
	// Holding returns what an account has of a token, in base units.
	Holding(ctx context.Context, token, account common.Address) (*big.Int, error)
	// Bids returns the offers for a snapshot in the newest blocks, as of the head.
	Bids(ctx context.Context, snapshot core.SnapshotID, buyer common.Address) ([]core.OfferView, error)
	// SaleAtHead returns a sale's state at the newest block and that block's time.
	SaleAtHead(ctx context.Context, id core.SaleID) (core.SaleState, time.Time, error)
	// VoteEnds returns when voting on an offer ends, or core.ErrNotFound if it is not voted
	// on.
	VoteEnds(ctx context.Context, id core.SaleID) (time.Time, error)
	// SaleDeadlines returns the deadlines of an accepted sale, or core.ErrNotFound.
	SaleDeadlines(ctx context.Context, id core.SaleID) (core.Deadlines, error)
	// BlockAt returns the block of a number.
	BlockAt(ctx context.Context, number uint64) (core.Cursor, error)
	// Evidence returns proofs of storage as of the newest final block.
	Evidence(ctx context.Context, wanted []evidence.Slots) (evidence.Evidence, error)
	// Refund returns the escrow to the buyer if, by the contract, a quorum missed its
	// deadline.
	// Cancel takes an offer back on which nobody has voted.
	Cancel(ctx context.Context, o core.Offer) error
	// Resolve moves an offer on after its votes, and an accepted sale after its commits: it
	// is refunded if too few members committed.
	Resolve(ctx context.Context, o core.Offer) error
	// Refund reclaims the price of a committed sale whose lists were not confirmed.
	Refund(ctx context.Context, o core.Offer) error
	// RefundedIn returns the transaction in which the escrow went back, or an error that
	// wraps core.ErrNotFound.
	RefundedIn(ctx context.Context, id core.SaleID) (common.Hash, error)
}

// Quote describes a purchase before it is paid.
type Quote struct {
	Snapshot core.SnapshotID
	Dataset  core.DatasetID
	Terms    core.Terms
	Records  int
	Weight   uint64
	Bytes    int64  // of all payloads, which are already in the folder
	Left     int    // records whose people left: the sale leaves them out
	MaxLeft  uint64 // weight that the sale may leave out; more, and the price comes back
	Floor    *big.Int
	Price    *big.Int // in base units of the terms' token, as Floor and Balance
	Balance  *big.Int // what the account has
}

// Options configure a Flow. Validators, Chain, Dir, Account and Key are required.
type Options struct {
	Validators []Validator
	Gateways   []Store // further sources of the snapshot's blobs
	Chain      Chain
	Dir        string // folder of this one sale
	Account    common.Address
	Key        *ecdsa.PrivateKey // of Account; signs requests for headers

	// Deployment is that of whose contracts a snapshot has to be, by address and proven
	// code. nil: this is not checked, and the report says so.
	Deployment *core.Deployment

	// MaxExcluded is the weight that a sale may leave out, because its people left before it
	// was accepted. That part of the price comes back. nil: what has left by now, and a tenth.
	MaxExcluded *uint64

	// Approve is called before anything is paid. An error from it ends the purchase.
	// Default: it agrees.
	Approve func(context.Context, Quote) error
	// Repeat is called before anything is fetched if this account bids for the snapshot, or
	// has bought it. An error from it ends the purchase. Default: it agrees.
	Repeat func(context.Context, []core.OfferView) error
	// Waiting is called when Wait begins, and when the sale's state changes, with the time
	// until which that state may last. Default: none.
	Waiting func(state core.SaleState, until time.Time)
	// Settings are written into the folder's note, for a later command; see Note.
	Settings map[string]any
	Now      func() time.Time                   // default: time.Now
	Rand     io.Reader                          // must be cryptographic; default: crypto/rand
	Log      *slog.Logger                       // default: none
	Progress func(what string, done, total int) // default: none; several goroutines call it
	Patience time.Duration                      // longest time without a right answer before a step gives up; default 2 min
	Poll     time.Duration                      // interval between looks at the chain and between rounds of requests; default 500 ms
}

// Flow buys one snapshot. No other flow may use its folder.
type Flow struct {
	opts       Options
	typer      *consent.Typer
	files      folder
	validators *panel.Panel[Validator]
	stores     *panel.Panel[Store] // gateways and validators, all of which can serve blobs
	banned     uint64              // weight of the snapshot, as a validator says
}

// New returns a flow, or an error if a required option is missing.
func New(opts Options) (*Flow, error) {
	for name, missing := range map[string]bool{
		"validators": len(opts.Validators) == 0,
		"chain":      opts.Chain == nil,
		"folder":     opts.Dir == "",
		"account":    opts.Account == common.Address{},
		"key":        opts.Key == nil,
	} {
		if missing {
			return nil, errors.New("buyer: no " + name)
		}
	}

	opts.fill()

	stores := slices.Clone(opts.Gateways)
	for _, v := range opts.Validators {
		stores = append(stores, v)
	}

	policy := panel.Options{
		Order: panel.Spread,
		Leave: func(err error) bool { return errors.Is(err, core.ErrVerify) },
		Log:   opts.Log,
	}

	return &Flow{
		opts:       opts,
		typer:      consent.New(opts.Chain.Domain()),
		files:      folder(opts.Dir),
		validators: panel.New(opts.Validators, policy),
		stores:     panel.New(stores, policy),
	}, nil
}

// askInTurn asks the validators one after another until one answers rightly. A validator whose
// answer wraps core.ErrVerify is not asked again.
func (f *Flow) askInTurn(ctx context.Context, what string, do func(context.Context, Validator) error) error {
	return f.validators.Insist(ctx, what, f.opts.Patience, f.opts.Poll, do)
}

func (o *Options) fill() {
	if o.Approve == nil {
		o.Approve = func(context.Context, Quote) error { return nil }
	}

	if o.Repeat == nil {
		o.Repeat = func(context.Context, []core.OfferView) error { return nil }
	}

	if o.Waiting == nil {
		o.Waiting = func(core.SaleState, time.Time) {}
	}

	if o.Now == nil {
		o.Now = time.Now
	}

	if o.Rand == nil {
		o.Rand = rand.Reader
	}

	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}

	if o.Progress == nil {
		o.Progress = func(string, int, int) {}
	}

	if o.Patience == 0 {
		o.Patience = 2 * time.Minute
	}

	if o.Poll == 0 {
		o.Poll = 500 * time.Millisecond
	}
}
