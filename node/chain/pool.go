package chain

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/url"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/tantieme/tantieme/node/core"
)

// pool asks the first of several endpoints that answers. It is the transport of an
// ordinary client: what is above it knows of one endpoint. One that fails is passed
// over for a while, as long as another works.
type pool struct {
	endpoints []*endpoint
	log       *slog.Logger
	metrics   *metrics
	now       func() time.Time

	sending sync.WaitGroup // broadcasts that their caller did not wait for
	end     context.CancelFunc
	ended   context.Context

	mu       sync.Mutex
	named    map[*endpoint]bool // said to serve another chain
	disagree bool
}

func newPool(opts *Options, m *metrics) (*pool, error) {
	p := &pool{log: opts.Log, metrics: m, now: opts.Now, named: map[*endpoint]bool{}}
	p.ended, p.end = context.WithCancel(context.Background())
	transport := http.DefaultTransport.(*http.Transport).Clone()
	transport.MaxIdleConnsPerHost = 16
	names := map[string]int{}
	for _, raw := range opts.RPC {
		u, err := url.Parse(raw)
		if err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" {
			return nil, fmt.Errorf("RPC %d: want an http or https URL", len(p.endpoints)) // a bad URL may hold a secret too
		}
		name := u.Host
		if names[u.Host]++; names[u.Host] > 1 {
			name = fmt.Sprintf("%s#%d", u.Host, names[u.Host])
		}
		e, err := newEndpoint(name, u, opts.Chain.ID, opts.Timeout, transport)
		if err != nil {
			return nil, err
		}
		p.endpoints = append(p.endpoints, e)
	}
	return p, nil
}

// close ends broadcasts that still run and idle connections.
func (p *pool) close() {
	p.end()
	p.sending.Wait()
	for _, e := range p.endpoints {
		e.eth.Close()
		e.client.CloseIdleConnections()
	}
}

// RoundTrip asks endpoints in their order until one answers. Those that failed lately
// come last.
func (p *pool) RoundTrip(r *http.Request) (*http.Response, error) {
	body, err := readRequest(r)
	if err != nil {
		return nil, err
	}
	var reasons []error
	for _, e := range p.order() {
		answer, err := e.ask(r.Context(), body)
		if err == nil {
			e.worked()
			return response(r, answer), nil
		}
		reasons = append(reasons, err)
		if r.Context().Err() != nil {
			break // the caller has gone, or the time of the whole call is over
		}
		p.note(r.Context(), e, err)
	}
	return nil, errors.Join(reasons...)
}

func (p *pool) order() []*endpoint {
	var first, last []*endpoint
	now := p.now()
	for _, e := range p.endpoints {
		if e.backsOff(now) {
			last = append(last, e)
		} else {
			first = append(first, e)
		}
	}
	return append(first, last...)
}

// note remembers a failure; one that serves another chain is named, once.
func (p *pool) note(ctx context.Context, e *endpoint, err error) {
	e.failed(p.now())
	p.metrics.failovers.WithLabelValues(e.name).Inc()
	if !errors.Is(err, errWrongChain) {
		p.log.DebugContext(ctx, "RPC endpoint failed", "endpoint", e.name, "error", err)
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if !p.named[e] {
		p.named[e] = true
		p.log.ErrorContext(ctx, "RPC endpoint left out", "endpoint", e.name, "error", err)
	}
}

// identify asks every endpoint for its chain id. At least one must tell the right one.
func (p *pool) identify(ctx context.Context) error {
	reasons := p.each(func(e *endpoint) error {
		ctx, cancel := context.WithTimeout(ctx, e.timeout)
		defer cancel()
		return e.identify(ctx)
	})
	var wrong error
	for i, err := range reasons {
		if err == nil {
			return p.noteAll(ctx, reasons)
		}
		if errors.Is(err, errWrongChain) {
			wrong = reasons[i]
		}
	}
	if wrong != nil {
		return wrong
	}
	return unreachable("chain id", errors.Join(reasons...))
}

func (p *pool) noteAll(ctx context.Context, reasons []error) error {
	for i, err := range reasons {
		if err != nil {
			p.note(ctx, p.endpoints[i], err)
		}
	}
	return nil
}

// each runs f for all endpoints at once and returns their errors in order.
func (p *pool) each(f func(*endpoint) error) []error {
	reasons := make([]error, len(p.endpoints))
	var group sync.WaitGroup
	for i, e := range p.endpoints {
		group.Go(func() { reasons[i] = f(e) })
	}
	group.Wait()
	return reasons
}

// broadcast gives a transaction to every endpoint and returns when one has taken it,
// or none has. The others still get it.
func (p *pool) broadcast(ctx context.Context, tx *types.Transaction) error {
	answers := make(chan error, len(p.endpoints))
	for _, e := range p.endpoints {
		p.sending.Go(func() {
			ctx, cancel := context.WithCancel(context.WithoutCancel(ctx))
			defer cancel()
			defer context.AfterFunc(p.ended, cancel)()
			answers <- refusal(e.eth.SendTransaction(ctx, tx))
		})
	}
	var reasons []error
	for range p.endpoints {
		select {
		case err := <-answers:
			if err == nil {
				return nil
			}
			reasons = append(reasons, err)
		case <-ctx.Done():
			return fmt.Errorf("send transaction: %w: %w", core.ErrUnreachable, context.Cause(ctx))
		}
	}
	return fmt.Errorf("send transaction: %w: %w", core.ErrUnreachable, errors.Join(reasons...))
}
