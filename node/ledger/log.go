package ledger

import "github.com/tantieme/tantieme/node/core"

// record appends the events that people wait for to the event log. The place of an entry
// is that of the event in its block, so it is the same on every node.
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

	if pool, ok := poolOf(event); ok {
		id, err := snapshotOf(tx, pool)
		if err != nil {
			return err
		}
		e.Snapshot = &id
	}

	return tx.PutEvent(e)
}

// describe fills an entry in from ids alone. It returns false for an event that is not
// logged. An event of a pool does not say which snapshot it is of.
func describe(e *core.LogEntry, event core.Event) bool {
	switch v := event.(type) {
	case core.MemberJoined:
		e.Type = core.LogMember
		e.Member = &v.Seat
		e.Account = &v.Account

	case core.KeyFinalised:
		e.Type = core.LogKey
		e.Epoch = &v.Epoch
		e.KeyID = &v.KeyID

	case core.DatasetCreated:
		e.Type, e.Dataset = core.LogDataset, &v.ID
	case core.Anchored:
		e.Type, e.Batch = core.LogBatch, &v.Batch.Number

	case core.Retracted:
		e.Type = core.LogRetract
		e.Dataset = &v.Dataset
		e.Account = &v.Account

	case core.SnapshotCommitted:
		e.Type = core.LogSnapshot
		e.Snapshot = &v.ID
		e.Dataset = &v.Snapshot.Dataset

	case core.NoticeServed:
		e.Type = core.LogNotice
		e.Notice = &v.ID
		e.Account = &v.Notice.Server
		if !v.Notice.Dataset.IsZero() {
			e.Dataset = &v.Notice.Dataset
		}

	case core.NoticeAcknowledged:
		e.Type = core.LogNotice
		e.Notice = &v.ID
		e.Account = &v.Account

	default:
		return describeSale(e, event)
	}

	return true
}

func describeSale(e *core.LogEntry, event core.Event) bool {
	switch v := event.(type) {
	case core.Offered:
		e.Type = core.LogOffer
		e.Offer = &v.ID
		e.Snapshot = &v.Offer.Snapshot
		e.Account = &v.Offer.Buyer

	case core.VotingOpened:
		e.Type = core.LogSale
		e.Offer = &v.ID
		e.State = core.SaleOffered.String()

	case core.VotesCast:
		e.Type, e.Offer = core.LogVote, &v.Sale

	case core.Accepted:
		e.Type = core.LogSale
		e.Offer = &v.ID
		e.State = core.SaleAccepted.String()

	case core.SaleMoved:
		e.Type = core.LogSale
		e.Offer = &v.ID
		e.State = v.State.String()

	case core.ListsConfirmed:
		e.Type = core.LogSale
		e.Offer = &v.Sale
		e.Members = v.Standing.Seats()

	default:
		return describePool(e, event)
	}

	return true
}
