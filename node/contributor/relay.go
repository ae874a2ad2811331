package contributor

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"sync"
	"time"

	"github.com/tantieme/tantieme/api/model"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/eip712"
	"github.com/tantieme/tantieme/node/panel"
)

// RelayGrace is the time after a message's deadline for which its end is still waited for:
// a transaction that was in time has to become final.
const RelayGrace = 30 * time.Minute

// Relayer is a node that brings signed messages onto the chain and pays for them.
type Relayer interface {
	URL() string
	// PostRelay may be repeated: the same message is the same relay.
	PostRelay(ctx context.Context, m core.RelayMessage) (core.RelayView, error)
	Relay(ctx context.Context, id core.RelayID) (core.RelayView, error)
}

// RelayBox keeps signed messages by name. Both methods are durable when they return.
type RelayBox interface {
	Save(name string, data []byte) error
	Erase(name string) error
}

var _ RelayBox = DirOutbox("")

// RelayOptions configure Relay. Nodes, ID and Outbox are required.
type RelayOptions struct {
	Nodes  []Relayer
	ID     func(core.RelayMessage) core.RelayID
	Outbox RelayBox                              // keeps the message until it has ended
	Every  time.Duration                         // interval between questions; default 2 s
	Now    func() time.Time                      // default time.Now
	Moved  func(url string, view core.RelayView) // called at each change that a node shows; nil: not called
}

func (o *RelayOptions) setDefaults() error {
	if len(o.Nodes) == 0 || o.ID == nil || o.Outbox == nil {
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
// in a final block. All nodes get the message at once: only the one in turn sends it, and
// whichever that is has it. Relay keeps the message until its end: the same call after a
// stop goes on with the same relay. If no validator takes it, or all that did refuse it, the
// error is a *core.Refusal. Nothing was paid then.
func Relay(ctx context.Context, opts RelayOptions, m core.RelayMessage) (core.RelayView, error) {
	if err := opts.setDefaults(); err != nil {
		return core.RelayView{}, err
	}

	id := opts.ID(m)
	if err := keepRelay(opts.Outbox, id, m); err != nil {
		return core.RelayView{}, err
	}

	w := &relayWatch{opts: opts, id: id, message: m, last: map[string]core.RelayView{}}
	view, err := w.first(ctx)
	if err == nil {
		return view, opts.Outbox.Erase(id.String())
	}

	if refused := new(core.Refusal); errors.As(err, &refused) {
		err = errors.Join(err, opts.Outbox.Erase(id.String()))
	}

	return core.RelayView{}, err
}

// keepRelay saves a message before it is posted.
func keepRelay(outbox RelayBox, id core.RelayID, m core.RelayMessage) error {
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

// passing are the refusals after which the same node, or another one, may take the same
// message later.
var passing = []core.Reason{
	core.ReasonRelaysOff,
	core.ReasonRelayKind,
	core.ReasonRelayBudget,
	core.ReasonRelayFee,
	core.ReasonUnknownOffer,
	core.ReasonDataset,
	core.ReasonNothingHeld,
	core.ReasonRelaysFull,
}

// Ended returns the refusal that ends a message, from an error of Relay: every node has
// refused it, for a reason that lasts. Otherwise it returns nil, and the message is worth
// another attempt.
func Ended(err error) *core.Refusal {
	switch e := err.(type) { //nolint:errorlint // it walks the tree of errors itself
	case nil:
		return nil
	case *core.Refusal:
		if slices.Contains(passing, e.Reason) || e.Reason.Info().Retry {
			return nil
		}
		return e
	case interface{ Unwrap() []error }:
		return endedAll(e.Unwrap())
	default:
		return Ended(errors.Unwrap(err))
	}
}

// endedAll returns the first refusal if all of the errors end a message.
func endedAll(all []error) (first *core.Refusal) {
	for _, err := range all {
		ended := Ended(err)
		if ended == nil {
			return nil
		}
		first = cmp.Or(first, ended)
	}

	return first
}

// relayWatch follows one message at all nodes.
type relayWatch struct {
	opts    RelayOptions
	id      core.RelayID
	message core.RelayMessage

	mu   sync.Mutex // one call of Moved at a time
	last map[string]core.RelayView
}

// first follows the message at every node until one shows it on the chain. If none does,
// their reasons are joined. A node that is slow or away holds up no other.
func (w *relayWatch) first(ctx context.Context) (core.RelayView, error) {
	type end struct {
		view core.RelayView
		err  error
	}

	watch, stop := context.WithCancel(ctx)
	ends := make(chan end, len(w.opts.Nodes))
	var following sync.WaitGroup
	defer following.Wait()
	defer stop()

	for _, node := range w.opts.Nodes {
		following.Go(func() {
			view, err := w.follow(watch, node)
			ends <- end{view, err}
		})
	}

	var reasons []error
	for range w.opts.Nodes {
		e := <-ends
		if e.err == nil {
			return e.view, nil
		}
		reasons = append(reasons, e.err)
	}

	if ctx.Err() != nil {
		return core.RelayView{}, context.Cause(ctx)
	}
	return core.RelayView{}, errors.Join(reasons...)
}

// follow posts the message to a node and asks until the node shows its end there.
func (w *relayWatch) follow(ctx context.Context, node Relayer) (core.RelayView, error) {
	view, err := retry(ctx, func(ctx context.Context) (core.RelayView, error) { return w.post(ctx, node) })

	for err == nil {
		switch view.Stage {
		case core.RelayDone:
			return view, nil
		case core.RelayRefused:
			return view, fmt.Errorf("%s: %w", node.URL(), core.Refuse(view.Reason, "%s", view.Words))
		case core.RelayStageNone, core.RelayQueued, core.RelaySent:
		}

		if end := w.message.Deadline(); w.opts.Now().After(end.Add(RelayGrace)) {
			return view, fmt.Errorf("%s does not show the message on the chain, and it was good until %s: %w", node.URL(), core.Clock(end), core.ErrDeadline)
		}
		if err := panel.Sleep(ctx, w.opts.Every); err != nil {
			return view, err
		}

		if now, err := w.ask(ctx, node); err == nil {
			view = now // else it is away, and is asked again
		}
	}

	return view, fmt.Errorf("%s: %w", node.URL(), err)
}

// post posts the message to a node.
func (w *relayWatch) post(ctx context.Context, node Relayer) (core.RelayView, error) {
	view, err := node.PostRelay(ctx, w.message)
	if err == nil && view.ID != w.id {
		err = fmt.Errorf("the node holds relay %s, not %s: %w", view.ID.Short(), w.id.Short(), core.ErrVerify)
	}
	if err == nil {
		w.tell(node, view)
	}

	return view, err
}

// ask returns where the message stands at a node. A node that has lost it gets it again.
func (w *relayWatch) ask(ctx context.Context, node Relayer) (core.RelayView, error) {
	view, err := node.Relay(ctx, w.id)
	if errors.Is(err, core.ErrNotFound) {
		return w.post(ctx, node)
	}
	if err == nil {
		w.tell(node, view)
	}

	return view, err
}

// tell reports what a node shows if it is new.
func (w *relayWatch) tell(node Relayer, view core.RelayView) {
	w.mu.Lock()
	defer w.mu.Unlock()

	before, known := w.last[node.URL()]
	w.last[node.URL()] = view

	if w.opts.Moved != nil && (!known || before.Stage != view.Stage || before.Reason != view.Reason) {
		w.opts.Moved(node.URL(), view)
	}
}

// RetractionTyper makes the message that an account signs to leave a dataset.
type RetractionTyper interface {
	Retraction(r core.Retraction) eip712.TypedData
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
