package contributor

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	"github.com/tantieme/tantieme/api/model"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/panel"
)

// relayCopies is the number of validators that a message is posted to: one may stop.
const relayCopies = 2

// relayGrace is the time after a message's deadline for which its end is still waited for:
// a transaction that was in time has to become final.
const relayGrace = 30 * time.Minute

// Relayer is a node that brings signed messages onto the chain and pays for them.
type Relayer interface {
	URL() string
	// PostRelay may be repeated: the same message is the same relay.
	PostRelay(ctx context.Context, m core.RelayMessage) (core.RelayView, error)
	Relay(ctx context.Context, id core.RelayID) (core.RelayView, error)
}

// RelayOptions configure Relay. Nodes, ID and Outbox are required.
type RelayOptions struct {
	Nodes  []Relayer
	ID     func(core.RelayMessage) core.RelayID
	Outbox DirOutbox                             // keeps the message until it has ended
	Every  time.Duration                         // interval between questions; default 2 s
	Now    func() time.Time                      // default time.Now
	Moved  func(url string, view core.RelayView) // called at each change that a node shows; nil: not called
}

func (o *RelayOptions) setDefaults() error {
	if len(o.Nodes) == 0 || o.ID == nil || o.Outbox == "" {
		return errors.New("contributor: a relay needs nodes, an id and an outbox")
	}

	core.SetDefault(&o.Every, 2*time.Second)
	if o.Now == nil {
		o.Now = time.Now
	}

	return nil
}

// RelaysOf returns the outbox in which a data folder keeps messages on their way.
func RelaysOf(dir string) DirOutbox { return DirOutbox(filepath.Join(dir, "relays")) }

// Relay has validators bring a signed message onto the chain, and waits until one shows it
// in a final block. It keeps the message until then: the same call after a stop goes on
// with the same relay. If no validator takes it, or all that did refuse it, the error is a
// *core.Refusal. Nothing was paid then.
func Relay(ctx context.Context, opts RelayOptions, m core.RelayMessage) (core.RelayView, error) {
	if err := opts.setDefaults(); err != nil {
		return core.RelayView{}, err
	}

	id := opts.ID(m)
	if err := keepRelay(opts.Outbox, id, m); err != nil {
		return core.RelayView{}, err
	}

	w := &relayWatch{opts: opts, id: id, message: m, last: map[string]core.RelayView{}}
	holders, err := retry(ctx, w.post)
	if err == nil {
		var view core.RelayView
		if view, err = w.wait(ctx, holders); err == nil {
			return view, opts.Outbox.Erase(id.String())
		}
	}

	if refused := new(core.Refusal); errors.As(err, &refused) {
		err = errors.Join(err, opts.Outbox.Erase(id.String()))
	}

	return core.RelayView{}, err
}

// keepRelay saves a message before it is posted.
func keepRelay(outbox DirOutbox, id core.RelayID, m core.RelayMessage) error {
	data, err := json.Marshal(model.RelayOf(m))
	if err != nil {
		return fmt.Errorf("keep the signed message: %w", err)
	}
	return outbox.Save(id.String(), data)
}

// KeptRelays returns the messages that an outbox keeps: those that were signed and whose
// end was not seen.
func KeptRelays(outbox DirOutbox) (kept []core.RelayMessage, err error) {
	names, err := outbox.Names()
	if err != nil {
		return nil, err
	}

	for _, name := range names {
		data, err := outbox.Load(name)
		if err != nil {
			return nil, err
		}

		m, err := parseRelay(data)
		if err != nil {
			return nil, &core.Damage{Path: outbox.file(name), WayBack: "move it away, and sign the message again", Err: err}
		}
		kept = append(kept, m)
	}

	return kept, nil
}

// parseRelay parses a kept message.
func parseRelay(data []byte) (core.RelayMessage, error) {
	var object model.Relay
	if err := json.Unmarshal(data, &object); err != nil {
		return core.RelayMessage{}, err
	}
	return object.Message()
}

// relayWatch follows one message.
type relayWatch struct {
	opts    RelayOptions
	id      core.RelayID
	message core.RelayMessage
	last    map[string]core.RelayView
}

