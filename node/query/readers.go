package query

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
)

// Whose a contribution is never changes, but finding out reads a whole snapshot.
const (
	keptHolders = 16384
	holdersFor  = time.Hour
	readWithin  = time.Minute // an answer is made within
)

// holder names what an account has in a snapshot.
type holder struct {
	snapshot core.SnapshotID
	account  common.Address
}

type holders = kept[holder, core.ContributionID]

func newHolders() *holders { return newKept[holder, core.ContributionID](keptHolders, holdersFor) }

// Readers returns who can read what an account gave, as of this node's newest final block.
func (b *Backend) Readers(ctx context.Context, account common.Address) (core.Readership, error) {
	making := b.payouts.asking.DoChan("readers/"+account.Hex(), func() (any, error) { return b.readership(account) })

	ctx, cancel := context.WithTimeout(ctx, readWithin)
	defer cancel()

	select {
	case made := <-making:
		if made.Err != nil {
			return core.Readership{}, made.Err
		}
		return made.Val.(core.Readership), nil
	case <-ctx.Done():
		return core.Readership{}, ctx.Err()
	}
}

func (b *Backend) readership(account common.Address) (out core.Readership, err error) {
	at, errCursor := b.store.Cursor()
	members, errMembers := b.store.Members()
	snapshots, errSnapshots := b.store.Snapshots()
	sales, errSales := b.store.Sales()
	if err := errors.Join(errCursor, errMembers, errSnapshots, errSales); err != nil {
		return out, err
	}

	out = core.Readership{
		Account:   account,
		Block:     at.Number,
		Threshold: b.seat.Committee.Threshold,
		Members:   members,
	}

	for _, r := range snapshots {
		if !r.Listed {
			continue
		}

		one, holds, err := b.readersOf(r, account, sales)
		if err != nil {
			return out, fmt.Errorf("readers of snapshot %s: %w", r.ID.Short(), err)
		}
		if holds {
			out.Snapshots = append(out.Snapshots, one)
		}
	}

	return out, nil
}

// readersOf returns who can read what an account has in a snapshot, and false if it has
// nothing there.
func (b *Backend) readersOf(r core.SnapshotRecord, account common.Address, sales []core.SaleRecord) (out core.ReaderSnapshot, holds bool, err error) {
	leaves, err := b.leavesOf(r.ID)
	if err != nil {
		return out, false, err
	}
	number, found := leaves.find(account)
	if !found {
		return out, false, nil
	}

	c, err := b.heldBy(r.ID, account)
	if err != nil {
		return out, false, err
	}
	earning, err := b.earningOf(r.ID, number, leaves[number])
	if err != nil {
		return out, false, err
	}
	terms, err := b.store.Dataset(r.Snapshot.Dataset)
	if err != nil {
		return out, false, err
	}

	out = core.ReaderSnapshot{
		Snapshot:  r.ID,
		Dataset:   r.Snapshot.Dataset,
		Name:      terms.Name,
		Leaf:      number,
		Weight:    leaves[number].Weight,
		Taken:     r.Time,
		SellUntil: core.UnixTime(r.Snapshot.SellUntil),
		Retracted: c.RetractedAt,
		Ban:       earning.Ban,
	}

	for _, s := range sales {
		if s.Offer.Snapshot == r.ID {
			out.Sales = append(out.Sales, readerSale(s, c))
		}
	}

	return out, true, nil
}

func readerSale(s core.SaleRecord, c core.Contribution) core.ReaderSale {
	return core.ReaderSale{
		Sale:         s.ID,
		Buyer:        s.Offer.Buyer,
		BuyerKeyHash: s.Offer.BuyerKeyHash,
		Price:        s.Offer.Price,
		State:        s.State,
		Accepted:     s.Accepted,
		LeftOut:      s.AcceptedAt != 0 && c.LeftBy(s.AcceptedAt),
	}
}

// heldBy returns the contribution of an account that a snapshot holds.
func (b *Backend) heldBy(id core.SnapshotID, account common.Address) (core.Contribution, error) {
	if known, ok := b.holders.Get(holder{id, account}); ok {
		return b.Contribution(known)
	}

	ids, err := b.store.SnapshotIDs(id)
	if err != nil {
		return core.Contribution{}, err
	}
	held, err := b.store.Contributions(ids)
	if err != nil {
		return core.Contribution{}, err
	}

	for i, c := range held {
		if c.Account == account {
			b.holders.Add(holder{id, account}, ids[i])
			return c, nil
		}
	}

	return core.Contribution{}, fmt.Errorf("a contribution of %s in snapshot %s: %w", account, id.Short(), core.ErrNotFound)
}
