package verify

import (
	"bufio"
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strconv"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/dataset"
)

// ContributorSize is the length of a contributor's id in a sale, in bytes. The id is
// drawn afresh for each sale, so that two sales do not reveal which records belong
// together.
const ContributorSize = 16

// Record is a line of records.jsonl.
type Record struct {
	Contribution core.ContributionID `json:"contribution"`
	Contributor  string              `json:"contributor"` // 32 hex digits
	CID          string              `json:"cid"`         // of the payload
	Weight       uint64              `json:"weight"`
	Sum          string              `json:"slice_sha256"`
	CopyOf       string              `json:"copy_of"` // contributor of the first line with this slice; empty on that line
	Slice        json.RawMessage     `json:"slice"`   // canonical bytes, of which Sum is the digest
}

// NewRecord returns the record of an item with its slice.
func NewRecord(item *core.Item, contributor [ContributorSize]byte, data []byte) Record {
	sum := sha256.Sum256(data)

	return Record{
		Contribution: item.Contribution,
		Contributor:  hex.EncodeToString(contributor[:]),
		CID:          core.CID(item.PayloadDigest).String(),
		Weight:       item.Weight,
		Sum:          hex.EncodeToString(sum[:]),
		Slice:        data,
	}
}

// Append appends the record's only encoding and a line feed. It does not use
// encoding/json, because the slice must appear in exactly the sealed bytes.
func (r *Record) Append(b []byte) []byte {
	b = append(b, `{"contribution":"`...)
	b = append(b, r.Contribution.String()...)
	b = append(b, `","contributor":"`...)
	b = append(b, r.Contributor...)
	b = append(b, `","cid":"`...)
	b = append(b, r.CID...)
	b = append(b, `","weight":`...)
	b = strconv.AppendUint(b, r.Weight, 10)
	b = append(b, `,"slice_sha256":"`...)
	b = append(b, r.Sum...)
	if r.CopyOf != "" {
		b = append(b, `","copy_of":"`...)
		b = append(b, r.CopyOf...)
	}
	b = append(b, `","slice":`...)
	b = append(b, r.Slice...)

	return append(b, '}', '\n')
}

// parseRecord parses a line. It refuses a line that is not the only encoding of its
// record.
func parseRecord(line []byte) (r Record, err error) {
	if err := json.Unmarshal(line, &r); err != nil {
		return r, err
	}
	if !bytes.Equal(r.Append(nil), line) {
		return r, errors.New("not in canonical form")
	}

	return r, nil
}

// lines checks records.jsonl, line by line.
type lines struct {
	*checker
	index        map[core.ContributionID]int
	seen         []bool
	contributors map[string]bool
	copies       dataset.Copies
}

// checkLines checks that the records correspond to the items, each once.
func (c *checker) checkLines(ctx context.Context) (err error) {
	s, err := openStream(c.folder, RecordsFile)
	if err != nil {
		return err
	}

	defer func() { err = errors.Join(err, s.file.Close()) }()

	l := lines{
		checker:      c,
		index:        map[core.ContributionID]int{},
		seen:         make([]bool, len(c.items)),
		contributors: map[string]bool{},
	}

	for j := range c.items {
		l.index[c.items[j].Contribution] = j
	}

	longest := c.schema.MaxSize() + 1024 // for the other members
	scan := bufio.NewScanner(s)
	scan.Buffer(nil, longest)
	scan.Split(wholeLines)

	number := 0
	for scan.Scan() {
		number++
		if err := ctx.Err(); err != nil {
			return err
		}
		l.check(number, scan.Bytes())
	}

	switch err := scan.Err(); {
	case errors.Is(err, bufio.ErrTooLong), errors.Is(err, io.ErrUnexpectedEOF):
		c.fail(&Failure{
			File:   RecordsFile,
			Line:   number + 1,
			Reason: ReasonMalformed,
			Detail: "the line has no end where a record's may be",
		})

	case err != nil:
		return err
	}

	l.missing()
	return nil
}

// wholeLines is a bufio.SplitFunc that keeps line feeds and refuses a last line without
// one.
func wholeLines(data []byte, atEOF bool) (int, []byte, error) {
	if i := bytes.IndexByte(data, '\n'); i >= 0 {
		return i + 1, data[:i+1], nil
	}

	if atEOF && len(data) > 0 {
		return 0, nil, io.ErrUnexpectedEOF
	}
	return 0, nil, nil
}

func (l *lines) check(number int, line []byte) {
	r, err := parseRecord(line)
	j, known := l.index[r.Contribution]

	fail := func(reason core.Reason, detail string) {
		f := &Failure{File: RecordsFile, Line: number, Reason: reason, Detail: detail}
		if !r.Contribution.IsZero() {
			f.Contribution = &r.Contribution
		}
		if known {
			f.Record = &j
		}

		l.fail(f)
	}

	switch {
	case err != nil:
		fail(ReasonMalformed, err.Error())
		return
	case !known:
		fail(ReasonUnknown, "the snapshot has no such contribution")
		return

	case l.left[j]:
		fail(ReasonUnknown, "the sale leaves the contribution out")
		return
	case l.seen[j]:
		fail(ReasonRepeated, "the contribution has a record already")
		return
	case l.faulty[j]:
		fail(ReasonFaulty, "the record is faulty and has no line")
		return
	}

	l.seen[j] = true
	l.compare(j, &r, fail)
}

// compare checks the fields of a record against its item and its slice.
func (l *lines) compare(j int, r *Record, fail func(core.Reason, string)) {
	item := &l.items[j]
	if len(r.Contributor) != 2*ContributorSize || !lowerHex(r.Contributor) {
		fail(ReasonContributor, "want 32 hex digits")
	} else if l.contributors[r.Contributor] {
		fail(ReasonContributor, "another record has this contributor")
	}

	l.contributors[r.Contributor] = true

	if r.CID != core.CID(item.PayloadDigest).String() {
		fail(ReasonField, "cid is not that of the payload")
	}
	if r.Weight != item.Weight {
		fail(ReasonField, "weight is not the item's")
	}

	sum := sha256.Sum256(r.Slice)
	if r.Sum != hex.EncodeToString(sum[:]) {
		fail(ReasonField, "slice_sha256 is not that of the slice")
	}

	if want := l.copies.Of(sum, r.Contributor); r.CopyOf != want {
		fail(ReasonField, fmt.Sprintf("copy_of is %q, and the first line with this slice says %q", r.CopyOf, want))
	}

	if want := l.sums[j]; want != nil && *want != sum {
		fail(ReasonSliceDiffers, "the slice is not what the contributor sealed")
	}
}

// missing names each contribution without a record. A failed or faulty item has been named
// already, and what the sale leaves out has none.
func (l *lines) missing() {
	for j, seen := range l.seen {
		if !seen && !l.bad[j] && !l.faulty[j] && !l.left[j] {
			l.failAt(j, failure(RecordsFile, ReasonAbsent, "the contribution has no record"))
		}
	}
}

func lowerHex(s string) bool {
	for _, c := range []byte(s) {
		if (c < '0' || c > '9') && (c < 'a' || c > 'f') {
			return false
		}
	}
	return true
}
