// Package relay is the step that brings people's signed messages onto the chain and pays
// for them: votes, retractions, claims and payees. A message is checked when it comes. What the chain
// would not take is refused then, and costs nobody.
//
// Messages wait for others and go in one transaction (a bundle). Each call is simulated
// before it is sent. A bundle is recorded with its cost before its transaction is, so a
// stop at any point neither sends a message twice nor forgets what it cost. A message is
// done when the transaction is final and the chain holds what it says.
//
// Several validators may have the same message. The one of the turn goes first, and each
// reads the chain before it sends. In the last third of a message's time any of them does.
package relay

import (
	"context"
	"errors"
	"log/slog"
	"math/big"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/prometheus/client_golang/prometheus"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/quorum"
)

// keepFor is how long a relay that has ended is kept, so that its account can ask.
const keepFor = 30 * 24 * time.Hour

// maxAttempts is the number of transactions that a message gets. An account's code that
// takes a signature in a simulation and not in a block would cost without end.
const maxAttempts = 3

// Store keeps relays, and what follows from the chain.
type Store interface {
	Trees
	Cursor() (core.Cursor, error)
	Dataset(id core.DatasetID) (core.Terms, error)
	Sale(id core.SaleID) (core.SaleRecord, error)
	Snapshot(id core.SnapshotID) (core.SnapshotRecord, error)
	Snapshots() ([]core.SnapshotRecord, error)
	// UsedNonce returns what a nonce was used up for, or core.ErrNotFound.
	UsedNonce(account common.Address, nonce common.Hash) (core.UsedNonce, error)
	OfAccount(dataset core.DatasetID, account common.Address) ([]core.Contribution, error)
	// Ban returns why a leaf gets no part of later sales, or core.ErrNotFound.
	Ban(id core.SnapshotID, leaf uint32) (core.Ban, error)

	// AddRelay is durable when it returns. It refuses one too many.
	AddRelay(r core.Relay, limits core.RelayLimits) (stored core.Relay, added bool, err error)
	Relay(id core.RelayID) (core.Relay, error)
	// RelaysAt returns relays at a stage, the longest waiting first.
	RelaysAt(stage core.RelayStage, limit int) ([]core.Relay, error)
	RelaysWaiting() (int, error)
	EndRelays(ends []core.RelayEnd, at time.Time) error
	DropRelays(before time.Time) (int, error)

	// OpenBundle reserves a bundle's cost and moves its relays to stage Sent. It refuses
	// with core.ReasonRelayBudget what the day's budget does not allow.
	OpenBundle(b core.RelayBundle, budget *big.Int) (number uint64, err error)
	BeginBundle(number, nonce uint64) error
	CloseBundle(number uint64, ends []core.RelayEnd, paid *big.Int, at time.Time) error
	Bundles() ([]core.RelayBundle, error)
	// NeverSent reports of a bundle whose transaction is not on its way that it never was.
	NeverSent(b core.RelayBundle) (bool, error)
	RelaySpending() (core.RelaySpending, error)
}

// Chain reads the head, makes calls and sends them.
type Chain interface {
	Head(ctx context.Context) (core.Head, error)
	// VotingOn returns until when is voted on an offer, or a refusal.
	VotingOn(ctx context.Context, offer core.Offer) (time.Time, error)
	VotesOf(ctx context.Context, sale core.SaleID, leaves []uint32) ([]core.Voted, error)
	// RetractionsOf returns the least versions with which accounts have not left.
	RetractionsOf(ctx context.Context, all []core.Retraction) ([]uint64, error)

	// NoncesUsed reports of each order whether its nonce is used up.
	NoncesUsed(ctx context.Context, orders []core.RelayOrder) ([]bool, error)
	Earned(ctx context.Context, leaves []core.PoolLeaf) ([]core.Paid, error)

	CastCall(offer core.Offer, pool core.Pool, votes []core.CastVote, proof []core.SumNode) core.Call
	CastSignedCall(offer core.Offer, pool core.Pool, votes []core.CastVote) core.Call
	RetractForCall(all []core.SignedRetraction) core.Call
	ClaimCall(o core.ClaimOrder, leaves []core.OrderLeaf, fee uint64, signature []byte) core.Call
	PayeeCall(o core.PayeeOrder, leaves []core.OrderLeaf, signature []byte) core.Call

	// Quote simulates a call. One that would revert is a core.Worded error.
	Quote(ctx context.Context, call core.Call) (core.Quote, error)
	// Begin records and sends a call's transaction. It does not wait for its block.
	Begin(ctx context.Context, call core.Call) (nonce uint64, err error)
	// Begun returns the nonce of the recorded transaction of a call, given its hash.
	Begun(hash common.Hash) (nonce uint64, found bool, err error)
	OutcomeOf(ctx context.Context, nonce uint64) (core.Outcome, error)
}

// Typer makes the digests that accounts sign.
type Typer interface {
	RelayID(m core.RelayMessage) core.RelayID
}

