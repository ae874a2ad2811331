package query

import (
	"context"

	"github.com/tantieme/tantieme/node/core"
)

// Relays brings people's signed messages onto the chain.
type Relays interface {
	// Post takes a message. It returns false if the same one was there before.
	Post(ctx context.Context, m core.RelayMessage) (stored core.Relay, added bool, err error)
	// Get returns a relay, and why it waits if it does, or core.ErrNotFound.
	Get(id core.RelayID) (core.Relay, error)
	Status() (core.RelaysStatus, error)
}

// PostRelay takes a signed message to be brought onto the chain. When it returns, the
// message is durable. A node that drains or lacks room refuses it.
func (b *Backend) PostRelay(ctx context.Context, m core.RelayMessage) (core.Relay, bool, error) {
	if b.draining.Load() {
		return core.Relay{}, false, core.Refuse(core.ReasonDraining, "this node takes nothing more; another validator does")
	}

	if err := b.room.Check(); err != nil {
		return core.Relay{}, false, err
	}

	stored, added, err := b.relays.Post(ctx, m)
	if added {
		b.wake()
	}

	return stored, added, err
}

// Relay returns where a relayed message stands, or core.ErrNotFound.
func (b *Backend) Relay(id core.RelayID) (core.Relay, error) { return b.relays.Get(id) }
