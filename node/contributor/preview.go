// Package contributor holds the flow of a person who sells a slice: preview, seal,
// consent, post. It runs in the command line, in tests and in a browser.
package contributor

import (
	"context"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/export"
	"github.com/tantieme/tantieme/node/export/adapters"
	"github.com/tantieme/tantieme/node/slice"
)

// PreviewSchema names the format of a Preview's JSON.
const PreviewSchema = "tantieme/preview/1"

// Preview shows the exact bytes that would leave the contributor's machine, and what
// would stay. The same export has the same preview everywhere.
type Preview struct {
	Schema   string      `json:"schema"`       // PreviewSchema
	Slice    slice.Slice `json:"slice"`        // in canonical bytes
	Sum      string      `json:"slice_sha256"` // 64 hex digits
	Bytes    int         `json:"bytes"`        // length of the slice in canonical bytes, before padding
	Sealable bool        `json:"sealable"`
	Weight   uint64      `json:"weight"` // where weights are steps; 0 when it is not sealable
	Reason   string      `json:"reason"` // why it is not sealable; "" when it is
	LeftOut  LeftOut     `json:"left_out"`
	Estimate *Estimate   `json:"estimate,omitempty"` // only when it was asked for
}

// LeftOut names and counts the data that stays on the contributor's machine. It contains
// no values.
type LeftOut struct {
	Entries []string         `json:"entries"`        // files that were not opened
	Keys    []string         `json:"keys"`           // members of rows that were not read
	Rows    map[string]int64 `json:"rows_by_reason"` // rows that were read and not counted
}

// NewPreview reads an export, in whatever files it is, and cuts the slice of the named
// schema. It writes, sends and keeps nothing. It returns an *export.Refused if the export
// cannot be read or contains nothing to sell. A slice that is too small to be sealed is
// shown with the reason.
func NewPreview(ctx context.Context, files []export.File, schema string) (Preview, error) {
	kind, err := slice.Lookup(schema)
	if err != nil {
		return Preview{}, err
	}

	archive, err := export.Open(files, export.Options{Adapters: adapters.All()})
	if err != nil {
		return Preview{}, err
	}

	cut, rows, err := kind.Cut(ctx, archive.Plays(ctx))
	if errors.Is(err, slice.ErrTooMany) {
		return Preview{}, tooMany()
	}
	if err != nil {
		return Preview{}, fmt.Errorf("cut slice: %w", err)
	}

	left := leftOut(archive.LeftOut(), rows)
	if cut.Len() == 0 {
		return Preview{}, nothing(left, archive.Ask())
	}

	return preview(kind, cut, left), nil
}

func preview(kind *slice.Schema, cut slice.Slice, left LeftOut) Preview {
	sum := cut.Sum()
	p := Preview{
		Schema:   PreviewSchema,
		Slice:    cut,
		Sum:      hex.EncodeToString(sum[:]),
		Bytes:    len(cut.Bytes()),
		Sealable: cut.Sealable(),
		Weight:   weightOf(cut),
		LeftOut:  left,
	}

	if !p.Sealable {
		p.Reason = kind.TooFew
	}

	return p
}

func leftOut(read export.LeftOut, cut slice.LeftOut) LeftOut {
	left := LeftOut{Entries: read.Entries, Keys: read.Keys, Rows: map[string]int64{}}
	if left.Entries == nil {
		left.Entries = []string{}
	}

	if left.Keys == nil {
		left.Keys = []string{}
	}

	for reason, rows := range read.Rows {
		left.Rows[reason] += rows
	}

	for reason, rows := range cut {
		left.Rows[string(reason)] += rows
	}

	return left
}

// WriteJSON writes the preview as one line of JSON. It contains the slice in exactly the
// bytes that its digest covers.
func (p Preview) WriteJSON(w io.Writer) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false) // would rewrite & < > within the slice
	return enc.Encode(p)
}

// SliceOf returns the slice's bytes from the output of WriteJSON, and their SHA-256 in
// hex. These are the bytes that are sealed. If the JSON was changed since, the error
// wraps core.ErrVerify.
func SliceOf(preview []byte) (data []byte, sum string, err error) {
	var p struct {
		Schema string          `json:"schema"`
		Slice  json.RawMessage `json:"slice"`
		Sum    string          `json:"slice_sha256"`
	}

	if err := json.Unmarshal(preview, &p); err != nil {
		return nil, "", fmt.Errorf("preview: %w", err)
	}
	if p.Schema != PreviewSchema || sumOf(p.Slice) != p.Sum {
		return nil, "", fmt.Errorf(
			"preview: its slice is not the one whose SHA-256 it names: %w",
			core.ErrVerify,
		)
	}

	return p.Slice, p.Sum, nil
}

func tooMany() *export.Refused {
	return &export.Refused{
		Code:     export.CodeBomb,
		Sentence: "This export claims more plays in one year than a year has room for.",
		Hint:     "Drop the ZIP here as you downloaded it, without joining several people's.",
	}
}

// nothing returns the refusal of an export in which no row counts, with the export to
// request instead.
func nothing(left LeftOut, ask string) *export.Refused {
	refused := &export.Refused{
		Code:     export.CodeNoMusic,
		Sentence: "This export holds no music that could be sold.",
		Hint:     ask,
	}

	switch {
	case left.Rows[string(slice.ReasonPrivate)] > 0:
		refused.Sentence = "This export holds no music that was played outside of private sessions."
		refused.Hint = "Private sessions are never sold; there is nothing to do."
	case left.Rows[export.ReasonMayBePodcast] > 0:
		refused.Sentence = "This history is from a time when the platform did not tell music from podcasts, and nothing in it shows which is which."
	}

	return refused
}
