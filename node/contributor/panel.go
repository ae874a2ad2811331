package contributor

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
)

// Validator is one node of the committee as a contributor uses it.
type Validator interface {
	Validators
	Earnings
	URL() string
	ContributionStatus(ctx context.Context, id core.ContributionID) (core.ContributionStatus, error)
	Offers(ctx context.Context, filter core.OfferFilter) ([]core.OfferView, error)
	// Events calls f with each event behind an id until the context ends (nil), f fails,
	// or the node answers no more (core.ErrUnreachable).
	Events(ctx context.Context, after core.LogID, f func(core.LogEntry) error) error
}

// Panel is several validators as one: it asks the one that answered last and fails over
// to the others. It is safe for concurrent use.
//
// Its committee is cross-checked: with a known key, nodes that show another one are not
// listened to; without, at least two nodes have to show the same key, unless there is
// but one node.
type Panel struct {
	nodes []Validator
	known core.KeyID

	mu   sync.Mutex
	last int
}

var _ interface {
	Validators
	Earnings
} = (*Panel)(nil)

// NewPanel returns a panel of at least one validator; a known key's id may be zero.
func NewPanel(nodes []Validator, known core.KeyID) (*Panel, error) {
	if len(nodes) == 0 {
		return nil, errors.New("contributor: no validator; name at least one, better two")
	}
	return &Panel{nodes: nodes, known: known}, nil
}

// turn lists the nodes, from the one that answered last on.
func (p *Panel) turn() []int {
	p.mu.Lock()
	defer p.mu.Unlock()
	order := make([]int, len(p.nodes))
	for i := range order {
		order[i] = (p.last + i) % len(p.nodes)
	}
	return order
}

func (p *Panel) answered(node int) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.last = node
}

// elsewhere says whether another node may answer better: this one is away, or it does
// not know what was sent to others.
func elsewhere(err error) bool {
	return errors.Is(err, core.ErrUnreachable) || errors.Is(err, core.ErrNotFound) || errors.Is(err, core.ErrVerify)
}

// ask asks one node after the other until one answers. When none does, the error joins
// their reasons; it wraps core.ErrNotFound only when all that answered say so.
func ask[T any](ctx context.Context, p *Panel, question func(context.Context, Validator) (T, error)) (answer T, err error) {
	var reasons []error
	for _, i := range p.turn() {
		answer, err = question(ctx, p.nodes[i])
		if err == nil {
			p.answered(i)
			return answer, nil
		}
		if ctx.Err() != nil || !elsewhere(err) {
			return answer, err
		}
		reasons = append(reasons, fmt.Errorf("%s: %w", p.nodes[i].URL(), err))
	}
	// one that is away may know what the others do not
	if slices.ContainsFunc(reasons, func(err error) bool { return errors.Is(err, core.ErrUnreachable) }) {
		reasons = slices.DeleteFunc(reasons, func(err error) bool { return errors.Is(err, core.ErrNotFound) })
	}
	return answer, errors.Join(reasons...)
}

// Committee returns the committee that the panel agrees on. Nodes that show different
// keys wrap core.ErrVerify: one of them lies, and only the chain or the dataset's
// founder can say which.
func (p *Panel) Committee(ctx context.Context) (core.CommitteeView, error) {
	var first *core.CommitteeView
	var reasons []error
	for _, i := range p.turn() {
		view, err := p.nodes[i].Committee(ctx)
		if err == nil && view.Key != nil && !p.known.IsZero() && view.Key.KeyID != p.known {
			err = fmt.Errorf("it shows the key %s, not %s: %w", view.Key.KeyID, p.known, core.ErrVerify)
		}
		if err != nil {
			reasons = append(reasons, fmt.Errorf("%s: %w", p.nodes[i].URL(), err))
			continue
		}
		if view.Key == nil || !p.known.IsZero() || len(p.nodes) == 1 {
			return view, nil
		}
		if first == nil {
			first = &view
			continue
		}
		return view, agree(*first, view)
	}
	if first != nil {
		reasons = append(reasons, fmt.Errorf("only one validator answers, and none vouches for its key: %w", core.ErrUnreachable))
	}
	return core.CommitteeView{}, errors.Join(reasons...)
}

// agree checks that two nodes speak of the same committee.
func agree(a, b core.CommitteeView) error {
	if a.Key.KeyID != b.Key.KeyID || a.Chain != b.Chain {
		return fmt.Errorf("two validators show different keys, %s and %s: ask the dataset's founder for the key's id and set it: %w",
			a.Key.KeyID, b.Key.KeyID, core.ErrVerify)
	}
	return nil
}

// Dataset implements Validators.
func (p *Panel) Dataset(ctx context.Context, id core.DatasetID) (core.DatasetView, error) {
	return ask(ctx, p, func(ctx context.Context, v Validator) (core.DatasetView, error) { return v.Dataset(ctx, id) })
}

// Submit implements Validators: the same bytes go to the next node when one is away.
func (p *Panel) Submit(ctx context.Context, c core.Contribution, payload []byte) (core.ContributionID, error) {
	return ask(ctx, p, func(ctx context.Context, v Validator) (core.ContributionID, error) { return v.Submit(ctx, c, payload) })
}

// Payouts implements Earnings.
func (p *Panel) Payouts(ctx context.Context, account common.Address) ([]core.Earning, error) {
	return ask(ctx, p, func(ctx context.Context, v Validator) ([]core.Earning, error) { return v.Payouts(ctx, account) })
}

// Snapshot implements Earnings.
func (p *Panel) Snapshot(ctx context.Context, id core.SnapshotID) (core.SnapshotRecord, error) {
	return ask(ctx, p, func(ctx context.Context, v Validator) (core.SnapshotRecord, error) { return v.Snapshot(ctx, id) })
}

// Proof implements Earnings.
func (p *Panel) Proof(ctx context.Context, id core.SnapshotID, index int) (core.SumProof, error) {
	return ask(ctx, p, func(ctx context.Context, v Validator) (core.SumProof, error) { return v.Proof(ctx, id, index) })
}

// ContributionStatus says where a contribution stands. core.ErrNotFound says that all
// validators answered and none has it.
func (p *Panel) ContributionStatus(ctx context.Context, id core.ContributionID) (core.ContributionStatus, error) {
	return ask(ctx, p, func(ctx context.Context, v Validator) (core.ContributionStatus, error) {
		return v.ContributionStatus(ctx, id)
	})
}

// Offers lists offers that pass a filter.
func (p *Panel) Offers(ctx context.Context, filter core.OfferFilter) ([]core.OfferView, error) {
	return ask(ctx, p, func(ctx context.Context, v Validator) ([]core.OfferView, error) { return v.Offers(ctx, filter) })
}

// Events calls f with each event behind an id; when a node answers no more, the next one
// goes on at the same place. It returns nil when the context ends, and otherwise when f
// fails or no node answers.
func (p *Panel) Events(ctx context.Context, after core.LogID, f func(core.LogEntry) error) error {
	_, err := ask(ctx, p, func(ctx context.Context, v Validator) (struct{}, error) {
		return struct{}{}, v.Events(ctx, after, func(e core.LogEntry) error {
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
