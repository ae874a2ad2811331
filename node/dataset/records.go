package dataset

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/slice"
)

// maxExtra is how many bytes a line of records.jsonl holds beside its slice, at most.
const maxExtra = 1024

// Record is what a buyer gets of one contributor.
type Record struct {
	Contributor string // 32 hex digits, drawn for this sale
	Slice       slice.Slice
}

// Records reads records.jsonl. A line that is no record of the schema ends it with an
// error that wraps core.ErrVerify.
func Records(r io.Reader, schema *slice.Schema) iter.Seq2[Record, error] {
	return func(yield func(Record, error) bool) {
		lines := bufio.NewScanner(r)
		lines.Buffer(nil, schema.MaxSize()+maxExtra)
		for number := 1; lines.Scan(); number++ {
			record, err := parse(lines.Bytes(), schema)
			if err != nil {
				err = fmt.Errorf("record in line %d: %w", number, err)
			}
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
		Slice       json.RawMessage `json:"slice"`
	}

	if err := json.Unmarshal(line, &r); err != nil {
		return Record{}, fmt.Errorf("no JSON: %w", core.ErrVerify)
	}

	parsed, err := schema.Parse(r.Slice)
	return Record{Contributor: r.Contributor, Slice: parsed}, err
}
