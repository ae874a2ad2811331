package ledger

import (
	"fmt"

	"github.com/tantieme/tantieme/node/core"
)

// usedFor returns what a nonce was used up for. An order's effects follow its nonce in the
// same transaction, before the next nonce.
func usedFor(b core.Block, of core.NonceUsed) core.UsedNonce {
	used := core.UsedNonce{Transaction: of.Transaction}
	behind := false

	for _, event := range b.Events {
		switch e := event.(type) {
		case core.NonceUsed:
			if behind {
				return used
			}
			behind = e == of

		case core.OrderPaid:
			if behind && e.Account == of.Account && e.Transaction == of.Transaction {
				used.Kind, used.Token, used.To = core.RelayClaim, e.Token, e.To
				return used
			}

		case core.PayeeSet:
			if behind && e.Account == of.Account && e.Transaction == of.Transaction {
				used.Kind, used.To = core.RelayPayee, e.Payee
				return used
			}
		}
	}

	return used
}

// addSigners stores who is known to have signed a snapshot.
func addSigners(tx Txn, e core.SnapshotSigned) error {
	r, err := tx.Snapshot(e.ID)
	if err != nil {
		return fmt.Errorf("snapshot %s: %w", e.ID.Short(), err)
	}

	r.Signers = e.Signers

	return tx.PutSnapshot(r)
}

// describeOrder fills in an entry about an order, or about the committee's signatures.
func describeOrder(e *core.LogEntry, event core.Event) bool {
	switch v := event.(type) {
	case core.NonceUsed:
		e.Type, e.Account = core.LogNonce, &v.Account
	case core.OrderPaid:
		e.Type, e.Account = core.LogOrder, &v.Account

	case core.SnapshotSigned:
		e.Type, e.Snapshot, e.Members = core.LogSigners, &v.ID, v.Signers.Seats()
	case core.ConfirmSigned:
		e.Type, e.Offer, e.Members = core.LogSigners, &v.Sale, v.Signers.Seats()

	case core.DatasetLocked:
		e.Type = core.LogLock
		e.Dataset = &v.Dataset
		e.Epoch = &v.Epoch
		e.Offer = &v.Sale

	case core.MarketAdmitted:
		e.Type, e.Account = core.LogMarket, &v.Market

	default:
		return describeBan(e, event)
	}

	return true
}
