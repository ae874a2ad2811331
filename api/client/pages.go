package client

import (
	"context"
	"fmt"

	"github.com/tantieme/tantieme/api/model"
	"github.com/tantieme/tantieme/node/core"
)

// pageSize and maxPages bound the objects read of one list.
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

func converted[A, B any](in []A, err error, convert func(A) (B, error)) ([]B, error) {
	if err != nil {
		return nil, err
	}

	out := make([]B, len(in))

	for i := range in {
		if out[i], err = convert(in[i]); err != nil {
			return nil, err
		}
	}

	return out, nil
}

// Datasets returns all datasets.
func (n *Remote) Datasets(ctx context.Context) ([]core.DatasetView, error) {
	all, err := pages(ctx, func(ctx context.Context, cursor *string) ([]model.Dataset, *string, error) {
		r, err := n.api.ListDatasetsWithResponse(
			ctx,
			&model.ListDatasetsParams{Cursor: cursor, Limit: ptr(pageSize)},
		)
		if err != nil {
			return nil, nil, unreachable(err)
		}
		if r.JSON200 == nil {
			return nil, nil, failed(r.StatusCode(), r.Body)
		}

		return r.JSON200.Items, r.JSON200.Next, nil
	})

	return converted(all, err, model.Dataset.View)
}

// Snapshots returns the snapshots on chain, and whether the node has pinned the contents
// of each.
func (n *Remote) Snapshots(ctx context.Context) ([]core.SnapshotRecord, error) {
	all, err := pages(ctx, func(ctx context.Context, cursor *string) ([]model.Snapshot, *string, error) {
		r, err := n.api.ListSnapshotsWithResponse(
			ctx,
			&model.ListSnapshotsParams{Cursor: cursor, Limit: ptr(pageSize)},
		)
		if err != nil {
			return nil, nil, unreachable(err)
		}
		if r.JSON200 == nil {
			return nil, nil, failed(r.StatusCode(), r.Body)
		}

		return r.JSON200.Items, r.JSON200.Next, nil
	})

	return converted(all, err, model.Snapshot.Record)
}

// Offers returns the offers that pass a filter, without their points and digests.
func (n *Remote) Offers(ctx context.Context, filter core.OfferFilter) ([]core.OfferView, error) {
	params := model.ListOffersParams{Limit: ptr(pageSize)}
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
		params.State = ptr(model.OfferState(filter.State.String()))
	}

	all, err := pages(ctx, func(ctx context.Context, cursor *string) ([]model.Offer, *string, error) {
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

	return converted(all, err, model.Offer.View)
}

// Offer returns one offer, without its points and digest.
func (n *Remote) Offer(ctx context.Context, id core.SaleID) (view core.OfferView, err error) {
	r, err := n.api.GetOfferWithResponse(ctx, id.String())
	if err != nil {
		return view, unreachable(err)
	}
	if r.JSON200 == nil {
		return view, failed(r.StatusCode(), r.Body)
	}

	return r.JSON200.View()
}

// Status returns the node's state.
func (n *Remote) Status(ctx context.Context) (*model.Status, error) {
	r, err := n.api.GetStatusWithResponse(ctx)
	if err != nil {
		return nil, unreachable(err)
	}
	if r.JSON200 == nil {
		return nil, failed(r.StatusCode(), r.Body)
	}

	return r.JSON200, nil
}
