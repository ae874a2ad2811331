package slice_test

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/slice"
)

// sealable is a slice typed by hand, in the form of the schema's documentation.
const sealable = `{"artists":[` +
	`{"name":"Ünder & \"Over\"","plays":"100+"},` +
	`{"name":"B","plays":"3-9"},{"name":"a\\b","plays":"3-9"},{"name":"ア","plays":"3-9"},` +
	`{"name":"A","plays":"1-2"}],"schema":"artist-preferences/v1"}`

func TestASliceTypedByHandIsAccepted(t *testing.T) {
	parsed, err := preferences(t).Parse([]byte(sealable))
	if err != nil {
		t.Fatal(err)
	}
	if string(parsed.Bytes()) != sealable || !parsed.Sealable() {
		t.Errorf("got %s after parsing, want the same bytes", parsed.Bytes())
	}
}

func TestAnyOtherFormIsRefused(t *testing.T) {
	for name, edit := range map[string][2]string{
		"no JSON":              {`{"artists"`, `{"artists`},
		"blanks":               {`,"schema"`, `, "schema"`},
		"a line's end":         {`v1"}`, "v1\"}\n"},
		"another schema":       {`preferences/v1`, `preferences/v2`},
		"another key":          {`{"artists"`, `{"a":1,"artists"`},
		"another key within":   {`"plays":"1-2"`, `"plays":"1-2","time":1`},
		"a key in other case":  {`"schema"`, `"Schema"`},
		"a key twice":          {`"schema"`, `"artists":[],"schema"`},
		"keys out of order":    {`{"name":"A","plays":"1-2"}`, `{"plays":"1-2","name":"A"}`},
		"a needless escape":    {`&`, `\u0026`},
		"bad UTF-8":            {`ア`, "\xff"},
		"a name not in NFC":    {`Ünder`, "U\u0308nder"},
		"a name not trimmed":   {`"A"`, `"A "`},
		"two blanks in a name": {`& `, `&  `},
		"a control character":  {`"A"`, `"A\u0001"`},
		"a bidi override":      {`"A"`, "\"A\u202e\""},
		"a zero-width space":   {`"A"`, "\"A\u200b\""},
		"a byte order mark":    {`"A"`, "\"\ufeffA\""},
		"a name that is none":  {`"A"`, "\"\u3164\""},
		"half a pair":          {`"A"`, `"A\ud800"`},
		"an empty name":        {`"A"`, `""`},
		"a name too long":      {`"A"`, `"` + strings.Repeat("A", 129) + `"`},
		"a number for plays":   {`"1-2"`, `2`},
		"no such band":         {`"1-2"`, `"2-3"`},
		"bands out of order":   {`"100+"`, `"1-2"`},
		"names out of order":   {`"B"`, `"b"`},
		"an artist twice":      {`"A"`, `"B"`},
		"too few artists":      {`,{"name":"A","plays":"1-2"}`, ``},
		"another type":         {`{"artists":[`, `[[`},
	} {
		t.Run(name, func(t *testing.T) {
			data := strings.Replace(sealable, edit[0], edit[1], 1)
			if data == sealable {
				t.Fatal("got an edit without effect, want a change")
			}
			wantInvalid(t, preferences(t).Check([]byte(data)))
		})
	}
}

func wantInvalid(t *testing.T, err error) {
	t.Helper()
	var invalid *slice.Invalid
	if !errors.As(err, &invalid) || !errors.Is(err, core.ErrVerify) {
		t.Fatalf("got %v, want an invalid slice", err)
	}

	for _, name := range []string{"Over", "a\\b", "ア"} {
		if strings.Contains(err.Error(), name) {
			t.Errorf("got the slice in error %v, want it left out", err)
		}
	}
}

func TestTooManyArtistsAreRefused(t *testing.T) {
	for n, ok := range map[int]bool{4: false, 5: true, 50: true, 51: false} {
		s := slice.Slice{Schema: "artist-preferences/v1"}
		for i := range n {
			s.Artists = append(s.Artists, slice.Artist{Name: fmt.Sprintf("%03d", i), Plays: "1-2"})
		}

		if err := preferences(t).Check(s.Bytes()); (err == nil) != ok {
			t.Errorf("%d artists: got error %v, want it accepted: %t", n, err, ok)
		}
	}
}

