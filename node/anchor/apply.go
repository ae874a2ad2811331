package anchor

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/tree"
	"github.com/tantieme/tantieme/node/wire"
)

// applyAll marks what the chain's batches hold. It reports whether all are known;
// one whose content no peer gives yet is tried again at the next tick.
func (s *Step) applyAll(ctx context.Context) (known bool, err error) {
	batches, err := s.Store.Batches()
	if err != nil {
		return false, err
	}
	for _, record := range batches {
		if record.Known {
			continue
		}
		ids, err := s.contents(ctx, record.Batch)
		if err != nil {
			s.Log.WarnContext(ctx, "batch on chain not known yet", "number", record.Batch.Number, "error", err)
			return false, nil
		}
		if err := s.Store.ApplyBatch(record.Batch.Number, ids); err != nil {
			return false, err
		}
		s.Log.DebugContext(ctx, "batch applied", "number", record.Batch.Number, "count", len(ids))
	}
	return true, nil
}

// contents returns the ids of a batch on chain, all of them held here.
func (s *Step) contents(ctx context.Context, batch core.Batch) ([]core.ContributionID, error) {
	ids, err := s.Store.BatchItems(batch.DataHash)
	if err != nil && !errors.Is(err, core.ErrNotFound) {
		return nil, err
	}
	if err == nil {
		missing, err := s.Store.Missing(ids)
		if err != nil || len(missing) == 0 {
			return ids, err
		}
	}
	return s.download(ctx, batch)
}

// download asks the other members, one after another, for a batch and for what
// this node lacks of it.
func (s *Step) download(ctx context.Context, batch core.Batch) ([]core.ContributionID, error) {
	var reasons []error
	for member := range s.Committee.N {
		if member == s.Self {
			continue
		}
		ids, err := s.downloadFrom(ctx, member, batch)
		if err == nil {
			return ids, s.Store.PutBatchItems(batch.DataHash, ids)
		}
		reasons = append(reasons, fmt.Errorf("member %d: %w", member, err))
	}
	return nil, errors.Join(reasons...)
}

func (s *Step) downloadFrom(ctx context.Context, member int, batch core.Batch) ([]core.ContributionID, error) {
	var response wire.BatchDataResponse
	request := wire.BatchDataRequest{Number: batch.Number, DataHash: batch.DataHash}
	if err := s.Peers.Ask(ctx, member, wire.BatchData, request, &response); err != nil {
		return nil, err
	}
	items, err := core.ParseAnchoredItems(response.Items)
	if err != nil {
		return nil, err
	}
	ids := make([]core.ContributionID, len(items))
	leaves := make([][32]byte, len(items))
	for i := range items {
		ids[i], leaves[i] = items[i].Contribution, tree.ContributionLeaf(&items[i])
	}
	if len(items) != int(batch.Count) || crypto.Keccak256Hash(response.Items) != batch.DataHash || tree.Root(leaves) != batch.Root {
		return nil, errors.New("what it sent is not the batch on chain")
	}
	return ids, s.hold(ctx, member, ids)
}

// HandleData answers what a batch holds; empty where this node does not know it.
func (s *Step) HandleData(_ context.Context, _ int, r wire.BatchDataRequest) (response wire.BatchDataResponse, err error) {
	ids, err := s.Store.BatchItems(r.DataHash)
	if errors.Is(err, core.ErrNotFound) {
		return response, nil
	}
	if err != nil {
		return response, err
	}
	for _, id := range ids {
		c, err := s.Store.Contribution(id)
		if errors.Is(err, core.ErrNotFound) {
			return wire.BatchDataResponse{}, nil
		}
		if err != nil {
			return response, err
		}
		response.Items = c.Item.AppendAnchored(response.Items)
	}
	return response, nil
}