// post posts the message until enough nodes have it, and returns these. What a node
// refuses another may take: it may know a newer block. If none takes it, the reasons are
// joined.
func (w *relayWatch) post(ctx context.Context) (holders []Relayer, err error) {
	nodes := panel.New(w.opts.Nodes, panel.Options{Order: panel.Spread})
	var reasons []error

	for _, node := range nodes.Sources() {
		view, err := node.PostRelay(ctx, w.message)
		if ctx.Err() != nil {
			return nil, context.Cause(ctx)
		}
		if err == nil && view.ID != w.id {
			err = fmt.Errorf("the node holds relay %s, not %s: %w", view.ID.Short(), w.id.Short(), core.ErrVerify)
		}
		if err != nil {
			reasons = append(reasons, fmt.Errorf("%s: %w", node.URL(), err))
			continue
		}

		w.tell(node, view)
		if holders = append(holders, node); len(holders) == relayCopies {
			break
		}
	}

	if len(holders) > 0 {
		return holders, nil
	}
	return nil, errors.Join(reasons...)
}

// tell reports what a node shows if it is new.
func (w *relayWatch) tell(node Relayer, view core.RelayView) {
	before, known := w.last[node.URL()]
	w.last[node.URL()] = view

	if w.opts.Moved != nil && (!known || before.Stage != view.Stage || before.Reason != view.Reason) {
		w.opts.Moved(node.URL(), view)
	}
}

// wait asks the holders until one shows the message on the chain, or all refuse it.
func (w *relayWatch) wait(ctx context.Context, holders []Relayer) (core.RelayView, error) {
	for {
		var refusals []error
		for _, node := range holders {
			view, err := w.ask(ctx, node)
			switch {
			case err != nil: // it is away; the other one may do it, or it later
			case view.Stage == core.RelayDone:
				return view, nil
			case view.Stage == core.RelayRefused:
				refusals = append(refusals, core.Refuse(view.Reason, "%s", view.Words))
			}
		}

		if len(refusals) == len(holders) {
			return core.RelayView{}, refusals[0]
		}
		if end := w.message.Deadline(); w.opts.Now().After(end.Add(relayGrace)) {
			return core.RelayView{}, fmt.Errorf("no validator shows the message on the chain, and it was good until %s: %w", core.Clock(end), core.ErrDeadline)
		}
		if err := panel.Sleep(ctx, w.opts.Every); err != nil {
			return core.RelayView{}, err
		}
	}
}

// ask returns where the message stands at a node. A node that has lost it gets it again.
func (w *relayWatch) ask(ctx context.Context, node Relayer) (core.RelayView, error) {
	view, err := node.Relay(ctx, w.id)
	if errors.Is(err, core.ErrNotFound) {
		view, err = node.PostRelay(ctx, w.message)
	}
	if err == nil {
		w.tell(node, view)
	}

	return view, err
}

// RetractionTyper makes the message that an account signs to leave a dataset.
type RetractionTyper interface {
	Retraction(r core.Retraction) apitypes.TypedData
}

// SignedRetraction returns an account's signed retraction for validators to bring. One
// that an outbox keeps from before is returned again as long as it is good: it may be on
// its way.
func SignedRetraction(ctx context.Context, wallet Wallet, typer RetractionTyper, outbox DirOutbox, r core.Retraction, now time.Time) (core.RelayMessage, error) {
	kept, err := KeptRelays(outbox)
	if err != nil {
		return core.RelayMessage{}, err
	}

	same := func(m core.RelayMessage) bool {
		of := m.Retraction
		of.Deadline = r.Deadline
		return m.Kind == core.RelayRetraction && of == r && m.Deadline().After(now)
	}
	if at := slices.IndexFunc(kept, same); at >= 0 {
		return kept[at], nil
	}

	signature, err := wallet.SignTypedData(ctx, typer.Retraction(r))
	if err != nil {
		return core.RelayMessage{}, fmt.Errorf("sign the retraction: %w", err)
	}

	return core.RelayMessage{Kind: core.RelayRetraction, Retraction: r, Signature: signature}, nil
}
