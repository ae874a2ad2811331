package rpc

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
)

// grace is how long all waits for the other endpoints once one has answered.
const grace = time.Second

// Endpoint is one RPC server, for work that must not be spread over several.
type Endpoint struct{ e *endpoint }

// Name returns the endpoint's host.
func (e Endpoint) Name() string { return e.e.name }

// Client returns a client of this endpoint alone.
func (e Endpoint) Client() *ethclient.Client { return e.e.eth }

// Batch sends several requests. An error of one of them is an error of the batch.
func (e Endpoint) Batch(ctx context.Context, elems []rpc.BatchElem) error {
	if len(elems) == 0 {
		return nil
	}

	if err := e.e.eth.Client().BatchCallContext(ctx, elems); err != nil {
		return err
	}

	var errs []error
	for _, elem := range elems {
		if elem.Error != nil {
			errs = append(errs, &callFailed{Method: elem.Method, Err: elem.Error})
		}
	}

	return errors.Join(errs...)
}

// Try does some work with the first endpoint that can do it all. The kind names the work:
// an endpoint that fails is passed over for this kind for a while. If every endpoint
// fails, the error has all reasons.
func (p *Pool) Try(ctx context.Context, kind string, work func(context.Context, Endpoint) error) error {
	var reasons []error
	for _, e := range p.order(kind) {
		err := work(ctx, Endpoint{e})
		if err == nil {
			p.noteSuccess(ctx, e, kind, faultReach)
			return nil
		}

		reasons = append(reasons, named(e, err))
		if ctx.Err() != nil {
			break
		}

		p.noteFailure(ctx, e, workKind(kind, err), err)
	}

	return errors.Join(reasons...)
}

// Each does some work with every endpoint at once, notes how each did it, and returns the
// errors in the order of the endpoints.
func (p *Pool) Each(ctx context.Context, kind string, work func(context.Context, Endpoint) error) []error {
	return p.forEach(func(e *endpoint) error {
		err := work(ctx, Endpoint{e})
		switch {
		case err == nil:
			p.noteSuccess(ctx, e, kind, faultReach)
		case ctx.Err() == nil:
			p.noteFailure(ctx, e, workKind(kind, err), err)
		}

		return err
	})
}

// workKind returns the kind of fault of an endpoint that failed at some work.
func workKind(kind string, err error) string {
	if errors.Is(err, ErrWrongChain) {
		return faultChain
	}
	return kind
}

// named puts the endpoint's name before an error.
func named(e *endpoint, err error) error { return fmt.Errorf("%s: %w", e.name, err) }

// whom is the choice of the endpoints that all asks.
type whom int

const (
	healthy  whom = iota // those that did not recently fail; the others only if these fail
	everyone             // all, but those that recently failed are not waited for
)

// result is what one endpoint returned.
type result[T any] struct {
	e       *endpoint
	value   T
	err     error
	trusted bool // it is waited for
}

// all does some work with several endpoints at once. It returns once all that it waits for
// have answered, or a moment after the first has. A late endpoint's work goes on, and what
// it does is noted. all returns the good answers, or the reasons if there is none.
func all[T any](
	ctx context.Context,
	p *Pool,
	who whom,
	kind string,
	work func(context.Context, *endpoint) (T, error),
) (results []result[T], err error) {
	var first, last []*endpoint
	for _, e := range p.endpoints {
		if e.backsOff(p.opts.Now(), kind) {
			last = append(last, e)
		} else {
			first = append(first, e)
		}
	}

	if who == everyone {
		return start(ctx, p, first, last, kind, work)
	}

	results, err = start(ctx, p, first, nil, kind, work)
	if len(results) > 0 || len(last) == 0 || ctx.Err() != nil {
		return results, err
	}

	results, lastErr := start(ctx, p, last, nil, kind, work)
	if len(results) > 0 {
		return results, nil
	}

	return nil, errors.Join(err, lastErr)
}

// start starts the work with endpoints and gathers what they return. Those beside are not
// waited for, unless there is nobody else.
func start[T any](
	ctx context.Context,
	p *Pool,
	waited, beside []*endpoint,
	kind string,
	work func(context.Context, *endpoint) (T, error),
) ([]result[T], error) {
	n := len(waited) + len(beside)
	answers := make(chan result[T], n)

	for i, e := range append(slices.Clone(waited), beside...) {
		p.sending.Go(func() {
			ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), p.opts.Timeout)
			defer cancel()
			defer context.AfterFunc(p.ended, cancel)()

			value, err := work(ctx, e)
			p.note(ctx, e, kind, err)
			answers <- result[T]{
				e:       e,
				value:   value,
				err:     err,
				trusted: i < len(waited),
			}
		})
	}

	return gather(ctx, answers, n, len(waited))
}

// note remembers how an endpoint did some work.
func (p *Pool) note(ctx context.Context, e *endpoint, kind string, err error) {
	switch {
	case err == nil:
		p.noteSuccess(ctx, e, kind, faultReach, faultChain)
	case p.ended.Err() == nil:
		p.noteFailure(ctx, e, kindOf(err), err)
	}
}

// gather collects answers until all waited ones are there, or a moment has passed since
// the first good one.
func gather[T any](ctx context.Context, answers <-chan result[T], n, waited int) (results []result[T], err error) {
	var late <-chan time.Time
	var reasons []error

	for got := 0; got < n && (waited > 0 || len(results) == 0); got++ {
		select {
		case r := <-answers:
			if r.trusted {
				waited--
			}
			if r.err != nil {
				reasons = append(reasons, r.err)
				continue
			}

			results = append(results, r)
			if late == nil {
				timer := time.NewTimer(grace)
				defer timer.Stop()
				late = timer.C
			}

		case <-late:
			return results, nil
		case <-ctx.Done():
			return nil, errors.Join(append(reasons, context.Cause(ctx))...)
		}
	}

	if len(results) == 0 {
		return nil, errors.Join(reasons...)
	}

	return results, nil
}

// lacks returns nil if the endpoint has no receipt of these transactions.
func (e *endpoint) lacks(ctx context.Context, hashes []common.Hash) error {
	for _, hash := range hashes {
		_, err := e.eth.TransactionReceipt(ctx, hash)
		switch {
		case errors.Is(err, ethereum.NotFound):
			continue
		case err != nil:
			return fmt.Errorf("%s: receipt: %w", e.name, err)
		}

		return fmt.Errorf("%s has a receipt of %s", e.name, hash)
	}

	return nil
}

// blockBy returns the request for a block's header by its number or tag.
func blockBy(tag string, into **types.Header) rpc.BatchElem {
	return rpc.BatchElem{
		Method: "eth_getBlockByNumber",
		Args:   []any{tag, false},
		Result: into,
	}
}

func chainIDInto(into *hexutil.Big) rpc.BatchElem {
	return rpc.BatchElem{Method: "eth_chainId", Result: into}
}
