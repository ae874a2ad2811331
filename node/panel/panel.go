// Package panel asks several sources as one. It keeps the seats: whose turn it is, who was
// silent, and who is asked no more. Which failures another source may cure, and which end a
// seat, is the policy of the flow that asks.
package panel

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"sync"
	"time"
)

// Source is somebody who can be asked. Its URL names it in errors and logs.
type Source interface{ URL() string }

// Order says with which seat a question begins.
type Order int

// Orders.
const (
	// Faithful begins with the source that answered last, so that its caches are used.
	Faithful Order = iota
	// Spread begins each question with another source, so that work spreads over all. Sources
	// that were silent last time come last.
	Spread
)

// Options are the policy of a panel. The zero value asks every source, whatever went wrong
// before, and never gives up a seat.
type Options struct {
	Order Order
	// Elsewhere reports whether another source may answer better after a failure. A failure for
	// which it is false is returned at once. Nil: always.
	Elsewhere func(error) bool
	// Leave reports whether a failure ends the source's seat. Nil: never.
	Leave func(error) bool
	// Join makes one error of the reasons of all sources. Nil: errors.Join.
	Join func(reasons []error) error
	// Log gets a warning for each seat that ends, and each silence at the level debug. Nil: none.
	Log *slog.Logger
}

func (o *Options) setDefaults() {
	if o.Elsewhere == nil {
		o.Elsewhere = func(error) bool { return true }
	}

	if o.Leave == nil {
		o.Leave = func(error) bool { return false }
	}

	if o.Join == nil {
		o.Join = func(reasons []error) error { return errors.Join(reasons...) }
	}

	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
}

// Panel is several sources as one. It is safe for concurrent use.
type Panel[S Source] struct {
	opts Options

	mu    sync.Mutex
	seats []*seat[S]
	next  int     // the seat with which the next question begins
	left  []error // why each ended seat has ended
}

// seat is a source's place at the panel; unlike sources, seats can be compared.
type seat[S Source] struct {
	source S
	silent bool // it gave no right answer last time
}

// New returns a panel of sources in their order.
func New[S Source](sources []S, opts Options) *Panel[S] {
	opts.setDefaults()
	p := &Panel[S]{opts: opts}
	for _, source := range sources {
		p.seats = append(p.seats, &seat[S]{source: source})
	}

	return p
}

// Len returns how many sources are still asked.
func (p *Panel[S]) Len() int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return len(p.seats)
}

// Sources returns the sources in the order of the next question, which is this one.
func (p *Panel[S]) Sources() []S {
	order := p.turn()
	sources := make([]S, len(order))
	for i, s := range order {
		sources[i] = s.source
	}

	return sources
}

// Ask asks one source after the other, each once, until do returns nil for one. It returns the
// failure itself where no other source can help, and otherwise joins the reasons of all. When
// the context ends, it joins why with the failure.
func (p *Panel[S]) Ask(ctx context.Context, what string, do func(context.Context, S) error) error {
	var reasons []error
	for _, s := range p.turn() {
		err := do(ctx, s.source)
		p.heard(s, err == nil)
		if err == nil {
			return nil
		}
		if ctx.Err() != nil {
			return errors.Join(context.Cause(ctx), err)
		}

		if !p.opts.Elsewhere(err) {
			return err
		}

		err = fmt.Errorf("%s: %w", s.source.URL(), err)
		p.judge(ctx, s, what, err)
		reasons = append(reasons, err)
	}

	if len(reasons) == 0 { // all seats have ended
		p.mu.Lock()
		defer p.mu.Unlock()
		reasons = slices.Clone(p.left)
	}

	return p.opts.Join(reasons)
}

// Answer asks one source after the other, as Ask does, and returns the first right answer.
func Answer[S Source, T any](
	ctx context.Context,
	p *Panel[S],
	what string,
	question func(context.Context, S) (T, error),
) (answer T, err error) {
	err = p.Ask(ctx, what, func(ctx context.Context, source S) (err error) {
		answer, err = question(ctx, source)
		return err
	})
	return answer, err
}

// Insist repeats Ask every poll until a source answers, no seat is left, or nobody has answered
// for the time of patience.
func (p *Panel[S]) Insist(
	ctx context.Context,
	what string,
	patience, poll time.Duration,
	do func(context.Context, S) error,
) error {
	end := time.NewTimer(patience)
	defer end.Stop()

	for {
		err := p.Ask(ctx, what, do)
		if err == nil {
			return nil
		}
		if ctx.Err() != nil {
			return context.Cause(ctx)
		}

		if p.Len() == 0 {
			return fmt.Errorf("%s: everyone who was asked answered wrongly: %w", what, err)
		}

		select {
		case <-end.C:
			return fmt.Errorf("%s: nobody answered in %s: %w", what, patience, err)
		default:
		}

		if err := Sleep(ctx, poll); err != nil {
			return err
		}
	}
}

// turn lists the seats in the order of this question.
func (p *Panel[S]) turn() []*seat[S] {
	p.mu.Lock()
	defer p.mu.Unlock()
	if len(p.seats) == 0 {
		return nil
	}

	if p.opts.Order == Spread {
		p.next = (p.next + 1) % len(p.seats)
	}

	order := slices.Concat(p.seats[p.next:], p.seats[:p.next])
	if p.opts.Order == Spread {
		slices.SortStableFunc(order, silentLast)
	}

	return order
}

func silentLast[S Source](a, b *seat[S]) int {
	switch {
	case a.silent == b.silent:
		return 0
	case b.silent:
		return -1
	default:
		return 1
	}
}

// heard notes whether a source gave a right answer.
func (p *Panel[S]) heard(s *seat[S], answered bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	s.silent = !answered
	if at := slices.Index(p.seats, s); answered && at >= 0 && p.opts.Order == Faithful {
		p.next = at
	}
}

// judge ends the seat of a source whose failure says so. Behind it is an operator's lie or a
// broken machine, so someone should know.
func (p *Panel[S]) judge(ctx context.Context, s *seat[S], what string, err error) {
	if !p.opts.Leave(err) {
		p.opts.Log.DebugContext(
			ctx, "source did not answer; the next one is asked",
			"source", s.source.URL(),
			"what", what,
			"error", err,
		)

		return
	}

	p.mu.Lock()
	defer p.mu.Unlock()
	at := slices.Index(p.seats, s)
	if at < 0 {
		return // another question has found out
	}

	p.seats = slices.Concat(p.seats[:at], p.seats[at+1:])
	p.next = min(p.next, max(0, len(p.seats)-1))
	p.left = append(p.left, err)
	p.opts.Log.WarnContext(
		ctx, "source answered wrongly; it is asked no more",
		"source", s.source.URL(),
		"what", what,
		"error", err,
	)
}
