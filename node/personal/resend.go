package personal

import (
	"sync"
	"time"
)

// A contribution that validators took and do not know afterwards is sent again after a
// pause, which doubles. Validators that acknowledge and forget, by fault or by intent,
// must not make this node post without an end.
const firstResend, maxResend = 2 * time.Second, 30 * time.Minute

// resends counts, for each export, how often its contribution was lost by validators. It
// is safe for concurrent use, and a restart forgets it.
type resends struct {
	mu   sync.Mutex
	lost map[string]loss
}

type loss struct {
	times int
	until time.Time // not sent again before
}

// note records a loss and returns the pause before the contribution is sent again.
func (r *resends) note(id string, now time.Time) time.Duration {
	r.mu.Lock()
	defer r.mu.Unlock()

	if r.lost == nil {
		r.lost = map[string]loss{}
	}

	l := r.lost[id]
	pause := min(firstResend<<min(l.times, 20), maxResend)
	r.lost[id] = loss{
		times: l.times + 1,
		until: now.Add(pause),
	}

	return pause
}

// paused reports whether an export must not be sent yet.
func (r *resends) paused(id string, now time.Time) bool {
	r.mu.Lock()
	defer r.mu.Unlock()

	return now.Before(r.lost[id].until)
}
