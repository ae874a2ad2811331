package slice

import (
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

	name = norm.NFC.String(strings.Join(strings.FieldsFunc(seen, blanks.Has), " "))
	return name, len(name) <= maxNameBytes
}
