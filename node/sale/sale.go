// Package sale advances offers. Once a deadline has passed, the member of the turn sends
// the transaction that the contract then accepts. Anyone may send it, so an offer is
// never stuck.
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
	Resolve(ctx context.Context, sale core.SaleID) error
	Refund(ctx context.Context, sale core.SaleID) error
	Settle(ctx context.Context, sale core.SaleID) error
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
		if call, name := s.due(r, cursor.Time); call != nil {
			s.move(ctx, r, cursor.Time, call, name)
		}
	}

	return nil
}

// move sends a due call if it is this validator's turn and the call was not sent within
// the turn. A failure is logged, and a later turn sends the call again.
func (s *Step) move(
	ctx context.Context,
	r core.SaleRecord,
	now time.Time,
	call func(context.Context, core.SaleID) error,
	name string,
) {
	duty := move{r.ID, r.State}
	if !s.sent.Free(duty, now) || !s.seat.SaleTurn(r, now) {
		return
	}

	s.sent.Done(duty, now)

	log := s.log.With("sale", r.ID.Short(), "call", name)
	if err := call(ctx, r.ID); err != nil {
		s.metrics.moved(name, outcomeNotTaken)
		log.WarnContext(ctx, "sale not moved; a later turn tries again unless another was faster", "error", err)
		return
	}

	s.metrics.moved(name, outcomeSent)
	log.InfoContext(ctx, "sale moved")
}

// due returns the call that the contract accepts at a time, and the call's name.
func (s *Step) due(r core.SaleRecord, now time.Time) (call func(context.Context, core.SaleID) error, name string) {
	passed := func(deadline time.Time) bool { return !now.Before(deadline) }
	switch {
	case r.State == core.SaleAccepted && passed(r.Deadlines.CommitEnds):
		return s.chain.Resolve, "resolve"
	case r.State == core.SaleCommitted && passed(r.Deadlines.ConfirmEnds):
		return s.chain.Refund, "refund"

	case r.State == core.SaleConfirmed && passed(r.Deadlines.DisputeEnds):
		return s.chain.Settle, "settle"
	default:
		return nil, ""
	}
}
