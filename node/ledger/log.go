package ledger

import "github.com/tantieme/tantieme/node/core"

// record appends to the event log what people wait for. The place of an entry is that
// of the event in its block, so it is the same on every node.
func record(tx Txn, b core.Block, index int, event core.Event) error {
	e := core.LogEntry{
		Schema: core.LogSchema,
		ID:     core.LogID{Block: b.Number, Position: uint32(index)},
		Block:  b.Number,
		Time:   b.Time.UTC(),
	}
	if !describe(&e, event) {
		return nil
	}

	return tx.PutEvent(e)
}

// describe fills an entry in by ids alone; false: the event is not logged.
func describe(e *core.LogEntry, event core.Event) bool {
	switch v := event.(type) {
	case core.MemberJoined:
		e.Type, e.Member, e.Account = core.LogMember, &v.Seat, &v.Account
	case core.KeyFinalised:
		e.Type, e.Epoch, e.KeyID = core.LogKey, &v.Epoch, &v.KeyID
	case core.DatasetCreated:
		e.Type, e.Dataset = core.LogDataset, &v.ID
	case core.Anchored:
		e.Type, e.Batch = core.LogBatch, &v.Batch.Number
	case core.SnapshotCommitted:
		e.Type, e.Snapshot, e.Dataset = core.LogSnapshot, &v.ID, &v.Snapshot.Dataset
	default:
		return describeSale(e, event)
	}

	return true
}

func describeSale(e *core.LogEntry, event core.Event) bool {
	switch v := event.(type) {
	case core.Offered:
		e.Type, e.Offer, e.Snapshot, e.Account = core.LogOffer, &v.ID, &v.Offer.Snapshot, &v.Offer.Buyer
	case core.Accepted:
		e.Type, e.Offer, e.State = core.LogSale, &v.ID, core.SaleAccepted.String()
	case core.SaleMoved:
		e.Type, e.Offer, e.State = core.LogSale, &v.ID, v.State.String()
	case core.ListsConfirmed:
		e.Type, e.Offer, e.Members = core.LogSale, &v.Sale, v.Standing.Seats()
	case core.PoolDeposited:
		e.Type, e.Snapshot = core.LogPool, &v.Snapshot
	case core.Pushed:
		e.Type, e.Snapshot, e.Leaves = core.LogPush, &v.Snapshot, &v.Group
	case core.Claimed:
		e.Type, e.Snapshot, e.Account = core.LogClaim, &v.Snapshot, &v.Account
	default:
		return false
	}

	return true
}
