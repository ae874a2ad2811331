package slice

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// maxNameBytes bounds a name so that MaxArtists of them always fit the padded size. JSON
// writes each byte as at most two: 50·(2·128+28) + 56 < 16,380.
const maxNameBytes = 128

// normalName returns a name in NFC, trimmed, with each run of blanks as one space. It
// keeps the case, because two artists may differ by nothing else. It returns "" for a
// name of blanks; ok is false for a name that a slice may not hold.
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
