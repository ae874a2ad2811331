package ledger

import (
	"errors"
	"fmt"
	"slices"

	"github.com/tantieme/tantieme/node/core"
)

// applyBan applies an event about leaves that get no part of later sales.
func applyBan(tx Txn, b core.Block, event core.Event) error {
	switch e := event.(type) {
	case core.LeafBanned:
		return ban(tx, b, e)

	case core.FaultsFound:
		return changeSale(tx, e.Sale, func(r *core.SaleRecord) {
			r.Faults = append(r.Faults, e.Faults...)
			r.Faulty += e.Weight
		})

	case core.TombstonesCommitted:
		return changeSale(tx, e.Sale, func(r *core.SaleRecord) {
			r.Camps = join(r.Camps, e)
		})

	case core.TombstonesBanned:
		return changeSale(tx, e.Sale, func(r *core.SaleRecord) {
			r.Excluded, r.Whole = e.Done, e.Whole
		})

	case core.PartRefunded:
		return changeSale(tx, e.Sale, func(r *core.SaleRecord) {
			r.Returned = e.Units
		})

	default:
		return fmt.Errorf("unknown event %T", event)
	}
}

// ban stores a leaf's ban and counts its weight. The contract bans a leaf once.
func ban(tx Txn, b core.Block, e core.LeafBanned) error {
	id, err := snapshotOf(tx, core.NameOf(e.Pool))
	if err != nil {
		return err
	}

	r, err := tx.Snapshot(id)
	if err != nil {
		return fmt.Errorf("snapshot %s: %w", id.Short(), err)
	}
	if e.Leaf >= r.Snapshot.Count || e.Weight > r.Weight() {
		return fmt.Errorf("leaf %d of weight %d is banned in snapshot %s, which has %d leaves and %d of weight left",
			e.Leaf, e.Weight, id.Short(), r.Snapshot.Count, r.Weight())
	}

	made := core.Ban{
		Leaf:        e.Leaf,
		Weight:      e.Weight,
		Cap:         e.Cap,
		Time:        b.Time.UTC(),
		Transaction: e.Transaction,
	}
	if err := explain(tx, b, &made, id); err != nil {
		return err
	}

	r.Banned += e.Weight

	return errors.Join(tx.PutSnapshot(r), tx.PutBan(id, made))
}

// explain sets for which sale, and for which kind of fault, a leaf is banned. The
// transaction that bans it has the faults of which it is one, or else tombstones.
func explain(tx Txn, b core.Block, of *core.Ban, snapshot core.SnapshotID) error {
	for _, event := range b.Events {
		switch e := event.(type) {
		case core.FaultsFound:
			at := slices.IndexFunc(e.Faults, func(f core.LeafFault) bool { return f.Leaf == of.Leaf })
			if at < 0 || e.Transaction != of.Transaction {
				continue
			}
			if same, err := isOf(tx, e.Sale, snapshot); same || err != nil {
				of.Sale, of.Kind, of.Signers = e.Sale, e.Faults[at].Kind, e.Signers
				return err
			}

		case core.TombstonesBanned:
			if e.Transaction != of.Transaction {
				continue
			}
			same, err := isOf(tx, e.Sale, snapshot)
			if err != nil {
				return err
			}
			if same {
				of.Sale = e.Sale
			}
		}
	}

	if of.Sale.IsZero() {
		return fmt.Errorf("leaf %d of snapshot %s is banned, and no fault or tombstone says why", of.Leaf, snapshot.Short())
	}

	return nil
}

// isOf reports whether a sale is of a snapshot.
func isOf(tx Txn, sale core.SaleID, snapshot core.SnapshotID) (bool, error) {
	r, err := tx.Sale(sale)
	if err != nil {
		return false, fmt.Errorf("sale %s: %w", sale.Short(), err)
	}
	return r.Offer.Snapshot == snapshot, nil
}

// join adds members to those whose lists leave out the same tombstones.
func join(camps []core.Camp, e core.TombstonesCommitted) []core.Camp {
	for i := range camps {
		if camps[i].Tombstones == e.Tombstones {
			camps[i].Members |= e.Members
			return camps
		}
	}
	return append(camps, core.Camp{Tombstones: e.Tombstones, Members: e.Members})
}

// describeBan fills in an entry about a ban, or about what comes of it.
func describeBan(e *core.LogEntry, event core.Event) bool {
	switch v := event.(type) {
	case core.LeafBanned:
		e.Type, e.Leaf = core.LogBan, &v.Leaf
	case core.FaultsFound:
		e.Type, e.Offer, e.Members = core.LogFault, &v.Sale, v.Signers.Seats()
	case core.TombstonesCommitted:
		e.Type, e.Offer, e.Members = core.LogTombstones, &v.Sale, v.Members.Seats()
	case core.TombstonesBanned:
		e.Type, e.Offer = core.LogTombstones, &v.Sale
	case core.PartRefunded:
		e.Type, e.Offer = core.LogReturn, &v.Sale

	default:
		return describeFee(e, event)
	}

	return true
}
