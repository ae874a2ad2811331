package rpc

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/tantieme/tantieme/node/core"
)

// An endpoint is behind if it stands still for Patience while another one moves, or if its
// head is older by maxAge than another one's and than this machine's clock. Another
// endpoint alone cannot make it look old.
const (
	Patience = 5 * time.Second
	maxAge   = time.Minute
)

// faultFinal is the kind of fault of an endpoint that does not show its newest final block.
const faultFinal = "finalized"

// errBehind is the fault of an endpoint whose head stands still or goes back.
var errBehind = errors.New("its head stands still or went back")

// sight is what an endpoint showed of the chain.
type sight struct {
	number   uint64    // of its newest block
	time     uint64    // of that block
	final    uint64    // 0: not known
	overtook time.Time // since when another endpoint has been ahead of number; zero: none is
}

// heads are the newest blocks of one endpoint.
type heads struct {
	newest, final *types.Header
	finalErr      error // why final is missing
}

// Heads returns the newest block that any endpoint shows, and the newest final one. With
// byTag, final blocks are those of the chain's tag; otherwise the final block lies depth
// blocks below the newest. An endpoint whose head stands still while another one moves, or
// goes back, is passed over from then on.
//
// The final block is one that every other endpoint has come to. So no endpoint alone can
// show a chain of its own: Agree compares its final block with the others'.
func (p *Pool) Heads(ctx context.Context, byTag bool, depth uint64) (newest, final *types.Header, err error) {
	results, err := all(ctx, p, healthy, "eth_getBlockByNumber", func(ctx context.Context, e *endpoint) (heads, error) {
		h, err := e.heads(ctx, byTag)
		if err == nil {
			p.see(ctx, e, h)
		}
		return h, err
	})
	if err != nil {
		return nil, nil, core.Unreachable("head", err)
	}

	var at *endpoint
	for _, r := range results {
		if h := r.value.newest; newest == nil || h.Number.Cmp(newest.Number) > 0 {
			newest, at = h, r.e
		}
	}

	p.compareHeads(ctx, newest)
	common := commonHead(results, newest)

	if byTag {
		final, err = finalOf(results, common)
	} else {
		number := newest.Number.Uint64()
		final, err = p.blockAt(ctx, at, newest, min(number-min(number, depth), common))
	}
	if err != nil {
		return nil, nil, core.Unreachable("final block", err)
	}

	p.noteFinal(final.Number.Uint64())

	return newest, final, nil
}

// commonHead returns the number of the newest block that every endpoint has come to,
// without those that are behind.
func commonHead(results []result[heads], newest *types.Header) uint64 {
	common := newest.Number.Uint64()
	for _, r := range results {
		if !r.e.has(faultBehind) {
			common = min(common, r.value.newest.Number.Uint64())
		}
	}
	return common
}

// finalOf returns the newest block of the chain's tag that is no newer than the common
// head.
func finalOf(results []result[heads], common uint64) (final *types.Header, err error) {
	var reasons []error
	for _, r := range results {
		h := r.value.final
		switch {
		case h == nil:
			reasons = append(reasons, r.value.finalErr)
		case h.Number.Uint64() > common:
			reasons = append(reasons, named(r.e, fmt.Errorf("its finalized block %d is newer than another endpoint's head %d", h.Number, common)))
		case final == nil || h.Number.Cmp(final.Number) > 0:
			final = h
		}
	}

	if final == nil {
		return nil, errors.Join(reasons...)
	}

	return final, nil
}

// heads asks for the newest blocks and, in the same request, for the chain id.
func (e *endpoint) heads(ctx context.Context, byTag bool) (h heads, err error) {
	var id hexutil.Big
	batch := []rpc.BatchElem{chainIDInto(&id), blockBy("latest", &h.newest)}
	if err := (Endpoint{e}).Batch(ctx, batch); err != nil {
		return h, named(e, err)
	}

	if err := e.check(id.ToInt()); err != nil {
		return h, err
	}

	if h.newest == nil {
		return h, named(e, &callFailed{
			Method: "eth_getBlockByNumber",
			Err:    errors.New("it has no newest block: it may still be syncing"),
		})
	}

	if byTag {
		h.finalErr = e.finalInto(ctx, &h.final)
	}

	return h, nil
}

// finalInto asks for the newest final block of the chain's tag.
func (e *endpoint) finalInto(ctx context.Context, into **types.Header) error {
	err := (Endpoint{e}).Batch(ctx, []rpc.BatchElem{blockBy("finalized", into)})
	switch {
	case err != nil:
		return named(e, fmt.Errorf("it does not tell the finalized block: %w", err))
	case *into == nil:
		return named(e, errors.New("it has no finalized block"))
	}

	return nil
}

// blockAt returns a block from the endpoint that showed the newest, or else from any.
func (p *Pool) blockAt(ctx context.Context, at *endpoint, newest *types.Header, number uint64) (h *types.Header, err error) {
	if number == newest.Number.Uint64() {
		return newest, nil
	}

	err = (Endpoint{at}).Batch(ctx, []rpc.BatchElem{blockBy(hexutil.EncodeUint64(number), &h)})
	if err == nil && h != nil {
		return h, nil
	}

	return p.client.HeaderByNumber(ctx, new(big.Int).SetUint64(number))
}

