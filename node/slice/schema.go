package slice

import (
	"context"
	"fmt"
	"iter"

	"github.com/tantieme/tantieme/node/core"
)

// lengthPrefix is the length field in front of a padded slice, in bytes
// (node/SPEC.md, section 3).
const lengthPrefix = 4

// Schema is one kind of slice.
type Schema struct {
	Name       string // as in a dataset's terms
	PaddedSize int    // bytes of every slice once padded, its length field included
	MinArtists int    // artists below which a slice cannot be sealed
	MaxArtists int    // artists that a slice holds at most
}

var artistPreferences = &Schema{
	Name:       "artist-preferences/v1",
	PaddedSize: 16384,
	MinArtists: 5,
	MaxArtists: 50,
}

// Lookup returns the schema of that name, or an error that wraps core.ErrNotFound.
func Lookup(name string) (*Schema, error) {
	if name == artistPreferences.Name {
		return artistPreferences, nil
	}
	return nil, fmt.Errorf("slice schema %q: %w", name, core.ErrNotFound)
}

// Cut reads all plays once and returns their slice and how many rows did not
// count, by reason. Memory depends on the plays of one year, which are bounded
// (ErrTooMany), and not on the number of plays. It ends at the first error of
// plays or of ctx. The slice may be too small to be sealed, or empty.
func (s *Schema) Cut(ctx context.Context, plays iter.Seq2[core.Play, error]) (Slice, LeftOut, error) {
	cut := newCutter(s)
	for play, err := range plays {
		if err == nil {
			err = cut.add(play)
		}
		if err == nil && cut.rows%1024 == 0 {
			err = ctx.Err()
		}
		if err != nil {
			return Slice{}, nil, err
		}
	}
	return cut.finish()
}

// MaxSize is the longest a slice can be, in bytes.
func (s *Schema) MaxSize() int { return s.PaddedSize - lengthPrefix }

// Weight returns what a slice weighs under a rule of the dataset's terms.
func (s *Schema) Weight(rule uint8, _ Slice) (uint64, error) {
	if rule != core.WeightEqual {
		return 0, fmt.Errorf("weight rule %d of %s: %w", rule, s.Name, core.ErrNotFound)
	}
	return 1, nil
}
