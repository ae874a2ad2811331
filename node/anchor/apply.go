package anchor

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/quorum"
	"github.com/tantieme/tantieme/node/wire"
)

// applyAll marks the contributions of all batches on chain as anchored. It reports
// whether the content of every batch is known. What this node lacks is searched for beside
// the Tick, and a later Tick applies it.
func (s *Step) applyAll(ctx context.Context) (known bool, err error) {
	batches, err := s.store.Batches()
	if err != nil {
		return false, err
	}

	known = true

	for _, record := range batches {
		if record.Known {
			continue
		}

		ids, err := s.contents(record.Batch)
		switch {
		case errors.Is(err, core.ErrNotFound):
			known = false
			s.jobs.Start(ctx, job{number: record.Batch.Number}, func(ctx context.Context) { s.search(ctx, record.Batch) })
		case err != nil:
			return false, err
		case known: // in order
			if err := s.apply(record.Batch, ids); err != nil {
				return false, err
			}

			s.log.DebugContext(ctx, "batch applied", "number", record.Batch.Number, "count", len(ids))
		}
	}

	return known, nil
}

// apply marks a batch's contributions as anchored and queues missing payloads for
// fetching.
func (s *Step) apply(batch core.Batch, ids []core.ContributionID) error {
	records, err := s.store.Contributions(ids)
	if err != nil {
		return err
	}

	var wanted []core.ContributionID
	for _, c := range records {
		if c.Stage == core.StageReceived || c.Stage == core.StageRejected {
			wanted = append(wanted, c.Item.Contribution)
		}
	}

	s.source.Want(wanted)

	return s.store.ApplyBatch(batch.Number, ids)
}

// contents returns the ids of a batch on chain, all of which this node holds in their form
// on chain, or core.ErrNotFound.
func (s *Step) contents(batch core.Batch) ([]core.ContributionID, error) {
	ids, err := s.store.BatchItems(batch.DataHash)
	if err == nil {
		_, err = s.known(batch.DataHash, ids)
	}

	return ids, err
}

// searchTime bounds one search for the content of a batch. What arrived is kept, so that a
// later search, or one after a crash, asks only for the rest.
const searchTime = 2 * time.Minute

// search fetches the items of a batch and the contributions that this node lacks.
func (s *Step) search(ctx context.Context, batch core.Batch) {
	limited, cancel := context.WithTimeout(ctx, searchTime)
	defer cancel()

	items, err := s.items(limited, batch)
	if err == nil {
		err = s.gather(limited, items)
	}
	if err == nil {
		err = s.store.PutBatchItems(batch.DataHash, idsOf(items))
	}
	if err != nil && ctx.Err() == nil {
		s.log.WarnContext(ctx, "content of a batch on chain unknown; the members are asked again",
			"number", batch.Number,
			"error", err,
		)
	}
}

// known returns a batch's items from contributions that this node holds, or
// core.ErrNotFound.
func (s *Step) known(dataHash common.Hash, ids []core.ContributionID) ([]core.Item, error) {
	records, err := s.store.Contributions(ids)
	if err != nil {
		return nil, err
	}

	items := itemsOf(records)
	if _, own := commit(items); own != dataHash {
		return nil, fmt.Errorf("batch with these consents: %w", core.ErrNotFound)
	}

	return items, nil
}

func itemsOf(records []core.Contribution) []core.Item {
	items := make([]core.Item, len(records))
	for i, c := range records {
		items[i] = c.Item
	}

	return items
}

func idsOf(items []core.Item) []core.ContributionID {
	ids := make([]core.ContributionID, len(items))
	for i, item := range items {
		ids[i] = item.Contribution
	}

	return ids
}

// fromAny asks the other members until one gives what is asked for: one after another,
// and beside a slow one. A member that answers wrongly is logged.
func fromAny[T any](ctx context.Context, s *Step, ask func(ctx context.Context, member int) (T, error)) (T, error) {
	return quorum.FromAny(ctx, s.seat, func(ctx context.Context, member int) (T, error) {
		given, err := ask(ctx, member)
		if err != nil && ctx.Err() == nil && !errors.Is(err, core.ErrUnreachable) && !errors.Is(err, core.ErrNotFound) {
			s.log.WarnContext(ctx, "member answered wrongly; the next one is asked", "member", member, "error", err)
		}

		return given, err
	})
}

