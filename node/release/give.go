package release

import (
	"context"
	"fmt"
	"time"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/tree"
	"github.com/tantieme/tantieme/node/wire"
)

// mayRelease reports whether this validator's list may leave it now. It reads the final
// state and the head anew each time. final is true if the buyer cannot be refunded any
// more; now is the head's time.
func (s *Step) mayRelease(ctx context.Context, sale core.SaleRecord) (final bool, now time.Time, err error) {
	if sale.State != core.SaleCommitted && sale.State != core.SaleConfirmed && sale.State != core.SaleSettled {
		return false, now, fmt.Errorf("the sale is %s in the newest final block: %w", sale.State, errNotYet)
	}

	state, now, err := s.chain.SaleAtHead(ctx, sale.ID)
	if err != nil {
		return false, now, err
	}

	switch {
	case state == core.SaleConfirmed, state == core.SaleSettled:
		return true, now, nil
	case state != core.SaleCommitted:
		return false, now, fmt.Errorf("the sale is %s on the head: %w", state, errNotYet)
	case !now.Before(sale.Deadlines.ReleaseEnds):
		return false, now, fmt.Errorf("the release window ended at %s: %w", sale.Deadlines.ReleaseEnds.UTC().Format(time.RFC3339), errNotYet)
	}

	return false, now, s.checkLock(ctx, sale)
}

// checkLock returns an error if the dataset of a sale is locked for its epoch. Lists of
// another sale have leaked then, and their shares would add up with those of this one, so
// this sale has to end in a refund.
func (s *Step) checkLock(ctx context.Context, sale core.SaleRecord) error {
	snapshot, err := s.store.Snapshot(sale.Offer.Snapshot)
	if err != nil {
		return err
	}

	epoch, err := s.chain.Locked(ctx, snapshot.Snapshot.Dataset)
	if err == nil && epoch >= sale.Epoch {
		err = fmt.Errorf("its dataset is locked for epoch %d, because another sale's lists leaked: %w", epoch, errNotYet)
	}

	return err
}

// HandleList returns a run of this validator's list if the list may be released.
func (s *Step) HandleList(ctx context.Context, from int, r wire.ListRequest) (wire.ListResponse, error) {
	sale, err := s.store.Sale(r.Sale)
	if err != nil {
		return wire.ListResponse{Refusal: wire.Refuse(core.ReasonNotReleased, "the sale is not known here")}, nil
	}

	final, now, err := s.mayRelease(ctx, sale)
	if err != nil {
		return wire.ListResponse{Refusal: wire.Refuse(core.ReasonNotReleased, "%v", err)}, nil
	}

	if !final {
		later, err := s.isServedLater(sale, from, now)
		if err != nil {
			return wire.ListResponse{}, err
		}
		if later {
			return wire.ListResponse{Refusal: wire.Refuse(core.ReasonOwesList, "it is given once your own is here, or from %s",
				lateFrom(sale).UTC().Format(time.RFC3339))}, nil
		}
	}

	return s.run(r)
}

// run returns the entries that are asked for, as many as a page holds.
func (s *Step) run(r wire.ListRequest) (wire.ListResponse, error) {
	entries, err := s.store.List(r.Sale, uint8(s.seat.Self))
	if err != nil {
		return wire.ListResponse{Refusal: wire.Refuse(core.ReasonNoList, "this validator has no list for the sale")}, nil
	}

	n := uint64(len(entries) / tree.EntrySize)
	from := uint64(r.From)
	to := min(n, from+min(uint64(r.Count), wire.ListPage))
	if from >= to {
		return wire.ListResponse{Refusal: wire.Refuse(core.ReasonRange, "the list has %d entries", n)}, nil
	}

	return wire.ListResponse{Entries: entries[from*tree.EntrySize : to*tree.EntrySize]}, nil
}

// isServedLater reports whether a member is served only after those that give: it did not
// commit, left out other items than a quorum, or its list was asked for and could not be had in its time. Such a member waits
// for the second half of the release window. So from the end of that time on it gets nothing
// before the others can have confirmed, and two honest members that each think that the other withholds wait for
// each other no longer than that.
func (s *Step) isServedLater(sale core.SaleRecord, member int, now time.Time) (bool, error) {
	if !now.Before(lateFrom(sale)) {
		return false, nil
	}
	if !sale.Agreed(s.seat.Committee.Threshold).Has(member) {
		return true, nil
	}

	held, err := s.store.Lists(sale.ID)
	if err != nil || held.Has(member) {
		return false, err
	}

	items, err := s.store.Snapshot(sale.Offer.Snapshot)
	if err != nil {
		return false, err
	}

	patience := min(listWithin(int(items.Snapshot.Count)), releaseWindow(sale)/4)

	return s.fetches.withholds(listKey{sale.ID, uint8(member)}, patience), nil
}

// lateFrom returns the time from which members are served that do not give.
func lateFrom(sale core.SaleRecord) time.Time {
	return sale.Deadlines.CommitEnds.Add(releaseWindow(sale) / 2)
}
