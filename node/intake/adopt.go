package intake

import (
	"context"
	"fmt"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/wire"
)

// Adopt fetches the contributions of a batch on chain from a member. Each must equal the
// item on chain. A quorum has already judged it, so Adopt repeats only the checks that
// hold for all time. This node's clock and its view of the account do not matter.
func (s *Step) Adopt(ctx context.Context, from int, items []core.Item) error {
	anchored := map[core.ContributionID]string{}
	ids := make([]core.ContributionID, len(items))

	for i, item := range items {
		ids[i] = item.Contribution
		anchored[item.Contribution] = string(item.AppendAnchored(nil))
	}

	return s.fetch(ctx, from, ids, func(_ context.Context, messages []wire.Contribution, wanted map[core.ContributionID]bool) []error {
		return s.adoptAll(messages, wanted, anchored)
	})
}

// Want queues the payloads of a batch on chain. This node owes them, whatever happens to
// the stage meanwhile.
func (s *Step) Want(ids []core.ContributionID) { s.pinner.Want(ids) }

func (s *Step) adoptAll(
	messages []wire.Contribution,
	wanted map[core.ContributionID]bool,
	anchored map[core.ContributionID]string,
) []error {
	checked, faults := s.checkAll(messages, s.derive)
	var adopted []core.Contribution

	for i, c := range checked {
		if faults[i] == nil && anchored[c.Item.Contribution] != string(c.Item.AppendAnchored(nil)) {
			faults[i] = fmt.Errorf("%s differs from the chain: %w", c.Item.Contribution.Short(), core.ErrVerify)
		}
		if faults[i] == nil {
			faults[i] = take(wanted, c.Item.Contribution)
		}
		if faults[i] == nil {
			adopted = append(adopted, c)
		}
	}

	if len(adopted) > 0 {
		faults = append(faults, s.store.AdoptContributions(adopted))
	}

	return faults
}
