//go:build js && wasm

package main

import (
	"context"
	"crypto/rand"
	"encoding/json"
	"fmt"
	"strings"
	"sync"
	"syscall/js"
	"time"

	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/core"
)

// session is what the page opened: validators, what the page keeps, and the flows of a
// person on both.
type session struct {
	nodes    []*node
	panel    *contributor.Panel
	flow     *contributor.Flow
	outbox   box
	relays   box
	receipts box

	mu     sync.Mutex
	drafts map[string]*contributor.Draft // that were shown to be signed, by the agreement's sum
}

// opened is the page's session; nil before open.
var opened struct {
	sync.Mutex
	session *session
}

func current() (*session, error) {
	opened.Lock()
	defer opened.Unlock()
	if opened.session == nil {
		return nil, usage("open comes first")
	}
	return opened.session, nil
}

// open takes {nodes, key?, store}.
func open(args []js.Value) (any, error) {
	if len(args) != 1 || args[0].Type() != js.TypeObject {
		return nil, usage("open takes one object")
	}
	arg := plain(args[0])

	s := &session{drafts: map[string]*contributor.Draft{}}
	for i := range arg.Get("nodes").Length() {
		n, err := newNode(arg.Get("nodes").Index(i).String())
		if err != nil {
			return nil, err
		}
		s.nodes = append(s.nodes, n)
	}

	store := arg.Get("store")
	s.outbox, s.receipts, s.relays = box{store, "outbox/"}, box{store, "receipts/"}, box{store, "relays/"}

	var known core.KeyID
	if key := arg.Get("key"); key.Truthy() {
		if err := known.UnmarshalText([]byte(key.String())); err != nil {
			return nil, usage("key: %v", err)
		}
	}

	if err := s.begin(known); err != nil {
		return nil, err
	}

	opened.Lock()
	defer opened.Unlock()
	opened.session = s

	return nil, nil
}

// begin makes the flows. A browser does not tell the addresses of hosts, so two validators
// may be one: only a known key counts.
func (s *session) begin(known core.KeyID) (err error) {
	nodes := make([]contributor.Validator, len(s.nodes))
	for i, n := range s.nodes {
		nodes[i] = n
	}

	if s.panel, err = contributor.NewPanel(contributor.PanelOptions{Nodes: nodes, KeyID: known}); err != nil {
		return err
	}

	s.flow, err = contributor.New(contributor.Options{
		Validators: s.panel,
		Outbox:     s.outbox,
		Receipts:   s.receipts,
		Rand:       rand.Reader,
		Now:        time.Now,
		KeyID:      known,
	})

	return err
}

// domain returns the chain and the contracts for which messages are signed.
func (s *session) domain(ctx context.Context) (core.Domain, error) {
	view, err := s.panel.Committee(ctx)
	return view.Domain, err
}

// agree takes {dataset, slice, account, payee?, above?}.
func agree(args []js.Value) (any, error) {
	s, err := current()
	if err != nil {
		return nil, err
	}
	if len(args) != 1 || args[0].Type() != js.TypeObject {
		return nil, usage("agree takes one object")
	}

	arg := plain(args[0])
	dataset, err := id[core.DatasetID](arg.Get("dataset"), "dataset")
	if err != nil {
		return nil, err
	}

	slice, err := content(arg.Get("slice"), "slice")
	if err != nil {
		return nil, err
	}

	by, err := giver(arg)
	if err != nil {
		return nil, err
	}

	ctx := context.Background()
	target, err := s.flow.Target(ctx, dataset)
	if err != nil {
		return nil, err
	}

	above, err := version(arg.Get("above"), 0)
	if err != nil {
		return nil, err
	}

	to, err := s.flow.Agreement(target, slice, by, above)
	if err != nil {
		return nil, err
	}

	draft, again, err := s.flow.Draft(target, slice, to)
	if err != nil {
		return nil, err
	}

	return s.shown(to, draft, again)
}

