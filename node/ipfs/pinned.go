package ipfs

import "context"

// Pinned is a node for those who only pin.
type Pinned struct{ Node *Node }

// Pin stores and pins a block. It is durable only after Flush.
func (p Pinned) Pin(ctx context.Context, data []byte) error {
	_, err := p.Node.Add(ctx, data)
	return err
}

// Flush makes every earlier block and pin durable (fsync).
func (p Pinned) Flush(ctx context.Context) error { return p.Node.Flush(ctx) }
