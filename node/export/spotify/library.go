package spotify

// Bounds of the data kept to distinguish music from podcasts.
const (
	maxKnown     = 200_000 // names; ten years of listening have 6,000 artists
	maxKnownName = 256     // bytes of a name
)

// evidence holds the known makers of music: the artists of extended history, of
// music-only account data and of the library. A nil evidence accepts nothing.
//
// Account data before 2024 has a podcast's name where a song has its artist's, and
// nothing distinguishes the two. The other things that a person listens to may reveal
// their faith, health or politics. So a row counts only if its name is known for music
// and not for a show.
type evidence struct{ artists, shows map[string]struct{} }

func newEvidence() *evidence {
	return &evidence{artists: map[string]struct{}{}, shows: map[string]struct{}{}}
}

func (e *evidence) artist(name string) {
	if e != nil {
		remember(e.artists, name)
	}
}

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

// libraryKeys are the members of the library's elements that are read.
var libraryKeys = map[string]key{"artist": keyArtist, "name": keyTrack}

// readLibrary reads artists and shows from YourLibrary.json, an object of lists.
func readLibrary(r *rows, known *evidence) error {
	err := r.sections(func(section string) {
		switch section {
		case "tracks", "albums":
			known.artist(text(r.cells[keyArtist]))
		case "artists":
			known.artist(text(r.cells[keyTrack]))
		case "shows":
			known.show(text(r.cells[keyTrack]))
		}
	})
	if err != nil {
		return r.explain()
	}

	return nil
}

// sections walks an object of lists of rows. take is called with the name of a list, once
// for the cells of each of its rows.
func (r *rows) sections(take func(section string)) error {
	if token, err := r.dec.ReadToken(); err != nil {
		return err
	} else if token.Kind() != '{' {
		return errNoList
	}

	for r.dec.PeekKind() != '}' {
		r.input.mark = r.dec.InputOffset()
		name, err := r.dec.ReadToken()
		if err != nil {
			return err
		}

		section := name.String()
		if r.dec.PeekKind() == '[' {
			err = r.list(func() { take(section) })
		} else {
			err = r.dec.SkipValue()
		}
		if err != nil {
			return err
		}
	}

	return r.end()
}

// list walks one list and skips elements that are not rows.
func (r *rows) list(take func()) error {
	if _, err := r.dec.ReadToken(); err != nil {
		return err
	}

	for {
		r.input.mark = r.dec.InputOffset()
		var err error
		switch r.dec.PeekKind() {
		case ']':
			_, err = r.dec.ReadToken()
			return err
		case '{':
			if err = r.row(); err == nil {
				take()
			}

		default:
			err = r.dec.SkipValue()
		}

		if err != nil {
			return err
		}
	}
}
