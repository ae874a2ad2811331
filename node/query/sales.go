package query

import (
	"context"
	"encoding/binary"
	"fmt"

	"github.com/tantieme/tantieme/api"
	"github.com/tantieme/tantieme/node/consent"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/tree"
)

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

	atHead, _, err := b.chain.SaleAtHead(ctx, id)
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

// Headers returns a run of `u16 length ‖ header` of a sale whose lists are confirmed.
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

	var out []byte
	for _, id := range ids {
		c, err := b.store.Contribution(id)
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

// Shares returns a run of combined shares, made from the lists of the t confirmed members
// of lowest seat.
func (b *Backend) Shares(ctx context.Context, id core.SaleID, from, count int) ([]byte, error) {
	sale, err := b.standing(ctx, id)
	if err != nil {
		return nil, err
	}

	members := sale.Standing.Seats()
	threshold := b.seat.Committee.Threshold
	if len(members) < threshold {
		return nil, fmt.Errorf("only %d lists stand: %w", len(members), core.ErrConflict)
	}

	runs := map[int][]byte{}
	for _, member := range members[:threshold] {
		entries, err := b.store.List(id, uint8(member))
		if err != nil {
			return nil, fmt.Errorf("list of member %d: %w", member, err)
		}

		n := len(entries) / tree.EntrySize
		if from >= n {
			return nil, core.Refuse(core.ReasonRange, "there are %d items", n)
		}

		runs[member] = entries[from*tree.EntrySize : min(len(entries), (from+count)*tree.EntrySize)]
	}

	return b.combiner.Combine(ctx, runs)
}
