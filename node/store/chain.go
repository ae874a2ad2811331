package store

import (
	"errors"
	"fmt"
	"slices"

	"github.com/tantieme/tantieme/node/core"
)

// State of the chain. Only a ledger writes it, in one transaction for each block.

// Cursor returns the last applied block, or core.ErrNotFound.
func (tx *Txn) Cursor() (core.Cursor, error) { return get[core.Cursor](tx, metaKey("cursor")) }

// PutCursor moves the cursor.
func (tx *Txn) PutCursor(c core.Cursor) error { return put(tx, metaKey("cursor"), c) }

// PutMember stores a member.
func (tx *Txn) PutMember(m core.Member) error { return put(tx, key(kMember, []byte{m.Seat}), m) }

// Ceremony returns the newest ceremony, or core.ErrNotFound.
func (tx *Txn) Ceremony() (core.Ceremony, error) {
	return get[core.Ceremony](tx, metaKey("ceremony"))
}

// PutCeremony stores the newest ceremony.
func (tx *Txn) PutCeremony(c core.Ceremony) error { return put(tx, metaKey("ceremony"), c) }

// PutGroupKey stores the final key.
func (tx *Txn) PutGroupKey(k core.GroupKey) error { return put(tx, metaKey("group-key"), k) }

// dataset is a stored dataset.
type dataset struct {
	core.Terms
	Scale uint8 // of the terms' token, see core.Pool
}

// Dataset returns a dataset's terms and the scale of their token, or core.ErrNotFound.
func (tx *Txn) Dataset(id core.DatasetID) (terms core.Terms, scale uint8, err error) {
	d, err := get[dataset](tx, key(kDataset, id[:]))
	return d.Terms, d.Scale, err
}

// PutDataset stores a dataset's terms and the scale of their token.
func (tx *Txn) PutDataset(id core.DatasetID, terms core.Terms, scale uint8) error {
	return put(tx, key(kDataset, id[:]), dataset{terms, scale})
}

// PutBatch stores a batch of the chain.
func (tx *Txn) PutBatch(b core.BatchRecord) error {
	return put(tx, key(kBatch, u64(b.Batch.Number)), b)
}

// Snapshot returns a snapshot, or core.ErrNotFound.
func (tx *Txn) Snapshot(id core.SnapshotID) (core.SnapshotRecord, error) {
	return get[core.SnapshotRecord](tx, key(kSnapshot, id[:]))
}

// PutSnapshot stores a snapshot, and under its pool's name where it is.
func (tx *Txn) PutSnapshot(r core.SnapshotRecord) error {
	name := core.NameOf(r.Pool.ID())
	return errors.Join(put(tx, key(kSnapshot, r.ID[:]), r), put(tx, key(kPool, name[:]), r.ID))
}

// SnapshotOfPool returns the snapshot whose money is in a pool, or core.ErrNotFound.
func (tx *Txn) SnapshotOfPool(name core.PoolName) (core.SnapshotID, error) {
	return get[core.SnapshotID](tx, key(kPool, name[:]))
}

// Sale returns an offer, or core.ErrNotFound.
func (tx *Txn) Sale(id core.SaleID) (core.SaleRecord, error) {
	return get[core.SaleRecord](tx, key(kSale, id[:]))
}

// PutSale stores an offer.
func (tx *Txn) PutSale(r core.SaleRecord) error { return put(tx, key(kSale, r.ID[:]), r) }

// PutPushed records the amount that had accrued at the last push of a group of 128
// leaves.
func (tx *Txn) PutPushed(id core.SnapshotID, group uint32, accrued uint64) error {
	return put(tx, key(kPushed, id[:], u64(uint64(group))), accrued)
}

// Cursor returns the last applied block, or core.ErrNotFound.
func (s *Store) Cursor() (core.Cursor, error) { return read(s, (*Txn).Cursor) }

// Ceremony returns the newest ceremony, or core.ErrNotFound.
func (s *Store) Ceremony() (core.Ceremony, error) { return read(s, (*Txn).Ceremony) }

// GroupKey returns the final key, or core.ErrNotFound.
func (s *Store) GroupKey() (core.GroupKey, error) {
	return read(s, func(tx *Txn) (core.GroupKey, error) {
		return get[core.GroupKey](tx, metaKey("group-key"))
	})
}

// Members returns the members that have joined, ascending by seat.
func (s *Store) Members() (members []core.Member, err error) { return all[core.Member](s, kMember) }

// Dataset returns a dataset's terms, or core.ErrNotFound.
func (s *Store) Dataset(id core.DatasetID) (core.Terms, error) {
	return read(s, func(tx *Txn) (core.Terms, error) { return get[core.Terms](tx, key(kDataset, id[:])) })
}

