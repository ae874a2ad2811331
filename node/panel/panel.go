// Package panel combines several sources into one. It keeps the seats: which source is
// asked next, which was silent, and which is not asked again. The calling flow decides
// which failures another source may cure, and which end a seat.
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

// Source can be asked. Its URL identifies it in errors and logs.
type Source interface{ URL() string }

// Order determines with which seat a question begins.
type Order int

// Orders of seats.
const (
	// Faithful begins with the source that answered last, so that its caches are used.
	Faithful Order = iota
	// Spread begins each question with another source, so that work spreads over all.
	// Sources that were silent last time come last.
	Spread
)

// Options are the policy of a panel. With the zero value it asks every source, whatever
// failed before, and never ends a seat.
type Options struct {
	Order Order
	// Elsewhere reports whether another source may answer better after a failure. If it
	// returns false, the failure is returned at once. Nil: always.
	Elsewhere func(error) bool
	// Leave reports whether a failure ends the source's seat. Nil: never.
	Leave func(error) bool
	// Join combines the reasons of all sources into one error. Nil: errors.Join.
	Join func(reasons []error) error
	// Log receives a warning for each seat that ends, and a debug line for each silence.
	// Nil: none.
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

// Panel combines several sources. It is safe for concurrent use.
type Panel[S Source] struct {
	opts Options

	mu    sync.Mutex
	seats []*seat[S]
	next  int     // the seat with which the next question begins
	left  []error // why each ended seat ended
}

// seat is a source's place at the panel. Unlike sources, seats can be compared.
type seat[S Source] struct {
	source S
	silent bool // no right answer last time
}

// New returns a panel of sources in the given order.
func New[S Source](sources []S, opts Options) *Panel[S] {
	opts.setDefaults()
	p := &Panel[S]{opts: opts}
	for _, source := range sources {
		p.seats = append(p.seats, &seat[S]{source: source})
	}

	return p
}

// Len returns the number of sources that are still asked.
func (p *Panel[S]) Len() int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return len(p.seats)
}

// Sources returns the sources in the order of the next question. The call counts as that
// question.
func (p *Panel[S]) Sources() []S {
	order := p.turn()
	sources := make([]S, len(order))
	for i, s := range order {
		sources[i] = s.source
	}

	return sources
}

// Ask asks one source after another, each once, until do returns nil for one. If no other
// source can help, it returns the failure itself; otherwise it joins the reasons of all.
// If the context ends, it joins the context's error with the failure.
func (p *Panel[S]) Ask(ctx context.Context, what string, do func(context.Context, S) error) error {
	var reasons []error
	for _, s := range p.turn() {
		err := do(ctx, s.source)
		p.noteAnswer(s, err == nil)
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
		p.endSeatIfWrong(ctx, s, what, err)
		reasons = append(reasons, err)
	}

	if len(reasons) == 0 { // all seats have ended
		p.mu.Lock()
		defer p.mu.Unlock()
		reasons = slices.Clone(p.left)
	}

	return p.opts.Join(reasons)
}

// Answer asks one source after another, like Ask, and returns the first right answer.
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

// Insist repeats Ask at every poll until a source answers, no seat is left, or no source
// has answered within patience.
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
			return fmt.Errorf("%s: every source answered wrongly: %w", what, err)
		}

		select {
		case <-end.C:
			return fmt.Errorf("%s: no source answered within %s: %w", what, patience, err)
		default:
		}

		if err := Sleep(ctx, poll); err != nil {
			return err
		}
	}
}

// turn returns the seats in the order of this question.
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

// noteAnswer notes whether a source answered rightly.
func (p *Panel[S]) noteAnswer(s *seat[S], answered bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	s.silent = !answered
	if at := slices.Index(p.seats, s); answered && at >= 0 && p.opts.Order == Faithful {
		p.next = at
	}
}

// endSeatIfWrong ends the seat of a source if the failure requires it. The cause is an operator's
// lie or a broken machine, so endSeatIfWrong logs it.
func (p *Panel[S]) endSeatIfWrong(ctx context.Context, s *seat[S], what string, err error) {
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
		return // a concurrent question has ended the seat
	}

	p.seats = slices.Concat(p.seats[:at], p.seats[at+1:])
	p.next = min(p.next, max(0, len(p.seats)-1))
	p.left = append(p.left, err)
	p.opts.Log.WarnContext(
		ctx, "source answered wrongly; it is not asked again",
		"source", s.source.URL(),
		"what", what,
		"error", err,
	)
}
