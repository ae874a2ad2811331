package buyer

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
	"time"

	"github.com/tantieme/tantieme/node/core"
)

// blockTimeout is the longest time for fetching a block from a gateway.
const blockTimeout = 30 * time.Second

// Gateway is a trustless gateway of IPFS, https://specs.ipfs.tech/http-gateways/trustless-gateway/.
// It is safe for concurrent use.
type Gateway struct {
	url    string
	client *http.Client
}

var _ Store = (*Gateway)(nil)

// NewGateway returns the gateway at an address such as https://ipfs.example.org.
func NewGateway(address string) (*Gateway, error) {
	u, err := url.Parse(address)
	if err != nil || (u.Scheme != "http" && u.Scheme != "https") || u.Host == "" || u.User != nil || u.RawQuery != "" {
		return nil, fmt.Errorf("gateway %q: want an address such as https://ipfs.example.org", address)
	}
	return &Gateway{strings.TrimSuffix(u.String(), "/"), &http.Client{Timeout: blockTimeout}}, nil
}

// URL implements Store.
func (g *Gateway) URL() string { return g.url }

// Blob implements Store. A block that differs from the requested one wraps
// core.ErrVerify, a missing one core.ErrNotFound, and any other failure
// core.ErrUnreachable.
func (g *Gateway) Blob(ctx context.Context, digest [32]byte) (block []byte, err error) {
	cid := core.CID(digest)
	request, err := http.NewRequestWithContext(
		ctx, http.MethodGet,
		g.url+"/ipfs/"+cid.String()+"?format=raw", nil,
	)
	if err != nil {
		return nil, err
	}

	request.Header.Set("Accept", "application/vnd.ipld.raw")
	response, err := g.client.Do(request)
	if err != nil {
		return nil, fmt.Errorf("gateway: %w: %w", err, core.ErrUnreachable)
	}

	defer func() { err = errors.Join(err, response.Body.Close()) }()

	if err := checkStatus(response.StatusCode); err != nil {
		return nil, err
	}

	block, err = io.ReadAll(io.LimitReader(response.Body, core.MaxBlob+1))
	switch {
	case err != nil:
		return nil, fmt.Errorf("gateway: %w: %w", err, core.ErrUnreachable)
	case len(block) > core.MaxBlob:
		return nil, fmt.Errorf("gateway: a block of more than %d bytes: %w", core.MaxBlob, core.ErrVerify)
	case sha256.Sum256(block) != digest:
		return nil, fmt.Errorf("gateway: not the block %s: %w", cid, core.ErrVerify)
	}

	return block, nil
}

func checkStatus(status int) error {
	switch status {
	case http.StatusOK:
		return nil
	case http.StatusNotFound, http.StatusGone:
		return fmt.Errorf("gateway: %w", core.ErrNotFound)
	default:
		return fmt.Errorf("gateway: status %d: %w", status, core.ErrUnreachable)
	}
}
