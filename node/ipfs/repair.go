package ipfs

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/ipfs/go-cid"
	ipld "github.com/ipfs/go-ipld-format"
	"golang.org/x/sync/errgroup"

	"github.com/tantieme/tantieme/node/core"
)

const (
	scrubEvery    = 24 * time.Hour       // from the start of one reading of all blocks to the next
	scrubPause    = 5 * time.Millisecond // between two blocks, so that others have the disk
	repairsAtOnce = 8
	maxDamaged    = 10_000 // remembered at once; a later scrub finds the others
)

// A block that no member sends is asked for again after a pause, which doubles.
const firstPause, maxPause = time.Second, 5 * time.Minute

// damage holds the blocks that were removed because their bytes were wrong. It is safe
// for concurrent use.
type damage struct {
	mu     sync.Mutex
	blocks map[cid.Cid]*repair
}

type repair struct {
	failures int
	until    time.Time
}

func (d *damage) add(id cid.Cid) {
	d.mu.Lock()
	defer d.mu.Unlock()

	if d.blocks == nil {
		d.blocks = map[cid.Cid]*repair{}
	}
	if d.blocks[id] == nil && len(d.blocks) < maxDamaged {
		d.blocks[id] = &repair{}
	}
}

func (d *damage) len() int {
	d.mu.Lock()
	defer d.mu.Unlock()

	return len(d.blocks)
}

// due returns the blocks whose pause is over.
func (d *damage) due(now time.Time) (ids []cid.Cid) {
	d.mu.Lock()
	defer d.mu.Unlock()

	for id, r := range d.blocks {
		if !now.Before(r.until) {
			ids = append(ids, id)
		}
	}

	return ids
}

func (d *damage) repaired(id cid.Cid) {
	d.mu.Lock()
	defer d.mu.Unlock()

	delete(d.blocks, id)
}

func (d *damage) failed(id cid.Cid, now time.Time) {
	d.mu.Lock()
	defer d.mu.Unlock()

	if r := d.blocks[id]; r != nil {
		r.until = now.Add(min(firstPause<<min(r.failures, 16), maxPause))
		r.failures++
	}
}

// noteDamage counts and logs a block that was removed, and queues it.
func (n *Node) noteDamage(id cid.Cid, cause error) {
	n.metrics.damaged.Inc()
	n.damage.add(id)

	n.log.Warn("a stored blob is damaged and was removed; it is fetched again from the members",
		"blob", id,
		"folder", n.dir,
		"error", cause,
	)
}

// Check returns an error while blobs of this node are damaged and not replaced.
func (n *Node) Check() error {
	if count := n.damage.len(); count > 0 {
		return core.Refuse(core.ReasonDamaged, "%d blobs in %s were damaged; this node fetches them again from the other members", count, n.dir)
	}

	return nil
}

// Tick fetches damaged blocks again from the members. Scrub finds those that nobody
// asks for.
func (n *Node) Tick(ctx context.Context) error {
	var fetches errgroup.Group
	fetches.SetLimit(repairsAtOnce)

	var mu sync.Mutex
	var failed error
	for _, id := range n.damage.due(time.Now()) {
		fetches.Go(func() error {
			if err := n.repair(ctx, id); err != nil {
				mu.Lock()
				failed = err
				mu.Unlock()
			}

			return nil
		})
	}

	return errors.Join(fetches.Wait(), failed)
}

// repair fetches one block from the members. The block counts as replaced once it is
// durable.
func (n *Node) repair(ctx context.Context, id cid.Cid) error {
	_, err := n.fetch(ctx, id)
	if err == nil {
		err = n.Flush(ctx)
	}
	if err != nil {
		n.damage.failed(id, time.Now())
		return fmt.Errorf("a damaged blob is not replaced yet: %w", err)
	}

	n.damage.repaired(id)
	n.metrics.repaired.Inc()
	n.log.Info("a damaged blob was replaced by a member's", "blob", id)

	return nil
}

// Scrub returns the step that reads every block once a day and hashes it.
func (n *Node) Scrub() Scrub { return Scrub{n} }

// Scrub reads all blocks of a node. Only one goroutine may call Tick.
type Scrub struct{ node *Node }

// Tick reads all blocks if the last reading began a day ago.
func (s Scrub) Tick(ctx context.Context) error {
	n := s.node
	if time.Since(n.scrubbed) < scrubEvery {
		return nil
	}

	if err := n.readAll(ctx); err != nil {
		return fmt.Errorf("check stored blobs: %w", err)
	}

	n.scrubbed = time.Now()

	return nil
}

// readAll reads every block, which removes and queues those that are damaged.
func (n *Node) readAll(ctx context.Context) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel() // ends the enumeration

	store := n.service.Blockstore()
	ids, err := store.AllKeysChan(ctx)
	if err != nil {
		return err
	}

	for id := range ids {
		if _, err := store.Get(ctx, id); err != nil && !ipld.IsNotFound(err) {
			return err
		}

		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(scrubPause):
		}
	}

	return ctx.Err()
}