// see remembers what an endpoint shows.
func (p *Pool) see(ctx context.Context, e *endpoint, h heads) {
	if h.finalErr != nil {
		p.noteFailure(ctx, e, faultFinal, h.finalErr)
	} else {
		p.noteSuccess(ctx, e, faultFinal)
	}

	e.mu.Lock()
	defer e.mu.Unlock()

	if number := h.newest.Number.Uint64(); number != e.shown.number {
		e.shown = sight{number: number, time: h.newest.Time}
	}

	e.shown.final = 0
	if h.final != nil {
		e.shown.final = h.final.Number.Uint64()
	}
}

// noteFinal remembers the newest final block that was seen.
func (p *Pool) noteFinal(number uint64) {
	p.mu.Lock()
	defer p.mu.Unlock()

	p.final = max(p.final, number)
}

func (p *Pool) seenFinal() uint64 {
	p.mu.Lock()
	defer p.mu.Unlock()

	return p.final
}

// compareHeads finds the endpoints that are behind the newest block of all.
func (p *Pool) compareHeads(ctx context.Context, newest *types.Header) {
	final := p.seenFinal()
	for _, e := range p.endpoints {
		if !e.isKnown() {
			continue
		}

		if err := e.behind(newest, final, p.opts.Now()); err != nil {
			p.noteFailure(ctx, e, faultBehind, err)
		} else {
			p.noteSuccess(ctx, e, faultBehind)
		}
	}
}

// Apart reports whether endpoints showed different heads at the last look. Another look,
// after Patience, shows whether one of them stands still.
func (p *Pool) Apart() bool {
	shown := map[uint64]bool{}
	for _, e := range p.endpoints {
		e.mu.Lock()
		if number := e.shown.number; number > 0 {
			shown[number] = true
		}
		e.mu.Unlock()
	}

	return len(shown) > 1
}

// behind returns why an endpoint's head is not to be trusted, or nil.
func (e *endpoint) behind(newest *types.Header, final uint64, now time.Time) error {
	e.mu.Lock()
	defer e.mu.Unlock()

	s := &e.shown
	number := newest.Number.Uint64()

	switch {
	case s.number == 0: // it has not shown a head yet
		return nil
	case s.number >= number:
		s.overtook = time.Time{}
		return nil
	case s.number < final:
		return fmt.Errorf("%w: it shows block %d, older than the final block %d", errBehind, s.number, final)
	case newest.Time > s.time+uint64(maxAge/time.Second) && now.Sub(core.UnixTime(s.time)) > maxAge:
		return fmt.Errorf("%w: it shows block %d, another one block %d", errBehind, s.number, number)
	case s.overtook.IsZero():
		s.overtook = now
		return nil
	case now.Sub(s.overtook) >= Patience:
		return fmt.Errorf("%w: it shows block %d, another one block %d", errBehind, s.number, number)
	}

	return nil
}

// AtHead does some work with all endpoints at once, each at its own newest block, and
// returns the results of the endpoints that show the newest of all. An endpoint that
// shows an older block than a final one that was seen does not count. If none is left, the
// error wraps core.ErrUnreachable.
func AtHead[T any](
	ctx context.Context,
	p *Pool,
	work func(ctx context.Context, e Endpoint, head *types.Header) (T, error),
) (values []T, newest *types.Header, err error) {
	type seen struct {
		head  *types.Header
		value T
	}

	results, err := all(ctx, p, everyone, "eth_call", func(ctx context.Context, e *endpoint) (s seen, err error) {
		h, err := e.heads(ctx, false)
		if err != nil {
			return s, err
		}

		s.head = h.newest
		if s.value, err = work(ctx, Endpoint{e}, h.newest); err != nil {
			return s, named(e, &callFailed{Method: "eth_call", Err: err})
		}

		return s, nil
	})
	if err != nil {
		return nil, nil, core.Unreachable("head", err)
	}

	for _, r := range results {
		head := r.value.head
		switch {
		case newest == nil || head.Number.Cmp(newest.Number) > 0:
			newest, values = head, []T{r.value.value}
		case head.Number.Cmp(newest.Number) == 0:
			values = append(values, r.value.value)
			if head.Time > newest.Time {
				newest = head
			}
		}
	}

	if number, final := newest.Number.Uint64(), p.seenFinal(); number < final {
		return nil, nil, core.Unreachable("head",
			fmt.Errorf("the newest block that an endpoint shows is %d, older than the final block %d", number, final))
	}

	return values, newest, nil
}

// hashOf returns the hash of a block at one endpoint. It is zero if the endpoint does not
// have the block yet. The same request asks for the chain id.
func (e *endpoint) hashOf(ctx context.Context, number uint64) (hash common.Hash, err error) {
	var id hexutil.Big
	var header *types.Header
	batch := []rpc.BatchElem{chainIDInto(&id), blockBy(hexutil.EncodeUint64(number), &header)}

	if err := (Endpoint{e}).Batch(ctx, batch); err != nil {
		return hash, named(e, err)
	}

	if err := e.check(id.ToInt()); err != nil {
		return hash, err
	}

	if header == nil {
		return hash, nil
	}

	return header.Hash(), nil
}
