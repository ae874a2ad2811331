package spotify

import (
	"iter"
	"slices"
	"strings"

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

// Recognise implements export.Adapter.
func (Adapter) Recognise(head export.Head) bool { return isHistory(head) }

// Plays implements export.Adapter. It reads the rows of extended history first, then those
// of account data, and last those of account data that may be podcasts. A file is read
// once for each kind of row that is in it.
func (a Adapter) Plays(entries []export.Entry, notes *export.Notes) iter.Seq2[core.Play, error] {
	var files []*file
	var libraries []export.Entry
	for _, entry := range entries {
		if a.Part(slashed(entry)) == export.PartHelp {
			libraries = append(libraries, entry)
		} else {
			files = append(files, &file{entry: entry, name: parseName(slashed(entry))})
		}
	}

	slices.SortStableFunc(files, func(a, b *file) int { return a.name.compare(b.name) })
	return func(yield func(core.Play, error) bool) {
		r := reading{
			files:     files,
			libraries: libraries,
			notes:     notes,
			yield:     yield,
			known:     newEvidence(),
		}
		_ = r.extended() && r.account() && r.learn() && r.doubtful()
	}
}

func slashed(entry export.Entry) string { return strings.ReplaceAll(entry.Name, `\`, "/") }

// file is a file with rows, and the kinds of rows that were seen in it.
type file struct {
	entry  export.Entry
	name   name
	data   bool // rows of account data
	doubts bool // some of them may be podcasts
}

// reading is one pass over an archive. Its steps report whether to continue.
type reading struct {
	files     []*file
	libraries []export.Entry
	notes     *export.Notes
	yield     func(core.Play, error) bool
	seen      covered
	known     *evidence
}

// extended passes on all rows of extended history.
func (r *reading) extended() bool {
	for _, f := range r.files {
		f.data, f.doubts = false, false
		ok := r.each(f, r.notes, func(row *rows) bool {
			switch shape := row.shape(); {
			case shape == shapeExtended, shape == shapeUnknown && f.name.pkg == extended:
				play := extendedPlay(row)
				if account := row.cells[keyAccount]; account.isText() {
					r.notes.Person(account.text)
				}
				r.seen.add(play.EndedAt)
				r.known.artist(play.Artist)
				return r.yield(play, nil)

			case shape == shapeAccount:
				f.data = true
			default:
				r.notes.Row(export.ReasonNotARow)
			}

			return true
		})
		if !ok {
			return false
		}
	}

	return true
}

// account passes on the rows of account data that the extended history does not cover,
// except those that may be podcasts.
func (r *reading) account() bool {
	for _, f := range r.files {
		if f.data && !r.each(f, &export.Notes{}, func(row *rows) bool { return r.accountRow(f, row) }) {
			return false
		}
	}
	return true
}

func (r *reading) accountRow(f *file, row *rows) bool {
	if row.shape() != shapeAccount {
		return true
	}

	play := accountPlay(row)
	switch {
	case r.seen.has(play.EndedAt):
		r.notes.Row(export.ReasonCovered)
	case !f.isSure(play):
		f.doubts = true

	default:
		r.known.artist(play.Artist)
		return r.yield(play, nil)
	}

	return true
}

// isSure reports whether a row of account data is known to be of music, or to be of
// something else.
func (f *file) isSure(play core.Play) bool {
	return play.Kind != core.PlayMusic || f.name.apart() || !play.EndedAt.Before(apartSince)
}

// learn reads the libraries, if a row may be a podcast.
func (r *reading) learn() bool {
	if !slices.ContainsFunc(r.files, func(f *file) bool { return f.doubts }) {
		return true
	}

	for _, library := range r.libraries {
		if err := readLibrary(library, r.known, r.notes); err != nil {
			r.yield(core.Play{}, err)
			return false
		}
	}
	return true
}

// doubtful passes on the rows that may be podcasts and are known to be music.
func (r *reading) doubtful() bool {
	for _, f := range r.files {
		ok := !f.doubts || r.each(f, &export.Notes{}, func(row *rows) bool {
			if row.shape() != shapeAccount {
				return true
			}

			play := accountPlay(row)
			if f.isSure(play) || r.seen.has(play.EndedAt) {
				return true
			}

			if r.known.music(play.Artist) {
				return r.yield(play, nil)
			}
			r.notes.Row(export.ReasonMayBePodcast)
			return true
		})
		if !ok {
			return false
		}
	}

	return true
}

// each reads a file's rows and reports whether to continue. notes take what the rows hold
// beside plays.
func (r *reading) each(f *file, notes *export.Notes, take func(*rows) bool) bool {
	row, err := openRows(f.entry, notes)
	for err == nil {
		if err = row.next(); err == nil && !take(row) {
			return false
		}
	}

	if isEnd(err) {
		return true
	}
	r.yield(core.Play{}, err)
	return false
}
