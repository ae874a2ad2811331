package slice

import (
	"cmp"
	"crypto/sha256"
	"fmt"
	"strings"

	"github.com/go-json-experiment/json/jsontext"
)

// Slice is the data about a person that a dataset gets. Its schema determines which
// fields are set; they are in canonical order. Bytes returns the form that is hashed,
// padded and sealed.
type Slice struct {
	Schema  string
	Artists []Artist // of artist-preferences/v1
	Months  []Month  // of listening-trends/v1, ascending
	Hours   []Band   // of listening-trends/v1: 24 hours of the day, UTC
}

// Artist is a name in normal form and the band of its plays.
type Artist struct {
	Name  string
	Plays Band
}

// Month is a month of the calendar, UTC, and the band of its plays.
type Month struct {
	Month string // 2026-11
	Plays Band
}

// compare orders by band descending, then by the bytes of the name.
func (a Artist) compare(b Artist) int {
	return cmp.Or(cmp.Compare(artistBands.rank(a.Plays), artistBands.rank(b.Plays)), strings.Compare(a.Name, b.Name))
}

// Bytes returns the canonical encoding: JSON by RFC 8785, keys sorted.
func (s Slice) Bytes() []byte {
	if s.Schema == trendsName {
		return s.trendBytes()
	}
	return s.artistBytes()
}

func (s Slice) artistBytes() []byte {
	out := []byte(`{"artists":[`)
	for i, a := range s.Artists {
		out = appendPair(out, i, "name", a.Name, a.Plays)
	}
	out = append(out, `],"schema":`...)
	return append(appendString(out, s.Schema), '}')
}

func (s Slice) trendBytes() []byte {
	out := []byte(`{"hours":[`)
	for i, plays := range s.Hours {
		if i > 0 {
			out = append(out, ',')
		}
		out = appendString(out, string(plays))
	}

	out = append(out, `],"months":[`...)
	for i, m := range s.Months {
		out = appendPair(out, i, "month", m.Month, m.Plays)
	}

	out = append(out, `],"schema":`...)
	return append(appendString(out, s.Schema), '}')
}

// appendPair appends the i-th object of a list: the thing played and its band.
func appendPair(out []byte, i int, key, value string, plays Band) []byte {
	if i > 0 {
		out = append(out, ',')
	}
	out = append(append(append(out, `{"`...), key...), `":`...)
	out = append(appendString(out, value), `,"plays":`...)
	return append(appendString(out, string(plays)), '}')
}

// Sum returns the SHA-256 of the canonical encoding.
func (s Slice) Sum() [32]byte { return sha256.Sum256(s.Bytes()) }

// Len returns the number of entries, of the kind that the schema counts.
func (s Slice) Len() int { return len(s.Artists) + len(s.Months) }

// Sealable reports whether the slice has enough entries to be sealed under its schema.
func (s Slice) Sealable() bool {
	schema, err := Lookup(s.Schema)
	return err == nil && s.Len() >= schema.MinEntries
}

// MarshalJSON returns the canonical encoding.
func (s Slice) MarshalJSON() ([]byte, error) { return s.Bytes(), nil }

// appendString quotes a string that is valid UTF-8.
func appendString(dst []byte, s string) []byte {
	out, err := jsontext.AppendQuote(dst, s)
	if err != nil {
		panic(fmt.Sprintf("slice: %v", err)) // names are checked when they are read
	}
	return out
}
