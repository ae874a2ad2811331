// Package sale turns the crank of offers: whenever a deadline lets the contract
// move an offer on, the member of the turn sends the transaction. Anyone may; no
// state is without an exit.
package sale

import (
	"context"
	"errors"
	"log/slog"
	"time"

	"github.com/tantieme/tantieme/node/core"
)

// Store says where offers stand at the newest final block.
type Store interface {
	Sales() ([]core.SaleRecord, error)
	Cursor() (core.Cursor, error)
}

// Chain moves offers. A call that the contract refuses, because another was
// faster, is an error that the next tick forgets.
type Chain interface {
	Resolve(ctx context.Context, sale core.SaleID) error
	Refund(ctx context.Context, sale core.SaleID) error
	Settle(ctx context.Context, sale core.SaleID) error
}

// Options of a Step.
type Options struct {
	Store     Store
	Chain     Chain
	Log       *slog.Logger
	Committee core.Committee
	Self      int
	Round     time.Duration // length of a turn in chain time
}

// Step moves offers whose deadline has passed.
type Step struct {
	Options
	sent map[core.SaleID]sent
}

type sent struct {
	state core.SaleState
	at    time.Time
}

// New returns the step.
func New(opts Options) *Step { return &Step{Options: opts, sent: map[core.SaleID]sent{}} }

// Tick sends what is due and this node's turn.
func (s *Step) Tick(ctx context.Context) error {
	cursor, err := s.Store.Cursor()
	if errors.Is(err, core.ErrNotFound) {
		return nil // no block yet: nothing is due
	}
	if err != nil {
		return err
	}
	sales, err := s.Store.Sales()
	if err != nil {
		return err
	}
	for _, r := range sales {
		move, name := s.due(r, cursor.Time)
		if move == nil || !s.turn(r, cursor.Time) {
			continue
		}
		s.sent[r.ID] = sent{r.State, cursor.Time}
		if err := move(ctx, r.ID); err != nil {
			s.Log.WarnContext(ctx, "sale not moved", "sale", r.ID.Short(), "call", name, "error", err)
			continue
		}
		s.Log.InfoContext(ctx, "sale moved", "sale", r.ID.Short(), "call", name)
	}
	return nil
}

// due returns the call that the contract would take by now.
func (s *Step) due(r core.SaleRecord, now time.Time) (call func(context.Context, core.SaleID) error, name string) {
	passed := func(deadline time.Time) bool { return !now.Before(deadline) }
	switch {
	case r.State == core.SaleAccepted && passed(r.Deadlines.CommitEnds):
		return s.Chain.Resolve, "resolve"
	case r.State == core.SaleCommitted && passed(r.Deadlines.ConfirmEnds):
		return s.Chain.Refund, "refund"
	case r.State == core.SaleConfirmed && passed(r.Deadlines.DisputeEnds):
		return s.Chain.Settle, "settle"
	default:
		return nil, ""
	}
}

// turn reports whether this node should send, and has not just done so.
func (s *Step) turn(r core.SaleRecord, now time.Time) bool {
	if before := s.sent[r.ID]; before.state == r.State && now.Sub(before.at) < s.Round {
		return false
	}
	return s.Committee.SaleTurn(r, now, s.Round) == s.Self
}
