package doctor

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
	"time"

	"github.com/tantieme/tantieme/api/client"
	"github.com/tantieme/tantieme/node/config"
	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/core"
)

// nodeWithin bounds how long the daemon may take to answer.
const nodeWithin = 10 * time.Second

// node asks the daemon itself if it runs.
func (e *examiner) node(ctx context.Context) Finding {
	if e.foreign {
		return Finding{}
	}

	ctx, cancel := context.WithTimeout(ctx, nodeWithin)
	defer cancel()

	if e.config.Role == config.Contributor {
		return e.personal(ctx)
	}

	n, err := client.NewRemote("http://" + e.config.API.Listen)
	if err != nil {
		return failed("node", err, "")
	}

	s, err := n.Status(ctx)
	if errors.Is(err, core.ErrUnreachable) {
		return e.silent()
	}
	if err != nil {
		return warning("node", err.Error(), "what listens at api.listen is no validator, or one that is starting")
	}

	if !s.Ready {
		return warning("node", "it runs and is not ready: "+strings.Join(s.Reasons, "; "), "")
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
		return e.silent()
	}
	defer func() { _ = response.Body.Close() }() // only read from

	text, err := io.ReadAll(io.LimitReader(response.Body, maxReady))
	if err != nil {
		return failed("node", err, "")
	}
	if response.StatusCode != http.StatusOK {
		return warning("node", "it runs and is not ready: "+strings.TrimSpace(string(text)), "")
	}

	return fine("node", "ready")
}

// silent returns the finding about a node that does not answer.
func (e *examiner) silent() Finding {
	if e.running {
		return warning("node", "a process has the data folder open, and nothing answers at api.listen", "wait until it has started, or look into its log")
	}
	return warning("node", "it does not run here", e.start)
}

// validators asks each validator of a personal node.
func (e *examiner) validators(ctx context.Context) Finding {
	const check = "validators"

	var dead []string
	for _, url := range e.config.Contributor.Nodes {
		n, err := client.NewRemote(url)
		if err == nil {
			_, err = n.Committee(ctx)
		}
		if err != nil {
			dead = append(dead, err.Error())
		}
	}

	if len(dead) > 0 {
		return failed(
			check, fmt.Errorf("%d of %d do not answer: %s", len(dead), len(e.config.Contributor.Nodes), strings.Join(dead, "; ")),
			"check contributor.nodes; tantieme committee --node URL shows the addresses of all members",
		)
	}

	e.answered = true

	return fine(check, "all %d answer", len(e.config.Contributor.Nodes))
}

// vouched checks that something vouches for the committee's key, as a consent does.
func (e *examiner) vouched(ctx context.Context) Finding {
	if !e.answered {
		return Finding{}
	}

	const check = "key"
	opts := contributor.PanelOptions{}
	if e.chain != nil {
		opts.Chain = e.chain
	}

	if id := e.config.Contributor.KeyID; id != "" {
		if err := opts.KeyID.UnmarshalText([]byte(id)); err != nil {
			return failed(check, err, "check contributor.key_id")
		}
	}

	for _, url := range e.config.Contributor.Nodes {
		n, err := client.NewRemote(url)
		if err != nil {
			return failed(check, err, "check contributor.nodes")
		}
		opts.Nodes = append(opts.Nodes, n)
	}

	return keyFinding(ctx, opts)
}

// keyFinding returns the finding about the committee's key that a panel shows.
func keyFinding(ctx context.Context, opts contributor.PanelOptions) Finding {
	const check = "key"
	p, err := contributor.NewPanel(opts)
	if err != nil {
		return failed(check, err, "check contributor.nodes")
	}

	hint := core.ReasonKeyUnchecked.Info().Hint
	view, err := p.Committee(ctx)
	var unchecked *core.Refusal
	switch {
	case errors.As(err, &unchecked):
		return warning(check, plain(err), hint)
	case err != nil:
		return failed(check, err, hint)
	case view.Key == nil:
		return warning(check, "the committee has no key yet", "wait until its ceremony is final")
	}

	return fine(check, "%s, checked", view.Key.KeyID)
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
