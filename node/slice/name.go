package slice

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// maxNameBytes bounds a name so that MaxArtists of them always fit the padded
// size: JSON writes each byte as two at most, 50·(2·128+28) + 56 < 16,380.
const maxNameBytes = 128

// normalName returns a name in NFC, trimmed, each run of blanks as one space.
// Case is kept: two artists may differ by nothing else. It is "" for a name of
// blanks; ok is false for one that a slice may not hold.
func normalName(name string) (_ string, ok bool) {
	if len(name) > 16*maxNameBytes || !utf8.ValidString(name) {
		return "", false
	}

	name = norm.NFC.String(strings.Join(strings.Fields(name), " "))
	if len(name) > maxNameBytes || strings.ContainsFunc(name, unicode.IsControl) {
		return "", false
	}

	return name, true
}
