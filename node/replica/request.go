package replica

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"time"

	"github.com/tantieme/tantieme/node/core"
)

const (
	requestTimeout = 20 * time.Second
	maxAnswer      = 64 << 10 // for an answer about a blob, in bytes
)

// client bounds every answer in time and size and follows no redirect. So a token goes
// only to the host that the operator named.
type client struct {
	http http.Client
	base *url.URL
	auth func(*http.Request)
}

func newClient(what, base string, secret bool, auth func(*http.Request)) (*client, error) {
	u, err := url.Parse(base)
	if err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" {
		return nil, fmt.Errorf("%s: want an http or https URL", what)
	}
	if u.User != nil {
		return nil, fmt.Errorf("%s: the URL holds a password; configure it separately", what)
	}
	if secret && u.Scheme == "http" && !isLocal(u.Hostname()) {
		return nil, fmt.Errorf("%s: a secret would go to %s in the clear; use https", what, u.Host)
	}

	return &client{
		base: u,
		auth: auth,
		http: http.Client{
			Timeout:       requestTimeout,
			CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
		},
	}, nil
}

func isLocal(host string) bool {
	ip := net.ParseIP(host)
	return host == "localhost" || ip != nil && ip.IsLoopback()
}

// do sends a request below the base URL. It returns an error if the status is not 2xx, if
// the answer is too long, or if none arrives. An error that does not concern the blob
// wraps core.ErrUnreachable.
func (c *client) do(
	ctx context.Context,
	method string,
	path *url.URL,
	header http.Header,
	body []byte,
	limit int64,
) ([]byte, error) {
	target := c.base.JoinPath(path.Path)
	target.RawQuery = path.RawQuery
	request, err := http.NewRequestWithContext(ctx, method, target.String(), bytes.NewReader(body))
	if err != nil {
		return nil, fmt.Errorf("make request: %w", err)
	}

	request.Header = header
	if c.auth != nil {
		c.auth(request)
	}

	response, err := c.http.Do(request)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", core.ErrUnreachable, err)
	}

	answer, err := io.ReadAll(io.LimitReader(response.Body, limit+1))
	if err = errors.Join(err, response.Body.Close()); err != nil {
		return nil, fmt.Errorf("%w: read answer: %w", core.ErrUnreachable, err)
	}

	return answer, judge(response.StatusCode, int64(len(answer)), limit)
}

// judge returns the error for an answer's status and length.
func judge(status int, length, limit int64) error {
	switch {
	case length > limit:
		return fmt.Errorf("answer of more than %d bytes: %w: %w", limit, core.ErrUnreachable, core.ErrTooLarge)
	case status >= 200 && status < 300:
		return nil

	case status == http.StatusNotFound:
		return fmt.Errorf("status %d: %w", status, core.ErrNotFound)
	case status == http.StatusBadRequest || status == http.StatusConflict || status == http.StatusUnprocessableEntity:
		return fmt.Errorf("status %d", status)

	default: // it is overloaded, broken, or does not let this node in
		return fmt.Errorf("status %d: %w", status, core.ErrUnreachable)
	}
}