// Options configure a Step. All ports but Metrics and Now are required.
type Options struct {
	Store   Store
	Chain   Chain
	Typer   Typer
	Log     *slog.Logger
	Metrics prometheus.Registerer // nil: the metrics are kept and not exported
	Seat    quorum.Seat
	Policy  core.RelayPolicy
	Now     func() time.Time // default time.Now
}

func (o *Options) validate() error {
	err := core.Required("relay", core.Ports{
		"Store": o.Store,
		"Chain": o.Chain,
		"Typer": o.Typer,
		"Log":   o.Log,
	})

	o.Policy.SetDefaults()
	if o.Now == nil {
		o.Now = time.Now
	}

	return errors.Join(err, o.Seat.Validate())
}

// Step takes messages and brings them onto the chain. Post, Get and Status may be called
// at any time; Tick by one goroutine at a time.
type Step struct {
	store   Store
	chain   Chain
	typer   Typer
	log     *slog.Logger
	metrics metrics
	seat    quorum.Seat
	policy  core.RelayPolicy
	now     func() time.Time

	trees   *trees
	waits   atomic.Pointer[core.Refusal] // why the last Tick left messages in the queue
	dropped time.Time                    // when old relays were last dropped
}

// New returns a step, or an error if a required port is missing. It starts no work.
func New(opts Options) (*Step, error) {
	if err := opts.validate(); err != nil {
		return nil, err
	}

	s := &Step{
		store:   opts.Store,
		chain:   opts.Chain,
		typer:   opts.Typer,
		log:     opts.Log,
		metrics: newMetrics(opts.Metrics),
		seat:    opts.Seat,
		policy:  opts.Policy,
		now:     opts.Now,
		trees:   newTrees(opts.Store),
	}
	s.metrics.budget.Set(inWei(s.policy.Budget))

	return s, nil
}

// off reports whether the operator lets the node relay nothing.
func (s *Step) off() bool { return s.policy.Budget.Sign() == 0 }

// moment is what a Tick goes by.
type moment struct {
	head core.Head
	turn time.Time // of the newest final block, from which turns follow
	wall time.Time
}

// Tick settles the bundles whose transactions have ended, and sends the messages that are
// due.
func (s *Step) Tick(ctx context.Context) error {
	cursor, err := s.store.Cursor()
	if errors.Is(err, core.ErrNotFound) {
		return nil
	}
	if err != nil {
		return err
	}

	if err := s.dropOld(); err != nil {
		return err
	}

	idle, err := s.idle()
	if err != nil || idle {
		return err
	}

	head, err := s.chain.Head(ctx)
	if err != nil {
		return err
	}

	at := moment{head: head, turn: cursor.Time, wall: s.now()}
	open, err := s.settleAll(ctx, at)
	if err == nil && !s.off() {
		err = s.sendAll(ctx, at, open)
	}

	return errors.Join(err, s.measure())
}

// idle reports whether nothing waits, in which case the chain is not asked.
func (s *Step) idle() (bool, error) {
	waiting, err := s.store.RelaysWaiting()
	if err != nil || waiting > 0 {
		return false, err
	}

	s.waits.Store(nil)
	bundles, err := s.store.Bundles()
	if err != nil || len(bundles) > 0 {
		return false, err
	}

	return true, s.measure()
}

// dropEvery is the time between two looks for relays that are kept no longer.
const dropEvery = time.Hour

func (s *Step) dropOld() error {
	now := s.now()
	if now.Sub(s.dropped) < dropEvery {
		return nil
	}

	dropped, err := s.store.DropRelays(now.Add(-keepFor))
	if err != nil {
		return err
	}

	s.dropped = now
	if dropped > 0 {
		s.log.Debug("old relays dropped", "relays", dropped)
	}

	return nil
}

// mine reports whether this node has the turn for messages about an offer or a dataset.
// Turns follow from the chain's time alone, so all validators agree.
func (s *Step) mine(number uint64, at moment) bool {
	return s.seat.Turn(number, s.seat.Rounds(time.Unix(0, 0), at.turn))
}

// Status returns how much waits, and what was spent.
func (s *Step) Status() (core.RelaysStatus, error) {
	waiting, err := s.store.RelaysWaiting()
	if err != nil {
		return core.RelaysStatus{}, err
	}

	spending, err := s.store.RelaySpending()
	if err != nil {
		return core.RelaysStatus{}, err
	}

	status := core.RelaysStatus{
		On:      !s.off(),
		Waiting: waiting,
		Budget:  s.policy.Budget,
		Spent:   new(big.Int),
		Fees:    s.policy.Fees,
	}

	if spending.Day >= core.RelayDay(s.now()) {
		status.Spent = spending.Spent
	}
	if why := s.reason(); why != nil {
		status.Reason = why.Reason
	}

	return status, nil
}

// reason returns why queued messages wait longer than for others; nil: they do not.
func (s *Step) reason() *core.Refusal {
	if s.off() {
		return core.Refuse(core.ReasonRelaysOff, "this node relays nothing any more; send the message to another validator")
	}
	return s.waits.Load()
}
