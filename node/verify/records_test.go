package verify_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/nodetest/sold"
	"github.com/tantieme/tantieme/node/verify"
)

// edit changes the records of a folder.
func edit(t *testing.T, change func([]verify.Record) []verify.Record) func([]byte) []byte {
	return func(data []byte) []byte {
		var records []verify.Record
		for line := range bytes.Lines(data) {
			var r verify.Record
			if err := json.Unmarshal(line, &r); err != nil {
				t.Fatal(err)
			}
			records = append(records, r)
		}

		var out []byte
		for _, r := range change(records) {
			out = r.Append(out)
		}

		return out
	}
}

func TestEveryFieldOfARecordIsChecked(t *testing.T) {
	const n, at = 5, 2
	b := buy(t, sold.Slices(n))
	resum := func(r *verify.Record) {
		sum := sha256.Sum256(r.Slice)
		r.Sum = hex.EncodeToString(sum[:])
	}

	tests := map[string]struct {
		change func([]verify.Record)
		reason core.Reason
		lines  []int
	}{
		"contribution of nobody":  {func(r []verify.Record) { r[at].Contribution[3]++ }, verify.ReasonUnknown, []int{3}},
		"contributor too short":   {func(r []verify.Record) { r[at].Contributor = "ab" }, verify.ReasonContributor, []int{3}},
		"contributor in capitals": {func(r []verify.Record) { r[at].Contributor = "ABCDEFABCDEFABCDEFABCDEFABCDEFAB" }, verify.ReasonContributor, []int{3}},
		"contributor of another":  {func(r []verify.Record) { r[at].Contributor = r[0].Contributor }, verify.ReasonContributor, []int{3}},
		"cid":                     {func(r []verify.Record) { r[at].CID = r[0].CID }, verify.ReasonField, []int{3}},
		"weight":                  {func(r []verify.Record) { r[at].Weight++ }, verify.ReasonField, []int{3}},
		"digest":                  {func(r []verify.Record) { r[at].Sum = r[0].Sum }, verify.ReasonField, []int{3}},
		"copy of nobody":          {func(r []verify.Record) { r[at].CopyOf = r[0].Contributor }, verify.ReasonField, []int{3}},
		"slice": {func(r []verify.Record) {
			r[at].Slice = bytes.Replace(r[at].Slice, []byte("10-29"), []byte("30-99"), 1)
			resum(&r[at])
		}, verify.ReasonSliceDiffers, []int{3}},
		"slices of two swapped": {func(r []verify.Record) {
			r[0].Slice, r[at].Slice = r[at].Slice, r[0].Slice
			resum(&r[0])
			resum(&r[at])
		}, verify.ReasonSliceDiffers, []int{1, 3}},
	}

	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			r := report(t, b.tampered("records.jsonl", edit(t, func(records []verify.Record) []verify.Record {
				test.change(records)
				return records
			})))

			var lines []int
			for _, f := range r.Failures {
				if f.Reason == test.reason {
					lines = append(lines, f.Line)
				}
				if f.Contribution == nil {
					t.Errorf("got %s, want a record named", f.Error())
				}
			}

			slices.Sort(lines)
			if !slices.Equal(lines, test.lines) || r.Verified != n-len(test.lines) {
				t.Errorf("got %d verified, %+v, want all others", r.Verified, r.Failures)
			}
		})
	}
}

func TestTheRecordsAreTheSnapshotEachOnce(t *testing.T) {
	const n = 5
	b := buy(t, sold.Slices(n))
	b.withoutDataset() // whose files depend on the order of the records
	tests := map[string]struct {
		change   func([]verify.Record) []verify.Record
		reason   core.Reason
		verified int
	}{
		"one left out":   {func(r []verify.Record) []verify.Record { return r[1:] }, verify.ReasonAbsent, n - 1},
		"one twice":      {func(r []verify.Record) []verify.Record { return append(r, r[2]) }, verify.ReasonRepeated, n - 1},
		"one as another": {func(r []verify.Record) []verify.Record { r[2].Contribution = r[0].Contribution; return r }, verify.ReasonAbsent, n - 2},
		"one from afar":  {func(r []verify.Record) []verify.Record { x := r[0]; x.Contribution[0]++; return append(r, x) }, verify.ReasonUnknown, n},
		"none":           {func(r []verify.Record) []verify.Record { return nil }, verify.ReasonAbsent, 0},
		"another order":  {func(r []verify.Record) []verify.Record { slices.Reverse(r); return r }, "", n},
	}

	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			r := report(t, b.tampered("records.jsonl", edit(t, test.change)))
			if test.reason == "" {
				if r.Err() != nil {
					t.Errorf("got %v, want no failure", r.Err())
				}
				return
			}
			if r.Err() == nil || !slices.ContainsFunc(r.Failures, func(f verify.Failure) bool { return f.Reason == test.reason }) || r.Verified != test.verified {
				t.Errorf("got %d verified, %+v, want all others", r.Verified, r.Failures)
			}
		})
	}
}

