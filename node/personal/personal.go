package personal

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/core"
)

// Files stores small files by name. Save and Erase are durable when they return.
type Files interface {
	contributor.Outbox
	Names() ([]string, error)
	Erase(name string) error
}

var _ Files = contributor.DirOutbox("")

// Chain is what a personal node reads of the chain.
type Chain interface {
	contributor.ChainReader
	contributor.Judge
	// IsContract reports whether an account is a contract, which has no key of its own.
	IsContract(ctx context.Context, account common.Address) (bool, error)
}

// Options configure a Node. Dir, Validators and Log are required.
type Options struct {
	Dir        string                  // data folder, used by this node alone
	Validators []contributor.Validator // the node asks any of them
	// Relayers bring the account's signed messages onto the chain; nil: nobody does.
	Relayers []Relayer
	KeyID    core.KeyID // the committee's key, if it is known
	// Chain is the person's own access to the chain; nil: there is none. Without it and
	// KeyID, validators on two hosts must agree on the committee's key.
	Chain   Chain
	Domain  *core.Domain       // the expected chain and contracts; nil: those to which the dataset's id is bound
	Dataset *core.DatasetID    // for exports without a dataset
	Watch   string             // folder from which exports are taken; "": none
	Wallet  contributor.Wallet // the node's own; nil: consents are signed outside
	Version string
	Log     *slog.Logger

	PollEvery  time.Duration // interval between requests for the state of contributions; default 15 s
	WatchEvery time.Duration // interval between looks at the watched folder; default 2 s
	RelayEvery time.Duration // interval between requests for the state of a message; default 2 s

	// Test holds hooks for tests.
	Test struct {
		Now  func() time.Time // nil: time.Now
		Rand io.Reader        // must be cryptographic; nil: crypto/rand
		// Wrap may wrap each kind of the node's files; nil: they are used directly.
		Wrap func(kind string, files Files) Files
	}
}

func (o *Options) setDefaults() error {
	err := core.Required("personal", core.Ports{
		"Dir":        o.Dir,
		"Validators": o.Validators,
		"Log":        o.Log,
	})
	if err != nil {
		return err
	}

	if o.Watch != "" && o.Dataset == nil {
		return errors.New("personal: a watched folder needs the dataset for which its exports are")
	}
	if o.PollEvery == 0 {
		o.PollEvery = 15 * time.Second
	}
	if o.WatchEvery == 0 {
		o.WatchEvery = 2 * time.Second
	}

	if o.Test.Now == nil {
		o.Test.Now = time.Now
	}
	if o.Test.Rand == nil {
		o.Test.Rand = rand.Reader
	}
	if o.Test.Wrap == nil {
		o.Test.Wrap = func(_ string, files Files) Files { return files }
	}

	return nil
}

// Node is a personal node. It is safe for concurrent use.
type Node struct {
	opts  Options
	panel *contributor.Panel
	flow  *contributor.Flow

	exports, previews, drafts, outbox, receipts, messages, relays, cursor Files

	mu      sync.Mutex // held from reading a record until it is written
	sealing sync.Mutex // held from reading the outbox until it is written
	signing sync.Mutex // held from reading messages until one is written
	waking  map[string]chan struct{}
	watcher watcher
	resends resends

	bringing bringing

	troubleMu sync.Mutex
	trouble   map[string]error // why each part cannot do its work
}

// New opens the data folder and erases the remains of interrupted uploads. It starts no
// work.
func New(opts Options) (*Node, error) {
	if err := opts.setDefaults(); err != nil {
		return nil, err
	}

	panel, err := contributor.NewPanel(contributor.PanelOptions{
		Nodes: opts.Validators,
		KeyID: opts.KeyID,
		Chain: opts.Chain,
	})
	if err != nil {
		return nil, err
	}

	n := &Node{
		opts:    opts,
		panel:   panel,
		waking:  map[string]chan struct{}{},
		trouble: map[string]error{},
	}

	for _, name := range []string{"cut", "send", "follow", "bring"} {
		n.waking[name] = make(chan struct{}, 1)
	}

	for kind, files := range map[string]*Files{
		"exports":  &n.exports,
		"previews": &n.previews,
		"drafts":   &n.drafts,
		"outbox":   &n.outbox,
		"receipts": &n.receipts,
		"messages": &n.messages,
		"relays":   &n.relays,
		"":         &n.cursor,
	} {
		*files = opts.Test.Wrap(kind, contributor.DirOutbox(filepath.Join(opts.Dir, kind)))
	}

	n.flow, err = contributor.New(contributor.Options{
		Validators: pinned{panel, opts.Domain},
		Outbox:     n.outbox,
		Receipts:   n.receipts,
		Rand:       opts.Test.Rand,
		Now:        opts.Test.Now,
		KeyID:      opts.KeyID,
	})
	if err != nil {
		return nil, err
	}

	if err := os.MkdirAll(n.incoming(), 0o700); err != nil {
		return nil, fmt.Errorf("data folder: %w", err)
	}

	return n, n.tidy()
}

// pinned refuses a committee on another chain or with other contracts than expected.
type pinned struct {
	*contributor.Panel
	chain *core.Domain
}

func (p pinned) Committee(ctx context.Context) (core.CommitteeView, error) {
	view, err := p.Panel.Committee(ctx)
	if err == nil && p.chain != nil && view.Domain != *p.chain {
		err = fmt.Errorf(
			"the validators are on chain %d, or of other contracts there, not on chain %d: %w",
			view.Domain.ID,
			p.chain.ID,
			core.ErrVerify,
		)
	}

	return view, err
}

