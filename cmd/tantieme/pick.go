package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/api/client"
	"github.com/tantieme/tantieme/node/core"
)

// pick returns the id that a person names as a whole, or by its beginning. Only a
// beginning makes it ask for the known ids.
func pick[ID ~[32]byte](what, text string, known func() ([]ID, error)) (ID, error) {
	id, err := core.Pick[ID](what, text, nil)
	if !errors.Is(err, core.ErrNotFound) {
		return id, err
	}

	ids, err := known()
	if err != nil {
		return id, err
	}

	return core.Pick(what, text, ids)
}

// pickDataset returns the dataset of a node that a person names.
func pickDataset(ctx context.Context, n *client.Remote, text string) (core.DatasetID, error) {
	return pick("dataset", text, func() ([]core.DatasetID, error) {
		datasets, err := n.Datasets(ctx)
		return idsOf(datasets, func(d core.DatasetView) core.DatasetID { return d.ID }), err
	})
}

// pickSnapshot returns the snapshot of a node that a person names.
func pickSnapshot(ctx context.Context, n *client.Remote, text string) (core.SnapshotID, error) {
	return pick("snapshot", text, func() ([]core.SnapshotID, error) {
		snapshots, err := n.Snapshots(ctx)
		return idsOf(snapshots, func(s core.SnapshotRecord) core.SnapshotID { return s.ID }), err
	})
}

// pickOffer returns the offer of a node that a person names.
func pickOffer(ctx context.Context, n *client.Remote, text string) (core.SaleID, error) {
	return pick("offer", text, func() ([]core.SaleID, error) {
		offers, err := n.Offers(ctx, core.OfferFilter{})
		return idsOf(offers, func(o core.OfferView) core.SaleID { return o.ID }), err
	})
}

// pickNotice returns the notice of a node that a person names.
func pickNotice(ctx context.Context, n *client.Remote, text string) (core.NoticeID, error) {
	return pick("notice", text, func() ([]core.NoticeID, error) {
		notices, err := n.Notices(ctx, nil)
		return idsOf(notices, func(v core.NoticeView) core.NoticeID { return v.ID }), err
	})
}

func idsOf[T, ID any](items []T, id func(T) ID) []ID {
	ids := make([]ID, len(items))
	for i, item := range items {
		ids[i] = id(item)
	}
	return ids
}

// parseAccount parses the address of an account.
func parseAccount(text string) (common.Address, error) {
	if !common.IsHexAddress(text) {
		return common.Address{}, usage(fmt.Errorf("account: want 0x and 40 hex digits, not %q", text))
	}
	return common.HexToAddress(text), nil
}
