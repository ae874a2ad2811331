package ledger

import (
	"fmt"

	"github.com/tantieme/tantieme/node/core"
)

// applyPool applies an event of a pool. The chain names pools by what is fixed about them;
// the ledger keeps their state with the snapshot.
func applyPool(tx Txn, b core.Block, event core.Event) error {
	switch e := event.(type) {
	case core.PoolDeposited:
		return changePool(tx, e.Pool, func(r *core.SnapshotRecord) {
			r.Accrued, r.Settled = e.Accrued, b.Time
		})

	case core.Pushed:
		id, err := snapshotOf(tx, core.NameOf(e.Pool))
		if err != nil {
			return err
		}
		return tx.PutPushed(id, e.Group, e.Accrued)

	case core.PayeeSet:
		id, err := snapshotOf(tx, core.NameOf(e.Pool))
		if err != nil {
			return err
		}
		return tx.PutPayee(id, e.Leaf, e.Payee)

	case core.Claimed, core.LeafRegistered:
		return nil // the Payouts contract keeps the paid amounts, and nodes ask it

	default:
		return fmt.Errorf("unknown event %T", event)
	}
}

// putSnapshot stores a new snapshot with its pool, which has to be the chain's.
func putSnapshot(tx Txn, b core.Block, e core.SnapshotCommitted) error {
	terms, scale, err := tx.Dataset(e.Snapshot.Dataset)
	if err != nil {
		return fmt.Errorf("dataset %s: %w", e.Snapshot.Dataset.Short(), err)
	}

	pool := core.PoolOf(e.ID, e.Snapshot, terms.Token, scale).WithTip(terms.Split.TipBps)
	if id := pool.ID(); id != e.Pool {
		return fmt.Errorf("snapshot %s has pool %s, and the chain names %s", e.ID.Short(), id, e.Pool)
	}

	return tx.PutSnapshot(core.SnapshotRecord{
		ID:       e.ID,
		Snapshot: e.Snapshot,
		Pool:     pool,
		Signers:  e.Signers,
		Time:     b.Time,
	})
}

func snapshotOf(tx Txn, pool core.PoolName) (core.SnapshotID, error) {
	id, err := tx.SnapshotOfPool(pool)
	if err != nil {
		return id, fmt.Errorf("pool %x: %w", pool[:4], err)
	}
	return id, nil
}

func changePool(tx Txn, pool core.PoolID, change func(*core.SnapshotRecord)) error {
	id, err := snapshotOf(tx, core.NameOf(pool))
	if err != nil {
		return err
	}

	r, err := tx.Snapshot(id)
	if err != nil {
		return fmt.Errorf("snapshot %s: %w", id.Short(), err)
	}

	change(&r)

	return tx.PutSnapshot(r)
}

// describePool fills in an entry about a pool, but for its snapshot.
func describePool(e *core.LogEntry, event core.Event) bool {
	switch v := event.(type) {
	case core.PoolDeposited:
		e.Type = core.LogPool
	case core.Pushed:
		e.Type, e.Group = core.LogPush, &v.Group
	case core.Claimed:
		e.Type, e.Leaf = core.LogClaim, &v.Leaf
	case core.PayeeSet:
		e.Type, e.Leaf, e.Account = core.LogPayee, &v.Leaf, &v.Account
	case core.LeafRegistered:
		e.Type, e.Leaf, e.Account = core.LogRecord, &v.Leaf, &v.Account

	default:
		return describeOrder(e, event)
	}

	return true
}

// poolOf returns the pool of an event, if it is about one.
func poolOf(event core.Event) (core.PoolName, bool) {
	switch v := event.(type) {
	case core.PoolDeposited:
		return core.NameOf(v.Pool), true
	case core.Pushed:
		return core.NameOf(v.Pool), true
	case core.Claimed:
		return v.Pool, true
	case core.PayeeSet:
		return core.NameOf(v.Pool), true
	case core.LeafRegistered:
		return core.NameOf(v.Pool), true
	case core.LeafBanned:
		return core.NameOf(v.Pool), true
	case core.TipPaid:
		return core.NameOf(v.Pool), true

	default:
		return core.PoolName{}, false
	}
}
