// Package rpc combines several RPC endpoints into one. Calls go to the first endpoint
// that works, a transaction goes to all of them, and final blocks are compared across
// all. The package does not depend on contracts, accounts or nonces.
package rpc

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/url"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/prometheus/client_golang/prometheus"

	"github.com/tantieme/tantieme/node/core"
)

// defaultTimeout bounds one call to one endpoint.
const defaultTimeout = 15 * time.Second

// Options configure a Pool. URLs and Log are required. No endpoint serves chain 0.
type Options struct {
	URLs    []string // http or https, the preferred endpoint first
	ChainID uint64   // of the chain that every endpoint must serve
	Log     *slog.Logger
	Timeout time.Duration         // of one call to one endpoint; default 15 s
	Now     func() time.Time      // clock for the back-off of endpoints; default time.Now
	Metrics prometheus.Registerer // nil: the metrics are kept and not exported
}

func (o *Options) setDefaults() error {
	if err := core.Required("rpc", core.Ports{"URLs": o.URLs, "Log": o.Log}); err != nil {
		return err
	}

	if o.Timeout == 0 {
		o.Timeout = defaultTimeout
	}
	if o.Now == nil {
		o.Now = time.Now
	}

	return nil
}

// Pool sends each request to the first endpoint that answers. It is the transport of an
// ordinary client, so its callers see one endpoint. A failed endpoint is skipped for a
// while, as long as another works. It is safe for concurrent use.
type Pool struct {
	opts      Options
	endpoints []*endpoint
	client    *ethclient.Client // over all endpoints
	metrics   metrics

	sending sync.WaitGroup // broadcasts whose caller has already returned
	ended   context.Context
	end     context.CancelFunc

	mu       sync.Mutex
	final    uint64 // the newest final block that was seen
	disagree bool
}

// New returns a pool. It sends no request; Identify does. For a URL that is not http or
// https, the error wraps core.ErrUnreachable. The caller closes the pool.
func New(opts Options) (*Pool, error) {
	if err := opts.setDefaults(); err != nil {
		return nil, err
	}

	endpoints, err := newEndpoints(&opts)
	if err != nil {
		return nil, fmt.Errorf("connect to the chain: %w: %w", core.ErrUnreachable, err)
	}

	p := &Pool{
		opts:      opts,
		endpoints: endpoints,
		metrics:   newMetrics(opts.Metrics),
	}

	p.ended, p.end = context.WithCancel(context.Background())
	if p.client, err = dialOver(p); err != nil {
		return nil, err
	}

	return p, nil
}

func newEndpoints(opts *Options) (out []*endpoint, err error) {
	transport := http.DefaultTransport.(*http.Transport).Clone()
	transport.MaxIdleConnsPerHost = 16

	names := map[string]int{}
	for i, raw := range opts.URLs {
		u, err := url.Parse(raw)
		if err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" {
			return nil, fmt.Errorf("RPC %d: want an http or https URL", i) // a malformed URL may contain a secret, too
		}

		name := u.Host
		if names[u.Host]++; names[u.Host] > 1 {
			name = fmt.Sprintf("%s#%d", u.Host, names[u.Host])
		}

		e, err := newEndpoint(name, u, opts, transport)
		if err != nil {
			return nil, err
		}

		out = append(out, e)
	}

	return out, nil
}

// Client returns an Ethereum client over all endpoints. It is valid until the pool is
// closed.
func (p *Pool) Client() *ethclient.Client { return p.client }

// Limit bounds a call so that every endpoint can use its full timeout once.
func (p *Pool) Limit(ctx context.Context) (context.Context, context.CancelFunc) {
	return context.WithTimeout(ctx, p.opts.Timeout*time.Duration(len(p.endpoints)))
}

// Close ends running broadcasts and closes idle connections.
func (p *Pool) Close() {
	p.client.Close()
	p.end()
	p.sending.Wait()

	for _, e := range p.endpoints {
		e.eth.Close()
		e.client.CloseIdleConnections()
	}
}

// RoundTrip asks endpoints in order until one answers. Those that recently failed at the
// same come last. If an answer says that something is not there, the others are asked too:
// an endpoint may lag, or keep no history.
func (p *Pool) RoundTrip(r *http.Request) (*http.Response, error) {
	body, err := readRequest(r)
	if err != nil {
		return nil, err
	}

	asked, err := parseRequest(body)
	if err != nil {
		return nil, err
	}

	replies, err := p.ask(r.Context(), asked)
	if err != nil {
		return nil, err
	}

	return response(r, encode(asked, replies)), nil
}

