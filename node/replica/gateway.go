package replica

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"net/http"
	"net/url"

	"github.com/tantieme/tantieme/node/core"
)

// readsAtOnce bounds requests to gateways at the same time.
const readsAtOnce = 4

// Gateways read blobs that no member has.
type Gateways struct {
	clients []*client
	slots   chan struct{}
}

// NewGateways returns trustless gateways at their base URLs, asked in this order.
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

// Any reports whether there is a gateway.
func (g *Gateways) Any() bool { return len(g.clients) > 0 }

// Fetch returns the blob of a digest. Bytes of another digest are refused; where no
// gateway has it, that is core.ErrUnreachable.
func (g *Gateways) Fetch(ctx context.Context, digest [sha256.Size]byte) ([]byte, error) {
	select {
	case g.slots <- struct{}{}:
		defer func() { <-g.slots }()
	case <-ctx.Done():
		return nil, fmt.Errorf("gateways are busy: %w", core.ErrUnreachable)
	}

	var reasons []error
	for _, c := range g.clients {
		data, err := read(ctx, c, digest)
		if err == nil {
			return data, nil
		}

		reasons = append(reasons, fmt.Errorf("gateway %s: %w", c.base.Host, err))
	}

	return nil, fmt.Errorf("blob %s: %w: %w", core.CID(digest), core.ErrUnreachable, errors.Join(reasons...))
}

func read(ctx context.Context, c *client, digest [sha256.Size]byte) ([]byte, error) {
	path := &url.URL{Path: "ipfs/" + core.CID(digest).String(), RawQuery: "format=raw"}
	header := http.Header{"Accept": {"application/vnd.ipld.raw"}}
	data, err := c.do(ctx, http.MethodGet, path, header, nil, core.MaxBlob)
	if err != nil {
		return nil, err
	}
	if sha256.Sum256(data) != digest {
		return nil, fmt.Errorf("other bytes than asked for: %w", core.ErrVerify)
	}

	return data, nil
}
