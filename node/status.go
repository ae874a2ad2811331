package node

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"sync"
	"time"

	"github.com/libp2p/go-libp2p/core/network"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/store"
)

// countsFor is how long what was counted in the store is shown: a scrape or a page that
// asks every second costs no more than one every five.
const countsFor = 5 * time.Second

// headWithin bounds how long a status waits for the chain.
const headWithin = 2 * time.Second

// counts is what is counted in the store.
type counts struct {
	depths     map[core.Stage]store.Depth
	signatures map[store.Kind]int
	sales      map[core.SaleState]int
	waiting    int // transactions
	head       core.Head
	headErr    error
}

// counter keeps counts for some seconds.
type counter struct {
	mu    sync.Mutex
	at    time.Time
	last  counts
	error error
}

// get returns the counts, counted anew when they are old.
func (c *counter) get(count func() (counts, error)) (counts, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if now := time.Now(); c.at.IsZero() || now.Sub(c.at) > countsFor {
		c.last, c.error = count()
		c.at = now
	}
	return c.last, c.error
}

// counts counts in the store, and asks the chain for its head.
func (n *Node) counts(ctx context.Context) (counts, error) {
	return n.counter.get(func() (out counts, err error) {
		var sales []core.SaleRecord
		var sent []core.Transaction
		for _, read := range []func() error{
			func() error { out.depths, err = n.store.Depths(); return err },
			func() error { out.signatures, err = n.store.SignatureCounts(); return err },
			func() error { sales, err = n.store.Sales(); return err },
			func() error { sent, err = n.store.Transactions(); return err },
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
		out.head, out.headErr = n.chain.Head(ctx)
		return out, nil
	})
}

// Cursor is the newest block that the node holds.
func (n *Node) Cursor() (core.Cursor, error) { return n.store.Cursor() }

// Status says how the node is doing.
func (n *Node) Status(ctx context.Context) (core.NodeStatus, error) {
	counted, err := n.counts(ctx)
	if err != nil {
		return core.NodeStatus{}, err
	}
	cursor, err := n.store.Cursor()
	if err != nil && !errors.Is(err, core.ErrNotFound) {
		return core.NodeStatus{}, err
	}
	out := core.NodeStatus{
		Draining: n.draining.Load(), Peers: n.peerStatus(), Waiting: counted.waiting, Pins: counted.pins(),
		Chain: core.ChainStatus{Head: counted.head.Number, Final: counted.head.Final, Cursor: cursor, Lag: lag(counted.head, cursor)},
	}
	if key, err := n.store.GroupKey(); err == nil {
		out.Epoch = key.Epoch
	}
	for _, stage := range slices.Sorted(maps.Keys(counted.depths)) {
		d := counted.depths[stage]
		out.Stages = append(out.Stages, core.StageDepth{Stage: stage, Count: d.Count, Oldest: d.Oldest})
	}
	out.Reasons = n.reasons(counted)
	out.Ready = n.Ready() == nil
	return out, nil
}

// reasons says in words what an operator should know.
func (n *Node) reasons(counted counts) (reasons []string) {
	if err := n.Ready(); err != nil {
		reasons = append(reasons, err.Error())
	}
	if counted.headErr != nil {
		reasons = append(reasons, "the chain does not answer: "+counted.headErr.Error())
	}
	if n.draining.Load() {
		reasons = append(reasons, "draining: no new contributions are taken until the node starts again")
	}
	return reasons
}

// pins counts the payloads that the node keeps: of all stages from Pinned on that were
// not given up.
func (c counts) pins() (pins int) {
	for _, stage := range []core.Stage{core.StagePinned, core.StageAnchored, core.StageIncluded, core.StageReplaced} {
		pins += c.depths[stage].Count
	}
	return pins
}

// lag is how far the node is behind, by the chain's clock.
func lag(head core.Head, cursor core.Cursor) time.Duration {
	if head.Time.IsZero() || cursor.Time.IsZero() {
		return 0
	}
	return max(0, head.Time.Sub(cursor.Time))
}

// peerStatus counts the other members: all, and those with whom there is a connection.
func (n *Node) peerStatus() core.PeerStatus {
	host := n.host.Libp2p()
	out := core.PeerStatus{Known: n.size.N - 1}
	for _, peer := range host.Network().Peers() {
		if host.Network().Connectedness(peer) == network.Connected {
			out.Connected++
		}
	}
	return out
}

// Drain lets the node take no more contributions until it starts again; what it has
// goes on, and members' messages are answered.
func (n *Node) Drain() { n.draining.Store(true) }