// shown returns what the page shows of an agreement, and keeps the draft to be signed.
func (s *session) shown(to contributor.Agreement, draft *contributor.Draft, again bool) (any, error) {
	sum, err := to.Sum()
	if err != nil {
		return nil, err
	}

	var agreement strings.Builder
	if err := contributor.RenderAgreement(&agreement, to); err != nil {
		return nil, err
	}

	typed, err := json.Marshal(draft.Document())
	if err != nil {
		return nil, fmt.Errorf("typed data: %w", err)
	}

	digest, err := draft.Digest()
	if err != nil {
		return nil, err
	}

	s.mu.Lock()
	defer s.mu.Unlock()
	s.drafts[sum] = draft

	return map[string]any{
		"digest":       digest.Hex(),
		"sum":          sum,
		"again":        again,
		"agreement":    agreement.String(),
		"typedData":    string(typed),
		"contribution": draft.Consent.Contribution.String(),
	}, nil
}

// give takes the sum of an agreement, the wallet's signature of its typed data, and the
// signer of an account that has one; no signature for what was signed before. What is
// posted was kept before.
func give(args []js.Value) (any, error) {
	s, err := current()
	if err != nil {
		return nil, err
	}
	if len(args) != 3 {
		return nil, usage("give takes the sum of an agreement, a signature and a signer")
	}

	s.mu.Lock()
	draft := s.drafts[args[0].String()]
	s.mu.Unlock()
	if draft == nil {
		return nil, usage("no such agreement was shown")
	}

	if args[1].Truthy() {
		by, err := outside(args[1], args[2])
		if err != nil {
			return nil, err
		}
		// Validators ask the chain before they take it.
		if err := draft.SignOutside(context.Background(), nil, by); err != nil {
			return nil, err
		}
	}

	if err := s.flow.Keep(draft); err != nil {
		return nil, err
	}

	return s.post(draft)
}

// resume takes a dataset and an account, and posts what the page keeps for them again.
func resume(args []js.Value) (any, error) {
	s, err := current()
	if err != nil {
		return nil, err
	}
	if len(args) != 2 {
		return nil, usage("resume takes a dataset and an account")
	}

	dataset, err := id[core.DatasetID](args[0], "dataset")
	if err != nil {
		return nil, err
	}

	account, err := address(args[1])
	if err != nil {
		return nil, err
	}

	draft, err := s.flow.Kept(dataset, account)
	if err != nil {
		return nil, err
	}

	return s.post(draft)
}

func (s *session) post(draft *contributor.Draft) (any, error) {
	if err := s.flow.Post(context.Background(), draft); err != nil {
		return nil, err
	}

	return map[string]any{
		"contribution": draft.Consent.Contribution.String(),
		"dataset":      draft.Consent.Dataset.String(),
		"account":      draft.Account.Hex(),
		"version":      int(draft.Consent.Version),
	}, nil
}

// giver parses who gives a slice, and who is paid.
func giver(arg js.Value) (by contributor.Giver, err error) {
	if by.Account, err = address(arg.Get("account")); err != nil {
		return by, err
	}

	if given := arg.Get("payee"); given.Truthy() {
		payee, err := address(given)
		if err != nil {
			return by, err
		}
		by.Payee = &payee
	}

	by.Signer, err = signerOf(arg.Get("signer"))

	return by, err
}

// box is a part of what the page keeps, as an outbox. The page's store has load, save and
// erase, which return promises; what save was called with is durable once it resolves.
type box struct {
	store  js.Value
	prefix string
}

var (
	_ contributor.Outbox   = box{}
	_ contributor.RelayBox = box{}
)

// Load implements contributor.Outbox.
func (b box) Load(name string) ([]byte, error) {
	v, err := await(context.Background(), b.store.Call("load", b.prefix+name))
	if err != nil {
		return nil, b.failed(err)
	}
	if v.Type() != js.TypeString {
		return nil, core.ErrNotFound
	}
	return []byte(v.String()), nil
}

// Save implements contributor.Outbox.
func (b box) Save(name string, data []byte) error {
	_, err := await(context.Background(), b.store.Call("save", b.prefix+name, string(data)))
	return b.failed(err)
}

// Erase implements contributor.RelayBox.
func (b box) Erase(name string) error {
	_, err := await(context.Background(), b.store.Call("erase", b.prefix+name))
	return b.failed(err)
}

func (b box) failed(err error) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("the browser cannot keep data for this page: %w", err)
}

// id parses an id of 32 bytes.
func id[I any, P interface {
	*I
	UnmarshalText(text []byte) error
}](v js.Value, name string) (out I, err error) {
	hex, err := text(v, name)
	if err != nil {
		return out, err
	}
	if err := P(&out).UnmarshalText([]byte(hex)); err != nil {
		return out, usage("%s: %v", name, err)
	}
	return out, nil
}
