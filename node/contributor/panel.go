package contributor

import (
	"context"
	"errors"
	"fmt"
	"net/netip"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/panel"
)

// Validator is one node of the committee, as a contributor uses it.
type Validator interface {
	Recipient
	Earnings
	URL() string
	Contribution(ctx context.Context, id core.ContributionID) (core.ContributionView, error)
	Offer(ctx context.Context, id core.SaleID) (core.OfferView, error)
	Offers(ctx context.Context, filter core.OfferFilter) ([]core.OfferView, error)
	// Events calls f with each event after an id. It returns nil when the context ends,
	// the error of f if f fails, and core.ErrUnreachable if the node no longer answers.
	Events(ctx context.Context, after core.LogID, f func(core.LogEntry) error) error
}

// ChainReader is the contributor's own access to the chain, against which answers of validators
// are checked.
type ChainReader interface {
	// KeyID returns the id of the committee's key, zero while there is none.
	KeyID(ctx context.Context) (core.KeyID, error)
	// Token returns a token's symbol and decimals.
	Token(ctx context.Context, token common.Address) (core.Token, error)
	// NoticeServedAt returns when a notice was served, or zero if the chain has no such one.
	NoticeServedAt(ctx context.Context, id core.NoticeID) (time.Time, error)
}

// PanelOptions configure a Panel. Nodes are required.
type PanelOptions struct {
	Nodes []Validator
	// KeyID is the committee's key as the contributor knows it; zero: it is not known.
	KeyID core.KeyID
	// Chain is the contributor's own access to the chain. nil: there is none.
	Chain ChainReader

	// Test holds hooks for tests.
	Test struct {
		Lookup func(ctx context.Context, host string) ([]netip.Addr, error) // nil: the system's resolver
	}
}

// Panel combines several validators. It asks the validator that answered last and falls
// back to the others. It is safe for concurrent use.
//
// It never takes one node's word for the committee's key. A key counts if its id is the
// known one, if the chain has it, or if nodes on two hosts show the same committee.
type Panel struct {
	nodes *panel.Panel[Validator]
	opts  PanelOptions
}

var _ interface {
	Recipient
	Earnings
} = (*Panel)(nil)

// NewPanel returns a panel of at least one validator.
func NewPanel(opts PanelOptions) (*Panel, error) {
	if len(opts.Nodes) == 0 {
		return nil, errors.New("contributor: no validator; configure at least one, preferably two")
	}

	if opts.Test.Lookup == nil {
		opts.Test.Lookup = lookUp
	}

	return &Panel{
		nodes: panel.New(opts.Nodes, panel.Options{Elsewhere: elsewhere, Join: heard}),
		opts:  opts,
	}, nil
}

// elsewhere reports whether another node may answer better: this one is unreachable,
// lacks data that was sent to others, or its answer does not verify.
func elsewhere(err error) bool {
	return errors.Is(err, core.ErrUnreachable) || errors.Is(err, core.ErrNotFound) || errors.Is(err, core.ErrVerify)
}

// heard joins the reasons of all nodes. The error wraps core.ErrNotFound only if every
// node answered, because an unreachable node may have the data.
func heard(reasons []error) error {
	away := func(err error) bool { return errors.Is(err, core.ErrUnreachable) }
	missing := func(err error) bool { return errors.Is(err, core.ErrNotFound) }

	if slices.ContainsFunc(reasons, away) {
		reasons = slices.DeleteFunc(reasons, missing)
	}

	return errors.Join(reasons...)
}

// Committee returns the committee whose key was checked. If nodes show different keys, or
// another one than the chain or the contributor knows, the error wraps core.ErrVerify:
// one of them lies. If there is nothing to check a key against, the error is a
// *core.Refusal with core.ReasonKeyUnchecked.
func (p *Panel) Committee(ctx context.Context) (core.CommitteeView, error) {
	known, err := p.knownKey(ctx)
	if err != nil {
		return core.CommitteeView{}, err
	}
	if known.IsZero() {
		return p.agreed(ctx)
	}

	var reasons []error
	for _, node := range p.nodes.Sources() {
		view, err := node.Committee(ctx)
		if err == nil && view.Key != nil && view.Key.KeyID != known {
			err = fmt.Errorf("the node shows the key %s, not %s: %w", view.Key.KeyID, known, core.ErrVerify)
		}
		if err == nil {
			return view, nil
		}

		reasons = append(reasons, fmt.Errorf("%s: %w", node.URL(), err))
	}

	return core.CommitteeView{}, errors.Join(reasons...)
}

