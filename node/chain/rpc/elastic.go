package rpc

import "sync"

// Bounds of how often an elastic must hold before it grows again.
const (
	minHolds = 8
	maxHolds = 64
)

// elastic is a size that an endpoint accepts: the calls of a batch, the blocks of a span.
// It shrinks when the endpoint refuses, and grows again once the endpoint has accepted the
// size for a while. A growth that fails makes the next one wait twice as long.
type elastic struct {
	mu    sync.Mutex
	size  int
	most  int
	held  int
	holds int  // before it grows
	grew  bool // the last change was a growth
}

func newElastic(most int) *elastic {
	return &elastic{size: most, most: most, holds: minHolds}
}

func (x *elastic) get() int {
	x.mu.Lock()
	defer x.mu.Unlock()

	return x.size
}

// shrink reduces the size below a refused one: to a size that the endpoint named, or to
// half. It returns the new size.
func (x *elastic) shrink(refused, named int) int {
	x.mu.Lock()
	defer x.mu.Unlock()

	next := max(1, refused/2)
	if named > 0 && named < refused {
		next = named
	}

	if x.grew {
		x.holds = min(x.holds*2, maxHolds)
	}

	x.size, x.held, x.grew = min(x.size, next), 0, false

	return x.size
}

// accepted notes that the endpoint took a size. Smaller ones than the present say nothing.
func (x *elastic) accepted(size int) {
	x.mu.Lock()
	defer x.mu.Unlock()

	if size < x.size || x.size == x.most {
		return
	}

	x.held++
	if x.held >= x.holds {
		x.size, x.held, x.grew = min(x.size*2, x.most), 0, true
	}
}

// restore takes a size back that was shrunk for another reason than the size.
func (x *elastic) restore(size int) {
	x.mu.Lock()
	defer x.mu.Unlock()

	x.size, x.held, x.grew = size, 0, false
}
