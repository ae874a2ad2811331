package slice

import (
	"cmp"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// maxNameBytes bounds a name so that MaxArtists of them always fit the padded size. JSON
// writes each byte as at most two: 50·(2·128+28) + 56 < 16,380.
const maxNameBytes = 128

// Visible returns a line of text of somebody else without hidden and control characters,
// with each run of blanks as one space: for cards and other places where a person reads it.
func Visible(text string) string {
	text = strings.Map(func(r rune) rune {
		if hidden.Has(r) || controls.Has(r) {
			return -1
		}
		return r
	}, strings.ToValidUTF8(text, "\uFFFD"))

	return strings.Join(strings.FieldsFunc(text, blanks.Has), " ")
}

// links finds what makes programs take a text for a link: a scheme's colon, and the dot
// behind www.
var links = regexp.MustCompile(`(?i)\b([a-z][a-z0-9+-]*)(:)(//)|\b(mailto|tel|sms|data|javascript)(:)|\b(www)(\.)`)

// Inert returns a text of somebody else line by line, each as Visible returns it, without
// anything that a terminal or a page makes a link of.
func Inert(text string) string {
	lines := strings.Split(strings.ReplaceAll(text, "\r\n", "\n"), "\n")
	for i, line := range lines {
		lines[i] = links.ReplaceAllString(Visible(line), "$1$4$6[$2$5$7]$3")
	}
	return strings.Join(lines, "\n")
}

// normalName returns a name without hidden characters, trimmed, with each run of blanks as
// one space, in NFC (SPEC 12.16). It keeps the case, because two artists may differ by
// nothing else. It returns "" for a name of blanks; ok is false for a name that a slice
// may not hold.
func normalName(name string) (_ string, ok bool) {
	if len(name) > 16*maxNameBytes || !utf8.ValidString(name) {
		return "", false
	}
	if strings.ContainsFunc(name, controls.Has) {
		return "", false
	}

	seen := strings.Map(func(r rune) rune {
		if hidden.Has(r) {
			return -1
		}
		return r
	}, name)

	name = composed(strings.Join(strings.FieldsFunc(seen, blanks.Has), " "))
	return name, len(name) <= maxNameBytes
}

// joiner is what the package norm puts between more than 30 marks in a row. It is a hidden
// character, and NFC has none there.
const joiner = "\u034F"

// composed returns a text without hidden characters in NFC (UAX 15, D120).
func composed(text string) string {
	if normal := norm.NFC.String(text); !strings.Contains(normal, joiner) {
		return normal
	}

	var points []rune
	for _, r := range text {
		points = append(points, []rune(norm.NFD.String(string(r)))...)
	}

	order(points)
	return string(compose(points))
}

// order sorts each run of marks by their class, and keeps the order within a class.
func order(points []rune) {
	for from := 0; from < len(points); from++ {
		to := from
		for to < len(points) && class(points[to]) != 0 {
			to++
		}

		slices.SortStableFunc(points[from:to], func(a, b rune) int { return cmp.Compare(class(a), class(b)) })
		from = to
	}
}

// compose joins each mark with the letter before it, where a code point stands for both
// and no mark between them is in the way.
func compose(points []rune) []rune {
	var out []rune
	letter, last := -1, uint8(0) // place of the letter, and the class of what was put after it

	for _, r := range points {
		if letter >= 0 && (last == 0 || last < class(r)) {
			if joined, ok := pair(out[letter], r); ok {
				out[letter] = joined
				continue
			}
		}

		if last = class(r); last == 0 {
			letter = len(out)
		}
		out = append(out, r)
	}

	return out
}

// pair returns the code point that stands for two, if there is one.
func pair(a, b rune) (rune, bool) {
	joined := norm.NFC.String(string([]rune{a, b}))
	r, size := utf8.DecodeRuneInString(joined)
	return r, size == len(joined)
}

// class returns the canonical combining class; 0 is that of letters.
func class(r rune) uint8 { return norm.NFC.PropertiesString(string(r)).CCC() }
