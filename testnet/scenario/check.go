package scenario

import (
	"fmt"
	"math/big"

	"github.com/tantieme/tantieme/node/core"
)

// Check returns an error unless every record verified and every unit is accounted for.
func (r Report) Check() error {
	received, okReceived := new(big.Int).SetString(r.Payouts.Received, 10)
	paid, okPaid := new(big.Int).SetString(r.Payouts.Paid, 10)
	remainder, okRemainder := new(big.Int).SetString(r.Payouts.Remainder, 10)
	if !okReceived || !okPaid || !okRemainder {
		return fmt.Errorf("payouts are no whole numbers: %w", core.ErrVerify)
	}
	if err := r.checkRecords(); err != nil {
		return err
	}

	if r.Votes.Voters == 0 || r.Votes.Yes <= r.Votes.No {
		return fmt.Errorf("%d people voted, with a weight of %d yes and %d no: %w", r.Votes.Voters, r.Votes.Yes, r.Votes.No, core.ErrVerify)
	}

	if len(r.Payouts.Recipients) != r.Sale.Records {
		return fmt.Errorf("%d recipients for %d records: %w", len(r.Payouts.Recipients), r.Sale.Records, core.ErrVerify)
	}

	sum, tips := new(big.Int), new(big.Int)
	for _, recipient := range r.Payouts.Recipients {
		amount, ok := new(big.Int).SetString(recipient.Paid, 10)
		tip, okTip := new(big.Int).SetString(recipient.Tip, 10)
		if !ok || !okTip || amount.Add(amount, tip).String() != recipient.Due {
			return fmt.Errorf(
				"account %s was paid %s and a tip of %s, of %s: %w",
				recipient.Account,
				recipient.Paid,
				recipient.Tip,
				recipient.Due,
				core.ErrVerify,
			)
		}

		sum.Add(sum, amount)
		tips.Add(tips, tip)
	}

	if tips.String() != r.Payouts.Tips {
		return fmt.Errorf("validators kept tips of %s, and are due %s: %w", r.Payouts.Tips, tips, core.ErrVerify)
	}
	if sum.Cmp(paid) != 0 || remainder.Sign() < 0 || sum.Add(sum, remainder).Cmp(received) != 0 {
		return fmt.Errorf("paid %s and left %s of %s: %w", paid, remainder, received, core.ErrVerify)
	}

	deposited, ok := new(big.Int).SetString(r.Sale.Deposited, 10)
	if !ok || deposited.Cmp(received) > 0 { // the snapshot may be sold again
		return fmt.Errorf("the sale deposited %s of %s: %w", r.Sale.Deposited, received, core.ErrVerify)
	}

	return r.checkReturned(deposited)
}

// checkRecords checks that every record of the snapshot was opened, left out or found faulty.
func (r Report) checkRecords() error {
	s := r.Sale
	opened := s.RecordsVerified == s.Records-s.RecordsLeftOut-s.RecordsFailed
	right := s.RecordsFailed == len(r.Faults) && s.RecordsLeftOut == len(r.Leavers.BeforeSale)
	if want := r.Contributors - len(r.Leavers.BeforeSnapshot); s.Records != want || !opened || !right {
		return fmt.Errorf(
			"%d of %d records verified, %d of %d faulty, %d of %d left out, of %d contributors: %w",
			s.RecordsVerified, s.Records, s.RecordsFailed, len(r.Faults), s.RecordsLeftOut, len(r.Leavers.BeforeSale), want, core.ErrVerify,
		)
	}

	return nil
}

// checkReturned checks that the whole price was received, earned by validators, or went
// back, and that those who left or cheated were paid nothing.
func (r Report) checkReturned(received *big.Int) error {
	price, okPrice := new(big.Int).SetString(r.Sale.Price, 10)
	returned, okReturned := new(big.Int).SetString(r.Sale.Returned, 10)
	fee, okFee := new(big.Int).SetString(r.Sale.Fee, 10)
	if !okPrice || !okReturned || !okFee {
		return fmt.Errorf("the sale's money is no whole numbers: %w", core.ErrVerify)
	}

	net := new(big.Int).Sub(price, returned)
	each := new(big.Int).Mul(net, big.NewInt(demoPot))
	each.Quo(each, big.NewInt(10_000)).Quo(each, big.NewInt(int64(r.Validators)))
	earned := new(big.Int).Mul(fee, big.NewInt(int64(r.Sale.Standing)))
	if fee.Cmp(each) != 0 || r.Sale.Standing < r.Threshold || earned.Add(earned, received).Cmp(net) != 0 {
		return fmt.Errorf(
			"received %s, returned %s, and %d validators earned %s each, of %s: %w",
			received, r.Sale.Returned, r.Sale.Standing, r.Sale.Fee, r.Sale.Price, core.ErrVerify,
		)
	}

	banned := 0
	for _, recipient := range r.Payouts.Recipients {
		if recipient.Ban == "" {
			continue
		}
		if banned++; recipient.Paid != "0" {
			return fmt.Errorf("account %s is banned (%s) and was paid %s: %w", recipient.Account, recipient.Ban, recipient.Paid, core.ErrVerify)
		}
	}
	if want := r.Sale.RecordsFailed + r.Sale.RecordsLeftOut; banned != want {
		return fmt.Errorf("%d of %d are banned who left or cheated: %w", banned, want, core.ErrVerify)
	}

	return nil
}
