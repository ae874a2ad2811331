// Package sale advances offers. Once a deadline has passed, the member of the turn sends
// the transaction that the contract then accepts. Anyone may send it, so an offer is
// never stuck.
//
// A call that is accepted is not always one that helps. Just before releaseEnds `resolve`
// still makes a sale Committed, although no list can be released in time, and the refund of
// a Committed sale locks its dataset. So resolve is called while there is time to release,
// or from releaseEnds on, when it refunds the buyer and locks nothing.
package sale

import (
	"context"
	"errors"
	"log/slog"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/quorum"
)

// Store returns the offers as of the newest final block.
type Store interface {
	Sales() ([]core.SaleRecord, error)
	Cursor() (core.Cursor, error)
}

// Chain advances offers. If another sender was faster, the contract refuses the call.
// Such an error has no lasting effect: the next tick reads the offer's new state.
type Chain interface {
	// SaleAtHead returns a sale's state on the head and the head's time.
	SaleAtHead(ctx context.Context, sale core.SaleID) (core.SaleState, time.Time, error)
	Resolve(ctx context.Context, o core.Offer) error
	Refund(ctx context.Context, o core.Offer) error
	Settle(ctx context.Context, o core.Offer) error
}

// Options configure a Step. All ports but Metrics are required.
type Options struct {
	Store   Store
	Chain   Chain
	Log     *slog.Logger
	Metrics prometheus.Registerer // nil: the metrics are kept and not exported
	Seat    quorum.Seat
}

func (o Options) validate() error {
	err := core.Required("sale", core.Ports{
		"Store": o.Store,
		"Chain": o.Chain,
		"Log":   o.Log,
	})

	return errors.Join(err, o.Seat.Validate())
}

// Step advances offers whose deadline has passed. It is not safe for concurrent use.
type Step struct {
	store   Store
	chain   Chain
	log     *slog.Logger
	metrics metrics
	seat    quorum.Seat

	sent *quorum.Once[move]
}

// move names an offer and the state that it leaves.
type move struct {
	sale core.SaleID
	from core.SaleState
}

// New returns a step, or an error if a required port is missing. It starts no work.
func New(opts Options) (*Step, error) {
	if err := opts.validate(); err != nil {
		return nil, err
	}

	return &Step{
		store:   opts.Store,
		chain:   opts.Chain,
		log:     opts.Log,
		metrics: newMetrics(opts.Metrics),
		seat:    opts.Seat,
		sent:    quorum.NewOnce[move](opts.Seat),
	}, nil
}

// Tick sends the calls that are due in this node's turn.
func (s *Step) Tick(ctx context.Context) error {
	cursor, err := s.store.Cursor()
	if errors.Is(err, core.ErrNotFound) {
		return nil // no block yet, so nothing is due
	}
	if err != nil {
		return err
	}

	sales, err := s.store.Sales()
	if err != nil {
		return err
	}

	for _, r := range sales {
		name := s.due(r, cursor.Time)
		if name == "" || !s.isTurn(r, cursor.Time, name) || !s.sent.Free(move{r.ID, r.State}, cursor.Time) {
			continue
		}
		if r.State == core.SaleAccepted && name == callResolve && !s.mayResolve(ctx, r, cursor.Time) {
			continue
		}

		s.move(ctx, r, cursor.Time, name)
	}

	return nil
}

// isTurn reports whether this member should send a call. A resolve has little time, so
// the members do not wait for whole turns of those that are away.
func (s *Step) isTurn(r core.SaleRecord, now time.Time, name string) bool {
	if r.State == core.SaleAccepted && name == callResolve && !now.Before(r.Deadlines.CommitEnds) {
		return s.seat.LateTurn(r, r.Deadlines.CommitEnds, releaseWindow(r), now)
	}
	return s.seat.SaleTurn(r, now)
}

func releaseWindow(r core.SaleRecord) time.Duration {
	return r.Deadlines.ReleaseEnds.Sub(r.Deadlines.CommitEnds)
}

// mayResolve reports whether lists can still be released after a resolve, and nobody else
// resolved the sale. It looks at the head, whose time runs ahead of the newest final block:
// the resolve has to be mined, to become final, and to leave a quarter of the window for
// the release.
func (s *Step) mayResolve(ctx context.Context, r core.SaleRecord, final time.Time) bool {
	state, head, err := s.chain.SaleAtHead(ctx, r.ID)
	if err != nil {
		s.log.WarnContext(ctx, "sale not resolved while the head is unknown; a later tick looks again", "sale", r.ID.Short(), "error", err)
		return false
	}

	last := r.Deadlines.ReleaseEnds.Add(-releaseWindow(r) / 4).Add(-head.Sub(final))

	return state == core.SaleAccepted && head.Before(last)
}

// move sends a due call. A failure is logged, and a later turn sends the call again.
func (s *Step) move(ctx context.Context, r core.SaleRecord, now time.Time, name string) {
	s.sent.Done(move{r.ID, r.State}, now)

	log := s.log.With("sale", r.ID.Short(), "call", name)
	if err := s.call(ctx, name, r); err != nil {
		s.metrics.moved(name, outcomeNotTaken)
		log.WarnContext(ctx, "sale not moved; a later turn tries again unless another was faster", "error", err)
		return
	}

	s.metrics.moved(name, outcomeSent)
	log.InfoContext(ctx, "sale moved")
}

// Calls that move a sale.
const (
	callResolve = "resolve"
	callRefund  = "refund"
	callSettle  = "settle"
)

func (s *Step) call(ctx context.Context, name string, r core.SaleRecord) error {
	switch {
	case name == callSettle:
		return s.chain.Settle(ctx, r.Offer)
	case r.State == core.SaleOffered || r.State == core.SaleAccepted: // resolving refunds the buyer where that is due
		return s.chain.Resolve(ctx, r.Offer)
	default:
		return s.chain.Refund(ctx, r.Offer)
	}
}

// due returns the name of the call that helps a sale at the time of the newest final
// block, or nothing.
func (s *Step) due(r core.SaleRecord, now time.Time) string {
	passed := func(deadline time.Time) bool { return !now.Before(deadline) }

	switch {
	case r.State == core.SaleOffered && r.Poll != nil && r.Poll.Over(now):
		return callResolve
	case r.State == core.SaleAccepted && (passed(r.Deadlines.CommitEnds) || s.agreed(r) == s.seat.Committee.N):
		return s.dueOfAccepted(r, now)
	case r.State == core.SaleCommitted && passed(r.Deadlines.ConfirmEnds):
		return callRefund
	case r.State == core.SaleConfirmed && passed(r.Deadlines.DisputeEnds):
		return callSettle
	default:
		return ""
	}
}

// dueOfAccepted returns the call for a sale to which no member can commit any more: its
// commit window is over, or all have, and it stayed Accepted because a dataset was locked
// meanwhile. With too few commits, with tombstones that are not all banned, or once no list
// can be released, it is refunded. Else the contract decides.
func (s *Step) dueOfAccepted(r core.SaleRecord, now time.Time) string {
	if s.agreed(r) < s.seat.Committee.Threshold || !now.Before(r.Deadlines.ReleaseEnds) {
		return callRefund
	}
	return callResolve
}

// agreed counts the members whose lists can stand.
func (s *Step) agreed(r core.SaleRecord) int { return r.Agreed(s.seat.Committee.Threshold).Len() }
