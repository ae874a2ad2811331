package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"testing"
	"unicode/utf8"
)

func TestNothingThatIsWrittenActsOnATerminal(t *testing.T) {
	for name, c := range map[string]struct{ text, want string }{
		"plain":             {"name\tvalue\n", "name\tvalue\n"},
		"other scripts":     {"Sigur Rós 東京事変 مشروع\n", "Sigur Rós 東京事変 مشروع\n"},
		"a title":           {"\x1b]0;owned\x07x", `\u001b]0;owned\u0007x`},
		"a cleared screen":  {"\x1b[2J", `\u001b[2J`},
		"one byte for both": {"\u009b2J", `\u009b2J`},
		"a line rewritten":  {"refused\raccepted", `refused\u000daccepted`},
		"turned text":       {"a\u202eb", `a\u202eb`},
		"isolated text":     {"\u2066a\u2069", `\u2066a\u2069`},
		"hidden":            {"a\u200bb\ufeff", `a\u200bb\ufeff`},
		"a tag":             {"a\U000e0041", `a\udb40\udc41`},
		"other lines":       {"a\u2028b\u0085c", `a\u2028b\u0085c`},
		"no UTF-8":          {"a\xffb", "a\ufffdb"},
	} {
		var whole bytes.Buffer
		n, err := (&plain{to: &whole}).Write([]byte(c.text))
		if err != nil || n != len(c.text) || whole.String() != c.want {
			t.Errorf("%s: got %q, %d, %v, want %q", name, whole.String(), n, err, c.want)
		}

		if !utf8.ValidString(c.text) {
			continue
		}

		var parts bytes.Buffer
		w := &plain{to: &parts}
		for i := range len(c.text) {
			if _, err := w.Write([]byte(c.text[i : i+1])); err != nil {
				t.Fatal(err)
			}
		}
		if parts.String() != c.want {
			t.Errorf("%s, byte by byte: got %q, want %q", name, parts.String(), c.want)
		}
	}
}

// TestJSONStaysTheSame checks that a program reads the same text from JSON.
func TestJSONStaysTheSame(t *testing.T) {
	want := "a\x1b\u202e\u200b\U000e0041\u0085\u2028"
	var written bytes.Buffer
	if err := json.NewEncoder(&plain{to: &written}).Encode(want); err != nil {
		t.Fatal(err)
	}

	var got string
	if err := json.Unmarshal(written.Bytes(), &got); err != nil || got != want {
		t.Errorf("got %q, %v, want %q", got, err, want)
	}
}

// broken is a terminal that is gone.
type broken struct{}

func (broken) Write([]byte) (int, error) { return 0, io.ErrClosedPipe }

func TestAFailureOfTheTerminalIsHandedOn(t *testing.T) {
	if _, err := (&plain{to: broken{}}).Write([]byte("x")); !errors.Is(err, io.ErrClosedPipe) {
		t.Errorf("got %v, want %v", err, io.ErrClosedPipe)
	}
}
