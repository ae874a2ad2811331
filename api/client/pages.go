package client

import (
	"context"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
)

// pageSize and maxPages bound what is read of one list.
const (
	pageSize = 500
	maxPages = 1000
)

// pages reads a list to its end, page by page.
func pages[T any](ctx context.Context, page func(ctx context.Context, cursor *string) (items []T, next *string, err error)) (all []T, err error) {
	var cursor *string
	for range maxPages {
		items, next, err := page(ctx, cursor)
		if err != nil {
			return nil, err
		}
		all = append(all, items...)
		if next == nil || len(items) == 0 {
			return all, nil
		}
		if cursor != nil && *next <= *cursor {
			return nil, fmt.Errorf("a page ends before it begins: %w", core.ErrVerify)
		}
		cursor = next
	}
	return nil, fmt.Errorf("list: %w", core.ErrTooLarge)
}

func converted[A, B any](in []A, err error, convert func(*A) (B, error)) ([]B, error) {
	if err != nil {
		return nil, err
	}
	out := make([]B, len(in))
	for i := range in {
		if out[i], err = convert(&in[i]); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// Datasets lists all datasets.
func (n *Remote) Datasets(ctx context.Context) ([]core.DatasetView, error) {
	all, err := pages(ctx, func(ctx context.Context, cursor *string) ([]Dataset, *string, error) {
		r, err := n.api.ListDatasetsWithResponse(ctx, &ListDatasetsParams{Cursor: cursor, Limit: ptr(pageSize)})
		if err != nil {
			return nil, nil, unreachable(err)
		}
		if r.JSON200 == nil {
			return nil, nil, failed(r.StatusCode(), r.Body)
		}
		return r.JSON200.Items, r.JSON200.Next, nil
	})
	return converted(all, err, datasetView)
}

// Snapshots lists the snapshots of the chain, and whether the node has pinned what each holds.
func (n *Remote) Snapshots(ctx context.Context) ([]core.SnapshotRecord, error) {
	all, err := pages(ctx, func(ctx context.Context, cursor *string) ([]Snapshot, *string, error) {
		r, err := n.api.ListSnapshotsWithResponse(ctx, &ListSnapshotsParams{Cursor: cursor, Limit: ptr(pageSize)})
		if err != nil {
			return nil, nil, unreachable(err)
		}
		if r.JSON200 == nil {
			return nil, nil, failed(r.StatusCode(), r.Body)
		}
		return r.JSON200.Items, r.JSON200.Next, nil
	})
	return converted(all, err, snapshotRecord)
}

// Offers lists the offers that pass a filter. Points and digests are not in them.
func (n *Remote) Offers(ctx context.Context, filter core.OfferFilter) ([]core.SaleRecord, error) {
	params := ListOffersParams{Limit: ptr(pageSize)}
	if filter.Dataset != nil {
		params.Dataset = ptr(filter.Dataset.String())
	}
	if filter.Snapshot != nil {
		params.Snapshot = ptr(filter.Snapshot.String())
	}
	if filter.Buyer != nil {
		params.Buyer = ptr(filter.Buyer.Hex())
	}
	if filter.State != core.SaleNone {
		params.State = ptr(OfferState(filter.State.String()))
	}
	all, err := pages(ctx, func(ctx context.Context, cursor *string) ([]Offer, *string, error) {
		page := params
		page.Cursor = cursor
		r, err := n.api.ListOffersWithResponse(ctx, &page)
		if err != nil {
			return nil, nil, unreachable(err)
		}
		if r.JSON200 == nil {
			return nil, nil, failed(r.StatusCode(), r.Body)
		}
		return r.JSON200.Items, r.JSON200.Next, nil
	})
	return converted(all, err, saleRecord)
}

// Offer returns one offer, without its points and digest.
func (n *Remote) Offer(ctx context.Context, id core.SaleID) (core.SaleRecord, error) {
	r, err := n.api.GetOfferWithResponse(ctx, id.String())
	if err != nil {
		return core.SaleRecord{}, unreachable(err)
	}
	if r.JSON200 == nil {
		return core.SaleRecord{}, failed(r.StatusCode(), r.Body)
	}
	return saleRecord(r.JSON200)
}

func saleRecord(o *Offer) (r core.SaleRecord, err error) {
	if err = r.ID.UnmarshalText([]byte(o.Id)); err != nil {
		return r, err
	}
	if err = r.Offer.Snapshot.UnmarshalText([]byte(o.Snapshot)); err != nil {
		return r, err
	}
	price, ok := new(big.Int).SetString(o.Price, 10)
	if !ok {
		return r, fmt.Errorf("offer %s: the price is no whole number", r.ID.Short())
	}
	if r.State, err = core.ParseSaleState(string(o.State)); err != nil {
		return r, err
	}
	r.Offer.Buyer, r.Offer.Price = common.HexToAddress(o.Buyer), price
	r.Offer.Deadline, r.Offer.MaxExcluded = uint64(o.Deadline.Unix()), uint64(o.MaxExcluded)
	r.Commits = map[uint8]common.Hash{}
	for _, c := range o.Commits {
		r.Commits[uint8(c.Member)] = common.HexToHash(c.Root)
	}
	for _, member := range o.Standing {
		r.Standing = r.Standing.With(member)
	}
	if o.Epoch != nil {
		r.Epoch = uint64(*o.Epoch)
	}
	r.Accepted = timeOf(o.Accepted)
	r.Deadlines = core.Deadlines{
		CommitEnds: timeOf(o.CommitEnds), ReleaseEnds: timeOf(o.ReleaseEnds), ConfirmEnds: timeOf(o.ConfirmEnds), DisputeEnds: timeOf(o.DisputeEnds),
	}
	return r, nil
}

func timeOf(t *time.Time) time.Time {
	if t == nil {
		return time.Time{}
	}
	return t.UTC()
}

// ContributionStatus says where a contribution stands.
func (n *Remote) ContributionStatus(ctx context.Context, id core.ContributionID) (s core.ContributionStatus, err error) {
	c, err := n.Contribution(ctx, id)
	if err != nil {
		return s, err
	}
	if c.Id != id.String() {
		return s, fmt.Errorf("the node answers for %.80q: %w", c.Id, core.ErrVerify)
	}
	s = core.ContributionStatus{ID: id, Version: uint64(c.Version), Weight: uint64(c.Weight)}
	if s.Stage, err = core.ParseStage(string(c.Stage)); err != nil {
		return s, err
	}
	if c.Reason != nil {
		s.Reason = core.Reason(*c.Reason)
	}
	if c.Batch != nil && c.Block != nil {
		s.Batch, s.AnchoredAt = uint64(*c.Batch), uint64(*c.Block)
	}
	if c.Snapshot != nil {
		s.Snapshot = new(core.SnapshotID)
		err = s.Snapshot.UnmarshalText([]byte(*c.Snapshot))
	}
	if err != nil {
		return s, err
	}
	return s, s.Dataset.UnmarshalText([]byte(c.Dataset))
}

// Status says how the node is doing.
func (n *Remote) Status(ctx context.Context) (*Status, error) {
	r, err := n.api.GetStatusWithResponse(ctx)
	if err != nil {
		return nil, unreachable(err)
	}
	if r.JSON200 == nil {
		return nil, failed(r.StatusCode(), r.Body)
	}
	return r.JSON200, nil
}