// items fetches a batch's items from any member and compares them with the root and data
// hash on chain.
func (s *Step) items(ctx context.Context, batch core.Batch) ([]core.Item, error) {
	return fromAny(ctx, s, func(ctx context.Context, member int) ([]core.Item, error) {
		return s.itemsFrom(ctx, member, batch)
	})
}

func (s *Step) itemsFrom(ctx context.Context, member int, batch core.Batch) ([]core.Item, error) {
	var response wire.BatchItemsResponse
	request := wire.BatchItemsRequest{Number: batch.Number, DataHash: batch.DataHash}
	if err := s.peers.Ask(ctx, member, wire.BatchItems, request, &response); err != nil {
		return nil, err
	}
	if len(response.Items) == 0 {
		return nil, fmt.Errorf("batch %d: %w", batch.Number, core.ErrNotFound)
	}

	items, err := core.ParseAnchoredItems(response.Items)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", core.ErrVerify, err)
	}

	root, dataHash := commit(items)
	if len(items) != int(batch.Count) || dataHash != batch.DataHash || root != batch.Root {
		return nil, fmt.Errorf("the items sent differ from the batch on chain: %w", core.ErrVerify)
	}

	return items, nil
}

// gather fetches a batch's contributions that this node lacks, from as many members as it
// takes.
func (s *Step) gather(ctx context.Context, items []core.Item) error {
	lacking, err := s.lacking(items)
	if err != nil || len(lacking) == 0 {
		return err
	}

	_, err = fromAny(ctx, s, func(ctx context.Context, member int) (bool, error) {
		wanted, err := s.lacking(items) // a part may have arrived
		if err != nil || len(wanted) == 0 {
			return true, err
		}

		failed := s.source.Adopt(ctx, member, wanted)

		wanted, err = s.lacking(items)
		switch {
		case err != nil:
			return false, err
		case len(wanted) == 0:
			return true, nil
		default:
			return false, errors.Join(failed, fmt.Errorf("%d contributions are still missing: %w", len(wanted), core.ErrNotFound))
		}
	})

	return err
}

// lacking returns the items that this node does not hold in this form.
func (s *Step) lacking(items []core.Item) (lacking []core.Item, err error) {
	ids := idsOf(items)
	missing, err := s.store.Missing(ids)
	if err != nil {
		return nil, err
	}

	absent := map[core.ContributionID]bool{}
	for _, id := range missing {
		absent[id] = true
	}

	here := slices.DeleteFunc(ids, func(id core.ContributionID) bool { return absent[id] })
	records, err := s.store.Contributions(here)
	if err != nil {
		return nil, err
	}

	held := map[core.ContributionID]core.Item{}
	for _, c := range records {
		held[c.Item.Contribution] = c.Item
	}

	for _, item := range items {
		own := held[item.Contribution]
		if own.Tag = item.Tag; own != item { // a batch holds no tags
			lacking = append(lacking, item)
		}
	}

	return lacking, nil
}

// HandleBatchItems returns the items of a batch. The answer is empty if this node does
// not know them.
func (s *Step) HandleBatchItems(_ context.Context, _ int, r wire.BatchItemsRequest) (response wire.BatchItemsResponse, err error) {
	ids, err := s.store.BatchItems(r.DataHash)
	if err != nil {
		return response, ignore(err, core.ErrNotFound)
	}

	items, err := s.known(r.DataHash, ids)
	for i := range items {
		response.Items = items[i].AppendAnchored(response.Items)
	}

	return response, ignore(err, core.ErrNotFound)
}

// ignore returns err unless it is the expected error.
func ignore(err, expected error) error {
	if errors.Is(err, expected) {
		return nil
	}
	return err
}
