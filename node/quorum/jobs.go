package quorum

import (
	"context"
	"sync"
	"time"
)

// Jobs runs work that waits for other members beside a step's Tick, so that a member that
// answers late delays neither the step nor another job. Of each key one job runs at a
// time. A job itself sets a deadline over all that it waits for. Jobs are safe for
// concurrent use, except that Wait is called once no more are started.
type Jobs[K comparable] struct {
	most int // that run at a time

	mu      sync.Mutex
	running map[K]context.CancelFunc
	all     sync.WaitGroup
}

// NewJobs returns jobs of which at most so many run at a time.
func NewJobs[K comparable](most int) *Jobs[K] {
	return &Jobs[K]{most: most, running: map[K]context.CancelFunc{}}
}

// Start runs a job in the background until it returns; its context ends with the step's,
// or by Cancel. It reports false, and runs nothing, if the key's job still runs or too many
// others do; a later Tick tries again.
func (j *Jobs[K]) Start(ctx context.Context, key K, job func(context.Context)) bool {
	j.mu.Lock()
	defer j.mu.Unlock()

	if _, runs := j.running[key]; runs || len(j.running) >= j.most || ctx.Err() != nil {
		return false
	}

	own, cancel := context.WithCancel(ctx)
	j.running[key] = cancel

	j.all.Go(func() {
		defer j.end(key, cancel)
		job(own)
	})

	return true
}

func (j *Jobs[K]) end(key K, cancel context.CancelFunc) {
	cancel()
	j.mu.Lock()
	defer j.mu.Unlock()
	delete(j.running, key)
}

// Runs reports whether a key's job runs.
func (j *Jobs[K]) Runs(key K) bool {
	j.mu.Lock()
	defer j.mu.Unlock()
	_, runs := j.running[key]
	return runs
}

// Cancel ends the jobs of all keys that are not wanted any more.
func (j *Jobs[K]) Cancel(unwanted func(K) bool) {
	j.mu.Lock()
	defer j.mu.Unlock()

	for key, cancel := range j.running {
		if unwanted(key) {
			cancel()
		}
	}
}

// Wait returns when no job runs.
func (j *Jobs[K]) Wait() { j.all.Wait() }

// Bounds of AskWithin.
const (
	leastWait, mostWait = 2 * time.Second, 20 * time.Second
)

// AskWithin returns how long a proposer waits for all members together: half a turn, and
// not longer than one exchange may last. left is the time until the deadline of what is
// proposed; at most half of it is waited, so that there is time to send the outcome.
func (s Seat) AskWithin(left time.Duration) time.Duration {
	return min(max(s.Round/2, leastWait), mostWait, left/2)
}
