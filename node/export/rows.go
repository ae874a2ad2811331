package export

import (
	"bytes"
	"errors"
	"io"
	"unicode/utf8"

	"github.com/go-json-experiment/json/jsontext"
)

// maxRowBytes bounds a row. The platforms' rows have about 1,500 bytes.
const maxRowBytes = 1 << 20

// maxTorn bounds the rows without an end that a file may have, because each costs a search.
const maxTorn = 100

// Rows walks the JSON objects of a file, one at a time: the elements of a list, of
// several lists one behind the other, or of lines. It holds no more than one row.
//
// A broken row costs that row: Reject continues behind it. Blanks, commas and zero bytes
// between rows are skipped. Other things between rows are noted as ReasonNotARow.
type Rows struct {
	entry Entry
	in    io.Reader
	notes *Notes

	buf   []byte // read, and not yet consumed from at on
	at    int
	row   []byte // the row that was returned last, a part of buf
	depth int    // lists that are open
	blank int    // blanks since the last row
	torn  int    // rows without an end
	err   error  // of the reader, io.EOF included
}

// OpenRows opens an entry. Its rows that are no objects are noted.
func OpenRows(entry Entry, notes *Notes) (*Rows, error) {
	file, err := entry.Open()
	if err != nil {
		return nil, err
	}

	in, err := utf8Reader(file)
	if err != nil {
		return nil, err
	}
	return &Rows{entry: entry, in: in, notes: notes}, nil
}

// Next returns the next object's bytes, which are valid until the next call and may be no
// JSON. It returns io.EOF behind the last row. A file that ends within a row or a list
// is a *Refused, as is a row that is far too long.
func (r *Rows) Next() ([]byte, error) {
	r.row = nil
	for {
		c, err := r.peek()
		if err != nil {
			return nil, r.ending(err)
		}

		if c == '{' {
			r.blank = 0
			return r.object()
		}
		if err := r.between(c); err != nil {
			return nil, err
		}
	}
}

// Reject notes the row of the last Next as one that cannot be read. Where another row
// seems to begin within it, Next continues there.
func (r *Rows) Reject() {
	r.notes.Row(ReasonNotARow)
	if next := boundary(r.row, false); next > 0 {
		r.at -= len(r.row) - next
	}
	r.row = nil
}

// peek returns the next byte and reads more if none is left.
func (r *Rows) peek() (byte, error) {
	for r.at == len(r.buf) {
		if r.err != nil {
			return 0, r.err
		}
		r.buf, r.at = r.buf[:0], 0
		r.fill()
	}

	return r.buf[r.at], nil
}

// fill reads more behind what the buffer holds.
func (r *Rows) fill() {
	if r.at > 0 {
		r.buf = r.buf[:copy(r.buf, r.buf[r.at:])]
		r.at = 0
	}

	from := len(r.buf)
	if cap(r.buf)-from < readBuffer {
		grown := make([]byte, from, 2*cap(r.buf)+readBuffer)
		copy(grown, r.buf)
		r.buf = grown
	}

	n, err := r.in.Read(r.buf[from:cap(r.buf)])
	r.buf, r.err = r.buf[:from+n], err
}

// ending returns the error with which the rows end.
func (r *Rows) ending(err error) error {
	if errors.Is(err, io.EOF) && r.depth > 0 {
		return r.cut()
	}
	return err
}

func (r *Rows) cut() error {
	return refuse(CodeTruncated, hintDownload, "%s is damaged: it ends too early.", display(r.entry.Name))
}

// between skips what stands between two rows.
func (r *Rows) between(c byte) error {
	switch c {
	case ' ', '\t', '\r', '\n':
		if r.blank++; r.blank > maxRowBytes {
			return r.tooLong()
		}
	case '[':
		r.depth++
	case ']':
		r.depth = max(r.depth-1, 0)
	case ',', 0:

	default:
		r.notes.Row(ReasonNotARow)
		return r.skipOther(c)
	}

	r.at++
	return nil
}

// skipOther skips a value that is no row, or text.
func (r *Rows) skipOther(c byte) error {
	quoted, escaped := c == '"', false
	r.at++
	for n := 0; ; n++ {
		next, err := r.peek()
		if errors.Is(err, io.EOF) {
			return nil // Next says how it ends
		}
		if err != nil {
			return err
		}

		if n > maxRowBytes {
			return r.tooLong()
		}
		if !quoted && bytes.IndexByte([]byte(",[]{}\n"), next) >= 0 {
			return nil
		}

		r.at++
		if quoted && !escaped && (next == '"' || next == '\n') {
			return nil
		}
		escaped = quoted && !escaped && next == '\\'
	}
}

// object returns the row that begins at the next byte. A string ends with its line, so
// that a quote too much costs one row and not the file.
func (r *Rows) object() ([]byte, error) {
	depth, quoted, escaped := 0, false, false
	for n := 0; ; n++ {
		if r.at+n == len(r.buf) {
			if n > maxRowBytes || r.err != nil {
				return r.unfinished(n)
			}
			r.fill()
			n--
			continue
		}

		switch c := r.buf[r.at+n]; {
		case escaped:
			escaped = false
		case quoted:
			escaped = c == '\\'
			quoted = c != '"' && c != '\n'
		case c == '"':
			quoted = true
		case c == '{', c == '[':
			depth++
		case c == '}', c == ']':
			depth--
		}

		if depth == 0 {
			r.row = r.buf[r.at : r.at+n+1]
			r.at += n + 1
			return r.row, nil
		}
	}
}

