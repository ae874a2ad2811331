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

// panel asks validators in turn, so that work spreads over them, and leaves for good
// those that answer wrongly. It is safe for concurrent use.
type panel struct {
	log            *slog.Logger
	patience, poll time.Duration

	mu      sync.Mutex
	members []*seat
	next    int
	left    []error // who was left and why
}

// seat is a validator's place at the panel; unlike validators, seats can be compared.
type seat struct{ Validator }

func newPanel(validators []Validator, log *slog.Logger, patience, poll time.Duration) *panel {
	p := &panel{log: log, patience: patience, poll: poll}
	for _, v := range validators {
		p.members = append(p.members, &seat{v})
	}
	return p
}

// ask calls do with one validator after the other until one answers rightly. An error
// that wraps core.ErrVerify says that the answer was wrong: that validator is asked no
// more. Other failures are tried again until nobody has answered for the panel's patience.
func (p *panel) ask(ctx context.Context, what string, do func(context.Context, Validator) error) error {
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
			return fmt.Errorf("%s: every validator answered wrongly: %w", what, err)
		}
		select {
		case <-patience.C:
			return fmt.Errorf("%s: no validator answered in %s: %w", what, p.patience, err)
		default:
		}
		if err := sleep(ctx, p.poll); err != nil {
			return err
		}
	}
}

// round asks each validator once.
func (p *panel) round(ctx context.Context, what string, do func(context.Context, Validator) error) error {
	var reasons []error
	for _, v := range p.turn() {
		err := do(ctx, v.Validator)
		if err == nil {
			return nil
		}
		if ctx.Err() != nil {
			return context.Cause(ctx)
		}
		err = fmt.Errorf("%s: %w", v.URL(), err)
		if errors.Is(err, core.ErrVerify) {
			p.leave(ctx, v, what, err)
		} else {
			p.log.DebugContext(ctx, "validator did not answer", "what", what, "error", err)
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

// turn lists the validators, each time from another one on.
func (p *panel) turn() []*seat {
	p.mu.Lock()
	defer p.mu.Unlock()
	if len(p.members) == 0 {
		return nil
	}
	p.next = (p.next + 1) % len(p.members)
	return slices.Concat(p.members[p.next:], p.members[:p.next])
}

func (p *panel) size() int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return len(p.members)
}

// leave drops a validator. It is an operator's lie or a broken machine: someone should know.
func (p *panel) leave(ctx context.Context, v *seat, what string, err error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	at := slices.Index(p.members, v)
	if at < 0 {
		return // another request has found out
	}
	p.members = slices.Concat(p.members[:at], p.members[at+1:])
	p.left = append(p.left, err)
	p.log.WarnContext(ctx, "validator answered wrongly; it is asked no more", "validator", v.URL(), "what", what, "error", err)
}
