package verify

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
)

// ReportSchema names the format of a Report's JSON.
const ReportSchema = "tantieme/verification/1"

// MaxFailures is the largest number of failures in a report, and that of faults.
const MaxFailures = 1000

// ConsentsByQuorum means that validators checked the consents before they signed the
// batches and the snapshot.
const ConsentsByQuorum = "checked_by_quorum"

// Check is the result of one of the checks of a folder.
type Check string

// The results of a check.
const (
	Passed     Check = "passed"
	Failed     Check = "failed"
	NotChecked Check = "not_checked"
)

// Checks says what was checked and what was not. A folder is proof of a sale only where
// all three have passed: the files hang on one block's hash and on four contracts, and
// anyone can make a block and contracts of their own.
type Checks struct {
	Folder    Check `json:"folder"`    // every byte of the files, against the block's hash
	Contracts Check `json:"contracts"` // chain, addresses and proven code, against a deployment
	Block     Check `json:"block"`     // the block's hash, against the chain
}

// known reports whether each check has a known result, or none of them has any, as in the
// reports of earlier programs.
func (c Checks) known() bool {
	if c == (Checks{}) {
		return true
	}

	for _, check := range []Check{c.Folder, c.Contracts, c.Block} {
		if check != Passed && check != Failed && check != NotChecked {
			return false
		}
	}
	return true
}

// Report lists the checks and their failures.
type Report struct {
	Schema    string          `json:"schema"`          // ReportSchema
	Checks    Checks          `json:"checks,omitzero"` // not in the reports of earlier programs
	Chain     uint64          `json:"chain"`
	Contracts Contracts       `json:"contracts"`
	Block     ReportBlock     `json:"block"` // at which roots are trusted
	Dataset   core.DatasetID  `json:"dataset"`
	Snapshot  core.SnapshotID `json:"snapshot"`
	Sale      core.SaleID     `json:"sale"`
	Records   int             `json:"records"`  // contributions of the snapshot
	Verified  int             `json:"verified"` // of them, bound to the block, opened and right
	Weight    uint64          `json:"weight"`   // of those verified
	// LeftOut are the records that the sale leaves out, as the chain says, and what they count.
	LeftOut       int            `json:"left_out,omitempty"`
	LeftOutWeight uint64         `json:"left_out_weight,omitempty"`
	Doubles       int            `json:"doubles"`          // records whose slice another one has too; no fault
	Consents      string         `json:"consents"`         // ConsentsByQuorum
	Faults        []FaultyRecord `json:"faults,omitempty"` // at most MaxFailures, in the order of the records
	MoreFaults    int            `json:"more_faults,omitempty"`
	Failures      []Failure      `json:"failures"` // at most MaxFailures, in the order of the records
	More          int            `json:"more_failures,omitempty"`
}

// ReportBlock is the block to whose state everything is bound.
type ReportBlock struct {
	Number uint64      `json:"number"`
	Hash   common.Hash `json:"hash"`
}

// Reasons of failures.
const (
	ReasonMissing      core.Reason = "missing_file"
	ReasonMalformed    core.Reason = "malformed"
	ReasonLength       core.Reason = "wrong_length"
	ReasonBlock        core.Reason = "block"     // header, number or hash
	ReasonProof        core.Reason = "proof"     // Merkle-Patricia
	ReasonState        core.Reason = "state"     // what the contracts hold differs
	ReasonID           core.Reason = "id"        // not the hash of the named content
	ReasonContracts    core.Reason = "contracts" // not the deployment's
	ReasonGroupKey     core.Reason = "group_key"
	ReasonBuyerKey     core.Reason = "buyer_key"
	ReasonManifest     core.Reason = "manifest"
	ReasonPage         core.Reason = "page_digest"
	ReasonOrder        core.Reason = "order"
	ReasonRoot         core.Reason = "contribution_root"
	ReasonWeight       core.Reason = "weight"
	ReasonPayload      core.Reason = "payload_digest"
	ReasonHeader       core.Reason = "header_hash"
	ReasonNotReleased              = core.ReasonNotReleased
	ReasonShare        core.Reason = "share"
	ReasonKey          core.Reason = "key"
	ReasonFaulty       core.Reason = "faulty_record"
	ReasonUnknown      core.Reason = "unknown_record"
	ReasonRepeated     core.Reason = "repeated_record"
	ReasonAbsent       core.Reason = "missing_record"
	ReasonField        core.Reason = "record_field"
	ReasonContributor  core.Reason = "contributor"
	ReasonSliceDiffers core.Reason = "slice_differs"
	ReasonUnlisted     core.Reason = "unlisted_file"
	ReasonReport       core.Reason = "report"
)

