package replica

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/url"

	"github.com/multiformats/go-multiaddr"

	"github.com/tantieme/tantieme/node/core"
)

const (
	maxDelegates = 4   // of a service's peers, dialled for one blob
	maxRequestID = 255 // characters
)

// Reach admits and dials a service's peer, so that the peer can fetch a blob from this
// node.
type Reach func(ctx context.Context, addr multiaddr.Multiaddr) error

// pinning is a service with the IPFS Pinning Service API. boxo's client for it reads
// answers of any length, so this type makes the two requests itself.
type pinning struct {
	client *client
	origin string
	reach  Reach
}

// NewPinning returns a pinning service at its base URL. It fetches blobs from origin,
// which is this node's own address, and over connections that reach opens.
func NewPinning(base, token string, origin multiaddr.Multiaddr, reach Reach) (Service, error) {
	if token == "" {
		return nil, errors.New("pinning service: a token is required")
	}

	c, err := newClient(
		"pinning service",
		base,
		true,
		func(r *http.Request) { r.Header.Set("Authorization", "Bearer "+token) },
	)
	if err != nil {
		return nil, err
	}

	return pinning{c, origin.String(), reach}, nil
}

// Name implements Service.
func (p pinning) Name() string { return "pinning " + p.client.base.String() }

// Label implements Service.
func (p pinning) Label() string { return "pinning service " + p.client.base.Hostname() }

// mostRequests is the number of pins of one blob that are deleted at a time.
const mostRequests = 10

// Drop deletes the pins of a blob that the service has of this account.
func (p pinning) Drop(ctx context.Context, digest [32]byte) error {
	id := core.CID(digest).String()
	query := url.Values{
		"cid":    {id},
		"status": {"queued,pinning,pinned,failed"},
		"limit":  {fmt.Sprint(mostRequests)},
	}

	answer, err := p.client.do(ctx, http.MethodGet, &url.URL{Path: "pins", RawQuery: query.Encode()}, http.Header{}, nil, maxAnswer)
	if errors.Is(err, core.ErrNotFound) {
		return fmt.Errorf("not a pinning service at this URL: %w: %w", core.ErrUnreachable, err)
	}
	if err != nil {
		return err
	}

	var found struct{ Results []pinStatus }
	if err := json.Unmarshal(answer, &found); err != nil {
		return fmt.Errorf("answer of the pinning service: %w", err)
	}

	for _, status := range found.Results[:min(len(found.Results), mostRequests)] {
		if status.Pin.CID != id {
			return fmt.Errorf("the service shows the pin of %q, not of %s: %w", status.Pin.CID, id, core.ErrVerify)
		}
		if status.RequestID == "" || len(status.RequestID) > maxRequestID {
			return fmt.Errorf("the pin's id has %d characters: %w", len(status.RequestID), core.ErrVerify)
		}

		_, err := p.client.do(ctx, http.MethodDelete, &url.URL{Path: "pins/" + url.PathEscape(status.RequestID)}, http.Header{}, nil, maxAnswer)
		if err != nil && !errors.Is(err, core.ErrNotFound) {
			return err
		}
	}

	if len(found.Results) >= mostRequests {
		return fmt.Errorf("the service has %d pins of the blob or more", mostRequests)
	}

	return nil
}

type pin struct {
	CID     string   `json:"cid"`
	Name    string   `json:"name,omitempty"`
	Origins []string `json:"origins,omitempty"`
}

type pinStatus struct {
	RequestID string   `json:"requestid"`
	Status    string   `json:"status"`
	Pin       pin      `json:"pin"`
	Delegates []string `json:"delegates"`
}

// Keep asks for a pin, or for the state of a pin that was requested earlier.
func (p pinning) Keep(ctx context.Context, digest [32]byte, _ []byte, request string) (string, bool, error) {
	status, err := p.request(ctx, digest, request)
	if errors.Is(err, core.ErrNotFound) && request == "" {
		return "", false, fmt.Errorf("not a pinning service at this URL: %w: %w", core.ErrUnreachable, err)
	}
	if err != nil {
		return "", false, err // a request that the service has forgotten is made again
	}

	if want := core.CID(digest).String(); status.Pin.CID != want {
		return "", false, fmt.Errorf("the service pins %q, not %s: %w", status.Pin.CID, want, core.ErrVerify)
	}

	switch status.Status {
	case "pinned":
		return "", true, nil
	case "queued", "pinning":
		if status.RequestID == "" || len(status.RequestID) > maxRequestID {
			return "", false, fmt.Errorf("the pin's id has %d characters: %w", len(status.RequestID), core.ErrVerify)
		}
		return status.RequestID, false, p.dial(ctx, status.Delegates)

	default:
		return "", false, fmt.Errorf("the pin is %q", status.Status)
	}
}

func (p pinning) request(ctx context.Context, digest [32]byte, request string) (status pinStatus, err error) {
	method, path, body := http.MethodGet, &url.URL{Path: "pins/" + url.PathEscape(request)}, []byte(nil)
	if request == "" {
		id := core.CID(digest).String()
		method, path = http.MethodPost, &url.URL{Path: "pins"}
		if body, err = json.Marshal(pin{
			CID:     id,
			Name:    "tantieme " + id[len(id)-8:],
			Origins: []string{p.origin},
		}); err != nil {
			return status, fmt.Errorf("encode pin: %w", err)
		}
	}

	answer, err := p.client.do(
		ctx,
		method,
		path,
		http.Header{"Content-Type": {"application/json"}},
		body,
		maxAnswer,
	)
	if err != nil {
		return status, err
	}

	if err := json.Unmarshal(answer, &status); err != nil {
		return status, fmt.Errorf("answer of the pinning service: %w", err)
	}

	return status, nil
}

// dial opens connections to the service's peers. An unreachable peer does not fail the
// pin, because the service also has this node's address.
func (p pinning) dial(ctx context.Context, delegates []string) error {
	for _, delegate := range delegates[:min(len(delegates), maxDelegates)] {
		addr, err := multiaddr.NewMultiaddr(delegate)
		if err != nil {
			return fmt.Errorf("delegate: %w", err)
		}

		_ = p.reach(ctx, addr)
	}

	return nil
}
