package intake

import (
	"context"
	"sync"

	"github.com/tantieme/tantieme/node/core"
)

// groupSize is how many contributions share one flush at most.
const groupSize = 256

// entry is a contribution on its way to the disk.
type entry struct {
	contribution core.Contribution
	payload      bool // its payload was pinned just now and is to be durable, too
	done, added  bool
	err          error
}

// group makes contributions durable. Those that come while the disk is busy share the
// next flush, so that many are admitted at the price of one.
type group struct {
	flush func(ctx context.Context, entries []*entry)

	mu    sync.Mutex
	queue []*entry

	turn sync.Mutex // held by the caller that flushes
}

// add returns when the entry is durable, or why it is not.
func (g *group) add(ctx context.Context, entries ...*entry) (added bool, err error) {
	g.mu.Lock()
	g.queue = append(g.queue, entries...)
	g.mu.Unlock()
	g.turn.Lock()
	defer g.turn.Unlock()

	last := entries[len(entries)-1]
	for !last.done { // else another one's flush took all along
		g.flush(context.WithoutCancel(ctx), g.take())
	}

	return last.added, last.err
}

// take takes the oldest entries of the queue.
func (g *group) take() []*entry {
	g.mu.Lock()
	defer g.mu.Unlock()

	n := min(len(g.queue), groupSize)
	taken := g.queue[:n:n]
	g.queue = g.queue[n:]

	return taken
}

// flush makes payloads durable first, then what refers to them.
func (s *Step) flush(ctx context.Context, entries []*entry) {
	contributions := make([]core.Contribution, len(entries))
	payload := false

	for i, e := range entries {
		contributions[i] = e.contribution
		payload = payload || e.payload
	}

	var err error
	if payload {
		err = s.blobs.Flush(ctx)
	}

	var added []bool
	var refused []error
	if err == nil {
		added, refused, err = s.store.AddContributions(contributions)
	}

	for i, e := range entries {
		e.done, e.err = true, err
		if err == nil {
			e.added, e.err = added[i], refused[i]
		}
	}
}
