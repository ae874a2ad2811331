package query

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"math/big"
	"slices"
	"sync"
	"time"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/store"
)

// countsFor is how long counts of the store are reused. A scrape or page that asks every
// second causes at most one count in five seconds.
const countsFor = 5 * time.Second

// headWithin bounds how long a status waits for the chain.
const headWithin = 2 * time.Second

// counts holds counts from the store.
type counts struct {
	depths     map[core.Stage]store.Depth
	signatures map[store.Kind]int
	sales      map[core.SaleState]int
	waiting    int // transactions
	head       core.Head
	headErr    error
	wei        *big.Int // of the account; nil: not known
}

// counter caches counts for some seconds.
type counter struct {
	mu    sync.Mutex
	at    time.Time
	last  counts
	error error
}

// get returns the counts. It counts again if they are old.
func (c *counter) get(count func() (counts, error)) (counts, error) {
	c.mu.Lock()
	defer c.mu.Unlock()

	if now := time.Now(); c.at.IsZero() || now.Sub(c.at) > countsFor {
		c.last, c.error = count()
		c.at = now
	}

	return c.last, c.error
}

// counts counts in the store and asks the chain for its head.
func (b *Backend) counts(ctx context.Context) (counts, error) {
	return b.counter.get(func() (out counts, err error) {
		var sales []core.SaleRecord
		var sent []core.Transaction

		for _, read := range []func() error{
			func() error { out.depths, err = b.store.Depths(); return err },
			func() error { out.signatures, err = b.store.SignatureCounts(); return err },
			func() error { sales, err = b.store.Sales(); return err },
			func() error { sent, err = b.store.Transactions(); return err },
		} {
			if err := read(); err != nil {
				return out, fmt.Errorf("count what is stored: %w", err)
			}
		}

		out.sales = map[core.SaleState]int{}
		for _, s := range sales {
			out.sales[s.State]++
		}

		for _, t := range sent {
			if t.Stage.Waiting() {
				out.waiting++
			}
		}

		ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), headWithin)
		defer cancel()
		out.head, out.headErr = b.chain.Head(ctx)
		if wei, err := b.chain.Balance(ctx, b.account); err == nil {
			out.wei = wei
		}

		return out, nil
	})
}

// Status returns the node's state.
func (b *Backend) Status(ctx context.Context) (core.NodeStatus, error) {
	counted, err := b.counts(ctx)
	if err != nil {
		return core.NodeStatus{}, err
	}

	cursor, err := b.store.Cursor()
	if err != nil && !errors.Is(err, core.ErrNotFound) {
		return core.NodeStatus{}, err
	}

	out := core.NodeStatus{
		Draining: b.draining.Load(),
		Peers: core.PeerStatus{
			Connected: b.network.Connected(),
			Known:     b.seat.Committee.N - 1,
		},
		Waiting: counted.waiting,
		Pins:    counted.pins(),
		Chain: core.ChainStatus{
			Head:   counted.head.Number,
			Final:  counted.head.Final,
			Cursor: cursor,
			Lag:    lag(counted.head, cursor),
		},
	}

	if out.Relays, err = b.relays.Status(); err != nil {
		return core.NodeStatus{}, err
	}

	if key, err := b.store.GroupKey(); err == nil {
		out.Epoch = key.Epoch
	}

	for _, stage := range slices.Sorted(maps.Keys(counted.depths)) {
		d := counted.depths[stage]
		out.Stages = append(out.Stages, core.StageDepth{
			Stage:  stage,
			Count:  d.Count,
			Oldest: d.Oldest,
		})
	}

	out.Reasons = b.reasons(counted)
	out.Ready = b.Ready() == nil

	return out, nil
}

// reasons returns the texts that an operator should read.
func (b *Backend) reasons(counted counts) (reasons []string) {
	if err := b.Ready(); err != nil {
		reasons = append(reasons, err.Error())
	}
	if counted.headErr != nil {
		reasons = append(reasons, b.chain.Public("the chain does not answer: "+counted.headErr.Error()))
	}

	for _, note := range b.Notes() {
		reasons = append(reasons, "RPC "+note)
	}

	return reasons
}

// pins returns the number of payloads that the node keeps: those of all stages from
// Pinned on that were not given up.
func (c counts) pins() (pins int) {
	for _, stage := range []core.Stage{core.StagePinned, core.StageAnchored, core.StageIncluded, core.StageReplaced, core.StageRetracted} {
		pins += c.depths[stage].Count
	}
	return pins
}

// lag returns how far the node is behind the chain, by the chain's clock.
func lag(head core.Head, cursor core.Cursor) time.Duration {
	if head.Time.IsZero() || cursor.Time.IsZero() {
		return 0
	}
	return max(0, head.Time.Sub(cursor.Time))
}
