package query

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"time"

	"github.com/tantieme/tantieme/api"
	"github.com/tantieme/tantieme/node/consent"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/tree"
)

// The numbers of offers whose tombstones are kept, and for how long: they never change.
const (
	keptLeftOut = 1024
	leftOutFor  = time.Hour
)

// LeftOut returns what was retracted before an offer was accepted. It returns nil for an offer
// that was not accepted, and while this node has not listed the snapshot.
func (b *Backend) LeftOut(sale core.SaleRecord) (*core.Tombstones, error) {
	if sale.AcceptedAt == 0 {
		return nil, nil
	}
	if known, ok := b.leftOut.Get(sale.ID); ok {
		return &known, nil
	}

	ids, err := b.store.SnapshotIDs(sale.Offer.Snapshot)
	if errors.Is(err, core.ErrNotFound) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}

	held, err := b.store.Contributions(ids)
	if err != nil {
		return nil, err
	}

	t := tree.LeftOutOf(held, sale.AcceptedAt).Tombstones()
	b.leftOut.Add(sale.ID, t)

	return &t, nil
}

// Contribution returns a contribution without its header, which nobody is shown. One whose
// header is erased is there too.
func (b *Backend) Contribution(id core.ContributionID) (core.Contribution, error) {
	found, err := b.store.Contributions([]core.ContributionID{id})
	if err != nil {
		return core.Contribution{}, err
	}
	return found[0], nil
}

// CheckHeaderRequest checks that a request for headers is signed by the offer's buyer.
func (b *Backend) CheckHeaderRequest(id core.SaleID, expires uint64, signature []byte) error {
	sale, err := b.store.Sale(id)
	if err != nil {
		return fmt.Errorf("offer %s: %w", id, err)
	}

	signer, err := consent.Recover(b.typer.HeaderRequestDigest(id, expires), signature)
	if err != nil {
		return api.Denied(err)
	}
	if signer != sale.Offer.Buyer {
		return api.Denied(fmt.Errorf("signed by %s, which is not the buyer", signer))
	}

	return nil
}

// standing returns a sale whose lists are confirmed in a final block and on the head.
func (b *Backend) standing(ctx context.Context, id core.SaleID) (core.SaleRecord, error) {
	sale, err := b.store.Sale(id)
	if err != nil {
		return sale, fmt.Errorf("offer %s: %w", id, err)
	}

	atHead, err := b.atHead(ctx, id)
	if err != nil {
		return sale, err
	}

	for _, state := range []core.SaleState{sale.State, atHead} {
		if state != core.SaleConfirmed && state != core.SaleSettled {
			return sale, core.Refuse(
				core.ReasonNotConfirmed,
				"the sale is %s; headers and shares are given once %d lists stand",
				state,
				b.seat.Committee.Threshold,
			)
		}
	}

	return sale, nil
}

// atHead returns a sale's state on the head. Once the lists stand the chain is not asked
// for some seconds, so that a caller's many requests cost few of the chain.
func (b *Backend) atHead(ctx context.Context, id core.SaleID) (core.SaleState, error) {
	if state, ok := b.heads.Get(id); ok {
		return state, nil
	}

	state, _, err := b.chain.SaleAtHead(ctx, id)
	if err == nil && (state == core.SaleConfirmed || state == core.SaleSettled) {
		b.heads.Add(id, state)
	}

	return state, err
}

// Headers returns a run of `u16 length ‖ header` of a sale whose lists are confirmed. What
// the sale leaves out has length 0, whether or not this node has erased its header.
func (b *Backend) Headers(ctx context.Context, id core.SaleID, from, count int) ([]byte, error) {
	sale, err := b.standing(ctx, id)
	if err != nil {
		return nil, err
	}

	ids, err := b.store.SnapshotIDs(sale.Offer.Snapshot)
	if err != nil {
		return nil, err
	}

	ids, err = cutRun(ids, from, count)
	if err != nil {
		return nil, err
	}

	records, err := b.store.Contributions(ids)
	if err != nil {
		return nil, err
	}

	var out []byte
	for i, id := range ids {
		if records[i].LeftBy(sale.AcceptedAt) {
			out = binary.BigEndian.AppendUint16(out, 0)
			continue
		}

		c, err := b.store.Contribution(id)
		if errors.Is(err, core.ErrNotFound) {
			return nil, core.Refuse(core.ReasonErased,
				"the account of contribution %s has left, and the sale is over: its header is erased", id)
		}
		if err != nil {
			return nil, fmt.Errorf("contribution %s: %w", id.Short(), err)
		}

		out = binary.BigEndian.AppendUint16(out, uint16(len(c.Header)))
		out = append(out, c.Header...)
	}

	return out, nil
}

func cutRun[T any](all []T, from, count int) ([]T, error) {
	if from >= len(all) {
		return nil, core.Refuse(core.ReasonRange, "there are %d items", len(all))
	}

	return all[from:min(len(all), from+count)], nil
}
