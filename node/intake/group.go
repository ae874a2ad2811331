package intake

import (
	"context"
	"sync"

	"github.com/tantieme/tantieme/node/core"
)

// groupSize is the largest number of contributions that share one flush.
const groupSize = 256

// entry is a contribution on its way to the disk.
type entry struct {
	contribution core.Contribution
	payload      bool // the payload was pinned just now and must become durable, too
	done, added  bool
	err          error
}

// group makes contributions durable. Entries that arrive while the disk is busy share the
// next flush, so many are admitted at the price of one.
type group struct {
	flush func(ctx context.Context, entries []*entry)

	mu    sync.Mutex
	queue []*entry

	turn sync.Mutex // held by the caller that flushes
}

// add returns once the entries are durable, or returns the error that prevented it.
func (g *group) add(ctx context.Context, entries ...*entry) (added bool, err error) {
	g.mu.Lock()
	g.queue = append(g.queue, entries...)
	g.mu.Unlock()
	g.turn.Lock()
	defer g.turn.Unlock()

	last := entries[len(entries)-1]
	for !last.done { // otherwise another caller's flush included all entries
		g.flush(context.WithoutCancel(ctx), g.dequeue())
	}

	return last.added, last.err
}

// dequeue removes the oldest entries from the queue.
func (g *group) dequeue() []*entry {
	g.mu.Lock()
	defer g.mu.Unlock()

	n := min(len(g.queue), groupSize)
	taken := g.queue[:n:n]
	g.queue = g.queue[n:]

	return taken
}

// flush makes payloads durable first, then the records that refer to them.
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