// Datasets lists all datasets.
func (s *Store) Datasets() (map[core.DatasetID]core.Terms, error) {
	datasets := map[core.DatasetID]core.Terms{}
	err := s.view(func(tx *Txn) error {
		return scan(tx, []byte{kDataset}, func(rest []byte, value func(any) error) error {
			var terms core.Terms
			err := value(&terms)
			datasets[core.DatasetID(rest)] = terms
			return err
		})
	})

	return datasets, err
}

// Snapshot returns a snapshot, or core.ErrNotFound.
func (s *Store) Snapshot(id core.SnapshotID) (core.SnapshotRecord, error) {
	return read(s, func(tx *Txn) (core.SnapshotRecord, error) { return tx.Snapshot(id) })
}

// Snapshots lists all snapshots.
func (s *Store) Snapshots() ([]core.SnapshotRecord, error) {
	return all[core.SnapshotRecord](s, kSnapshot)
}

// SnapshotIDs returns the contributions of a listed snapshot in tree order.
func (s *Store) SnapshotIDs(id core.SnapshotID) ([]core.ContributionID, error) {
	return read(s, func(tx *Txn) ([]core.ContributionID, error) {
		return get[[]core.ContributionID](tx, key(kSnapshotIDs, id[:]))
	})
}

// ListSnapshot stores a snapshot's contributions and marks them with what they count, some
// in each transaction. It is idempotent, and durable when it returns.
func (s *Store) ListSnapshot(id core.SnapshotID, held []core.Included) error {
	record, err := s.Snapshot(id)
	if err != nil || record.Listed {
		return err
	}

	ids := make([]core.ContributionID, len(held))
	for i := range held {
		ids[i] = held[i].Contribution
	}

	for some := range slices.Chunk(held, chunk) {
		if err := s.update(func(tx *Txn) error { return include(tx, record, some) }); err != nil {
			return err
		}
	}

	return s.updateSync(func(tx *Txn) error {
		if err := put(tx, key(kSnapshotIDs, id[:]), ids); err != nil {
			return err
		}

		record, err := tx.Snapshot(id) // a block may have changed it meanwhile
		if err != nil {
			return err
		}

		record.Listed = true
		return tx.PutSnapshot(record)
	})
}

// include marks contributions as held by a snapshot. A contribution keeps the snapshot of
// the lowest number, and what it counts there, whatever the order of listing, even if it was replaced meanwhile.
func include(tx *Txn, record core.SnapshotRecord, held []core.Included) error {
	for _, h := range held {
		id := h.Contribution
		c, err := get[core.Contribution](tx, contributionKey(id))
		if err != nil {
			return fmt.Errorf("contribution %s: %w", id.Short(), err)
		}
		if !c.Snapshot.IsZero() {
			other, err := tx.Snapshot(c.Snapshot)
			if err != nil {
				return fmt.Errorf("snapshot %s: %w", c.Snapshot.Short(), err)
			}
			if other.Snapshot.Number <= record.Snapshot.Number {
				continue
			}
		}

		c.Snapshot, c.Counted = record.ID, h.Counted
		if c.Stage == core.StageAnchored {
			err = move(tx, &c, core.StageIncluded)
		} else {
			err = put(tx, contributionKey(id), c)
		}
		if err != nil {
			return err
		}
	}

	return nil
}

// Sale returns an offer, or core.ErrNotFound.
func (s *Store) Sale(id core.SaleID) (core.SaleRecord, error) {
	return read(s, func(tx *Txn) (core.SaleRecord, error) { return tx.Sale(id) })
}

// Sales lists all offers.
func (s *Store) Sales() ([]core.SaleRecord, error) { return all[core.SaleRecord](s, kSale) }

// PushedAccrued returns the amount that had accrued at the last push of a group of 128
// leaves, in units for the whole snapshot. It returns core.ErrNotFound before the first
// push.
func (s *Store) PushedAccrued(id core.SnapshotID, group uint32) (uint64, error) {
	return read(s, func(tx *Txn) (uint64, error) {
		return get[uint64](tx, key(kPushed, id[:], u64(uint64(group))))
	})
}

// all decodes every record of a kind, in key order.
func all[V any](s *Store, prefix byte) (out []V, err error) {
	err = s.view(func(tx *Txn) error {
		return scan(tx, []byte{prefix}, func(_ []byte, value func(any) error) error {
			var v V
			if err := value(&v); err != nil {
				return fmt.Errorf("decode stored %c: %w", prefix, err)
			}
			out = append(out, v)
			return nil
		})
	})

	return out, err
}
