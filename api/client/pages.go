package client

import (
	"context"
	"fmt"

	"github.com/tantieme/tantieme/api/model"
	"github.com/tantieme/tantieme/node/core"
)

// Bounds of one list that is read to its end.
const (
	pageSize  = 500       // objects of a page
	maxPages  = 1000      // pages
	maxListed = 100 << 20 // bytes of all pages
)

// page is one answer of a list.
type page[T any] struct {
	items []T
	next  *string // the cursor of the next page; nil: there is none
	bytes int     // of the answer
}

// pages reads a list to its end, page by page. A node that sends more than its document
// allows, or more than maxListed bytes, gets core.ErrTooLarge.
func pages[T any](ctx context.Context, read func(ctx context.Context, cursor *string) (page[T], error)) (all []T, err error) {
	var cursor *string
	bytes := 0

	for range maxPages {
		p, err := read(ctx, cursor)
		if err != nil {
			return nil, err
		}

		if bytes += p.bytes; bytes > maxListed || len(p.items) > pageSize {
			return nil, fmt.Errorf("list: a page of %d objects, %d bytes until now: %w", len(p.items), bytes, core.ErrTooLarge)
		}

		all = append(all, p.items...)
		if p.next == nil || len(p.items) == 0 {
			return all, nil
		}

		if cursor != nil && *p.next <= *cursor {
			return nil, fmt.Errorf("a page ends before it begins: %w", core.ErrVerify)
		}

		cursor = p.next
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
	all, err := pages(ctx, func(ctx context.Context, cursor *string) (page[model.Dataset], error) {
		r, err := n.api.ListDatasetsWithResponse(
			ctx,
			&model.ListDatasetsParams{Cursor: cursor, Limit: ptr(pageSize)},
		)
		if err != nil {
			return page[model.Dataset]{}, unreachable(err)
		}
		if r.JSON200 == nil {
			return page[model.Dataset]{}, failed(r.StatusCode(), r.Body)
		}

		return page[model.Dataset]{r.JSON200.Items, r.JSON200.Next, len(r.Body)}, nil
	})

	return converted(all, err, model.Dataset.View)
}

// Snapshots returns the snapshots on chain, and whether the node has pinned the contents
// of each.
func (n *Remote) Snapshots(ctx context.Context) ([]core.SnapshotRecord, error) {
	all, err := n.snapshots(ctx, nil)
	return converted(all, err, model.Snapshot.Record)
}

// Catalogue returns the snapshots on chain, or those of one dataset, with what a buyer asks
// first.
func (n *Remote) Catalogue(ctx context.Context, of *core.DatasetID) ([]core.SnapshotView, error) {
	all, err := n.snapshots(ctx, of)
	return converted(all, err, model.Snapshot.View)
}

func (n *Remote) snapshots(ctx context.Context, of *core.DatasetID) ([]model.Snapshot, error) {
	params := model.ListSnapshotsParams{Limit: ptr(pageSize)}
	if of != nil {
		params.Dataset = ptr(of.String())
	}

	return pages(ctx, func(ctx context.Context, cursor *string) (page[model.Snapshot], error) {
		asked := params
		asked.Cursor = cursor
		r, err := n.api.ListSnapshotsWithResponse(ctx, &asked)
		if err != nil {
			return page[model.Snapshot]{}, unreachable(err)
		}
		if r.JSON200 == nil {
			return page[model.Snapshot]{}, failed(r.StatusCode(), r.Body)
		}

		return page[model.Snapshot]{r.JSON200.Items, r.JSON200.Next, len(r.Body)}, nil
	})
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

	all, err := pages(ctx, func(ctx context.Context, cursor *string) (page[model.Offer], error) {
		asked := params
		asked.Cursor = cursor
		r, err := n.api.ListOffersWithResponse(ctx, &asked)
		if err != nil {
			return page[model.Offer]{}, unreachable(err)
		}

		if r.JSON200 == nil {
			return page[model.Offer]{}, failed(r.StatusCode(), r.Body)
		}

		return page[model.Offer]{r.JSON200.Items, r.JSON200.Next, len(r.Body)}, nil
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