// Domain returns the chain and the contracts of the validators. One to which a draft was
// signed is known; any other counts as Committee checks it.
func (p *Panel) Domain(ctx context.Context, drafts []*Draft) (core.Domain, error) {
	shown, err := panel.Answer(ctx, p.nodes, "committee", func(ctx context.Context, v Validator) (core.CommitteeView, error) {
		return v.Committee(ctx)
	})
	if err != nil {
		return core.Domain{}, err
	}

	for _, d := range drafts {
		if d.ChainID == shown.Domain.ID && d.Contracts == shown.Domain.Contracts {
			return shown.Domain, nil
		}
	}

	checked, err := p.Committee(ctx)

	return checked.Domain, err
}

// knownKey returns the id of the key that the contributor knows or the chain has. It
// returns zero if neither is at hand. A committee without a key on the chain is refused
// with core.ReasonNoKey.
func (p *Panel) knownKey(ctx context.Context) (core.KeyID, error) {
	if !p.opts.KeyID.IsZero() || p.opts.Chain == nil {
		return p.opts.KeyID, nil
	}

	id, err := p.opts.Chain.KeyID(ctx)
	if err != nil {
		return id, fmt.Errorf("check the committee's key on the chain: %w", err)
	}
	if id.IsZero() {
		return id, core.Refuse(core.ReasonNoKey, "the chain has no key of the committee yet; try again when its ceremony is final")
	}

	return id, nil
}

// agreed returns the committee that nodes of two hosts show.
func (p *Panel) agreed(ctx context.Context) (core.CommitteeView, error) {
	var views []core.CommitteeView
	var urls []string
	var reasons []error

	for _, node := range p.nodes.Sources() {
		view, err := node.Committee(ctx)
		if err != nil {
			reasons = append(reasons, fmt.Errorf("%s: %w", node.URL(), err))
			continue
		}
		if view.Key == nil {
			return view, nil // nothing can be sealed to it
		}

		for i := range views {
			if err := agree(views[i], view); err != nil {
				return view, err
			}
			if apart(ctx, p.opts.Test.Lookup, urls[i], node.URL()) {
				return view, nil
			}
		}

		views, urls = append(views, view), append(urls, node.URL())
	}

	if len(views) == 0 {
		return core.CommitteeView{}, errors.Join(reasons...)
	}

	return core.CommitteeView{}, errors.Join(append([]error{unchecked(len(views))}, reasons...)...)
}

// unchecked refuses a key that only one host shows.
func unchecked(nodes int) error {
	word := "one validator shows"
	if nodes > 1 {
		word = "validators of one host show"
	}

	return core.Refuse(
		core.ReasonKeyUnchecked,
		"only %s the key to which your data would be sealed, and nothing says that it is the committee's",
		word,
	)
}

// agree checks that two nodes show the same committee.
func agree(a, b core.CommitteeView) error {
	same := a.Key.KeyID == b.Key.KeyID && a.Domain == b.Domain && a.Committee == b.Committee &&
		slices.EqualFunc(a.Members, b.Members, func(x, y core.Member) bool { return x.Account == y.Account })
	if !same {
		return fmt.Errorf("two validators show different committees, with the keys %s and %s: ask the dataset's founder for the key's id and set it: %w",
			a.Key.KeyID, b.Key.KeyID, core.ErrVerify)
	}
	return nil
}

// Dataset implements Recipient. The dataset's id binds its terms alone, so a node of a
// second host, if there is one, has to show the same founder and token. If it shows others,
// the error wraps core.ErrVerify: one of them lies. A token that only one of them knows is
// left out.
func (p *Panel) Dataset(ctx context.Context, id core.DatasetID) (core.DatasetView, error) {
	var from string
	view, err := panel.Answer(ctx, p.nodes, "dataset", func(ctx context.Context, v Validator) (core.DatasetView, error) {
		from = v.URL()
		return v.Dataset(ctx, id)
	})
	if errors.Is(err, core.ErrNotFound) {
		return view, fmt.Errorf("no validator that answered has it; compare the id with those of tantieme dataset list: %w", core.ErrNotFound)
	}
	if err != nil {
		return view, err
	}

	for _, node := range p.nodes.Sources() {
		if node.URL() == from || !apart(ctx, p.opts.Test.Lookup, from, node.URL()) {
			continue
		}

		second, err := node.Dataset(ctx, id)
		if err != nil {
			continue // away, or behind; what it would say is not needed
		}

		if view, err = sameDataset(view, second); err != nil {
			return view, err
		}
		break
	}

	p.readToken(ctx, &view)
	return view, nil
}

// readToken replaces what nodes say of a dataset's token by what the chain says. Without
// an answer of the chain nobody vouches for the decimals: then amounts are in base units.
func (p *Panel) readToken(ctx context.Context, view *core.DatasetView) {
	if p.opts.Chain == nil {
		return
	}

	view.Token = nil
	if token, err := p.opts.Chain.Token(ctx, view.Terms.Token); err == nil {
		view.Token = &token
	}
}

