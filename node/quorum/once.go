package quorum

import (
	"sync"
	"time"
)

// Once remembers the times of duties, so that a duty is not done twice within a turn. It
// forgets duties older than a turn. It lives in memory alone: after a restart a duty may
// be done again, which the contracts refuse. It is safe for concurrent use.
type Once[K comparable] struct {
	round time.Duration

	mu     sync.Mutex
	done   map[K]time.Time
	pruned time.Time
}

// NewOnce returns an empty memory for turns of the seat's length.
func NewOnce[K comparable](s Seat) *Once[K] {
	return &Once[K]{round: s.Round, done: map[K]time.Time{}}
}

// Free reports whether a duty was not done within the last turn.
func (o *Once[K]) Free(duty K, now time.Time) bool {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.free(duty, now)
}

func (o *Once[K]) free(duty K, now time.Time) bool {
	at, done := o.done[duty]

	return !done || now.Sub(at) >= o.round
}

// Done records that a duty was done at a time.
func (o *Once[K]) Done(duty K, now time.Time) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.prune(now)
	o.done[duty] = now
}

// prune forgets the expired duties, once a turn.
func (o *Once[K]) prune(now time.Time) {
	if now.Sub(o.pruned) < o.round {
		return
	}

	o.pruned = now

	for duty := range o.done {
		if o.free(duty, now) {
			delete(o.done, duty)
		}
	}
}
