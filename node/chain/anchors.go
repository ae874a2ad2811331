package chain

import (
	"context"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/tantieme/tantieme/bindings/anchors"
	"github.com/tantieme/tantieme/node/core"
)

// Anchor publishes a batch.
func (c *Client) Anchor(ctx context.Context, b core.Batch, q core.Quorum) error {
	data := c.contracts.anchors.PackAnchor(
		b.Number, b.Round, b.Root, b.Count, b.DataHash,
		q.Signers.Big(), q.Signatures,
	)
	return c.send(ctx, c.contracts.Anchors, data)
}

func (b *bound) anchored(l *types.Log) (core.Event, error) {
	return as(l, b.anchors.UnpackAnchoredEvent, func(e *anchors.AnchorsAnchored) (core.Event, error) {
		return core.Anchored{Batch: core.Batch{
			Epoch:    e.Epoch,
			Number:   e.Number,
			Round:    e.Round,
			Root:     e.Root,
			Count:    e.Count,
			DataHash: e.DataHash,
		}}, nil
	})
}
