package node

import (
	"context"
	"errors"
	"log/slog"
	"sync"
	"time"
)

// tickEvery is how often a step looks for work when nothing wakes it.
const tickEvery = time.Second

// ticker is a step that does the work that waits.
type ticker interface {
	Tick(ctx context.Context) error
}

// stopping is a step one of whose failures ends the node.
type stopping struct {
	step  ticker
	fatal error
	stop  func(error)
}

// Tick lets the step work. It hands a fatal failure to stop.
func (s stopping) Tick(ctx context.Context) error {
	err := s.step.Tick(ctx)
	if errors.Is(err, s.fatal) {
		s.stop(err)
		return nil
	}

	return err
}

// loops runs steps until their context ends, each in its own goroutine, and wakes
// them all when something new is there.
type loops struct {
	log   *slog.Logger
	mu    sync.Mutex
	wakes []chan struct{}
	wg    sync.WaitGroup
}

// start runs a step: at once, at each wake, and every tickEvery.
func (l *loops) start(ctx context.Context, name string, step ticker) {
	wake := make(chan struct{}, 1)
	l.mu.Lock()
	l.wakes = append(l.wakes, wake)
	l.mu.Unlock()

	l.wg.Go(func() {
		tick := time.NewTicker(tickEvery)
		defer tick.Stop()
		var told fault

		for {
			err := step.Tick(ctx)
			if told.news(err, time.Now()) && !errors.Is(err, context.Canceled) {
				l.log.WarnContext(ctx, "step failed; it is tried again", "step", name, "error", err)
			}

			select {
			case <-ctx.Done():
				return
			case <-wake:
			case <-tick.C:
			}
		}
	})
}

// tellAgain is how often the same failure of a step is told.
const tellAgain = time.Minute

// fault is the failure of a step that was told last.
type fault struct {
	text string
	at   time.Time
}

// news says whether a failure is another one than the one before, or that one for long.
func (f *fault) news(err error, now time.Time) bool {
	if err == nil {
		f.text = ""
		return false
	}
	if err.Error() == f.text && now.Sub(f.at) < tellAgain {
		return false
	}

	f.text, f.at = err.Error(), now

	return true
}

// wake makes every step look for work.
func (l *loops) wake() {
	l.mu.Lock()
	defer l.mu.Unlock()

	for _, wake := range l.wakes {
		select {
		case wake <- struct{}{}:
		default: // it is awake already
		}
	}
}

// wait returns when all steps have returned.
func (l *loops) wait() { l.wg.Wait() }
