package scenario

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/tantieme/tantieme/node/core"
)

// approval is the part of the weight that says yes, in parts of 10,000, as near as the
// story's weights allow. It is that of the sale that this software was made after.
const approval = 9950

// buy escrows the price for the snapshot, lets the contributors vote on each of the buyer's
// offers, and waits until the lists are confirmed.
func (p *play) buy(ctx context.Context) error {
	voting, stop := context.WithCancel(ctx)
	voters, voting := errgroup.WithContext(voting)
	voters.Go(func() error { return p.voteOnOffers(voting) })

	err := p.bid(ctx)
	stop()

	return errors.Join(err, voters.Wait())
}

// voteOnOffers has the contributors vote on every offer for the snapshot, until the
// context ends.
func (p *play) voteOnOffers(ctx context.Context) error {
	voted := map[core.SaleID]bool{}
	filter := core.OfferFilter{Snapshot: &p.snapshot.ID, State: core.SaleOffered}

	err := p.wait(ctx, "votes and lists", func() (bool, error) {
		for i := range p.nodes {
			offers, err := p.node(i).Offers(ctx, filter)
			if err != nil {
				continue // another validator may be up
			}

			for _, o := range offers {
				if o.Poll == nil || voted[o.ID] {
					continue
				}
				if err := p.voteOn(ctx, o); err != nil {
					return false, fmt.Errorf("vote on offer %s: %w", o.ID.Short(), err)
				}
				voted[o.ID] = true
			}
			break
		}
		return false, nil
	})
	if ctx.Err() != nil {
		return nil // the offer was decided
	}

	return err
}

// voteOnAll has the story's contributors vote on everybody's offers until the context ends,
// so that a newcomer's own purchase is decided too.
func (p *play) voteOnAll(ctx context.Context) {
	look := time.NewTicker(lookEvery / 4)
	defer look.Stop()
	voted := map[core.SaleID]bool{}
	var voters errgroup.Group

	for ctx.Err() == nil {
		offers, err := p.node(0).Offers(ctx, core.OfferFilter{State: core.SaleOffered})
		for _, o := range offers {
			snapshot, errOne := p.node(0).Snapshot(ctx, o.Offer.Snapshot)
			if err != nil || errOne != nil || o.Poll == nil || voted[o.ID] {
				continue
			}

			voted[o.ID] = true
			next := p.another()
			next.snapshot = snapshot
			voters.Go(func() error { return next.voteOn(ctx, o) })
		}

		select {
		case <-ctx.Done():
		case <-look.C:
		}
	}

	if err := voters.Wait(); err != nil && !errors.Is(err, context.Canceled) {
		p.Log.Warn("votes on an offer failed; it is decided by those that came", "error", err)
	}
}

// voteOn has every contributor of the snapshot vote on an offer. The dataset's people
// speak for themselves: those of the story alone are asked here.
func (p *play) voteOn(ctx context.Context, o core.OfferView) error {
	earned, err := p.voters(ctx)
	if err != nil {
		return err
	}

	ballot, err := p.newPaper(ctx, o, earned)
	if err != nil {
		return err
	}

	weights := make([]uint64, len(earned))
	for i, e := range earned {
		weights[i] = e.Weight
	}

	says := opinions(weights)
	done := &count{say: p.Progress, what: "have voted", total: len(says)}
	group, ctx := errgroup.WithContext(ctx)
	for i, accept := range says {
		if weights[i] > 0 {
			group.Go(func() error {
				err := p.crew.vote(ctx, i, ballot, accept)
				done.one()
				if isLate(err) {
					p.Log.WarnContext(ctx, "a vote came too late", "contributor", i, "error", err)
					return nil // what is there decides
				}
				return err
			})
		}
	}

	if err := group.Wait(); err != nil {
		return err
	}

	p.Progress("  the contributors have voted, by signature and without gas")
	return nil
}

// isLate reports whether a vote failed because the offer is decided, or because it counted
// before.
func isLate(err error) bool {
	var refusal *core.Refusal
	if errors.As(err, &refusal) {
		late := []core.Reason{core.ReasonVoted, core.ReasonNotVoting, core.ReasonTooLate}
		return slices.Contains(late, refusal.Reason)
	}

	return errors.Is(err, core.ErrDeadline)
}

// voters returns what each contributor has in the snapshot. The weight is 0 where that is
// nothing, or the contributor has left.
func (p *play) voters(ctx context.Context) ([]core.Earning, error) {
	earned := make([]core.Earning, len(p.cast.contributors))
	err := p.each(ctx, func(ctx context.Context, i int) error {
		if p.role[i] == roleEarly || p.role[i] == roleLate {
			return nil
		}

		return p.wait(ctx, "a contributor's weight", func() (bool, error) {
			earning, err := p.earning(ctx, i)
			earned[i] = earning
			return err == nil || errors.Is(err, core.ErrNotFound) && !errors.Is(err, core.ErrUnreachable), err
		})
	})

	return earned, err
}

// opinions returns what each contributor says, so that the part of the weight that says yes
// comes as near to approval as it can. At least one says no, if there are two.
func opinions(weights []uint64) []bool {
	total := uint64(0)
	for _, w := range weights {
		total += w
	}

	says := slices.Repeat([]bool{true}, len(weights))
	want := new(big.Int).Div(new(big.Int).Mul(big.NewInt(10_000-approval), new(big.Int).SetUint64(total)), big.NewInt(10_000)).Uint64()
	no := uint64(0)

	for _, i := range byWeight(weights) {
		if w := weights[i]; w > 0 && w < total && (no == 0 || no+w <= want) {
			says[i], no = false, no+w
		}
	}

	return says
}

// byWeight returns places, from the least weight on.
func byWeight(weights []uint64) []int {
	places := make([]int, len(weights))
	for i := range places {
		places[i] = i
	}

	slices.SortStableFunc(places, func(a, b int) int {
		switch {
		case weights[a] < weights[b]:
			return -1
		case weights[a] > weights[b]:
			return 1
		default:
			return 0
		}
	})

	return places
}
