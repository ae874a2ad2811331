package contributor

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/panel"
)

// Validator is one node of the committee, as a contributor uses it.
type Validator interface {
	Recipient
	Earnings
	URL() string
	ContributionStatus(ctx context.Context, id core.ContributionID) (core.ContributionStatus, error)
	Offers(ctx context.Context, filter core.OfferFilter) ([]core.OfferView, error)
	// Events calls f with each event after an id. It returns nil when the context ends,
	// the error of f if f fails, and core.ErrUnreachable if the node no longer answers.
	Events(ctx context.Context, after core.LogID, f func(core.LogEntry) error) error
}

// Panel combines several validators. It asks the validator that answered last and falls
// back to the others. It is safe for concurrent use.
//
// It cross-checks the committee. With a known key, it ignores nodes that show another
// one. Without, at least two nodes have to show the same key, unless there is only one
// node.
type Panel struct {
	nodes *panel.Panel[Validator]
	known core.KeyID
}

var _ interface {
	Recipient
	Earnings
} = (*Panel)(nil)

// NewPanel returns a panel of at least one validator. The id of a known key may be zero.
func NewPanel(nodes []Validator, known core.KeyID) (*Panel, error) {
	if len(nodes) == 0 {
		return nil, errors.New("contributor: no validator; configure at least one, preferably two")
	}

	return &Panel{
		nodes: panel.New(nodes, panel.Options{Elsewhere: elsewhere, Join: heard}),
		known: known,
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

// Committee returns the committee on which the panel agrees. If nodes show different
// keys, the error wraps core.ErrVerify: one of them lies, and only the chain or the
// dataset's founder can decide which.
func (p *Panel) Committee(ctx context.Context) (core.CommitteeView, error) {
	var first *core.CommitteeView
	var reasons []error
	nodes := p.nodes.Sources()

	for _, node := range nodes {
		view, err := p.committeeOf(ctx, node)
		if err != nil {
			reasons = append(reasons, fmt.Errorf("%s: %w", node.URL(), err))
			continue
		}
		if view.Key == nil || !p.known.IsZero() || len(nodes) == 1 {
			return view, nil
		}

		if first != nil {
			return view, agree(*first, view)
		}

		first = &view
	}

	if first != nil {
		reasons = append(
			reasons,
			fmt.Errorf("only one validator answers, so its key is not cross-checked: %w", core.ErrUnreachable),
		)
	}

	return core.CommitteeView{}, errors.Join(reasons...)
}

// committeeOf returns one node's view, or an error if its key is not the known one.
func (p *Panel) committeeOf(ctx context.Context, node Validator) (core.CommitteeView, error) {
	view, err := node.Committee(ctx)
	if err == nil && view.Key != nil && !p.known.IsZero() && view.Key.KeyID != p.known {
		err = fmt.Errorf("the node shows the key %s, not %s: %w", view.Key.KeyID, p.known, core.ErrVerify)
	}
	return view, err
}

// agree checks that two nodes show the same committee.
func agree(a, b core.CommitteeView) error {
	if a.Key.KeyID != b.Key.KeyID || a.Domain != b.Domain {
		return fmt.Errorf("two validators show different keys, %s and %s: ask the dataset's founder for the key's id and set it: %w",
			a.Key.KeyID, b.Key.KeyID, core.ErrVerify)
	}
	return nil
}

// Dataset implements Recipient.
func (p *Panel) Dataset(ctx context.Context, id core.DatasetID) (core.DatasetView, error) {
	return panel.Answer(ctx, p.nodes, "dataset", func(ctx context.Context, v Validator) (core.DatasetView, error) {
		return v.Dataset(ctx, id)
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

// ContributionStatus returns a contribution's state. core.ErrNotFound means that all
// validators answered and none has it.
func (p *Panel) ContributionStatus(ctx context.Context, id core.ContributionID) (core.ContributionStatus, error) {
	return panel.Answer(ctx, p.nodes, "contribution", func(ctx context.Context, v Validator) (core.ContributionStatus, error) {
		return v.ContributionStatus(ctx, id)
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