// ask returns the first answers without a gap, or else the first that are usable.
func (p *Pool) ask(ctx context.Context, asked request) (nothing []reply, err error) {
	var reasons []error
	var without []*endpoint // endpoints that say that nothing is there
	kinds := asked.methods()

	for _, e := range p.order(kinds...) {
		if nothing != nil && e.backsOff(p.opts.Now(), kinds...) {
			break // the answer stands: the rest failed recently
		}

		replies, err := p.askOne(ctx, e, asked)
		switch {
		case err != nil:
			reasons = append(reasons, err)
			if ctx.Err() != nil {
				return nothing, orNil(nothing, reasons)
			}
		case !anyWeak(asked.calls, replies):
			p.noteEmpty(ctx, without, asked)
			return replies, nil
		default:
			without = append(without, e)
			if nothing == nil {
				nothing = replies
			}
		}
	}

	return nothing, orNil(nothing, reasons)
}

// noteEmpty notes endpoints that have no contract where another one has it. A missing
// block or receipt is not a fault: it may come.
func (p *Pool) noteEmpty(ctx context.Context, without []*endpoint, asked request) {
	for _, method := range asked.methods() {
		if !mayBeEmpty[method] {
			continue
		}
		for _, e := range without {
			p.noteFailure(ctx, e, method, fmt.Errorf("%s: no code where another endpoint has a contract", e.name))
		}
	}
}

// orNil returns the joined reasons, unless there is an answer.
func orNil(replies []reply, reasons []error) error {
	if replies != nil {
		return nil
	}
	return errors.Join(reasons...)
}

// askOne asks one endpoint, and remembers how it did.
func (p *Pool) askOne(ctx context.Context, e *endpoint, asked request) ([]reply, error) {
	replies, err := e.ask(ctx, asked)
	if err == nil {
		if _, bad := firstBad(asked.calls, replies); bad != nil {
			err = fmt.Errorf("%s: %w", e.name, bad)
		}
	}

	if err == nil {
		p.noteSuccess(ctx, e, append(asked.methods(), faultReach, faultChain)...)
		return replies, nil
	}

	if ctx.Err() == nil { // otherwise the caller is gone, or the time of the whole call is over
		p.noteFailure(ctx, e, kindOf(err), err)
	}

	return nil, err
}

// order returns the endpoints, those last that recently failed at some kinds of work.
func (p *Pool) order(kinds ...string) []*endpoint {
	now := p.opts.Now()

	var first, last []*endpoint
	for _, e := range p.endpoints {
		if e.backsOff(now, kinds...) {
			last = append(last, e)
		} else {
			first = append(first, e)
		}
	}

	return append(first, last...)
}

// Identify asks every endpoint for its chain id. At least one must have the expected id.
// Otherwise the error wraps ErrWrongChain if an endpoint answered with another id, and
// core.ErrUnreachable if none did.
func (p *Pool) Identify(ctx context.Context) error {
	reasons := p.forEach(func(e *endpoint) error {
		return e.identify(ctx)
	})

	var wrong error
	for i, err := range reasons {
		if err == nil {
			p.noteAll(ctx, reasons)
			return nil
		}
		if errors.Is(err, ErrWrongChain) {
			wrong = reasons[i]
		}
	}

	if wrong != nil {
		return wrong
	}

	return core.Unreachable("chain id", errors.Join(reasons...))
}

func (p *Pool) noteAll(ctx context.Context, reasons []error) {
	for i, err := range reasons {
		if err != nil {
			p.noteFailure(ctx, p.endpoints[i], kindOf(err), err)
		}
	}
}

// forEach runs f for all endpoints at once and returns their errors in order.
func (p *Pool) forEach(f func(*endpoint) error) []error {
	reasons := make([]error, len(p.endpoints))

	var group sync.WaitGroup
	for i, e := range p.endpoints {
		group.Go(func() { reasons[i] = f(e) })
	}

	group.Wait()
	return reasons
}

// Broadcast sends a transaction to every endpoint. It returns when one endpoint has
// accepted the transaction, or all have refused it; the other endpoints still receive it.
// A refusal by all wraps core.ErrUnreachable.
func (p *Pool) Broadcast(ctx context.Context, tx *types.Transaction) error {
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

// HasReceipt reports whether any endpoint has a receipt of one of these transactions, or
// cannot tell. An endpoint of another chain does not count.
func (p *Pool) HasReceipt(ctx context.Context, hashes []common.Hash) bool {
	reasons := p.forEach(func(e *endpoint) error { return e.lacks(ctx, hashes) })

	for _, err := range reasons {
		if err != nil && !errors.Is(err, ErrWrongChain) {
			return true
		}
	}

	return false
}
