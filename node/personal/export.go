package personal

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
)

// State is the state of an export.
type State string

// States of an export.
const (
	Received  State = "received"
	Previewed State = "previewed"
	Consented State = "consented"
	Submitted State = "submitted"
	Refused   State = "refused"
	Declined  State = "declined"
)

// moves lists the states that may follow each state.
var moves = map[State][]State{
	"":        {Received},
	Received:  {Previewed, Refused},
	Previewed: {Consented, Declined, Previewed},
	Consented: {Submitted, Previewed, Refused, Consented},
	Submitted: {Consented, Submitted},
	Refused:   {Received},
	Declined:  {Received},
}

// Sources of exports.
const (
	FromUpload = "upload"
	FromWatch  = "watch"
)

// RecordSchema names the format of an Export's JSON.
const RecordSchema = "tantieme/export-record/1"

// maxRecord bounds a record's JSON, in bytes.
const maxRecord = 64 << 10

// Export is the record of an export that the node received.
type Export struct {
	Schema   string         `json:"schema"`         // RecordSchema
	ID       string         `json:"id"`             // 32 hex digits
	Name     string         `json:"name,omitempty"` // of the file or folder, to show it; "" if unknown
	State    State          `json:"state"`
	Reason   string         `json:"reason,omitempty"` // why it was refused or a consent is asked for again
	Detail   string         `json:"detail,omitempty"`
	Hint     string         `json:"hint,omitempty"`
	Dataset  core.DatasetID `json:"dataset"`
	Sum      string         `json:"sha256"` // of the ZIP
	Size     int64          `json:"size"`   // of the ZIP, in bytes
	Received time.Time      `json:"received"`
	Source   string         `json:"source"`

	SliceSum     string                   `json:"slice_sha256,omitempty"` // from Previewed on
	Account      *common.Address          `json:"account,omitempty"`      // from Consented on
	Contribution *core.ContributionID     `json:"contribution,omitempty"`
	Version      uint64                   `json:"version,omitempty"`
	Above        uint64                   `json:"above,omitempty"`  // the highest version that validators know
	Status       *core.ContributionStatus `json:"status,omitempty"` // from the newest answer of a validator
}

// idOf returns an export's id, derived from its ZIP's SHA-256 and the dataset.
func idOf(sum [32]byte, dataset core.DatasetID) string {
	id := sha256.Sum256(append(sum[:], dataset[:]...))
	return hex.EncodeToString(id[:16])
}

// move changes the state. It returns an error for a state that may not follow.
func (e *Export) move(to State) error {
	if !slices.Contains(moves[e.State], to) {
		return fmt.Errorf("an export that is %s cannot become %s: %w", e.State, to, core.ErrConflict)
	}

	e.State = to

	return nil
}

// because records the reason for the export's state. Empty texts remove the reason.
func (e *Export) because(reason, detail, hint string) {
	e.Reason, e.Detail, e.Hint = reason, detail, hint
}

// encode returns the record as JSON.
func (e *Export) encode() ([]byte, error) {
	data, err := json.MarshalIndent(e, "", "  ")
	if err != nil {
		return nil, fmt.Errorf("record of export %s: %w", e.ID, err)
	}

	return append(data, '\n'), nil
}

// ParseExport parses a stored record.
func ParseExport(data []byte) (e Export, err error) {
	if len(data) > maxRecord {
		return e, fmt.Errorf("record of %d bytes: %w", len(data), core.ErrTooLarge)
	}

	if err := core.DecodeJSON(data, &e); err != nil {
		return e, fmt.Errorf("record: %w", err)
	}
	if e.Schema != RecordSchema {
		return e, fmt.Errorf("record: schema is %q, this program reads %q", e.Schema, RecordSchema)
	}

	if _, known := moves[e.State]; !known || e.State == "" {
		return e, fmt.Errorf("record: there is no state %q", e.State)
	}

	sent := e.State == Consented || e.State == Submitted
	if sent && (e.Account == nil || e.Contribution == nil) {
		return e, fmt.Errorf("record: %s without account and contribution", e.State)
	}

	return e, nil
}
