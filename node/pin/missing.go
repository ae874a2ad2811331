package pin

import (
	"sync"
	"time"

	"github.com/tantieme/tantieme/node/core"
)

// The first two bound how long a fetch of a payload may take, the last two how long the
// step waits before the next fetch. Both double with each failure.
const (
	firstTimeout, maxTimeout = 2 * time.Second, 20 * time.Second
	firstPause, maxPause     = time.Second, time.Minute
)

// missing holds the payloads whose last fetch failed, each with its own pause. It is safe
// for concurrent use.
type missing struct {
	mu  sync.Mutex
	ids map[core.ContributionID]*absence
}

type absence struct {
	failures int
	until    time.Time
}

func double(first time.Duration, times int, limit time.Duration) time.Duration {
	return min(first<<min(times, 16), limit)
}

func (m *missing) len() int {
	m.mu.Lock()
	defer m.mu.Unlock()
	return len(m.ids)
}

// without returns the ids that are not missing.
func (m *missing) without(ids []core.ContributionID) (rest []core.ContributionID) {
	m.mu.Lock()
	defer m.mu.Unlock()

	for _, id := range ids {
		if m.ids[id] == nil {
			rest = append(rest, id)
		}
	}

	return rest
}

// count returns how many ids are missing.
func (m *missing) count(ids []core.ContributionID) int { return len(ids) - len(m.without(ids)) }

// due returns the missing ids whose pause is over.
func (m *missing) due(now time.Time) (due []core.ContributionID) {
	m.mu.Lock()
	defer m.mu.Unlock()

	for id, a := range m.ids {
		if !now.Before(a.until) {
			due = append(due, id)
		}
	}

	return due
}

func (m *missing) timeout(id core.ContributionID) time.Duration {
	m.mu.Lock()
	defer m.mu.Unlock()

	if a := m.ids[id]; a != nil {
		return double(firstTimeout, a.failures, maxTimeout)
	}

	return firstTimeout
}

// addMissing records that a payload was not found. It reports whether this is its first
// failure.
func (m *missing) addMissing(id core.ContributionID, now time.Time) bool {
	m.queue(id)
	m.mu.Lock()
	defer m.mu.Unlock()

	a := m.ids[id]
	a.until = now.Add(double(firstPause, a.failures, maxPause))
	a.failures++

	return a.failures == 1
}

// queue queues a payload for the next tick.
func (m *missing) queue(id core.ContributionID) {
	m.mu.Lock()
	defer m.mu.Unlock()

	if m.ids == nil {
		m.ids = map[core.ContributionID]*absence{}
	}
	if m.ids[id] == nil {
		m.ids[id] = &absence{}
	}
}

func (m *missing) forget(id core.ContributionID) {
	m.mu.Lock()
	defer m.mu.Unlock()
	delete(m.ids, id)
}
