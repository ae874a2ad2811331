package exports

import (
	"bufio"
	"io"
	"strconv"

	"github.com/go-json-experiment/json/jsontext"
)

// rowWriter writes a list of flat objects in the platform's style: indented by two, raw
// UTF-8, LF.
type rowWriter struct {
	w     *bufio.Writer
	colon string // between key and value; it differs by package
	row   []byte
	rows  int64
}

func newRowWriter(w io.Writer, colon string) *rowWriter {
	return &rowWriter{w: bufio.NewWriterSize(w, 64<<10), colon: colon}
}

// begin starts an object.
func (w *rowWriter) begin() {
	w.row = append(w.row[:0], ",\n  {"...)
	if w.rows == 0 {
		w.row = append(w.row[:0], "[\n  {"...)
	}
	w.rows++
}

func (w *rowWriter) key(key string) {
	if w.row[len(w.row)-1] != '{' {
		w.row = append(w.row, ',')
	}
	w.row = append(w.row, "\n    \""...)
	w.row = append(append(w.row, key...), '"')
	w.row = append(w.row, w.colon...)
}

// text writes a member. "" becomes null.
func (w *rowWriter) text(key, value string) {
	w.key(key)
	if value == "" {
		w.row = append(w.row, "null"...)
		return
	}
	w.row, _ = jsontext.AppendQuote(w.row, value) // invented names are valid UTF-8
}

func (w *rowWriter) number(key string, value int64) {
	w.key(key)
	w.row = strconv.AppendInt(w.row, value, 10)
}

func (w *rowWriter) truth(key string, value bool) {
	w.key(key)
	w.row = strconv.AppendBool(w.row, value)
}

// end writes the object, or writes it twice.
func (w *rowWriter) end(twice bool) error {
	w.row = append(w.row, "\n  }"...)
	if _, err := w.w.Write(w.row); err != nil || !twice {
		return err
	}

	w.rows++
	if w.row[0] == '[' {
		w.row[0] = ','
	}

	_, err := w.w.Write(w.row)
	return err
}

// close ends the list.
func (w *rowWriter) close() error {
	end := "\n]"
	if w.rows == 0 {
		end = "[ ]"
	}

	if _, err := w.w.WriteString(end); err != nil {
		return err
	}
	return w.w.Flush()
}
