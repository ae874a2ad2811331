package spotify

import (
	"iter"
	"slices"
	"time"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/export"
)

// Adapter reads Spotify's exports.
type Adapter struct{}

var _ export.Adapter = Adapter{}

// Reasons for which a row does not become a play.
const (
	ReasonCovered = "covered_by_extended_history" // account data from the time of the extended history
	ReasonNotARow = "not_a_row"                   // an element of the list that is no object
)

// Name implements export.Adapter.
func (Adapter) Name() string { return "spotify" }

// Claims implements export.Adapter.
func (Adapter) Claims(base string) bool {
	_, ok := parseName(base)
	return ok
}

// Plays implements export.Adapter: extended history first, in the order of the
// files' numbers, then account data.
func (Adapter) Plays(entries []export.Entry, notes *export.Notes) iter.Seq2[core.Play, error] {
	entries = slices.SortedStableFunc(slices.Values(entries), func(a, b export.Entry) int {
		return mustName(a).compare(mustName(b))
	})
	return func(yield func(core.Play, error) bool) {
		var seen covered
		for _, entry := range entries {
			if !readEntry(entry, notes, &seen, yield) {
				return
			}
		}
	}
}

// readEntry streams one file and reports whether to go on.
func readEntry(entry export.Entry, notes *export.Notes, seen *covered, yield func(core.Play, error) bool) bool {
	shape := shapeOf(mustName(entry).pkg)
	rows, err := openRows(entry, shape.keys, notes)
	if err != nil {
		yield(core.Play{}, err)
		return false
	}
	for rows.next() {
		play := shape.play(rows)
		if shape.pkg == extended {
			seen.add(play.EndedAt)
		} else if seen.has(play.EndedAt) {
			notes.Row(ReasonCovered)
			continue
		}
		if !yield(play, nil) {
			return false
		}
	}
	if rows.err != nil {
		yield(core.Play{}, rows.err)
		return false
	}
	return true
}

// shape is how the rows of a package are read.
type shape struct {
	pkg  pkg
	keys map[string]key
	play func(*rows) core.Play
}

func shapeOf(p pkg) shape {
	if p == extended {
		return shape{pkg: p, keys: extendedKeys, play: extendedPlay}
	}
	return shape{pkg: p, keys: accountKeys, play: accountPlay}
}

// covered is the time from the first to the last row of the extended history.
type covered struct{ from, to time.Time }

func (c *covered) add(t time.Time) {
	if t.IsZero() {
		return
	}
	if c.from.IsZero() || t.Before(c.from) {
		c.from = t
	}
	if t.After(c.to) {
		c.to = t
	}
}

// has reports whether a time that was cut to the minute falls into the span.
func (c *covered) has(t time.Time) bool {
	return !c.from.IsZero() && !t.IsZero() && !t.Before(c.from.Truncate(time.Minute)) && !t.After(c.to)
}
