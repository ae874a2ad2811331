package export_test

import (
	"encoding/json"
	"errors"
	"io"
	"slices"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/tantieme/tantieme/node/export"
)

// objects returns the rows of a text that are JSON, and the number of others.
func objects(t testing.TB, r io.Reader) (rows []string, other int64, err error) {
	t.Helper()
	var notes export.Notes
	in, err := export.OpenRows(export.NewEntry("x.json", func() (io.Reader, error) { return r, nil }), &notes)
	for err == nil {
		var row []byte
		if row, err = in.Next(); err != nil {
			break
		}
		if json.Valid(row) {
			rows = append(rows, string(row))
		} else {
			in.Reject()
		}
	}

	if errors.Is(err, io.EOF) {
		err = nil
	}
	return rows, notes.LeftOut().Rows[export.ReasonNotARow], err
}

func TestRowsAreFoundWhateverIsBetweenThem(t *testing.T) {
	for text, want := range map[string]struct {
		rows  string
		other int64
	}{
		``:                                  {"", 0},
		`[]`:                                {"", 0},
		` [ {"a":1} , {"b":[{"c":"}"}]} ] `: {`{"a":1} {"b":[{"c":"}"}]}`, 0},
		`[{"a":1}][{"b":2}]`:                {`{"a":1} {"b":2}`, 0},
		"{\"a\":1}\n{\"b\":2}\r\n":          {`{"a":1} {"b":2}`, 0},
		"\x00\x00[{\"a\":1}]\x00":           {`{"a":1}`, 0},
		`[null,5,"x, {",{"a":1}]`:           {`{"a":1}`, 3},
		`{"a":"\""},{"b":"\\"}`:             {`{"a":"\""} {"b":"\\"}`, 0},
		`[{"a":1},{"b":"x"y"},{"c":3}]`:     {`{"a":1} {"c":3}`, 1},
		`[{"a":1},{"b":"x},{"c":3}]`:        {`{"a":1} {"c":3}`, 1},
		"[{\"a\":1},{\"b\":\"x\n\"},{}]":    {`{"a":1} {}`, 1},
		`[{"a":1}]}]},{"b":2}`:              {`{"a":1} {"b":2}`, 2},
	} {
		for _, in := range []io.Reader{strings.NewReader(text), iotest.OneByteReader(strings.NewReader(text))} {
			rows, other, err := objects(t, in)
			if got := strings.Join(rows, " "); err != nil || got != want.rows || other != want.other {
				t.Errorf("%q: got %s and %d others, %v, want %s and %d", text, got, other, err, want.rows, want.other)
			}
		}
	}
}

func TestRowsThatEndTooEarlyAreRefused(t *testing.T) {
	for text, code := range map[string]export.Code{
		`[{"a":1},`:                            export.CodeTruncated,
		`[{"a":1},{"b`:                         export.CodeTruncated,
		`{"a":1}` + "\n" + `{"b"`:              export.CodeTruncated,
		`{"a":"` + strings.Repeat("x", 2<<20):  export.CodeBomb,
		`[` + strings.Repeat(" ", 2<<20) + `]`: export.CodeBomb,
		`"` + strings.Repeat("x", 2<<20):       export.CodeBomb,
	} {
		_, _, err := objects(t, strings.NewReader(text))
		wantCode(t, err, code)
	}
}

// TestManyTornRowsEndSoon has files in which every row lacks a sign, all in one line. Rows
// whose end is found are counted, however many they are. To find none costs a search
// through a whole row's length, and so only a hundred of those are allowed.
func TestManyTornRowsEndSoon(t *testing.T) {
	const rows = 200_000
	for row, want := range map[string]struct {
		other int64
		code  export.Code
	}{
		`{"a":"x},`: {rows - 1, export.CodeTruncated},
		`{"a":[1},`: {100, export.CodeBomb},
	} {
		_, other, err := objects(t, strings.NewReader("["+strings.Repeat(row, rows)+"]"))
		wantCode(t, err, want.code)
		if other != want.other {
			t.Errorf("%s: got %d rows counted, want %d", row, other, want.other)
		}
	}
}

// FuzzRows checks that rows that are JSON are found again when they are read as a list.
func FuzzRows(f *testing.F) {
	f.Add(`[{"a":1},{"b":"x"y"},{"c":3}]`)
	f.Add("{\"a\":\"\\ud800\"}\n{}")
	f.Add("\xff\xfe[\x00{\x00}\x00]\x00")
	f.Fuzz(func(t *testing.T, text string) {
		rows, _, err := objects(t, strings.NewReader(text))
		var refused *export.Refused
		if err != nil && !errors.As(err, &refused) {
			t.Errorf("got %v, want rows or a refusal", err)
		}

		again, other, err := objects(t, strings.NewReader("["+strings.Join(rows, ",\n")+"]"))
		if err != nil || other != 0 || !slices.Equal(again, rows) {
			t.Errorf("got %q, %d others, %v, want %q", again, other, err, rows)
		}
	})
}
