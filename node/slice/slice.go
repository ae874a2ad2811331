package slice

import (
	"cmp"
	"crypto/sha256"
	"fmt"
	"strings"

	"github.com/go-json-experiment/json/jsontext"
)

// Slice is what a dataset gets of a person. Its fields are in canonical order;
// Bytes is the form that is hashed, padded and sealed.
type Slice struct {
	Schema  string
	Artists []Artist
}

// Artist is a name in normal form and how often it was played, roughly.
type Artist struct {
	Name  string
	Plays Band
}

// Band is a range of plays: exact numbers identify people.
type Band string

// bands and the plays from which they hold, descending.
var bands = []struct {
	band Band
	from int64
}{{"100+", 100}, {"30-99", 30}, {"10-29", 10}, {"3-9", 3}, {"1-2", 1}}

// bandOf returns the band of a number of plays ≥ 1.
func bandOf(plays int64) Band {
	for _, b := range bands {
		if plays >= b.from {
			return b.band
		}
	}
	panic(fmt.Sprintf("slice: no band for %d plays", plays))
}

// rank orders bands, the highest first; -1 is no band.
func (b Band) rank() int {
	for i, known := range bands {
		if known.band == b {
			return i
		}
	}
	return -1
}

// compare orders by band descending, then by the bytes of the name.
func (a Artist) compare(b Artist) int {
	return cmp.Or(cmp.Compare(a.Plays.rank(), b.Plays.rank()), strings.Compare(a.Name, b.Name))
}

// Bytes returns the canonical encoding: JSON by RFC 8785, keys sorted.
func (s Slice) Bytes() []byte {
	out := []byte(`{"artists":[`)
	for i, a := range s.Artists {
		if i > 0 {
			out = append(out, ',')
		}
		out = append(out, `{"name":`...)
		out = appendString(out, a.Name)
		out = append(out, `,"plays":`...)
		out = append(appendString(out, string(a.Plays)), '}')
	}
	out = append(out, `],"schema":`...)
	return append(appendString(out, s.Schema), '}')
}

// Sum returns the SHA-256 of the canonical encoding.
func (s Slice) Sum() [32]byte { return sha256.Sum256(s.Bytes()) }

// Sealable reports whether the slice holds enough to be sealed under its schema.
func (s Slice) Sealable() bool {
	schema, err := Lookup(s.Schema)
	return err == nil && len(s.Artists) >= schema.MinArtists
}

// MarshalJSON returns the canonical encoding.
func (s Slice) MarshalJSON() ([]byte, error) { return s.Bytes(), nil }

// appendString quotes a string that is known to be valid UTF-8.
func appendString(dst []byte, s string) []byte {
	out, err := jsontext.AppendQuote(dst, s)
	if err != nil {
		panic(fmt.Sprintf("slice: %v", err)) // names are checked when they come in
	}
	return out
}
