package export

import (
	"maps"
	"slices"
	"strings"
)

// Bounds of noted names, because names come from the archive.
const (
	maxKeys      = 256
	maxNameBytes = 256
)

// Notes collect the data omitted while an archive is read: names and counts, never a
// value.
type Notes struct {
	keys map[string]struct{}
	rows map[string]int64
}

// Key notes that a row has a key that is not read. Names beyond the first 256 are
// dropped.
func (n *Notes) Key(name []byte) {
	if _, known := n.keys[string(name)]; known || len(n.keys) >= maxKeys {
		return
	}
	if n.keys == nil {
		n.keys = map[string]struct{}{}
	}

	n.keys[display(string(name))] = struct{}{}
}

// Row counts a row that does not become a play.
func (n *Notes) Row(reason string) {
	if n.rows == nil {
		n.rows = map[string]int64{}
	}
	n.rows[reason]++
}

// LeftOut lists the data that was not read, or was read and not passed on.
type LeftOut struct {
	Entries []string         // names of entries that were not opened, sorted
	Keys    []string         // names of keys that were not read, sorted
	Rows    map[string]int64 // rows by reason
}

func (n *Notes) leftOut(entries []string) LeftOut {
	return LeftOut{
		Entries: entries,
		Keys:    slices.Sorted(maps.Keys(n.keys)),
		Rows:    maps.Clone(n.rows),
	}
}

// display makes a name from an archive safe to show: valid UTF-8 of bounded length,
// without characters that control a terminal.
func display(name string) string {
	if len(name) > maxNameBytes {
		name = name[:maxNameBytes] + "…"
	}
	return strings.Map(func(r rune) rune {
		if r < ' ' || r == 0x7f || (r >= 0x80 && r < 0xa0) {
			return '\uFFFD'
		}
		return r
	}, strings.ToValidUTF8(name, "\uFFFD"))
}
