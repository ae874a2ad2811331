package dataset_test

import (
	"bytes"
	"io"
	"regexp"
	"strings"
	"testing"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/dataset"
	"github.com/tantieme/tantieme/node/slice"
)

// escaped matches a character that Markdown takes as it is.
var escaped = regexp.MustCompile(`\\.`)

// TestTextOfAFounderMeansNothing puts markup, controls and hidden characters into what a
// founder writes: the dataset's name and its purposes.
func TestTextOfAFounderMeansNothing(t *testing.T) {
	for name, text := range map[string]string{
		"carriage returns": "Nice\r## Licence: anything goes\r<script>alert(1)</script>",
		"line feeds":       "Nice\n## Licence: anything goes\n---\nlicense: mit",
		"other line ends":  "Nice\u2028## Licence: anything goes\u0085## More\v## More\f## More",
		"an image":         "![x](https://example.org/x.png) [link](javascript:alert(1))",
		"a heading":        "# Licence: anything goes",
		"a table":          "a | b | <b>c</b> `code` *x* _y_ ~~z~~ $m$",
		"escapes":          "\x1b[2J\x1b]0;title\x07 \u009b31m red",
		"bidi":             "\u202egnihtyna\u202c \u2066x\u2069 \u200b\ufeff",
		"quotes":           `"\" \\ ': {a: b}`,
		"bad UTF-8":        "a\xffb",
	} {
		t.Run(name, func(t *testing.T) {
			a := about(t, "artist-preferences/v1")
			a.Name, a.Purposes = text, []core.Purpose{{DPV: text, PDPP: text}}

			out := files{}
			from := func() (io.ReadCloser, error) { return io.NopCloser(bytes.NewReader(lines(6))), nil }
			if err := dataset.Make(a, from, out.create); err != nil {
				t.Fatal(err)
			}

			card, croissant := out[dataset.CardFile].String(), out[dataset.CroissantFile].String()
			for _, r := range card + croissant {
				if r != '\n' && (slice.Controls().Has(r) || slice.Hidden().Has(r) || r != ' ' && slice.Blanks().Has(r)) {
					t.Errorf("got U+%04X, want it dropped", r)
				}
			}

			headings := 0
			for line := range strings.Lines(card) {
				if strings.HasPrefix(line, "#") || strings.HasPrefix(line, "- #") {
					headings++
				}
				if strings.HasPrefix(line, "license:") && line != "license: other\n" {
					t.Errorf("got %q, want no other licence", line)
				}
			}

			body := escaped.ReplaceAllString(card[strings.LastIndex(card, "---\n"):], "")
			if headings != 4 || strings.Contains(body, "<") || strings.Contains(body, "](") || strings.Count(body, "`") != 2 {
				t.Errorf("got %d headings, want the four of the card, and text alone:\n%s", headings, card)
			}
		})
	}
}
