package ledger

import (
	"fmt"

	"github.com/tantieme/tantieme/node/core"
)

// applyFee applies an event about money that is not the contributors'. Treasuries are not
// counted: the contract has one balance of each.
func applyFee(tx Txn, event core.Event) error {
	switch e := event.(type) {
	case core.FeesKept:
		return changeSale(tx, e.Sale, func(r *core.SaleRecord) {
			r.Fees = &core.Fees{Each: e.Each, Members: e.Members, Unpaid: e.Members, Treasury: e.TreasuryUnits}
		})

	case core.FeesWithdrawn:
		for _, sale := range e.Sales {
			if err := takeFee(tx, sale, e.Member); err != nil {
				return err
			}
		}
		return nil

	case core.TreasuryWithdrawn, core.TipPaid:
		return nil // the log has them, and nodes ask the contracts

	default:
		return fmt.Errorf("unknown event %T", event)
	}
}

// takeFee notes that a member has taken what it earned by a sale.
func takeFee(tx Txn, sale core.SaleID, member uint8) error {
	r, err := tx.Sale(sale)
	if err != nil {
		return fmt.Errorf("sale %s: %w", sale.Short(), err)
	}
	if r.Fees == nil || !r.Fees.Unpaid.Has(int(member)) {
		return fmt.Errorf("member %d took a fee of sale %s that it did not earn", member, sale.Short())
	}

	return changeSale(tx, sale, func(r *core.SaleRecord) { r.Fees.Unpaid &^= 1 << member })
}

// describeFee fills in an entry about money that is not the contributors'.
func describeFee(e *core.LogEntry, event core.Event) bool {
	switch v := event.(type) {
	case core.TipPaid:
		e.Type, e.Account = core.LogTip, &v.To
	case core.FeesKept:
		e.Type, e.Offer = core.LogFee, &v.Sale
	case core.FeesWithdrawn:
		e.Type, e.Account = core.LogFee, &v.Account
	case core.TreasuryWithdrawn:
		e.Type, e.Account = core.LogFee, &v.Treasury

	default:
		return false
	}

	return true
}
