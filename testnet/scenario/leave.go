package scenario

import (
	"context"
	"fmt"

	"golang.org/x/sync/errgroup"

	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/core"
)

// leaveAll lets people leave the dataset, each once. It returns when validators know.
func (p *play) leaveAll(ctx context.Context, people []int) error {
	group, ctx := errgroup.WithContext(ctx)
	group.SetLimit(requestsAtOnce)
	for _, i := range people {
		group.Go(func() error {
			_, err := p.leaveOne(ctx, i)
			return err
		})
	}

	return group.Wait()
}

// leaveBeforeTheSale lets people of the snapshot leave. The sale leaves them out.
func (p *play) leaveBeforeTheSale(ctx context.Context) error {
	return p.leaveAll(ctx, p.having(roleLate))
}

// leaveOne lets a contributor leave the dataset, unless they left before: then it returns
// false. It returns when a validator knows.
func (p *play) leaveOne(ctx context.Context, i int) (left bool, err error) {
	draft, err := p.draftOf(i)
	if err != nil {
		return false, err
	}

	isOut := func() (bool, error) {
		held, err := p.node(i).Contribution(ctx, draft.Consent.Contribution)
		return isOut(held.Stage), err
	}
	if out, err := isOut(); err != nil || out {
		return false, err
	}

	if err := p.crew.retract(ctx, i); err != nil {
		return false, fmt.Errorf("contributor %d: %w", i, err)
	}

	return true, p.wait(ctx, "a retraction", isOut)
}

// erased returns for how many of the people every validator has signed that it erased their
// contribution.
func (p *play) erased(ctx context.Context, people []int) (erased int, err error) {
	committee, err := p.node(0).Committee(ctx)
	if err != nil {
		return 0, err
	}

	at := func(m core.Member) (contributor.Eraser, error) { return p.nodes[m.Seat], nil }
	for _, i := range people {
		draft, err := p.draftOf(i)
		if err != nil {
			return erased, err
		}

		signed, err := contributor.CollectErasures(ctx, committee, draft.Consent.Contribution, at)
		if err != nil {
			return erased, err
		}
		if signed.Count() == len(committee.Members) {
			erased++
		}
	}

	return erased, nil
}

// isOut reports whether a contribution's account has left with it.
func isOut(stage core.Stage) bool { return stage == core.StageRetracted || stage == core.StageErased }