// unfinished handles n bytes of a row that has no end.
func (r *Rows) unfinished(n int) ([]byte, error) {
	row := r.buf[r.at : r.at+n]
	switch next := boundary(row, true); {
	case next > 0 && r.torn < maxTorn:
		r.torn++
		r.row = row[:next]
		r.at += next
		return r.row, nil
	case n > maxRowBytes:
		return nil, r.tooLong()
	case errors.Is(r.err, io.EOF):
		return nil, r.cut()
	}

	return nil, r.err
}

func (r *Rows) tooLong() error { return tooLong(r.entry.Name) }

func tooLong(name string) error {
	return refuse(
		CodeBomb, hintWhole,
		"A row of %s is a thousand times longer than any that a platform writes.", display(name),
	)
}

// boundary returns the place at which another row seems to begin within a broken one: a
// brace that opens behind the one that closes the first. Without such a place, any brace
// that opens behind one that closes will do if loose is set. It returns 0 if there is none.
func boundary(row []byte, loose bool) int {
	depth, closed, second := 0, false, 0
	for i, c := range row {
		switch c {
		case '{':
			if closed && depth <= 0 {
				return i
			}
			if closed && second == 0 {
				second = i
			}
			depth++
			closed = false
		case '}':
			depth--
			closed = true
		case ' ', '\t', '\r', '\n', ',', 0:

		default:
			closed = false
		}
	}

	if loose {
		return second
	}
	return 0
}

// tolerant are the options to decode a row: bad text costs the value, not the row.
var tolerant = []jsontext.Options{jsontext.AllowInvalidUTF8(true), jsontext.AllowDuplicateNames(true)}

// RowDecoder decodes the members of rows.
type RowDecoder struct {
	dec *jsontext.Decoder
	in  bytes.Buffer
}

// Members calls take with the name and value of each member of a row, in their order. It
// returns an error if the row is no JSON object. Both are valid until take returns.
func (d *RowDecoder) Members(row []byte, take func(name, value []byte) error) error {
	d.in.Reset()
	d.in.Write(row)
	if d.dec == nil {
		d.dec = jsontext.NewDecoder(&d.in, tolerant...)
	} else {
		d.dec.Reset(&d.in, tolerant...)
	}

	if _, err := d.dec.ReadToken(); err != nil {
		return err
	}

	var name []byte
	for d.dec.PeekKind() == '"' {
		quoted, err := d.dec.ReadValue()
		if err != nil {
			return err
		}

		name = append(name[:0], quoted[1:len(quoted)-1]...)
		if bytes.IndexByte(name, '\\') >= 0 {
			name, _ = jsontext.AppendUnquote(name[:0], quoted)
		}

		value, err := d.dec.ReadValue()
		if err == nil {
			err = take(name, value)
		}
		if err != nil {
			return err
		}
	}

	_, err := d.dec.ReadToken()
	return err
}

// NewDecoder returns a decoder of a file that is no list of rows. No value may be longer
// than a row.
func NewDecoder(entry Entry) (*jsontext.Decoder, func() error, error) {
	file, err := entry.Open()
	if err != nil {
		return nil, nil, err
	}

	text, err := utf8Reader(file)
	if err != nil {
		return nil, nil, err
	}

	l := &leash{r: text, name: entry.Name}
	l.dec = jsontext.NewDecoder(l, tolerant...)
	return l.dec, l.explain, nil
}

// leash keeps a decoder from buffering without bound.
type leash struct {
	r    io.Reader
	dec  *jsontext.Decoder
	name string
	read int64
	err  error // of the archive, never io.EOF
}

func (l *leash) Read(p []byte) (int, error) {
	if l.read-l.dec.InputOffset() > maxRowBytes {
		l.err = tooLong(l.name)
		return 0, l.err
	}

	n, err := l.r.Read(p)
	l.read += int64(n)
	if err != nil && !errors.Is(err, io.EOF) {
		l.err = err
	}

	for i, c := range p[:n] {
		if c == 0 { // JSON has none; some disks leave them behind a file
			p[i] = ' '
		}
	}
	return n, err
}

// explain returns the reason why the decoder stopped. Its own error may quote a value.
func (l *leash) explain() error {
	if l.err != nil {
		return l.err
	}
	return refuse(CodeTruncated, hintDownload, "%s is damaged: it is not what the platform writes.", display(l.name))
}

// AppendText appends the text of a JSON string. Of a string that is no text, such as one
// with half a surrogate pair or with bytes that are no UTF-8, it appends bytes that are no
// UTF-8 either (SPEC 12.17).
func AppendText(dst, value []byte) []byte {
	from := len(dst)
	dst, err := jsontext.AppendUnquote(dst, value)
	if err != nil && utf8.Valid(dst[from:]) {
		dst = append(dst, 0xff)
	}
	return dst
}
