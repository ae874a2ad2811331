package spotify

import (
	"iter"
	"slices"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/export"
)

// Adapter reads Spotify's exports.
type Adapter struct{}

var _ export.Adapter = Adapter{}

// Name implements export.Adapter.
func (Adapter) Name() string { return "spotify" }

// Ask implements export.Adapter.
func (Adapter) Ask() string { return hintExtended }

// Claim implements export.Adapter. It claims the library only beside history that mixes
// podcasts with music, to distinguish the two.
func (Adapter) Claim(bases []string) []int {
	var claimed, libraries []int
	anyMixed := false
	for i, base := range bases {
		switch n, ok := parseName(base); {
		case !ok:
		case n.pkg == library:
			libraries = append(libraries, i)
		default:
			claimed = append(claimed, i)
			anyMixed = anyMixed || n.pkg == mixed
		}
	}

	if anyMixed {
		claimed = append(claimed, libraries...)
		slices.Sort(claimed)
	}

	return claimed
}

// Plays implements export.Adapter. It reads extended history first, in the order of the
// files' numbers, then the library, then account data.
func (Adapter) Plays(entries []export.Entry, notes *export.Notes) iter.Seq2[core.Play, error] {
	entries = slices.SortedStableFunc(slices.Values(entries), func(a, b export.Entry) int {
		return mustName(a).compare(mustName(b))
	})
	return func(yield func(core.Play, error) bool) {
		r := reading{notes: notes, yield: yield}
		if len(entries) > 0 && mustName(entries[len(entries)-1]).pkg == mixed {
			r.known = newEvidence()
		}

		for _, entry := range entries {
			if !r.read(entry) {
				return
			}
		}
	}
}

// reading is one pass over an archive.
type reading struct {
	notes *export.Notes
	yield func(core.Play, error) bool
	seen  covered
	known *evidence // nil if no file mixes podcasts with music
}

// read streams one file and reports whether to continue.
func (r *reading) read(entry export.Entry) bool {
	pkg := mustName(entry).pkg
	rows, err := openRows(entry, keysOf(pkg), r.notes)
	switch {
	case err != nil:
	case pkg == library:
		err = readLibrary(rows, r.known)
	default:
		for rows.next() {
			if play, ok := r.play(pkg, rows); ok && !r.yield(play, nil) {
				return false
			}
		}
		err = rows.err
	}

	if err != nil {
		r.yield(core.Play{}, err)
		return false
	}

	return true
}

func keysOf(p pkg) map[string]key {
	switch p {
	case extended:
		return extendedKeys
	case library:
		return libraryKeys
	default:
		return accountKeys
	}
}

// play makes a play from a row, or notes the reason if the row is not a play.
func (r *reading) play(p pkg, row *rows) (play core.Play, ok bool) {
	if p == extended {
		play = extendedPlay(row)
		r.seen.add(play.EndedAt)
		r.known.artist(play.Artist)
		return play, true
	}

	play = accountPlay(row)
	switch {
	case r.seen.has(play.EndedAt):
		r.notes.Row(export.ReasonCovered)
	case p == mixed && !r.known.music(play.Artist):
		r.notes.Row(export.ReasonMayBePodcast)

	default:
		r.known.artist(play.Artist)
		return play, true
	}

	return core.Play{}, false
}
