package api

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/api/model"
	"github.com/tantieme/tantieme/node/core"
)

// defaultPage is the number of objects on a page, unless the caller requests another.
const defaultPage = 100

// maxPage is the largest number of objects on a page.
const maxPage = 500

// paged returns the objects after a cursor, ascending by id, and the next cursor.
func paged[T any](all []T, id func(T) string, cursor *string, limit *int) (items []T, next *string) {
	slices.SortFunc(all, func(a, b T) int { return strings.Compare(id(a), id(b)) })
	from := 0
	if cursor != nil {
		from, _ = slices.BinarySearchFunc(all, *cursor, func(item T, after string) int {
			if id(item) <= after {
				return -1
			}
			return 1
		})
	}

	n := defaultPage
	if limit != nil {
		n = min(max(1, *limit), maxPage) // as the document bounds it
	}

	items = append([]T{}, all[from:min(len(all), from+n)]...)
	if from+n < len(all) {
		last := id(items[n-1])
		next = &last
	}

	return items, next
}

func (h *handlers) ListDatasets(ctx context.Context, r ListDatasetsRequestObject) (ListDatasetsResponseObject, error) {
	datasets, err := h.backend.Datasets()
	if err != nil {
		return nil, err
	}

	out := make([]model.Dataset, 0, len(datasets))
	for id, terms := range datasets {
		view, err := h.datasetView(ctx, id, terms)
		if errors.Is(err, core.ErrNotFound) {
			continue // of a schema that this program does not know
		}
		if err != nil {
			return nil, err
		}

		out = append(out, model.DatasetOf(view))
	}

	items, next := paged(out, func(d model.Dataset) string { return d.Id }, r.Params.Cursor, r.Params.Limit)
	return ListDatasets200JSONResponse{
		Schema: model.DatasetPageV1,
		Items:  items,
		Next:   next,
	}, nil
}

func (h *handlers) ListSnapshots(_ context.Context, r ListSnapshotsRequestObject) (ListSnapshotsResponseObject, error) {
	snapshots, err := h.backend.Snapshots()
	if err != nil {
		return nil, err
	}

	sales, err := h.backend.Sales()
	if err != nil {
		return nil, err
	}

	out := make([]model.Snapshot, 0, len(snapshots))
	for _, s := range snapshots {
		if r.Params.Dataset != nil && s.Snapshot.Dataset.String() != *r.Params.Dataset {
			continue
		}

		object, err := h.snapshotOf(s, sales)
		if err != nil {
			return nil, err
		}
		out = append(out, object)
	}

	items, next := paged(out, func(s model.Snapshot) string { return s.Id }, r.Params.Cursor, r.Params.Limit)
	return ListSnapshots200JSONResponse{
		Schema: model.SnapshotPageV1,
		Items:  items,
		Next:   next,
	}, nil
}

func (h *handlers) snapshotOf(s core.SnapshotRecord, sales []core.SaleRecord) (model.Snapshot, error) {
	terms, err := h.backend.Dataset(s.Snapshot.Dataset)
	if err != nil {
		return model.Snapshot{}, fmt.Errorf("dataset of snapshot %s: %w", s.ID, err)
	}
	return model.SnapshotOf(s.View(terms, sales)), nil
}

func (h *handlers) ListOffers(_ context.Context, r ListOffersRequestObject) (ListOffersResponseObject, error) {
	sales, err := h.backend.Sales()
	if err != nil {
		return nil, err
	}

	now, err := h.chainTime()
	if err != nil {
		return nil, err
	}

	within, err := h.snapshotsOf(r.Params.Dataset)
	if err != nil {
		return nil, err
	}

	threshold := h.backend.Identity().Committee.Threshold
	out := make([]model.Offer, 0, len(sales))
	for _, sale := range sales {
		if asked(sale, r.Params) && (within == nil || within[sale.Offer.Snapshot]) {
			out = append(out, model.OfferOf(sale.View(threshold, now)))
		}
	}

	items, next := paged(out, func(o model.Offer) string { return o.Id }, r.Params.Cursor, r.Params.Limit)
	return ListOffers200JSONResponse{
		Schema: model.OfferPageV1,
		Items:  items,
		Next:   next,
	}, nil
}

// snapshotsOf returns the set of a dataset's snapshots, or nil if no dataset is named.
func (h *handlers) snapshotsOf(dataset *string) (map[core.SnapshotID]bool, error) {
	if dataset == nil {
		return nil, nil
	}

	snapshots, err := h.backend.Snapshots()
	if err != nil {
		return nil, err
	}

	set := map[core.SnapshotID]bool{}
	for _, s := range snapshots {
		set[s.ID] = s.Snapshot.Dataset.String() == *dataset
	}

	return set, nil
}

// asked reports whether an offer passes the filters.
func asked(sale core.SaleRecord, p model.ListOffersParams) bool {
	return (p.Snapshot == nil || sale.Offer.Snapshot.String() == *p.Snapshot) &&
		(p.Buyer == nil || sale.Offer.Buyer == common.HexToAddress(*p.Buyer)) &&
		(p.State == nil || sale.State.String() == string(*p.State))
}

// chainTime returns the time of the newest block in the node's ledger.
func (h *handlers) chainTime() (time.Time, error) {
	cursor, err := h.backend.Cursor()
	if err != nil && !errors.Is(err, core.ErrNotFound) {
		return time.Time{}, fmt.Errorf("newest block: %w", err)
	}
	return cursor.Time, nil
}
