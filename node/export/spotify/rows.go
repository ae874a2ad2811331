package spotify

import (
	"bufio"
	"bytes"
	"errors"
	"io"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/tantieme/tantieme/node/export"
)

// key is a member of a row that is read. All others are skipped undecoded.
type key uint8

// Keys of both packages.
const (
	keyTime key = iota
	keyPlayed
	keyArtist
	keyTrack
	keyTrackURI
	keyEpisodeURI   // presence only
	keyAudiobookURI // presence only
	keyPrivate
	keyOffline
	keyOfflineTime
	keyCount
)

// Sizes in bytes: a row is about 800.
const (
	maxRowBytes = 1 << 20
	readBuffer  = 64 << 10
)

// cell is a value of a row. kind is 0 if the key is absent and 'n' if it is null. text is
// the string without quotes, or the literal.
type cell struct {
	kind jsontext.Kind
	text []byte
}

// isText reports whether the cell is a string that is not empty.
func (c cell) isText() bool { return c.kind == '"' && len(c.text) > 0 }

// rows walks a JSON array of flat objects, one at a time. cells are valid until the next
// call of next.
type rows struct {
	entry  export.Entry
	dec    *jsontext.Decoder
	input  *leash
	known  map[string]key
	notes  *export.Notes
	cells  [keyCount]cell
	opened bool
	err    error
}

func openRows(entry export.Entry, known map[string]key, notes *export.Notes) (*rows, error) {
	r, err := entry.Open()
	if err != nil {
		return nil, err
	}

	input := &leash{r: bufio.NewReaderSize(r, readBuffer), name: entry.Base()}
	if err := input.skipBOM(); err != nil {
		return nil, err
	}

	return &rows{
		entry: entry,
		dec:   jsontext.NewDecoder(input),
		input: input,
		known: known,
		notes: notes,
	}, nil
}

// next reads the next row and reports whether there is one. If there is none, err has the
// reason, or nil at the end.
func (r *rows) next() bool {
	if r.err != nil {
		return false
	}

	more, err := r.advance()
	if err != nil {
		r.err = r.explain()
	}

	return more && err == nil
}

func (r *rows) advance() (bool, error) {
	if !r.opened {
		r.opened = true
		if token, err := r.dec.ReadToken(); err != nil {
			return false, err
		} else if token.Kind() != '[' {
			return false, errNoList
		}
	}

	for {
		r.input.mark = r.dec.InputOffset()
		switch r.dec.PeekKind() {
		case '{':
			return true, r.row()
		case ']':
			return false, r.end()

		default: // a broken document fails in SkipValue
			if err := r.dec.SkipValue(); err != nil {
				return false, err
			}
			r.notes.Row(export.ReasonNotARow)
		}
	}
}

// row reads one object into the cells.
func (r *rows) row() error {
	for k := range r.cells {
		r.cells[k].kind = 0
	}

	if _, err := r.dec.ReadToken(); err != nil {
		return err
	}

	for r.dec.PeekKind() != '}' {
		name, err := r.dec.ReadValue()
		if err != nil {
			return err
		}

		if err := r.member(name); err != nil {
			return err
		}
	}

	_, err := r.dec.ReadToken()
	return err
}

// member reads the value of the named member or skips it. name is quoted, and valid until
// the decoder moves.
func (r *rows) member(name jsontext.Value) error {
	bare := name[1 : len(name)-1]
	if bytes.IndexByte(bare, '\\') >= 0 {
		bare, _ = jsontext.AppendUnquote(nil, name) // the decoder has validated it
	}

	k, known := r.known[string(bare)]
	if !known {
		r.notes.Key(bare)
		return r.dec.SkipValue()
	}

	value, err := r.dec.ReadValue()
	if err != nil {
		return err
	}

	c := &r.cells[k]
	if c.kind = value.Kind(); c.kind == '"' {
		c.text, err = jsontext.AppendUnquote(c.text[:0], value)
		return err
	}

	c.text = append(c.text[:0], value...)
	return nil
}

// end reads the end of the array and checks that nothing follows. Only then has the
// archive's checksum been compared.
func (r *rows) end() error {
	if _, err := r.dec.ReadToken(); err != nil {
		return err
	}

	r.input.mark = r.dec.InputOffset()
	if _, err := r.dec.ReadToken(); !errors.Is(err, io.EOF) {
		if err == nil {
			return errNoList
		}
		return err
	}

	return nil
}

var errNoList = errors.New("not one list of rows")

// explain returns the reason why the decoder stopped. It returns an error of the archive
// or of the file unchanged. Any other is a mistake in the JSON, whose own text would only
// confuse and may quote a value.
func (r *rows) explain() error {
	if r.input.err != nil {
		return r.input.err
	}
	return &export.Refused{
		Code:     export.CodeTruncated,
		Sentence: r.entry.Base() + " is damaged: it is not what Spotify writes.",
		Hint:     "Download the export again from the link in Spotify's e-mail and drop the ZIP here unchanged.",
	}
}

// leash keeps the decoder from buffering without bound. It returns no more than a row's
// length beyond the row that is being read.
type leash struct {
	r    *bufio.Reader
	name string
	mark int64 // where the row begins
	read int64
	err  error // of the archive, never io.EOF
}

func (l *leash) skipBOM() error {
	head, err := l.r.Peek(3)
	if err != nil && !errors.Is(err, io.EOF) {
		return err
	}
	if bytes.Equal(head, []byte("\ufeff")) {
		_, err = l.r.Discard(3)
		return err
	}

	return nil
}

func (l *leash) Read(p []byte) (int, error) {
	if l.read-l.mark > maxRowBytes {
		l.err = &export.Refused{
			Code:     export.CodeBomb,
			Sentence: "A row of " + l.name + " is a thousand times longer than any that Spotify writes.",
			Hint:     "Drop the ZIP here as you downloaded it.",
		}
		return 0, l.err
	}

	n, err := l.r.Read(p)
	l.read += int64(n)
	if err != nil && !errors.Is(err, io.EOF) {
		l.err = err
	}

	return n, err
}