// sameDataset returns what two nodes show of a dataset.
func sameDataset(a, b core.DatasetView) (core.DatasetView, error) {
	if a.Token == nil || b.Token == nil {
		a.Token = nil
		return a, nil
	}

	if *a.Token != *b.Token {
		return a, fmt.Errorf("two validators show different tokens of the dataset, %s with %d decimals and %s with %d: %w",
			a.Token.Symbol, a.Token.Decimals, b.Token.Symbol, b.Token.Decimals, core.ErrVerify)
	}
	return a, nil
}

// NoticesOn returns the notices that any validator shows on a dataset. One that the
// contributor's own chain does not have was invented, and is left out.
func (p *Panel) NoticesOn(ctx context.Context, dataset core.DatasetID) ([]Served, error) {
	all, err := NoticesOf(ctx, p.opts.Nodes, &dataset)
	if err != nil || p.opts.Chain == nil {
		return all, err
	}

	ctx, cancel := context.WithTimeout(ctx, boardsWithin)
	defer cancel()

	return slices.DeleteFunc(all, func(s Served) bool {
		at, err := p.opts.Chain.NoticeServedAt(ctx, s.ID)
		return err == nil && at.IsZero()
	}), nil
}

// Notices implements Board. NoticesOn compares the validators.
func (p *Panel) Notices(ctx context.Context, dataset *core.DatasetID) ([]core.NoticeView, error) {
	return panel.Answer(ctx, p.nodes, "notices", func(ctx context.Context, v Validator) ([]core.NoticeView, error) {
		return v.Notices(ctx, dataset)
	})
}

// Notice implements Board.
func (p *Panel) Notice(ctx context.Context, id core.NoticeID) (core.NoticeView, error) {
	return panel.Answer(ctx, p.nodes, "notice", func(ctx context.Context, v Validator) (core.NoticeView, error) {
		return v.Notice(ctx, id)
	})
}

// Submit implements Recipient. If a node is unreachable, the same bytes go to the next
// one.
func (p *Panel) Submit(ctx context.Context, c core.Contribution, payload []byte) (core.ContributionID, error) {
	return panel.Answer(ctx, p.nodes, "submission", func(ctx context.Context, v Validator) (core.ContributionID, error) {
		return v.Submit(ctx, c, payload)
	})
}

// Payouts implements Earnings.
func (p *Panel) Payouts(ctx context.Context, account common.Address) ([]core.Earning, error) {
	return panel.Answer(ctx, p.nodes, "payouts", func(ctx context.Context, v Validator) ([]core.Earning, error) {
		return v.Payouts(ctx, account)
	})
}

// Snapshot implements Earnings.
func (p *Panel) Snapshot(ctx context.Context, id core.SnapshotID) (core.SnapshotRecord, error) {
	return panel.Answer(ctx, p.nodes, "snapshot", func(ctx context.Context, v Validator) (core.SnapshotRecord, error) {
		return v.Snapshot(ctx, id)
	})
}

// Proof implements Earnings.
func (p *Panel) Proof(ctx context.Context, id core.SnapshotID, leaf int) (core.SumProof, error) {
	return panel.Answer(ctx, p.nodes, "proof", func(ctx context.Context, v Validator) (core.SumProof, error) {
		return v.Proof(ctx, id, leaf)
	})
}

// Contribution returns a contribution's state. core.ErrNotFound means that all
// validators answered and none has it.
func (p *Panel) Contribution(ctx context.Context, id core.ContributionID) (core.ContributionView, error) {
	return panel.Answer(ctx, p.nodes, "contribution", func(ctx context.Context, v Validator) (core.ContributionView, error) {
		return v.Contribution(ctx, id)
	})
}

// Offer returns one offer.
func (p *Panel) Offer(ctx context.Context, id core.SaleID) (core.OfferView, error) {
	return panel.Answer(ctx, p.nodes, "offer", func(ctx context.Context, v Validator) (core.OfferView, error) {
		return v.Offer(ctx, id)
	})
}

// Offers returns the offers that pass a filter.
func (p *Panel) Offers(ctx context.Context, filter core.OfferFilter) ([]core.OfferView, error) {
	return panel.Answer(ctx, p.nodes, "offers", func(ctx context.Context, v Validator) ([]core.OfferView, error) {
		return v.Offers(ctx, filter)
	})
}

// Events calls f with each event after an id. If a node no longer answers, the next one
// continues at the same place. Events returns nil when the context ends, and otherwise an
// error if f fails or no node answers.
func (p *Panel) Events(ctx context.Context, after core.LogID, f func(core.LogEntry) error) error {
	err := p.nodes.Ask(ctx, "events", func(ctx context.Context, v Validator) error {
		return v.Events(ctx, after, func(e core.LogEntry) error {
			err := f(e)
			if err == nil {
				after = e.ID
			}
			return err
		})
	})

	if ctx.Err() != nil {
		return nil
	}

	return err
}