// TestTheLongestSliceFitsThePaddedSize uses fifty names of the greatest length, all of
// bytes that JSON doubles.
func TestTheLongestSliceFitsThePaddedSize(t *testing.T) {
	var plays []core.Play
	for i := range 50 {
		name := fmt.Sprintf("%02d", i) + strings.Repeat(`"`, 126)
		plays = append(plays, times(10, name)...)
	}

	s, left := cut(t, plays...)
	schema := preferences(t)
	if len(left) != 0 || len(s.Artists) != 50 {
		t.Fatalf("kept %d artists, left out %v, want 0, 50", len(s.Artists), left)
	}

	if size := len(s.Bytes()); size > schema.MaxSize() || size < 13_000 {
		t.Errorf("got %d bytes, want at most %d", size, schema.MaxSize())
	}

	if err := schema.Check(s.Bytes()); err != nil {
		t.Error(err)
	}

	wantInvalid(t, schema.Check(bytes.Repeat([]byte(" "), schema.MaxSize()+1)))
}

func TestSchemasAndRulesHaveToBeKnown(t *testing.T) {
	if _, err := slice.Lookup("listening-trends/v9"); !errors.Is(err, core.ErrNotFound) {
		t.Errorf("got %v, want %v", err, core.ErrNotFound)
	}

	schema := preferences(t)
	if weight, err := schema.Weight(core.WeightEqual, slice.Slice{}); weight != 1 || err != nil {
		t.Errorf("got %d, %v, want 1", weight, err)
	}

	if _, err := schema.Weight(9, slice.Slice{}); !errors.Is(err, core.ErrNotFound) {
		t.Errorf("got %v, want %v", err, core.ErrNotFound)
	}
}

// FuzzCheck checks that an accepted slice is exactly its canonical encoding, and fits.
func FuzzCheck(f *testing.F) {
	f.Add([]byte(sealable))
	f.Add([]byte(`{"artists":[],"schema":"artist-preferences/v1"}`))
	f.Add([]byte(strings.Replace(sealable, "A", "A\\ud800", 1)))
	f.Add([]byte(strings.Replace(sealable, "ア", "\u2001", 1)))
	f.Fuzz(func(t *testing.T, data []byte) {
		schema := preferences(t)
		parsed, err := schema.Parse(data)
		if err != nil {
			return
		}
		if !bytes.Equal(parsed.Bytes(), data) || !parsed.Sealable() || len(data) > schema.MaxSize() {
			t.Errorf("%q: got no error, want one", data)
		}
	})
}

// FuzzName checks that a slice cut from any names passes the check.
func FuzzName(f *testing.F) {
	for _, name := range []string{"a", "e\u0301", "\u2001\u2126", " x\ty ", "\ufeff", "a\u0000", "\u1e9b\u0323", "\U000e0001"} {
		f.Add(name)
	}

	f.Fuzz(func(t *testing.T, name string) {
		s, _ := cut(t, play(name, 1), play("1", 2), play("2", 2), play("3", 2), play("4", 2), play("5", 2))
		if err := preferences(t).Check(s.Bytes()); err != nil {
			t.Errorf("%q: got error %v, want none", name, err)
		}
	})
}

// TestASliceOfAnEarlierProgramCanBeRead checks that hidden characters are refused, and that
// the slice is returned where nothing else is wrong. SPEC 12.21.
func TestASliceOfAnEarlierProgramCanBeRead(t *testing.T) {
	old := strings.Replace(sealable, `"A"`, "\"A\u200d\"", 1)
	for name, test := range map[string]struct {
		data string
		want bool
	}{
		"hidden characters":             {old, true},
		"and a blank":                   {strings.Replace(old, `,"schema"`, `, "schema"`, 1), false},
		"and another band":              {strings.Replace(old, `"1-2"`, `"2-3"`, 1), false},
		"and a control character":       {strings.Replace(old, `"B"`, `"B\u0001"`, 1), false},
		"a name of nothing else":        {strings.Replace(sealable, `"A"`, "\"\u200d\"", 1), false},
		"a wrong name, nothing hidden ": {strings.Replace(sealable, `"A"`, `"A "`, 1), false},
	} {
		parsed, err := preferences(t).Parse([]byte(test.data))

		var wrong *slice.Invalid
		if !errors.As(err, &wrong) || wrong.Hidden != test.want || (parsed.Len() > 0) != test.want {
			t.Errorf("%s: got %v, %d artists, want it refused, and readable %v", name, err, parsed.Len(), test.want)
		}
	}
}
