package slice

import (
	"context"
	"fmt"
	"iter"

	"github.com/tantieme/tantieme/node/core"
)

// lengthPrefix is the size of the length field in front of a padded slice, in bytes (SPEC
// 3.1).
const lengthPrefix = 4

// Schema defines one kind of slice. Preview, check, weight and documentation follow from
// it.
type Schema struct {
	Name       string // as in a dataset's terms
	PaddedSize int    // bytes of every padded slice, including its length field
	Entries    string // the things that Slice.Len counts, in the plural
	MinEntries int    // fewer cannot be sealed
	MaxEntries int    // most entries of a slice
	TooFew     string // reason if a slice has too few entries
	Withheld   string // the data that it omits, as a sentence for the person
	Fields     []Field
	Steps      []WeightStep // descending; the last one applies to every sealable slice

	bands scale // of the entries
	cut   func(*Schema) cut
	check func(*Schema, Slice) error
}

// Field is a value of a slice, as its documentation and the buyer's schema name it.
type Field struct {
	Name        string
	Description string
	Values      []string // all possible values; nil if they cannot be enumerated
}

// cut counts plays into one slice.
type cut interface {
	add(core.Play) error
	finish() (Slice, LeftOut, error)
}

// schemas lists all schemas of this program.
var schemas = []*Schema{artistPreferences, listeningTrends}

// All returns the schemas in the order of their names.
func All() []*Schema { return append([]*Schema(nil), schemas...) }

// Lookup returns the schema of that name, or an error that wraps core.ErrNotFound.
func Lookup(name string) (*Schema, error) {
	for _, schema := range schemas {
		if schema.Name == name {
			return schema, nil
		}
	}
	return nil, fmt.Errorf("slice schema %q: %w", name, core.ErrNotFound)
}

// Cut reads all plays once and returns their slice, and the number of uncounted rows by
// reason. Memory depends on the plays of one year, which are bounded (ErrTooMany), and
// not on the number of plays. It ends at the first error of plays or of ctx. The slice
// may be too small to be sealed, or empty.
func (s *Schema) Cut(ctx context.Context, plays iter.Seq2[core.Play, error]) (Slice, LeftOut, error) {
	counted, rows := s.cut(s), 0
	for play, err := range plays {
		if err == nil {
			err = counted.add(play)
		}

		if rows++; err == nil && rows%1024 == 0 {
			err = ctx.Err()
		}
		if err != nil {
			return Slice{}, nil, err
		}
	}

	return counted.finish()
}

// MaxSize returns the longest possible slice, in bytes.
func (s *Schema) MaxSize() int { return s.PaddedSize - lengthPrefix }
