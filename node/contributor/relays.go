package contributor

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/tantieme/tantieme/node/consent"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/panel"
)

// Relayer brings signed messages onto the chain, at no cost to their accounts.
type Relayer interface {
	// Relay returns when the message is on the chain, or when it never will be: then the
	// error says why.
	Relay(ctx context.Context, m core.RelayMessage) (core.RelayView, error)
}

// RelayNode is a validator that brings signed messages onto the chain.
type RelayNode interface {
	URL() string
	PostRelay(ctx context.Context, m core.RelayMessage) (core.RelayView, error)
	Relay(ctx context.Context, id core.RelayID) (core.RelayView, error)
}

// RelaysOptions configure Relays. Nodes and Domain are required.
type RelaysOptions struct {
	Nodes  []RelayNode
	Domain core.Domain
	// Hold is the number of validators that are to hold a message, so that one which sits
	// on it stops nothing. Default: 2, or as many as there are.
	Hold int
	// Every is the interval of questions where a message stands. Default: half a second.
	Every time.Duration
	// Waiting is called when what is waited for changes. Nil: nobody looks.
	Waiting func(words string)
}

// Relays brings messages onto the chain through several validators. It is safe for
// concurrent use.
type Relays struct {
	opts  RelaysOptions
	typer *consent.Typer
}

var _ Relayer = (*Relays)(nil)

// NewRelays returns relays through at least one validator.
func NewRelays(opts RelaysOptions) (*Relays, error) {
	if len(opts.Nodes) == 0 {
		return nil, errors.New("contributor: no validator; configure at least one, preferably two")
	}

	if opts.Hold == 0 {
		opts.Hold = 2
	}
	opts.Hold = min(opts.Hold, len(opts.Nodes))
	if opts.Every == 0 {
		opts.Every = time.Second / 2
	}
	if opts.Waiting == nil {
		opts.Waiting = func(string) {}
	}

	return &Relays{opts, consent.New(opts.Domain)}, nil
}

// Relay implements Relayer. The same message again is the same relay, so a call that was
// killed may be repeated. If no validator takes the message, the error has each one's
// reason.
func (r *Relays) Relay(ctx context.Context, m core.RelayMessage) (core.RelayView, error) {
	id := r.typer.RelayID(m)
	holders, err := r.post(ctx, m)
	if err != nil {
		return core.RelayView{}, err
	}

	said := ""
	for {
		view, ended, err := r.look(ctx, id, holders)
		if ended || err != nil {
			return view, err
		}

		if view.Words != said {
			said = view.Words
			r.opts.Waiting(said)
		}
		if err := panel.Sleep(ctx, r.opts.Every); err != nil {
			return view, err
		}
	}
}

// post has validators hold a message, and returns those that do. One is enough.
func (r *Relays) post(ctx context.Context, m core.RelayMessage) (holders []RelayNode, err error) {
	return retry(ctx, func(ctx context.Context) ([]RelayNode, error) {
		var holders []RelayNode
		var reasons []error
		for _, node := range r.opts.Nodes {
			if _, err := node.PostRelay(ctx, m); err != nil {
				reasons = append(reasons, fmt.Errorf("%s: %w", node.URL(), err))
				continue
			}
			if holders = append(holders, node); len(holders) == r.opts.Hold {
				break
			}
		}

		if len(holders) > 0 {
			return holders, nil
		}
		return nil, refusedBy(reasons)
	})
}

// refusedBy joins the reasons of validators that did not take a message. If any of them
// refused it, the error does not wrap core.ErrUnreachable: to ask again would not help.
func refusedBy(reasons []error) error {
	var refusals []error
	for _, err := range reasons {
		var refusal *core.Refusal
		if errors.As(err, &refusal) {
			refusals = append(refusals, err)
		}
	}

	if len(refusals) > 0 {
		return errors.Join(refusals...)
	}
	return errors.Join(reasons...)
}

// look asks the holders of a message where it stands. It ended if any says that the chain
// has it, or if all refused it. Holders that do not answer decide nothing.
func (r *Relays) look(ctx context.Context, id core.RelayID, holders []RelayNode) (view core.RelayView, ended bool, err error) {
	var refused []error
	for _, node := range holders {
		got, err := node.Relay(ctx, id)
		if err != nil {
			continue // the next look may find it up again
		}

		switch got.Stage {
		case core.RelayDone:
			return got, true, nil
		case core.RelayRefused:
			refused = append(refused, &core.Refusal{Reason: got.Reason, Detail: got.Words})
		default:
			view = got
		}
	}

	if len(refused) == len(holders) {
		return view, true, errors.Join(refused...)
	}
	return view, false, ctx.Err()
}
