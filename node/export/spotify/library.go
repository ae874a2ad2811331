package spotify

import (
	"errors"
	"io"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/tantieme/tantieme/node/export"
)

// Bounds of the data kept to distinguish music from podcasts.
const (
	maxKnown     = 200_000 // names; ten years of listening have 6,000 artists
	maxKnownName = 256     // bytes of a name
)

// evidence holds the known makers of music: the artists of extended history, of
// music-only account data and of the library.
//
// Account data before 2024 has a podcast's name where a song has its artist's, and
// nothing distinguishes the two. The other things that a person listens to may reveal
// their faith, health or politics. So a row counts only if its name is known for music
// and not for a show.
type evidence struct{ artists, shows map[string]struct{} }

func newEvidence() *evidence {
	return &evidence{artists: map[string]struct{}{}, shows: map[string]struct{}{}}
}

func (e *evidence) artist(name string) { remember(e.artists, name) }

func (e *evidence) show(name string) { remember(e.shows, name) }

func remember(names map[string]struct{}, name string) {
	if name != "" && len(name) <= maxKnownName && len(names) < maxKnown {
		names[name] = struct{}{}
	}
}

// music reports whether a name is known as an artist's and not as a show's.
func (e *evidence) music(name string) bool {
	_, artist := e.artists[name]
	_, show := e.shows[name]
	return artist && !show
}

// readLibrary reads artists and shows from YourLibrary.json, an object of lists.
func readLibrary(entry export.Entry, known *evidence, notes *export.Notes) error {
	dec, explain, err := export.NewDecoder(entry)
	if err != nil {
		return err
	}

	if err := sections(dec, known, notes); err != nil {
		return explain()
	}
	return nil
}

var errNoLibrary = errors.New("not one object of lists")

// sections walks the lists of the library.
func sections(dec *jsontext.Decoder, known *evidence, notes *export.Notes) error {
	if token, err := dec.ReadToken(); err != nil {
		return err
	} else if token.Kind() != '{' {
		return errNoLibrary
	}

	var rows export.RowDecoder
	for dec.PeekKind() == '"' {
		name, err := dec.ReadToken()
		if err != nil {
			return err
		}

		section := name.String()
		if dec.PeekKind() != '[' {
			err = dec.SkipValue()
		} else {
			err = list(dec, func(row []byte) { known.learn(section, row, &rows, notes) })
		}
		if err != nil {
			return err
		}
	}

	if _, err := dec.ReadToken(); err != nil {
		return err
	}
	if _, err := dec.ReadToken(); !errors.Is(err, io.EOF) { // then the checksum was compared
		return errNoLibrary
	}
	return nil
}

// list walks one list and skips elements that are not rows.
func list(dec *jsontext.Decoder, take func(row []byte)) error {
	if _, err := dec.ReadToken(); err != nil {
		return err
	}

	for dec.PeekKind() == '{' || dec.PeekKind() == '"' || dec.PeekKind() == 'n' {
		row, err := dec.ReadValue()
		if err != nil {
			return err
		}
		if row.Kind() == '{' {
			take(row)
		}
	}

	_, err := dec.ReadToken()
	return err
}

// learn takes the names of one row of a section.
func (e *evidence) learn(section string, row []byte, dec *export.RowDecoder, notes *export.Notes) {
	var artist, name string
	err := dec.Members(row, func(key, value []byte) error {
		switch {
		case string(key) != "artist" && string(key) != "name":
			notes.Key(key)
		case value[0] != '"':
		case string(key) == "artist":
			artist = string(export.AppendText(nil, value))
		default:
			name = string(export.AppendText(nil, value))
		}
		return nil
	})
	if err != nil {
		return
	}

	switch section {
	case "tracks", "albums":
		e.artist(artist)
	case "artists":
		e.artist(name)
	case "shows":
		e.show(name)
	}
}
