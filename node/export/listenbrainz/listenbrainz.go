package listenbrainz

import (
	"errors"
	"io"
	"iter"
	"path"
	"regexp"
	"slices"
	"strings"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/export"
)

// Adapter reads ListenBrainz's exports.
type Adapter struct{}

var _ export.Adapter = Adapter{}

var (
	monthName  = regexp.MustCompile(`^(?:[1-9]|1[0-2])(?:[^0-9a-z].*)?\.jsonl`)
	closedName = regexp.MustCompile(`^(user|feedback|pinned_recording)([^a-z].*)?\.jsonl?$`)
	archive    = regexp.MustCompile(`(^|/)(user\.json|feedback\.jsonl|pinned_recording\.jsonl)$`)
)

// Name implements export.Adapter.
func (Adapter) Name() string { return "listenbrainz" }

// Ask implements export.Adapter.
func (Adapter) Ask() string {
	return "Ask for a new export (Settings > Export data) and give that ZIP."
}

// Part implements export.Adapter. The month alone names a file.
func (Adapter) Part(name string) export.Part {
	base := strings.ToLower(path.Base(name))
	switch {
	case closedName.MatchString(base):
		return export.PartClosed
	case monthName.MatchString(base):
		return export.PartPlays
	}

	return export.PartUnknown
}

// Recognise implements export.Adapter. Lines are of exports since 2024, lists of earlier
// ones.
func (Adapter) Recognise(head export.Head) bool {
	return head.Form == export.FormRows && head.Has("listened_at", "track_metadata")
}

// Explain implements export.Adapter.
func (Adapter) Explain(names []string) *export.Refused {
	listens := func(name string) bool { return archive.MatchString(name) }
	if !slices.ContainsFunc(names, listens) || !slices.ContainsFunc(names, func(name string) bool { return strings.HasSuffix(name, "feedback.jsonl") }) {
		return nil
	}

	return &export.Refused{
		Code:     export.CodeNoMusic,
		Sentence: "This is an export of ListenBrainz without any listens.",
		Hint:     Adapter{}.Ask(),
	}
}

// Plays implements export.Adapter. It reads the files in the order of their names.
func (Adapter) Plays(entries []export.Entry, notes *export.Notes) iter.Seq2[core.Play, error] {
	entries = slices.SortedStableFunc(slices.Values(entries), func(a, b export.Entry) int { return strings.Compare(a.Name, b.Name) })
	return func(yield func(core.Play, error) bool) {
		for _, entry := range entries {
			if !readEntry(entry, notes, yield) {
				return
			}
		}
	}
}

// readEntry streams one file and reports whether to continue.
func readEntry(entry export.Entry, notes *export.Notes, yield func(core.Play, error) bool) bool {
	rows, err := export.OpenRows(entry, notes)
	p := parser{notes: notes}
	for err == nil {
		var row []byte
		if row, err = rows.Next(); err != nil {
			break
		}

		play, ok, broken := p.parse(row)
		if len(p.said.account) > 0 {
			notes.Person(p.said.account)
		}

		switch {
		case broken != nil:
			rows.Reject()
		case !ok:
			notes.Row(export.ReasonNotARow)
		case !yield(play, nil):
			return false
		}
	}

	if errors.Is(err, io.EOF) {
		return true
	}
	yield(core.Play{}, err)
	return false
}
