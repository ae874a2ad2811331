// Package loop runs steps. Each runs in its own goroutine, periodically and whenever
// something new may be waiting. A failed step is tried again.
package loop

import (
	"context"
	"errors"
	"log/slog"
	"sync"
	"time"
)

// A step looks for work every tickEvery without being woken. One that was not woken for
// idleAfter and does not fail looks every idleEvery: a process with five idle validators
// has sixty steps.
const (
	tickEvery = time.Second
	idleAfter = 3 * time.Second
	idleEvery = 5 * time.Second
)

// pause returns the time until the next look of a step that was last woken at a time.
func pause(woken time.Time, err error) time.Duration {
	if err != nil || time.Since(woken) < idleAfter {
		return tickEvery
	}
	return idleEvery
}

// Step does all waiting work, then returns. A step that leaves work beside its Tick also
// has a method Wait. It is called once, after the last Tick, and returns when that work
// has ended; the work ends with the Tick's context.
type Step interface {
	Tick(ctx context.Context) error
}

// wait waits for the work that a step left beside its Tick.
func wait(step Step) {
	if s, ok := step.(interface{ Wait() }); ok {
		s.Wait()
	}
}

// Loops runs steps and wakes all of them. It is safe for concurrent use.
type Loops struct {
	log    *slog.Logger
	failed func(step string)

	mu    sync.Mutex
	wakes []chan struct{}
	wg    sync.WaitGroup
}

// New returns loops that run nothing yet. failed is called at each failure of a step.
func New(log *slog.Logger, failed func(step string)) *Loops {
	return &Loops{log: log, failed: failed}
}

// Start runs a step until the context ends: at once, at each wake, and again and again in
// between.
func (l *Loops) Start(ctx context.Context, name string, step Step) {
	wake := make(chan struct{}, 1)
	l.mu.Lock()
	l.wakes = append(l.wakes, wake)
	l.mu.Unlock()

	l.wg.Go(func() {
		tick := time.NewTimer(0)
		defer tick.Stop()
		defer wait(step)

		var logged fault
		woken := time.Now()
		for {
			err := step.Tick(ctx)
			if err != nil && ctx.Err() == nil {
				l.failed(name)
			}
			if logged.isNew(err, time.Now()) && !errors.Is(err, context.Canceled) {
				l.log.WarnContext(ctx, "step failed; it is tried again", "step", name, "error", err)
			}

			tick.Reset(pause(woken, err))
			select {
			case <-ctx.Done():
				return
			case <-wake:
				woken = time.Now()
			case <-tick.C:
			}
		}
	})
}

// Work is a step and how it is started.
type Work struct {
	Name string
	Step Step
	// Always is set for a step that works from the start. Every other step acts on the
	// state of the chain and waits for the gate. In a new folder, or after a reindex, it
	// would otherwise repeat earlier actions.
	Always bool
}

// Each returns the works of steps of one kind, which work from the start.
func Each[S Step](name string, steps []S) []Work {
	works := make([]Work, len(steps))
	for i, step := range steps {
		works[i] = Work{Name: name, Step: step, Always: true}
	}
	return works
}

// StartAll starts every step. Those that do not always work wait until the gate is open.
func (l *Loops) StartAll(ctx context.Context, works []Work, open func() bool) {
	for _, w := range works {
		step := w.Step
		if !w.Always {
			step = Gated(step, open)
		}
		l.Start(ctx, w.Name, step)
	}
}

// Wake makes every step look for work.
func (l *Loops) Wake() {
	l.mu.Lock()
	defer l.mu.Unlock()

	for _, wake := range l.wakes {
		select {
		case wake <- struct{}{}:
		default: // it is awake already
		}
	}
}

// Wait returns when all steps have returned.
func (l *Loops) Wait() { l.wg.Wait() }

// logAgain is how often the same failure of a step is logged.
const logAgain = time.Minute

// fault is the last logged failure of a step.
type fault struct {
	text string
	at   time.Time
}

// isNew reports whether a failure should be logged: it differs from the last logged one,
// or that one was logged long ago.
func (f *fault) isNew(err error, now time.Time) bool {
	if err == nil {
		f.text = ""
		return false
	}
	if err.Error() == f.text && now.Sub(f.at) < logAgain {
		return false
	}

	f.text, f.at = err.Error(), now

	return true
}

// Gated returns a step that does nothing while its gate is closed.
func Gated(step Step, open func() bool) Step { return gated{step, open} }

type gated struct {
	step Step
	open func() bool
}

func (g gated) Tick(ctx context.Context) error {
	if !g.open() {
		return nil
	}

	return g.step.Tick(ctx)
}

func (g gated) Wait() { wait(g.step) }

// Stopping returns a step that passes its fatal failure to stop.
func Stopping(step Step, fatal error, stop func(error)) Step {
	return stopping{step, fatal, stop}
}

type stopping struct {
	step  Step
	fatal error
	stop  func(error)
}

func (s stopping) Tick(ctx context.Context) error {
	err := s.step.Tick(ctx)
	if errors.Is(err, s.fatal) {
		s.stop(err)
		return nil
	}

	return err
}

func (s stopping) Wait() { wait(s.step) }
