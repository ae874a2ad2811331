package scenario

import (
	"context"
	"fmt"
	"sync"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/tantieme/tantieme/api/client"
	"github.com/tantieme/tantieme/node/core"
)

// turns bounds how many of the people ask validators at the same time. On one machine,
// thousands of open requests would only wait for each other.
type turns chan struct{}

// requestsAtOnce is the number of requests of people who vote or claim.
const requestsAtOnce = 48

func newTurns() turns { return make(turns, requestsAtOnce) }

// take calls do when it is somebody's turn.
func (t turns) take(ctx context.Context, do func() error) error {
	select {
	case t <- struct{}{}:
		defer func() { <-t }()
		return do()
	case <-ctx.Done():
		return context.Cause(ctx)
	}
}

// In a story of so many people, each of them sends a vote to some validators and not to all:
// one machine would take in everything five times.
const (
	crowded = 500
	votesAt = 2
)

// perAsker is the time between two questions of a person where their vote stands, for each
// person of the story. So the validators hear as many questions, however many ask.
const perAsker = 3 * time.Millisecond

// each calls do for every contributor of the story, some at once.
func (p *play) each(ctx context.Context, do func(ctx context.Context, i int) error) error {
	group, ctx := errgroup.WithContext(ctx)
	group.SetLimit(requestsAtOnce)
	for i := range p.cast.contributors {
		group.Go(func() error {
			if err := do(ctx, i); err != nil {
				return fmt.Errorf("contributor %d: %w", i, err)
			}
			return nil
		})
	}

	return group.Wait()
}

// patient is a validator that is asked in turn.
type patient struct {
	*client.Remote
	turns turns
}

// PostRelay implements contributor.Relayer.
func (p patient) PostRelay(ctx context.Context, m core.RelayMessage) (view core.RelayView, err error) {
	err = p.turns.take(ctx, func() (err error) {
		view, err = p.Remote.PostRelay(ctx, m)
		return err
	})
	return view, err
}

// Relay implements contributor.Relayer.
func (p patient) Relay(ctx context.Context, id core.RelayID) (view core.RelayView, err error) {
	err = p.turns.take(ctx, func() (err error) {
		view, err = p.Remote.Relay(ctx, id)
		return err
	})
	return view, err
}

// count reports how many of a crowd have done something, and, where they do it one after
// the other, how long the rest will take. It is safe for concurrent use.
type count struct {
	say   func(line string)
	what  string
	total int
	begun time.Time // zero: all do it at once

	mu   sync.Mutex
	done int
}

// sayEvery is the number of people after whom a count says something.
const sayEvery = 100

// one counts one of them.
func (c *count) one() {
	c.mu.Lock()
	defer c.mu.Unlock()

	c.done++
	if c.done%max(sayEvery, c.total/20) != 0 {
		return
	}

	line := fmt.Sprintf("  %d of %d %s", c.done, c.total, c.what)
	if left := time.Since(c.begun) / time.Duration(c.done) * time.Duration(c.total-c.done); !c.begun.IsZero() && left > time.Second {
		line += fmt.Sprintf("; some %s to go", left.Round(time.Second))
	}
	c.say(line)
}
