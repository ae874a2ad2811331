package p2p

import (
	"math/rand/v2"
	"sync"
	"time"
)

// How long a member that was not reached is left alone. A request waits shortly: a
// member that restarts is needed for the next quorum, and a dial that is refused
// costs nothing. What only keeps connections or writes logs waits longer.
const (
	firstRequestWait = 250 * time.Millisecond
	maxRequestWait   = time.Second
	firstDialWait    = time.Second
	maxDialWait      = time.Minute
)

// backoff is an exponential wait with jitter. The zero value waits for nothing. It
// is safe for concurrent use.
type backoff struct {
	mu       sync.Mutex
	failures int
	failed   time.Time
	request  time.Time // no request before
	dial     time.Time // no dial for its own sake before
}

// fail notes a try that began at start and failed now, and reports whether that
// is worth a line in the log. Tries that began before the last failure count as one
// with it.
func (b *backoff) fail(start, now time.Time) bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	if start.Before(b.failed) {
		return false
	}

	tell := !now.Before(b.dial)
	b.failed = now
	b.request = now.Add(wait(b.failures, firstRequestWait, maxRequestWait))
	if tell {
		b.dial = now.Add(wait(b.failures, firstDialWait, maxDialWait))
	}

	b.failures++
	return tell
}

// reset forgets all failures and reports whether there were any.
func (b *backoff) reset() bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	failing := b.failures > 0
	b.failures, b.failed, b.request, b.dial = 0, time.Time{}, time.Time{}, time.Time{}
	return failing
}

// requestIn is how long to wait with a request; 0 or less: not at all.
func (b *backoff) requestIn(now time.Time) time.Duration {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.request.Sub(now)
}

// dialIn is how long to wait with a dial for its own sake.
func (b *backoff) dialIn(now time.Time) time.Duration {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.dial.Sub(now)
}

// wait is first, doubled for each failure before, at most limit; of that, a random
// part between a half and the whole, so that nodes don't come back in step.
func wait(failures int, first, limit time.Duration) time.Duration {
	full := limit
	if failures < 16 {
		full = min(first<<failures, limit)
	}
	return full/2 + rand.N(full/2+1) //nolint:gosec // jitter, not a secret
}
