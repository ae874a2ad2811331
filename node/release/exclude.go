package release

import (
	"context"
	"errors"
	"time"

	"github.com/tantieme/tantieme/node/core"
)

// excludeAtOnce is the number of tombstones in one transaction. Each takes at most 120,000
// gas, so they stay below the limit of EIP-7825.
const excludeAtOnce = 100

// exclude brings the tombstones of a sale, in this node's turn, once t members have
// committed to lists that leave them out. They are banned in their order, and the chain
// says how many are: whoever is stopped goes on there, or another member does.
func (s *Step) exclude(ctx context.Context, sale core.SaleRecord, now time.Time) error {
	if len(sale.Camps) == 0 || sale.Whole {
		return nil
	}

	window := sale.Deadlines.CommitEnds.Sub(sale.Accepted)
	isTurn := s.seat.SaleTurn(sale, now) || s.seat.LateTurn(sale, sale.Accepted.Add(window/4), window, now)

	todo := duty{sale.ID, dutyExclude}
	if isTurn && s.sent.Free(todo, now) {
		s.excluding.Start(ctx, sale.ID, func(ctx context.Context) { s.sendExclusions(ctx, sale, now) })
	}

	return nil
}

// sendExclusions sends the tombstones that are not banned yet, one transaction after
// another.
func (s *Step) sendExclusions(ctx context.Context, sale core.SaleRecord, now time.Time) {
	log := s.log.With("sale", sale.ID.Short())

	g, err := s.goods(sale)
	if err != nil {
		if !errors.Is(err, core.ErrNotFound) { // not listed yet
			log.ErrorContext(ctx, "tombstones not read; a later tick tries again", "error", err)
		}
		return
	}

	tombstones := g.leftOut.Tombstones()
	if sale.Camp(tombstones).Len() < s.seat.Committee.Threshold {
		return // those that t members left out are others' to bring, if there are any
	}

	s.sent.Done(duty{sale.ID, dutyExclude}, now)

	sum, leaves, err := g.sumTree()
	if err != nil {
		log.ErrorContext(ctx, "tombstones have no proof; a later turn tries again", "error", err)
		return
	}

	numbers, all := g.leftOut.Numbers, g.leftOut.Encode()
	for done := int(sale.Excluded); done < len(numbers); done += excludeAtOnce {
		next := sum.Set(g.snapshot.Pool, leaves, numbers[done:min(done+excludeAtOnce, len(numbers))])

		if err := s.chain.Exclude(ctx, sale.Offer, tombstones, all, next); err != nil {
			s.metrics.done(dutyExclude, outcomeNotTaken)
			log.WarnContext(ctx, "tombstones not accepted by the chain; a later turn sends them again unless another was faster", "error", err)
			return
		}

		s.metrics.done(dutyExclude, outcomeSent)
	}

	log.InfoContext(ctx, "tombstones banned", "count", tombstones.Count, "weight", tombstones.Weight)
}
