package doctor

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"

	"github.com/tantieme/tantieme/api/client"
	"github.com/tantieme/tantieme/node/config"
	"github.com/tantieme/tantieme/node/core"
)

// node asks the daemon itself if it runs.
func (e *examiner) node(ctx context.Context) Finding {
	if e.config.Role == config.Contributor {
		return e.personal(ctx)
	}

	n, err := client.NewRemote("http://" + e.config.API.Listen)
	if err != nil {
		return failed("node", err, "")
	}

	s, err := n.Status(ctx)
	if errors.Is(err, core.ErrUnreachable) {
		return warning("node", "it does not run here", "tantieme run --dir "+e.config.Dir)
	}
	if err != nil {
		return failed("node", err, "")
	}

	if !s.Ready {
		return failed("node", fmt.Errorf("the node runs and is not ready: %v", s.Reasons), "")
	}
	if s.PeersConnected < s.PeersKnown {
		return warning("node",
			fmt.Sprintf("it is ready; %d of %d members are connected", s.PeersConnected, s.PeersKnown),
			"check that p2p.listen is reachable from outside, and p2p.announce")
	}

	return fine("node", "ready; all %d other members are connected, %d payloads pinned", s.PeersKnown, s.Pins)
}

// maxReady bounds what is read of a node's readiness, in bytes.
const maxReady = 16 << 10

// personal asks a personal node if it runs. Its readiness is open; all else wants a token.
func (e *examiner) personal(ctx context.Context) Finding {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, "http://"+e.config.API.Listen+"/readyz", nil)
	if err != nil {
		return failed("node", err, "check api.listen")
	}

	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return warning("node", "it does not run here", "tantieme run --dir "+e.config.Dir)
	}
	defer func() { _ = response.Body.Close() }() // only read from

	text, err := io.ReadAll(io.LimitReader(response.Body, maxReady))
	if err != nil {
		return failed("node", err, "")
	}
	if response.StatusCode != http.StatusOK {
		return failed("node", fmt.Errorf("the node runs: %s", strings.TrimSpace(string(text))), "")
	}

	return fine("node", "ready")
}

// outside checks that the IPFS services respond.
func (e *examiner) outside(ctx context.Context) Finding {
	urls := append([]string{}, e.config.IPFS.Gateways...)
	for _, u := range []string{e.config.IPFS.Kubo, e.config.IPFS.Pinning} {
		if u != "" {
			urls = append(urls, u)
		}
	}

	if len(urls) == 0 {
		return fine("ipfs", "the node's own; no services outside are set")
	}

	for i, u := range urls {
		if f := answers(ctx, i, u); f.Check != "" {
			return f
		}
	}

	return fine("ipfs", "the node's own, and %d services outside answer", len(urls))
}

// answers returns a finding about a service's fault. The finding is empty if the service
// responds.
func answers(ctx context.Context, i int, url string) Finding {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
	if err != nil {
		wrong := fmt.Errorf("service %d: its address is wrong", i+1) // the URL may contain a credential
		return failed("ipfs", wrong, "check the ipfs settings")
	}

	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return warning("ipfs",
			fmt.Sprintf("%s does not answer", request.URL.Host),
			"copies outside wait until it does; nothing else depends on it")
	}

	if err := response.Body.Close(); err != nil {
		return failed("ipfs", err, "")
	}

	return Finding{}
}
