package query

import (
	"context"

	"github.com/tantieme/tantieme/node/core"
)

// Disputes answers buyers who show faulty records.
type Disputes interface {
	// Post checks a record that the buyer of a sale shows as faulty.
	Post(ctx context.Context, r core.FaultRequest, signature []byte) (core.Finding, error)
}

// PostFault checks a record that the buyer of a sale shows as faulty. What it finds is
// durable when it returns.
func (b *Backend) PostFault(ctx context.Context, r core.FaultRequest, signature []byte) (core.Finding, error) {
	if err := b.room.Check(); err != nil {
		return core.Finding{}, err
	}

	found, err := b.disputes.Post(ctx, r, signature)
	if err == nil {
		b.wake()
	}

	return found, err
}
