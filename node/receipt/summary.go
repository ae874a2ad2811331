package receipt

import (
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
)

// SummarySchema names the format of a Summary's JSON.
const SummarySchema = "tantieme/receipt-summary/1"

// Summary is a list's view of a verified receipt.
type Summary struct {
	Schema       string              `json:"schema"` // SummarySchema
	Contribution core.ContributionID `json:"contribution"`
	Dataset      core.DatasetID      `json:"dataset"`
	Account      common.Address      `json:"account"`
	State        State               `json:"state"`
	Expires      uint64              `json:"expires"` // Unix seconds
	Valid        bool                `json:"valid"`   // it verified, as every receipt did that has a summary
	SignedBy     By                  `json:"signed_by"`
	Unchecked    string              `json:"unchecked,omitempty"` // what of the signature only a chain can tell
}

// Summary returns a summary of the receipt, with its state at a time.
func (r *Receipt) Summary(now time.Time) Summary {
	e := r.Evidence
	return Summary{
		Schema:       SummarySchema,
		Contribution: e.Consent.Contribution,
		Dataset:      e.Consent.Dataset,
		Account:      e.Account,
		State:        r.State(now),
		Expires:      e.Consent.Expires,
		Valid:        true,
		SignedBy:     e.Signed().By(),
		Unchecked:    e.Signed().By().Unchecked(),
	}
}
