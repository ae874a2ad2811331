package anchor

import (
	"context"
	"slices"
	"time"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/quorum"
	"github.com/tantieme/tantieme/node/wire"
)

// HandleSignBatch answers a proposal of another member.
func (s *Step) HandleSignBatch(ctx context.Context, from int, r wire.SignBatchRequest) (wire.Signed, error) {
	ids := make([]core.ContributionID, len(r.IDs))
	for i, id := range r.IDs {
		ids[i] = id
	}

	if refusal := s.checkProposal(from, r, ids); refusal != nil {
		return *refusal, nil
	}

	log := s.log.With("proposer", from, "number", r.Number)
	batch, consents, err := s.rebuild(ctx, from, r, ids)
	if err != nil {
		log.WarnContext(
			ctx,
			"contributions of a proposed batch not obtained; the batch is not signed",
			"error",
			err,
		)

		return quorum.Refuse(core.ReasonNotHeld, "%v", err), nil
	}

	if differ := differing(r, consents); len(differ) > 0 {
		log.WarnContext(
			ctx,
			"proposed batch has different consents; it is not signed",
			"contributions",
			len(differ),
		)

		refused := quorum.Refuse(core.ReasonDiffers, "%d consents are others here", len(differ))
		refused.Differ = differ

		return refused, nil
	}

	signature, err := s.sign(batch)

	return s.seat.Answer("turn", signature, err)
}

// obtainTime bounds how long a signer waits for what it lacks of a proposed batch. It is
// shorter than the exchange, so that the proposer hears of a signer that cannot sign yet.
// What arrived is kept, and the next proposal finds it.
const obtainTime = 8 * time.Second

// rebuild makes the proposed batch from contributions that this node holds. It obtains
// missing ones from the proposer.
func (s *Step) rebuild(
	ctx context.Context,
	from int,
	r wire.SignBatchRequest,
	ids []core.ContributionID,
) (core.Batch, [][32]byte, error) {
	limited, cancel := context.WithTimeout(ctx, obtainTime)
	defer cancel()

	if err := s.source.Obtain(limited, from, ids); err != nil {
		return core.Batch{}, nil, err
	}

	return s.build(r.Epoch, r.Number, r.Round, ids)
}

// differing returns the contributions that this node holds with another consent.
func differing(r wire.SignBatchRequest, consents [][32]byte) (differ [][32]byte) {
	for i, own := range consents {
		if r.Consents[i] != own {
			differ = append(differ, r.IDs[i])
		}
	}

	return differ
}

// checkProposal returns the refusal of a proposal, or nil if the proposal comes in its
// turn and its ids are in order.
func (s *Step) checkProposal(from int, r wire.SignBatchRequest, ids []core.ContributionID) *wire.Signed {
	refuse := func(reason core.Reason, format string, args ...any) *wire.Signed {
		refused := quorum.Refuse(reason, format, args...)
		return &refused
	}

	next, err := s.next()
	switch {
	case err != nil:
		return refuse(core.ReasonNotReady, "%v", err)
	case !next.known:
		return refuse(core.ReasonNotReady, "a batch on chain is not known here yet")

	case r.Epoch != next.epoch || r.Number != next.number:
		return refuse(core.ReasonNotNext, "next is epoch %d, number %d", next.epoch, next.number)
	case !s.seat.CheckTurn(from, r.Number, r.Round, next.round):
		return refuse(core.ReasonNotYourTurn, "round is %d here", next.round)

	case len(ids) == 0 || len(ids) > wire.MaxBatch || !strictlyAscending(ids) || len(r.Consents) != len(ids):
		return refuse(core.ReasonBatch, "ids must ascend, 1 to 1,000 of them, each with its consent")
	}

	return nil
}

func strictlyAscending(ids []core.ContributionID) bool {
	return slices.IsSortedFunc(ids, core.ContributionID.Compare) &&
		len(slices.Compact(slices.Clone(ids))) == len(ids)
}
