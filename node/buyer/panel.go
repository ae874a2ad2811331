package buyer

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"sync"
	"time"

	"github.com/tantieme/tantieme/node/core"
)

// source is somebody who can be asked.
type source interface{ URL() string }

// panel asks its members in turn, so that work spreads over them, and leaves for good
// those that answer wrongly. It is safe for concurrent use.
type panel[S source] struct {
	log            *slog.Logger
	patience, poll time.Duration

	mu      sync.Mutex
	members []*seat[S]
	next    int
	left    []error // who was left and why
}

// seat is a member's place at the panel; unlike members, seats can be compared.
type seat[S source] struct {
	who    S
	silent bool // it did not answer last time, so the others are asked before it
}

func newPanel[S source](members []S, log *slog.Logger, patience, poll time.Duration) *panel[S] {
	p := &panel[S]{log: log, patience: patience, poll: poll}
	for _, who := range members {
		p.members = append(p.members, &seat[S]{who: who})
	}
	return p
}

// ask calls do with one member after the other until one answers rightly. An error
// that wraps core.ErrVerify says that the answer was wrong: that member is asked no
// more. Other failures are tried again until nobody has answered for the panel's patience.
func (p *panel[S]) ask(ctx context.Context, what string, do func(context.Context, S) error) error {
	patience := time.NewTimer(p.patience)
	defer patience.Stop()
	for {
		err := p.round(ctx, what, do)
		if err == nil {
			return nil
		}
		if ctx.Err() != nil {
			return context.Cause(ctx)
		}
		if p.size() == 0 {
			return fmt.Errorf("%s: everyone who was asked answered wrongly: %w", what, err)
		}
		select {
		case <-patience.C:
			return fmt.Errorf("%s: nobody answered in %s: %w", what, p.patience, err)
		default:
		}
		if err := sleep(ctx, p.poll); err != nil {
			return err
		}
	}
}

// round asks each member once.
func (p *panel[S]) round(ctx context.Context, what string, do func(context.Context, S) error) error {
	var reasons []error
	for _, v := range p.turn() {
		err := do(ctx, v.who)
		p.heard(v, err == nil)
		if err == nil {
			return nil
		}
		if ctx.Err() != nil {
			return context.Cause(ctx)
		}
		err = fmt.Errorf("%s: %w", v.who.URL(), err)
		if errors.Is(err, core.ErrVerify) {
			p.leave(ctx, v, what, err)
		} else {
			p.log.DebugContext(ctx, "no answer", "what", what, "error", err)
		}
		reasons = append(reasons, err)
	}
	if len(reasons) == 0 {
		p.mu.Lock()
		defer p.mu.Unlock()
		reasons = append(reasons, p.left...)
	}
	return errors.Join(reasons...)
}

// heard notes whether a member answered.
func (p *panel[S]) heard(v *seat[S], answered bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	v.silent = !answered
}

// turn lists the members, each time from another one on, and who was silent last.
func (p *panel[S]) turn() []*seat[S] {
	p.mu.Lock()
	defer p.mu.Unlock()
	if len(p.members) == 0 {
		return nil
	}
	p.next = (p.next + 1) % len(p.members)
	order := slices.Concat(p.members[p.next:], p.members[:p.next])
	slices.SortStableFunc(order, func(a, b *seat[S]) int {
		switch {
		case a.silent == b.silent:
			return 0
		case b.silent:
			return -1
		default:
			return 1
		}
	})
	return order
}

func (p *panel[S]) size() int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return len(p.members)
}

// leave drops a member. It is an operator's lie or a broken machine: someone should know.
func (p *panel[S]) leave(ctx context.Context, v *seat[S], what string, err error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	at := slices.Index(p.members, v)
	if at < 0 {
		return // another request has found out
	}
	p.members = slices.Concat(p.members[:at], p.members[at+1:])
	p.left = append(p.left, err)
	p.log.WarnContext(ctx, "a wrong answer; who gave it is asked no more", "source", v.who.URL(), "what", what, "error", err)
}