// Run works until the context ends: it cuts received exports, sends contributions with a
// consent, follows sent ones, and watches the folder.
func (n *Node) Run(ctx context.Context) error {
	var parts sync.WaitGroup
	parts.Go(func() { n.loop(ctx, "cut", n.opts.PollEvery, n.Cut) })
	parts.Go(func() { n.loop(ctx, "send", n.opts.PollEvery, n.Send) })
	parts.Go(func() { n.loop(ctx, "follow", n.opts.PollEvery, n.Follow) })
	parts.Go(func() {
		n.loop(ctx, "bring", n.opts.PollEvery, func(ctx context.Context) error {
			_, err := n.startBringing(ctx)
			return err
		})
	})
	parts.Go(func() { n.listen(ctx) })
	if n.opts.Watch != "" {
		parts.Go(func() { n.loop(ctx, "watch", n.opts.WatchEvery, n.Watch) })
	}

	parts.Wait()
	n.bringing.parts.Wait()

	return nil
}

// loop does a part's work at once, when it is woken, and at intervals.
func (n *Node) loop(ctx context.Context, part string, every time.Duration, work func(context.Context) error) {
	tick := time.NewTicker(every)
	defer tick.Stop()

	for {
		err := work(ctx)
		if ctx.Err() != nil {
			return
		}

		n.noteTrouble(part, err)
		select {
		case <-ctx.Done():
			return
		case <-n.waking[part]:
		case <-tick.C:
		}
	}
}

// wake makes a part look for work.
func (n *Node) wake(part string) {
	select {
	case n.waking[part] <- struct{}{}:
	default: // it is awake already
	}
}

// noteTrouble records why a part cannot do its work, and logs it if it is new.
func (n *Node) noteTrouble(part string, err error) {
	n.troubleMu.Lock()
	defer n.troubleMu.Unlock()

	before := n.trouble[part]
	n.trouble[part] = err
	if err != nil && (before == nil || before.Error() != err.Error()) {
		n.opts.Log.Warn("part of the node's work failed; it is tried again", "part", part, "error", err)
	}
}

// Ready returns the reasons why the node cannot do its work, or nil.
func (n *Node) Ready() error {
	n.troubleMu.Lock()
	defer n.troubleMu.Unlock()

	var all []error
	for _, part := range []string{"records", "messages", "cut", "send", "follow", "bring", "relays", "watch", "events"} {
		if err := n.trouble[part]; err != nil {
			all = append(all, fmt.Errorf("%s: %w", part, err))
		}
	}

	return errors.Join(all...)
}

// load reads a record. A record that cannot be parsed is a *core.Damage.
func (n *Node) load(id string) (Export, error) {
	data, err := n.exports.Load(id)
	damage := (*core.Damage)(nil)
	if err != nil && !errors.As(err, &damage) {
		return Export{}, fmt.Errorf("export %s: %w", id, err)
	}

	var e Export
	if err == nil {
		e, err = ParseExport(data)
	}
	if err == nil && e.ID != id {
		err = fmt.Errorf("it is the record of export %q", e.ID)
	}
	if damage != nil {
		err = damage.Err
	}
	if err != nil {
		return Export{}, n.damaged("exports", id, "give the export again, which writes its record anew", err)
	}

	return e, nil
}

// damaged returns the error for a stored file that cannot be parsed.
func (n *Node) damaged(kind, name, wayBack string, how error) error {
	return &core.Damage{
		Path:    filepath.Join(n.opts.Dir, kind, name+".json"),
		WayBack: wayBack,
		Err:     how,
	}
}

// all returns all records that can be read, the oldest first. Ready names the others, so
// that one damaged file stops no other export.
func (n *Node) all() ([]Export, error) {
	names, err := n.exports.Names()
	if err != nil {
		return nil, err
	}

	out := make([]Export, 0, len(names))
	var broken []error

	for _, name := range names {
		e, err := n.load(name)
		if damage := (*core.Damage)(nil); errors.As(err, &damage) {
			broken = append(broken, err)
			continue
		}
		if err != nil {
			return nil, err
		}

		out = append(out, e)
	}

	n.noteTrouble("records", errors.Join(broken...))
	slices.SortStableFunc(out, func(a, b Export) int { return a.Received.Compare(b.Received) })

	return out, nil
}

// at returns the records in a state.
func (n *Node) at(state State) ([]Export, error) {
	all, err := n.all()
	return slices.DeleteFunc(all, func(e Export) bool { return e.State != state }), err
}

func (n *Node) save(e *Export) error {
	data, err := e.encode()
	if err != nil {
		return err
	}

	return n.exports.Save(e.ID, data)
}

// advance moves an export from one state to another, durably. If it is in another state
// by now, nothing changes and advance returns core.ErrConflict.
func (n *Node) advance(id string, from, to State, change func(*Export)) (Export, error) {
	n.mu.Lock()
	defer n.mu.Unlock()

	e, err := n.load(id)
	if err != nil {
		return e, err
	}
	if e.State != from {
		return e, fmt.Errorf("the export is %s, not %s: %w", e.State, from, core.ErrConflict)
	}

	if err := e.move(to); err != nil {
		return e, err
	}

	e.because("", "", "")
	change(&e)
	if err := n.save(&e); err != nil {
		return e, err
	}

	n.opts.Log.Info("export moved", "export", id, "from", from, "state", to, "reason", e.Reason)

	return e, nil
}
