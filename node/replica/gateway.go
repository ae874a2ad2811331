package replica

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"time"

	"github.com/tantieme/tantieme/node/core"
)

// readsAtOnce bounds the concurrent requests to gateways.
const readsAtOnce = 4

// Gateways fetches blobs that no member has.
type Gateways struct {
	clients []*client
	slots   chan struct{}
}

// NewGateways returns trustless gateways at their base URLs. They are asked in this
// order.
func NewGateways(bases []string) (*Gateways, error) {
	g := &Gateways{slots: make(chan struct{}, readsAtOnce)}
	for _, base := range bases {
		c, err := newClient("gateway", base, false, nil)
		if err != nil {
			return nil, err
		}

		g.clients = append(g.clients, c)
	}

	return g, nil
}

// Any reports whether a gateway is configured.
func (g *Gateways) Any() bool { return len(g.clients) > 0 }

// Fetch returns the blob of a digest. It refuses bytes with another digest. If no gateway
// has the blob, it returns core.ErrUnreachable.
func (g *Gateways) Fetch(ctx context.Context, digest [sha256.Size]byte) ([]byte, error) {
	select {
	case g.slots <- struct{}{}:
		defer func() { <-g.slots }()
	case <-ctx.Done():
		return nil, fmt.Errorf("gateways are busy: %w", core.ErrUnreachable)
	}

	var reasons []error
	for i, c := range g.clients {
		data, err := readWithin(ctx, c, digest, len(g.clients)-i)
		if err == nil {
			return data, nil
		}

		reasons = append(reasons, fmt.Errorf("gateway %s: %w", c.base.Host, err))
	}

	return nil, fmt.Errorf("blob %s: %w: %w", core.CID(digest), core.ErrUnreachable, errors.Join(reasons...))
}

// readWithin reads from a gateway within its part of the time that is left, so that one
// that does not answer leaves time for those behind it.
func readWithin(ctx context.Context, c *client, digest [sha256.Size]byte, left int) ([]byte, error) {
	if deadline, ok := ctx.Deadline(); ok {
		limited, cancel := context.WithTimeout(ctx, time.Until(deadline)/time.Duration(left))
		defer cancel()

		ctx = limited
	}

	return read(ctx, c, digest)
}

func read(ctx context.Context, c *client, digest [sha256.Size]byte) ([]byte, error) {
	path := &url.URL{Path: "ipfs/" + core.CID(digest).String(), RawQuery: "format=raw"}
	header := http.Header{"Accept": {"application/vnd.ipld.raw"}}
	data, err := c.do(ctx, http.MethodGet, path, header, nil, core.MaxBlob)
	if err != nil {
		return nil, err
	}
	if sha256.Sum256(data) != digest {
		return nil, fmt.Errorf("the bytes have a different digest: %w", core.ErrVerify)
	}

	return data, nil
}