func TestALineHasOneForm(t *testing.T) {
	b := buy(t, sold.Slices(3))
	for name, change := range map[string]func([]byte) []byte{
		"a blank":        func(d []byte) []byte { return bytes.Replace(d, []byte(`"weight":1`), []byte(`"weight": 1`), 1) },
		"another member": func(d []byte) []byte { return bytes.Replace(d, []byte(`"weight":1`), []byte(`"weight":1,"x":1`), 1) },
		"a member twice": func(d []byte) []byte {
			return bytes.Replace(d, []byte(`"weight":1`), []byte(`"weight":1,"weight":1`), 1)
		},
		"an escape":          func(d []byte) []byte { return bytes.Replace(d, []byte(`Artist`), []byte(`\u0041rtist`), 1) },
		"HTML escapes":       func(d []byte) []byte { return bytes.Replace(d, []byte(`&`), []byte(`\u0026`), 1) },
		"an empty line":      func(d []byte) []byte { return append([]byte("\n"), d...) },
		"no JSON":            func(d []byte) []byte { return append([]byte("hello\n"), d...) },
		"no line feed":       func(d []byte) []byte { return d[:len(d)-1] },
		"a line without end": func(d []byte) []byte { return append(d, bytes.Repeat([]byte("x"), 1<<20)...) },
		"carriage returns":   func(d []byte) []byte { return bytes.ReplaceAll(d, []byte("\n"), []byte("\r\n")) },
	} {
		r := report(t, b.tampered("records.jsonl", change))
		if r.Err() == nil {
			t.Errorf("%s: got no failure, want one", name)
		}
	}
}

func FuzzRecordHasOneEncoding(f *testing.F) {
	b := buy(f, sold.Slices(1))
	f.Add(b.files["records.jsonl"].Data)
	f.Add([]byte("{}\n"))
	f.Fuzz(func(t *testing.T, line []byte) {
		if bytes.Equal(line, b.files["records.jsonl"].Data) {
			return
		}
		if r := report(t, b.tampered("records.jsonl", func([]byte) []byte { return line })); r.Err() == nil {
			t.Error("got another file passed, want a failure")
		}
	})
}

// TestACopyNamesTheFirstLineOfItsSlice changes what the lines of one slice say of each
// other. SPEC 8.46.
func TestACopyNamesTheFirstLineOfItsSlice(t *testing.T) {
	data := sold.Slices(2)
	b := buy(t, [][]byte{data[0], data[0], data[0], data[1]})

	copies := map[string]int{}
	for line := range bytes.Lines(b.files["records.jsonl"].Data) {
		var r verify.Record
		if err := json.Unmarshal(line, &r); err != nil {
			t.Fatal(err)
		}
		copies[r.CopyOf]++
	}
	if len(copies) != 2 || copies[""] != 2 {
		t.Errorf("got %v, want two originals, and two copies of one of them", copies)
	}

	for name, change := range map[string]func(*verify.Record){
		"a copy that says nothing":  func(r *verify.Record) { r.CopyOf = "" },
		"a copy of itself":          func(r *verify.Record) { r.CopyOf = r.Contributor },
		"a copy of another's slice": func(r *verify.Record) { r.CopyOf = strings.Repeat("0", 32) },
	} {
		r := report(t, b.tampered("records.jsonl", edit(t, func(records []verify.Record) []verify.Record {
			at := slices.IndexFunc(records, func(r verify.Record) bool { return r.CopyOf != "" })
			change(&records[at])
			return records
		})))
		if len(r.Failures) != 1 || r.Failures[0].Reason != verify.ReasonField || r.Verified != 3 {
			t.Errorf("%s: got %d verified, %v; want that record named", name, r.Verified, r.Failures)
		}
	}
}
