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
	chain := onChain{anchored: map[core.ContributionID]string{}, sealed: map[[32]byte][]core.Item{}}
	ids := make([]core.ContributionID, len(items))

	for i, item := range items {
		ids[i] = item.Contribution
		chain.anchored[item.Contribution] = string(item.AppendAnchored(nil))
		chain.sealed[item.PayloadDigest] = append(chain.sealed[item.PayloadDigest], item)
	}

	return s.fetch(ctx, from, ids, func(ctx context.Context, messages []wire.Contribution, wanted map[core.ContributionID]bool) []error {
		return s.adoptAll(ctx, messages, wanted, chain)
	})
}

// Want queues the payloads of a batch on chain. This node owes them, whatever happens to
// the stage meanwhile.
func (s *Step) Want(ids []core.ContributionID) { s.pinner.Want(ids) }

// onChain holds the items of a batch on chain.
type onChain struct {
	anchored map[core.ContributionID]string // what a contribution must equal
	sealed   map[[32]byte][]core.Item       // by payload digest
}

// deriveAdopted derives a contribution's missing fields. Those of a header that the members have
// erased are the chain's; its account must have left with it, as this node's ledger knows.
func (s *Step) deriveAdopted(c *core.Contribution, chain onChain) error {
	if len(c.Header) > 0 {
		return s.derive(c)
	}

	least, err := s.store.MinVersion(c.Consent.Dataset, c.Account)
	if err != nil {
		return err
	}
	if c.Consent.Version >= least {
		return fmt.Errorf("a contribution without a header, whose account has not left: %w", core.ErrVerify)
	}

	key, err := s.store.GroupKey()
	if err != nil {
		return err
	}

	c.Item.Tag = core.NewTag(c.Account, c.Salt)
	l1 := core.PayloadLabel(core.Label(key.KeyID, c.Consent.Dataset, c.Item.Tag), c.Item.PayloadDigest)

	for _, item := range chain.sealed[c.Item.PayloadDigest] {
		c.Item.U, c.Item.HeaderHash = item.U, item.HeaderHash
		id := core.NewContributionID(l1, item.U[:], item.HeaderHash)
		if id == item.Contribution && s.deriveConsent(c, id) == nil {
			return nil
		}
	}

	return fmt.Errorf("a contribution without a header, which the batch does not hold: %w", core.ErrVerify)
}

func (s *Step) adoptAll(
	ctx context.Context,
	messages []wire.Contribution,
	wanted map[core.ContributionID]bool,
	chain onChain,
) []error {
	checked, faults := s.checkAll(messages, func(c *core.Contribution) error {
		if err := s.deriveAdopted(c, chain); err != nil {
			return err
		}
		return s.checkAdopted(ctx, c)
	})
	var adopted []core.Contribution

	for i, c := range checked {
		if faults[i] == nil && chain.anchored[c.Item.Contribution] != string(c.Item.AppendAnchored(nil)) {
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
