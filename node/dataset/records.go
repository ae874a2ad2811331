package dataset

import (
	"bufio"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/slice"
)

// maxExtra is the largest size of a line of records.jsonl without its slice, in bytes.
const maxExtra = 1024

// Record is the data about one contributor that a buyer gets.
type Record struct {
	Contributor string // 32 hex digits, drawn for this sale
	Weight      int32
	Slice       slice.Slice

	// CopyOf is the contributor of the first record with the same slice, to the byte. It is
	// empty for that first record, and for a record without copies.
	CopyOf string

	sum [32]byte // SHA-256 of the slice
}

// Records reads records.jsonl, and finds the copies by themselves. At a line that is not a
// record of the schema it ends with an error that wraps core.ErrVerify.
func Records(r io.Reader, schema *slice.Schema) iter.Seq2[Record, error] {
	return func(yield func(Record, error) bool) {
		var copies Copies
		lines := bufio.NewScanner(r)
		lines.Buffer(nil, schema.MaxSize()+maxExtra)
		for number := 1; lines.Scan(); number++ {
			record, err := parse(lines.Bytes(), schema)
			if err != nil {
				err = fmt.Errorf("record in line %d: %w", number, err)
			}

			record.CopyOf = copies.Of(record.sum, record.Contributor)
			if !yield(record, err) || err != nil {
				return
			}
		}

		if err := lines.Err(); err != nil {
			if errors.Is(err, bufio.ErrTooLong) {
				err = fmt.Errorf("a line longer than any record: %w", core.ErrVerify)
			}
			yield(Record{}, err)
		}
	}
}

func parse(line []byte, schema *slice.Schema) (Record, error) {
	var r struct {
		Contributor string          `json:"contributor"`
		Weight      int32           `json:"weight"`
		Slice       json.RawMessage `json:"slice"`
	}

	if err := json.Unmarshal(line, &r); err != nil {
		return Record{}, fmt.Errorf("not JSON: %w", core.ErrVerify)
	}

	parsed, err := schema.Parse(r.Slice)
	return Record{
		Contributor: r.Contributor,
		Weight:      r.Weight,
		Slice:       parsed,
		sum:         sha256.Sum256(r.Slice),
	}, err
}
