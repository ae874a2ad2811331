package listenbrainz

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"iter"
	"regexp"
	"slices"
	"strings"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/export"
)

// Adapter reads ListenBrainz's exports.
type Adapter struct{}

var _ export.Adapter = Adapter{}

// maxLine bounds a line, in bytes; one is about 1,500.
const maxLine = 1 << 20

var (
	monthName = regexp.MustCompile(`^(?:[1-9]|1[0-2])(?: ?\(\d+\))?\.jsonl$`)
	archive   = regexp.MustCompile(`(^|/)(user\.json|feedback\.jsonl|pinned_recording\.jsonl)$`)
)

// Name implements export.Adapter.
func (Adapter) Name() string { return "listenbrainz" }

// Ask implements export.Adapter.
func (Adapter) Ask() string {
	return "Ask for a new export (Settings > Export data) and drop that ZIP here."
}

// Claim implements export.Adapter. The month alone names a file.
func (Adapter) Claim(bases []string) (claimed []int) {
	for i, base := range bases {
		if monthName.MatchString(base) {
			claimed = append(claimed, i)
		}
	}
	return claimed
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
	file, err := entry.Open()
	if err != nil {
		yield(core.Play{}, err)
		return false
	}

	lines := bufio.NewScanner(file)
	lines.Buffer(nil, maxLine)
	for first := true; lines.Scan(); first = false {
		line := lines.Bytes()
		if first {
			line = bytes.TrimPrefix(line, []byte("\ufeff"))
		}

		if line = bytes.TrimSpace(line); len(line) == 0 {
			continue
		}

		play, ok, err := parseListen(line, notes)
		switch {
		case err != nil:
			yield(core.Play{}, damaged(entry))
			return false
		case !ok:
			notes.Row(export.ReasonNotARow)

		case !yield(play, nil):
			return false
		}
	}

	return finish(entry, lines.Err(), yield)
}

func finish(entry export.Entry, err error, yield func(core.Play, error) bool) bool {
	switch {
	case err == nil:
		return true
	case errors.Is(err, bufio.ErrTooLong):
		err = &export.Refused{
			Code:     export.CodeBomb,
			Sentence: "A line of " + entry.Base() + " is far longer than any that ListenBrainz writes.",
			Hint:     "Drop the ZIP here as you downloaded it.",
		}

	case errors.Is(err, io.ErrUnexpectedEOF):
		err = damaged(entry)
	}

	yield(core.Play{}, err)
	return false
}

func damaged(entry export.Entry) *export.Refused {
	return &export.Refused{
		Code:     export.CodeTruncated,
		Sentence: entry.Base() + " is damaged: it is not the list of listens that ListenBrainz writes.",
		Hint:     "Download the export again and drop the ZIP here unchanged.",
	}
}
