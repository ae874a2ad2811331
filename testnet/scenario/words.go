package scenario

import (
	"fmt"
	"math/big"
	"slices"

	"github.com/dustin/go-humanize"

	"github.com/tantieme/tantieme/node/core"
)

// Promises returns the kept promises with their proof, one sentence each.
func (r Report) Promises() []string {
	pushed, claimed := 0, 0
	for _, recipient := range r.Payouts.Recipients {
		switch recipient.Via {
		case "claim":
			claimed++
		case "push":
			pushed++
		}
	}

	promises := []string{
		fmt.Sprintf("Nobody holds the key: %d validators each hold a share, and %d together open a record.", r.Validators, r.Threshold),
		fmt.Sprintf(
			"%d of %d contributors voted, without gas: %s of the weight that voted said yes.",
			r.Votes.Voters,
			r.Sale.Records,
			r.Votes.Share,
		),
		fmt.Sprintf(
			"%d of %d records opened and match the chain at block %d.",
			r.Sale.RecordsVerified,
			r.Sale.Records,
			r.Chain.Block,
		),
		fmt.Sprintf(
			"Paid %s, left %s for the next sale; received %s.",
			dollars(r.Payouts.Paid),
			dollars(r.Payouts.Remainder),
			dollars(r.Payouts.Received),
		),
		fmt.Sprintf("%d validators earned %s each, whose lists stand, and tips of %s for the pushes.", r.Sale.Standing, dollars(r.Sale.Fee), dollars(r.Payouts.Tips)),
		fmt.Sprintf("%d contributors were paid by pushes and %d by their own claims, each exactly once.", pushed, claimed),
	}

	return append(promises, r.trouble()...)
}

// trouble says what became of people who left or cheated, one sentence each.
func (r Report) trouble() (lines []string) {
	if early, late := len(r.Leavers.BeforeSnapshot), len(r.Leavers.BeforeSale); early+late > 0 {
		lines = append(lines, fmt.Sprintf(
			"%d left before the snapshot, which lacks them. %d left before the sale: nobody opened their records, and they are not paid.", early, late,
		))
	}
	if len(r.Faults) > 0 {
		lines = append(lines, fmt.Sprintf("%d records are faulty. The buyer showed them, validators found the same, and they are not paid.", len(r.Faults)))
	}
	if len(lines) > 0 {
		lines = append(lines, fmt.Sprintf("%s went back to the buyer for what was left out or faulty.", dollars(r.Sale.Returned)))
	}

	return lines
}

// Summary returns the outcome in one sentence.
func (r Report) Summary() string {
	return fmt.Sprintf("%d of %d records verified; %s dollars paid to %d contributors, %s left", r.Sale.RecordsVerified, r.Sale.Records,
		dollars(r.Payouts.Paid), r.Sale.RecordsVerified, dollars(r.Payouts.Remainder))
}

// Footprint returns the memory used, in one sentence.
func (r Report) Footprint() string {
	if r.Memory.Process == 0 {
		return "This system does not say how much memory it took."
	}

	text := fmt.Sprintf("At most %s of memory in this process", humanize.IBytes(r.Memory.Process))
	if len(r.Memory.Validators) == 0 {
		return text + ", with everyone in it."
	}

	return fmt.Sprintf("%s, and %s in a validator's.", text, humanize.IBytes(slices.Max(r.Memory.Validators)))
}

// dollars formats base units with six decimals and separators.
func dollars(units string) string {
	amount, ok := new(big.Int).SetString(units, 10)
	if !ok {
		return units
	}
	return core.FormatUnits(amount, decimals)
}
