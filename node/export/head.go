package export

import (
	"bytes"
	"encoding/csv"
	"errors"
	"io"
	"slices"
	"strings"
)

// headBytes is the part of a file by which it is recognised, and headRows the number of
// rows in it that are looked at.
const (
	headBytes = 64 << 10
	headRows  = 20
)

// Form is the form of a file's content.
type Form uint8

// Forms of content.
const (
	FormOther Form = iota // binary, or text without any form
	FormEmpty             // nothing but blanks
	FormRows              // JSON: a list, an object, or lines of objects
	FormTable             // lines of columns
)

// Head is the beginning of a file, by which adapters recognise it. It has the names of
// keys or columns; values are compared and not kept.
type Head struct {
	Name string // path of the file
	Form Form
	keys []string
	line string // the first
}

// Has reports whether all of the named keys are in the first rows, or all of the named
// columns in the table's header.
func (h Head) Has(keys ...string) bool {
	for _, key := range keys {
		if !slices.Contains(h.keys, key) {
			return false
		}
	}
	return true
}

// HasAny reports whether one of the keys is in the first rows.
func (h Head) HasAny(keys ...string) bool {
	return slices.ContainsFunc(keys, func(key string) bool { return h.Has(key) })
}

// readHead reads an entry's beginning.
func readHead(entry Entry) (Head, error) {
	file, err := entry.Open()
	if err != nil {
		return Head{}, err
	}

	text, err := utf8Reader(file)
	if err != nil {
		return Head{}, err
	}

	data := make([]byte, headBytes)
	n, err := io.ReadFull(text, data)
	if err != nil && !errors.Is(err, io.EOF) && !errors.Is(err, io.ErrUnexpectedEOF) {
		return Head{}, err
	}

	h := Head{Name: slashes(entry.Name)}
	h.look(bytes.Trim(data[:n], " \t\r\n\x00"))
	return h, nil
}

// look fills in what the beginning of a file shows.
func (h *Head) look(data []byte) {
	switch {
	case len(data) == 0:
		h.Form = FormEmpty
	case data[0] == '[' || data[0] == '{':
		h.Form, h.keys = FormRows, keysOf(data)
	case bytes.IndexByte(data[:min(len(data), 512)], 0) >= 0 || data[0] == '<' || data[0] == '%':
		h.Form = FormOther
	default:
		h.table(data)
	}
}

// table takes the first line as the header of a table.
func (h *Head) table(data []byte) {
	first, _, _ := bytes.Cut(data, []byte("\n"))
	h.line = strings.TrimSpace(string(first))
	for _, comma := range []rune{',', ';', '\t'} {
		in := csv.NewReader(strings.NewReader(h.line))
		in.Comma, in.LazyQuotes = comma, true
		columns, err := in.Read()
		if err == nil && len(columns) > len(h.keys) {
			h.keys = columns
		}
	}

	if len(h.keys) > 1 {
		h.Form = FormTable
	}
}

// keysOf returns the keys of the first rows, or of the part of the first that is there.
func keysOf(data []byte) []string {
	seen := map[string]bool{}
	take := func(name, _ []byte) error {
		seen[string(name)] = true
		return nil
	}

	rows := Rows{in: bytes.NewReader(data), notes: &Notes{}}
	var dec RowDecoder
	for range headRows {
		row, err := rows.Next()
		if err != nil {
			break
		}
		if dec.Members(row, take) != nil {
			rows.Reject()
		}
	}

	if begin := bytes.IndexByte(data, '{'); len(seen) == 0 && begin >= 0 {
		_ = dec.Members(data[begin:], take) // the part that was read shows its keys
	}

	keys := make([]string, 0, len(seen))
	for key := range seen {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	return keys
}
