package replica

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"time"

	"github.com/ipfs/go-cid"

	"github.com/tantieme/tantieme/node/core"
)

// Members fetches from the node's own store and from members of the committee.
type Members interface {
	Have(ctx context.Context, digest [sha256.Size]byte) (bool, error)
	Fetch(ctx context.Context, digest [sha256.Size]byte) ([]byte, error)
	Add(ctx context.Context, data []byte) (cid.Cid, error)
	Flush(ctx context.Context) error
}

// Payloads fetches blobs from the own store, then from members, then from gateways.
type Payloads struct {
	Members
	Gateways *Gateways
}

// Fetch returns and pins a blob. If gateways are configured, members get half of the
// time.
func (p Payloads) Fetch(ctx context.Context, digest [sha256.Size]byte) ([]byte, error) {
	members, cancel := p.share(ctx)
	defer cancel()

	data, err := p.Members.Fetch(members, digest)
	if !errors.Is(err, core.ErrUnreachable) || !p.Gateways.Any() {
		return data, err
	}

	data, outside := p.Gateways.Fetch(ctx, digest)
	if outside != nil {
		return nil, fmt.Errorf("%w; %w", err, outside)
	}

	_, err = p.Add(ctx, data)

	return data, err
}

// share returns the context for the requests to members.
func (p Payloads) share(ctx context.Context) (context.Context, context.CancelFunc) {
	deadline, ok := ctx.Deadline()
	if !ok || !p.Gateways.Any() {
		return ctx, func() {}
	}

	return context.WithTimeout(ctx, time.Until(deadline)/2)
}
