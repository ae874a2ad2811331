package chain

import (
	"context"

	"github.com/tantieme/tantieme/bindings/anchors"
	"github.com/tantieme/tantieme/node/core"
)

// anchorsRow returns Anchors's row of the table.
func anchorsRow(b *bound) contract {
	return contract{
		name:    "Anchors",
		meta:    &anchors.AnchorsMetaData,
		calls:   []call{{"anchor", "anchor"}},
		decodes: map[string]decoder{"Anchored": as(b.anchors.UnpackAnchoredEvent, anchored)},
	}
}

// Anchor publishes a batch.
func (c *Client) Anchor(ctx context.Context, b core.Batch, q core.Quorum) error {
	data := c.contracts.anchors.PackAnchor(
		b.Epoch, b.Number, b.Round, b.Root, b.Count, b.DataHash,
		q.Signers.Big(), q.Compact(),
	)
	return c.send(ctx, c.contracts.Anchors, data)
}

func anchored(e *anchors.AnchorsAnchored) (core.Event, error) {
	return core.Anchored{Batch: core.Batch{
		Epoch:    e.Epoch,
		Number:   e.Number,
		Round:    e.Round,
		Root:     e.Root,
		Count:    e.Count,
		DataHash: e.DataHash,
	}}, nil
}
