package p2p

import (
	"math/rand/v2"
	"sync"
	"time"
)

// Pauses after a member was not reached. A request waits only briefly: a member that
// restarts is needed for the next quorum, and a refused dial costs nothing. Dials that
// only keep connections, and log lines, wait longer.
const (
	firstRequestWait = 250 * time.Millisecond
	maxRequestWait   = time.Second
	firstDialWait    = time.Second
	maxDialWait      = time.Minute
)

// backoff is an exponential wait with jitter. The zero value does not wait. It is safe
// for concurrent use.
type backoff struct {
	mu       sync.Mutex
	failures int
	failed   time.Time
	request  time.Time // no request before this time
	dial     time.Time // no dial without a request before this time
}

// noteFailure notes a try that began at start and failed now. It reports whether the failure
// should be logged. Tries that began before the last failure count as one with it.
func (b *backoff) noteFailure(start, now time.Time) bool {
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

// requestIn returns how long a request has to wait; 0 or less means not at all.
func (b *backoff) requestIn(now time.Time) time.Duration {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.request.Sub(now)
}

// dialIn returns how long a dial without a request has to wait.
func (b *backoff) dialIn(now time.Time) time.Duration {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.dial.Sub(now)
}

// wait returns first, doubled for each earlier failure, at most limit. Of that it takes a
// random part between a half and the whole, so that nodes do not retry in step.
func wait(failures int, first, limit time.Duration) time.Duration {
	full := limit
	if failures < 16 {
		full = min(first<<failures, limit)
	}
	return full/2 + rand.N(full/2+1) //nolint:gosec // jitter, not a secret
}