// Failure is one failed check. As an error it wraps core.ErrVerify.
type Failure struct {
	File         string               `json:"file"`
	Record       *int                 `json:"record,omitempty"` // index in tree order, from 0
	Line         int                  `json:"line,omitempty"`   // of records.jsonl, from 1
	Contribution *core.ContributionID `json:"contribution,omitempty"`
	Reason       core.Reason          `json:"reason"`
	Detail       string               `json:"detail"`
}

// Error implements error. It names the file, the line, the record and the contribution.
func (f *Failure) Error() string {
	where := f.File
	if f.Line > 0 {
		where = fmt.Sprintf("%s, line %d", where, f.Line)
	}
	if f.Record != nil {
		where = fmt.Sprintf("%s, record %d", where, *f.Record)
	}
	if f.Contribution != nil {
		where = fmt.Sprintf("%s (contribution %s)", where, f.Contribution)
	}

	return fmt.Sprintf("%s: %s: %s", where, f.Reason, f.Detail)
}

// Unwrap returns core.ErrVerify.
func (f *Failure) Unwrap() error { return core.ErrVerify }

// failure returns a failure of a whole file.
func failure(file string, reason core.Reason, format string, args ...any) *Failure {
	return &Failure{File: file, Reason: reason, Detail: fmt.Sprintf(format, args...)}
}

// compare orders failures: those of whole files first, then by record, line and reason.
func (f Failure) compare(g Failure) int {
	record := func(f Failure) int {
		if f.Record == nil {
			return -1
		}
		return *f.Record
	}

	return cmp.Or(
		cmp.Compare(record(f), record(g)),
		cmp.Compare(f.Line, g.Line),
		cmp.Compare(f.File, g.File),
		cmp.Compare(f.Reason, g.Reason),
	)
}

// Err returns nil if all records that the sale does not leave out are verified or faulty, and
// nothing failed. Otherwise the error wraps core.ErrVerify and names the first failure.
func (r *Report) Err() error {
	switch failed := len(r.Failures) + r.More; {
	case failed > 0 && r.Records == 0:
		return fmt.Errorf("no folder of a sale: %w", &r.Failures[0])
	case failed > 1:
		return fmt.Errorf("%d of %d records verified, %d failures; the first: %w",
			r.Verified, r.Records, failed, &r.Failures[0])
	case failed == 1:
		return fmt.Errorf("%d of %d records verified: %w", r.Verified, r.Records, &r.Failures[0])

	case r.Verified+r.Faulty()+r.LeftOut != r.Records || r.Records == 0:
		return fmt.Errorf("%d of %d records verified: %w", r.Verified, r.Records, core.ErrVerify)
	}

	return nil
}

// finish sorts failures and faults and drops those above MaxFailures.
func (r *Report) finish() {
	slices.SortStableFunc(r.Failures, Failure.compare)
	slices.SortFunc(r.Faults, func(a, b FaultyRecord) int { return cmp.Compare(a.Record, b.Record) })
	if n := len(r.Failures); n > MaxFailures {
		r.Failures, r.More = r.Failures[:MaxFailures], n-MaxFailures
	}
	if n := len(r.Faults); n > MaxFailures {
		r.Faults, r.MoreFaults = r.Faults[:MaxFailures], n-MaxFailures
	}
}

// Faulty returns the number of records that are faulty.
func (r *Report) Faulty() int { return len(r.Faults) + r.MoreFaults }

// Encode returns the content of report.json.
func (r *Report) Encode() ([]byte, error) { return encode(r) }

// ParseReport parses a report as fetch has left it. Its error is of type *Failure.
func ParseReport(data []byte) (*Report, error) { return decode[Report](ReportFile, data, encode) }
