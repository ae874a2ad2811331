// Package contributor holds the flow of a person who sells a slice: preview, seal,
// consent, post. It runs in the command line, in tests and in a browser.
package contributor

import (
	"cmp"
	"context"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

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
	Sources  []string    `json:"sources,omitempty"`  // ZIPs and folders in which plays were found, as far as they have names
	Estimate *Estimate   `json:"estimate,omitempty"` // only when it was asked for
}

// LeftOut names and counts the data that stays on the contributor's machine. It contains
// no values.
type LeftOut struct {
	Entries  []string         `json:"entries"`            // files that were not opened
	Keys     []string         `json:"keys"`               // members of rows that were not read
	Rows     map[string]int64 `json:"rows_by_reason"`     // rows that were read and not counted
	Looked   []string         `json:"looked,omitempty"`   // files of which only the beginning was looked at
	Passed   []Passed         `json:"passed,omitempty"`   // files that cannot be read
	Accounts [][]string       `json:"accounts,omitempty"` // the files of each account, if the rows name several
}

// Passed is a file that was not read, and why.
type Passed struct {
	Name   string `json:"name"`
	Reason string `json:"reason"`
	Detail string `json:"detail"` // a sentence with the name in it
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

	archive, err := export.Open(files, adapters.Options())
	if err != nil {
		return Preview{}, err
	}

	cut, rows, err := cutSlice(ctx, kind, archive)
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

	shown := preview(kind, cut, left)
	shown.Sources = archive.Sources()
	return shown, nil
}

// cutSlice cuts the slice of all files that can be read to their end. A file that breaks
// on the way is passed over, and the others are read anew.
func cutSlice(ctx context.Context, kind *slice.Schema, archive *export.Archive) (cut slice.Slice, rows slice.LeftOut, err error) {
	for {
		cut, rows, err = kind.Cut(ctx, archive.Plays(ctx))
		if err == nil || !archive.PassOver(ctx, err) {
			return cut, rows, err
		}
	}
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
	left := LeftOut{
		Entries:  append([]string{}, read.Entries...), // an empty list, and not null
		Looked:   read.Looked,
		Keys:     append([]string{}, read.Keys...),
		Rows:     map[string]int64{},
		Accounts: read.Accounts,
	}

	for _, p := range read.Passed {
		left.Passed = append(left.Passed, Passed{p.Name, string(p.Why.Code), p.Line()})
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
		Hint:     "Give the ZIP as you downloaded it, without joining several people's.",
	}
}

// nothing returns the refusal of an export in which no row counts: how many rows do not,
// and why, and what to do about the reason that most rows have.
func nothing(left LeftOut, ask string) *export.Refused {
	refused := &export.Refused{
		Code:     export.CodeNoMusic,
		Sentence: "This export holds no music that could be sold.",
		Hint:     ask,
	}

	reasons := byRows(left.Rows)
	if len(reasons) > 0 {
		if why, ok := whys[reasons[0]]; ok {
			refused.Sentence, refused.Hint = why.sentence, cmp.Or(why.hint, ask)
		}
		refused.Sentence += left.RowsLeftOut()
	}

	for _, p := range left.Passed {
		refused.Sentence += " " + p.Detail
	}
	return refused
}

// why is what is said if most rows do not count for a reason. Without a hint the person
// needs another export.
type why struct{ sentence, hint string }

var whys = map[string]why{
	string(slice.ReasonPrivate): {
		"This export holds no music that was played outside of private sessions.",
		"Private sessions are never sold; there is nothing to do.",
	},
	string(slice.ReasonUnmarked): {
		"This export does not say which plays were in private sessions, so none of them could be sold.",
		"",
	},
	export.ReasonMayBePodcast: {
		"This history is from a time when the platform did not tell music from podcasts, and nothing in it shows which is which.",
		"",
	},
	string(slice.ReasonNoTime): {
		"This export holds no music that could be sold.",
		"Give the files as the platform wrote them; another program seems to have changed their times.",
	},
	string(slice.ReasonNoArtist): {
		"This export holds no music that could be sold.",
		"Give the files as the platform wrote them. If these are, ask the platform again: their names are missing.",
	},
	string(slice.ReasonText): {
		"This export holds no artists' names that can be read.",
		"Give the files as the platform wrote them, which is in UTF-8.",
	},
	export.ReasonNotARow: {
		"This export holds no rows that can be read.",
		"Give the files as the platform wrote them; another program seems to have changed these.",
	},
}

// byRows returns reasons by their number of rows, the most first.
func byRows(rows map[string]int64) []string {
	return slices.SortedFunc(maps.Keys(rows), func(a, b string) int {
		return cmp.Or(cmp.Compare(rows[b], rows[a]), strings.Compare(a, b))
	})
}

func countedRows(rows map[string]int64, reasons []string) string {
	said := make([]string, len(reasons))
	for i, reason := range reasons {
		said[i] = fmt.Sprintf("%d %s", rows[reason], inWords(reason))
	}
	return strings.Join(said, "; ")
}
