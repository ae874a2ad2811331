package dataset_test

import (
	"bytes"
	"io"
	"strings"
	"testing"
	"unicode"

	"github.com/tantieme/tantieme/node/dataset"
	"github.com/tantieme/tantieme/node/slice"
)

// TestTextOfTheFounderIsOnlyText gives a dataset a name and a purpose, which any founder
// writes on chain, that would add lines, markup or hidden characters to a buyer's files.
func TestTextOfTheFounderIsOnlyText(t *testing.T) {
	const hostile = "Nice\r## Licence: anything goes\n<script>alert(1)</script> [x](http://evil.example) `a` | b\x1b]0;t\x07 \u202eflip\u2066 \u200bhid\ufeff \u2028line \u0085next \"quote\" \\ &amp; ---\n---"

	a := about(t, "artist-preferences/v1")
	a.Name = hostile
	a.Purposes = append(a.Purposes, hostile)

	out := files{}
	data := lines(6)
	from := func() (io.ReadCloser, error) { return io.NopCloser(bytes.NewReader(data)), nil }
	if err := dataset.Make(a, from, out.create); err != nil {
		t.Fatal(err)
	}

	plain := about(t, "artist-preferences/v1")
	plain.Purposes = append(plain.Purposes, "another")
	want := files{}
	if err := dataset.Make(plain, from, want.create); err != nil {
		t.Fatal(err)
	}

	for _, name := range []string{dataset.CardFile, dataset.CroissantFile} {
		got := out[name].String()
		for _, r := range got {
			if r != '\n' && (unicode.IsControl(r) || slice.Hidden().Has(r) || r == '\u2028' || r == '\u2029') {
				t.Errorf("%s: got the character %U, want none that acts or hides", name, r)
			}
		}

		if lines, want := strings.Count(got, "\n"), strings.Count(want[name].String(), "\n"); lines != want {
			t.Errorf("%s: got %d lines, want %d as for any other name", name, lines, want)
		}
	}

	card, _, _ := strings.Cut(out[dataset.CardFile].String(), "The terms allow use for") // after it, code spans
	card = card[strings.Index(card, "\n# "):]                                            // before it, strings of YAML
	for _, markup := range []string{"\n## Licence", "](http", "# Nice ##"} {
		if strings.Contains(card, markup) {
			t.Errorf("card: got %q in it, want text alone", markup)
		}
	}

	heading, _, _ := strings.Cut(card[strings.Index(card, "\n# "):], "\n\n")
	if strings.ContainsAny(heading, "<>&") && !strings.Contains(heading, "&lt;script\\>") {
		t.Errorf("card: got the heading %q, want no HTML", heading)
	}
}
