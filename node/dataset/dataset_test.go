package dataset_test

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"reflect"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/parquet-go/parquet-go"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/dataset"
	"github.com/tantieme/tantieme/node/slice"
)

func about(t testing.TB, schema string) *dataset.About {
	t.Helper()
	kind, err := slice.Lookup(schema)
	if err != nil {
		t.Fatal(err)
	}

	return &dataset.About{
		Name: `Artists "that" people play`, Schema: kind, Purposes: []core.Purpose{core.Training}, Chain: 31337,
		Dataset: "0xda", Snapshot: "0x50", Sale: "0x5a", MinGroup: 5, AsOf: 77, Published: time.Date(2026, 11, 26, 1, 2, 3, 0, time.UTC),
	}
}

// lines returns n records in the form of records.jsonl. All share five artists, in bands by
// which the records differ, and the first has one more artist of its own.
func lines(n int) []byte {
	var out bytes.Buffer
	for i := range n {
		writeLine(&out, i, sliceOf(i))
	}
	return out.Bytes()
}

func writeLine(out *bytes.Buffer, i int, s slice.Slice) {
	fmt.Fprintf(out, `{"contribution":"0x","contributor":"%032x","weight":%d,"slice":%s}`+"\n", i, 1+i%3, s.Bytes())
}

// bands are those of artists, the highest first.
var bands = []slice.Band{"100+", "30-99", "10-29", "3-9", "1-2"}

// sliceOf returns a slice that is the same for no other i below 15,625.
func sliceOf(i int) slice.Slice {
	s := slice.Slice{Schema: "artist-preferences/v1"}
	digit := i
	for k := range 5 {
		s.Artists = append(s.Artists, slice.Artist{Name: fmt.Sprintf("Artist %d", k), Plays: bands[digit%5]})
		digit /= 5
	}

	if digit%5 > 0 {
		s.Artists[digit%5].Name += "'s band"
	}
	if i == 0 {
		s.Artists = append(s.Artists, slice.Artist{Name: "Nobody Else", Plays: "100+"})
	}

	slices.SortFunc(s.Artists, func(a, b slice.Artist) int {
		return cmp.Or(
			cmp.Compare(slices.Index(bands, a.Plays), slices.Index(bands, b.Plays)),
			cmp.Compare(a.Name, b.Name),
		)
	})

	return s
}

// files keeps the output of Make in memory.
type files map[string]*bytes.Buffer

type memory struct{ *bytes.Buffer }

func (memory) Close() error { return nil }

func (f files) create(name string) (io.WriteCloser, error) {
	f[name] = &bytes.Buffer{}
	return memory{f[name]}, nil
}

func made(t testing.TB, data []byte) files {
	t.Helper()
	out := files{}
	from := func() (io.ReadCloser, error) { return io.NopCloser(bytes.NewReader(data)), nil }
	if err := dataset.Make(about(t, "artist-preferences/v1"), from, out.create); err != nil {
		t.Fatal(err)
	}

	return out
}

func TestTheSameRecordsGiveTheSameFiles(t *testing.T) {
	first, again := made(t, lines(300)), made(t, lines(300))
	if len(first) != 4 {
		t.Fatalf("made %d files, want 4", len(first))
	}

	for name := range first {
		if !bytes.Equal(first[name].Bytes(), again[name].Bytes()) {
			t.Errorf("%s: got different bytes in two runs, want the same", name)
		}
	}
}

// row is a row of the table of artist-preferences/v1, as a buyer reads it.
type row struct {
	Contributor string  `parquet:"contributor"`
	Artist      string  `parquet:"artist"`
	Plays       string  `parquet:"plays"`
	PlaysMin    int32   `parquet:"plays_min"`
	PlaysMax    *int32  `parquet:"plays_max,optional"`
	Weight      int32   `parquet:"weight"`
	CopyOf      *string `parquet:"copy_of,optional"`
}

func rowsOf(t testing.TB, data []byte) []row {
	t.Helper()
	table := made(t, data)[dataset.ParquetFile].Bytes()
	rows, err := parquet.Read[row](bytes.NewReader(table), int64(len(table)))
	if err != nil {
		t.Fatal(err)
	}
	return rows
}

func TestTheRowsAreTheRecords(t *testing.T) {
	rows := rowsOf(t, lines(40))
	if len(rows) != 201 {
		t.Fatalf("got %d rows, want 201", len(rows))
	}

	first, last := rows[5], rows[200]
	if first.Contributor != strings.Repeat("0", 32) || first.Artist != "Nobody Else" || first.Plays != "100+" || first.PlaysMin != 100 || first.PlaysMax != nil {
		t.Errorf("got %+v, want Nobody Else of 100 plays and more", first)
	}
	if last.Plays != "1-2" || last.PlaysMin != 1 || *last.PlaysMax != 2 || last.Weight != 1+39%3 {
		t.Errorf("got %+v, want the lowest band of the last record, and its weight", last)
	}
}

// TestCopiesAreOnePerson sells some slices more than once, as somebody does who contributes
// from several accounts. Their copies once made everybody look less alone.
func TestCopiesAreOnePerson(t *testing.T) {
	const people, copies = 24, 22
	var twice bytes.Buffer
	for i := range people {
		writeLine(&twice, i, sliceOf(i))
	}
	for i := range copies {
		writeLine(&twice, people+i, sliceOf(i))
	}

	once, both := made(t, lines(people)), made(t, twice.Bytes())
	var alone, p dataset.Privacy
	if err := errors.Join(
		json.Unmarshal(once[dataset.PrivacyFile].Bytes(), &alone),
		json.Unmarshal(both[dataset.PrivacyFile].Bytes(), &p),
	); err != nil {
		t.Fatal(err)
	}

	classed := 0
	for _, class := range p.Classes {
		classed += class.Records
	}
	if classed != people+copies || len(p.Classes) < 2 {
		t.Errorf("got classes %v of %d records, want several of %d", p.Classes, classed, people+copies)
	}

	if p.Records != people+copies || p.Copies != copies || p.People() != people {
		t.Errorf("got %d records and %d copies, want %d and %d", p.Records, p.Copies, people+copies, copies)
	}
	alone.Classes = p.Classes // of every record, copies too
	if alone.Records, alone.Copies = p.Records, p.Copies; !reflect.DeepEqual(p, alone) {
		t.Errorf("got %+v\nwant the figures without the copies: %+v", p, alone)
	}

	for _, name := range []string{dataset.CardFile, dataset.CroissantFile} {
		if text := strings.ReplaceAll(both[name].String(), `\`, ""); !strings.Contains(text, "22 of 46 records are exact copies") || !strings.Contains(text, "copy_of") {
			t.Errorf("%s: got\n%s\nwant the copies named", name, text)
		}
	}

	for _, r := range rowsOf(t, twice.Bytes()) {
		var number int
		if _, err := fmt.Sscanf(r.Contributor, "%x", &number); err != nil {
			t.Fatal(err)
		}

		copied := number >= people
		if copied != (r.CopyOf != nil) || copied && *r.CopyOf != fmt.Sprintf("%032x", number-people) {
			t.Fatalf("got %+v, want that it names its original if it is a copy", r)
		}
	}
}

// TestTheCardSpeaksToItsBuyer reads the card of every schema.
func TestTheCardSpeaksToItsBuyer(t *testing.T) {
	for _, schema := range slice.All() {
		out := files{}
		records := func() (io.ReadCloser, error) { return io.NopCloser(bytes.NewReader(oneOf(schema))), nil }
		if err := dataset.Make(about(t, schema.Name), records, out.create); err != nil {
			t.Fatal(err)
		}

		card, croissant := out[dataset.CardFile].String(), out[dataset.CroissantFile].String()
		if strings.Contains(card+croissant, "your") {
			t.Errorf("%s: got %q, want nothing that speaks to the contributor", schema.Name, card)
		}

		for _, part := range []string{
			"duckdb", "pandas", "polars", "plays_min", "plays_max", "weight", "copy_of", "formula",
			"nobody sees", "as of block 77", "2026-11-26", "last 365 days",
		} {
			if schema.Name == "listening-trends/v1" && part == "last 365 days" {
				part = "months from 2026-01 to 2026-03"
			}
			if !strings.Contains(strings.ToLower(card), part) {
				t.Errorf("%s: got\n%s\nwant %q in it", schema.Name, card, part)
			}
		}

		at := 0
		for _, band := range schema.Fields[len(schema.Fields)-1].Values {
			next := strings.Index(card[at:], "\n| "+band+" |")
			if next < 0 {
				t.Fatalf("%s: got\n%s\nwant band %s behind those below it", schema.Name, card, band)
			}
			at += next
		}
	}
}

// oneOf returns a record of a schema.
func oneOf(schema *slice.Schema) []byte {
	var out bytes.Buffer
	s := sliceOf(1)
	if schema.Name == "listening-trends/v1" {
		s = slice.Slice{Schema: schema.Name, Hours: make([]slice.Band, 24)}
		for i, month := range []string{"2026-01", "2026-02", "2026-03"} {
			s.Months = append(s.Months, slice.Month{Month: month, Plays: "10-29"})
			s.Hours[i] = "10-29"
		}
		for hour := 3; hour < 24; hour++ {
			s.Hours[hour] = "0"
		}
	}

	writeLine(&out, 1, s)
	return out.Bytes()
}

func TestNoTraceOfTheProgramIsInTheFile(t *testing.T) {
	data := made(t, lines(3))[dataset.ParquetFile].Bytes()
	for _, trace := range []string{"parquet-go", "/", "go1."} {
		if strings.Contains(string(data[len(data)/2:]), "github.com"+trace) {
			t.Errorf("got %q in the file, want no trace of the build", trace)
		}
	}
}

func TestPrivacyCountsHoldersAndThoseAlone(t *testing.T) {
	var p dataset.Privacy
	if err := json.Unmarshal(made(t, lines(30))[dataset.PrivacyFile].Bytes(), &p); err != nil {
		t.Fatal(err)
	}
	if p.Records != 30 || p.Values != 6 || p.BelowFloor != 1 || p.BelowRare != 1 {
		t.Errorf("%+v: got %v, %v, %v, %v, want 30, 6, 1, 1", p, p.Records, p.Values, p.BelowFloor, p.BelowRare)
	}
	if want := []dataset.Holders{{Count: 1, Values: []string{"Nobody Else"}}}; !reflect.DeepEqual(p.RareValues, want) {
		t.Errorf("got rare values %v, want only Nobody Else with 1 contributor", p.RareValues)
	}

	for i, u := range p.Unicity {
		if u.Known != i+1 || u.Records != 30 || u.Alone > 1 {
			t.Errorf("got unicity %+v, want it over 30 records with at most 1 alone", u)
		}
	}
}

func TestOfOneRecordEverybodyIsAlone(t *testing.T) {
	var p dataset.Privacy
	if err := json.Unmarshal(made(t, lines(1))[dataset.PrivacyFile].Bytes(), &p); err != nil {
		t.Fatal(err)
	}

	for _, u := range p.Unicity {
		if u.Alone != 1 {
			t.Errorf("unicity %+v: got %v, want 1", u, u.Alone)
		}
	}
}

func TestAFolderIsHeldAgainstItsRecords(t *testing.T) {
	records := lines(20)
	whole := fstest.MapFS{"records.jsonl": {Data: records}}
	for name, data := range made(t, records) {
		whole[dataset.Folder+"/"+name] = &fstest.MapFile{Data: data.Bytes()}
	}

	if err := dataset.CheckFolder(whole, about(t, "artist-preferences/v1")); err != nil {
		t.Fatal(err)
	}

	for name := range whole {
		for what, edit := range map[string]func([]byte) []byte{
			"a bit":    func(b []byte) []byte { b = bytes.Clone(b); b[len(b)/2] ^= 1; return b },
			"its end":  func(b []byte) []byte { return b[:len(b)-1] },
			"one more": func(b []byte) []byte { return append(bytes.Clone(b), '\n') },
		} {
			if name == "records.jsonl" && what != "a bit" {
				continue // an added or missing line end changes no record
			}

			changed := maps.Clone(whole)
			changed[name] = &fstest.MapFile{Data: edit(whole[name].Data)}
			if err := dataset.CheckFolder(changed, about(t, "artist-preferences/v1")); !errors.Is(err, core.ErrVerify) {
				t.Errorf("%s of %s: got %v, want %v", what, name, err, core.ErrVerify)
			}
		}
	}

	delete(whole, dataset.Folder+"/"+dataset.ParquetFile)
	if err := dataset.CheckFolder(whole, about(t, "artist-preferences/v1")); !errors.Is(err, core.ErrVerify) {
		t.Errorf("without the table: got %v, want %v", err, core.ErrVerify)
	}
}

func TestADescriptionThatLacksSomethingIsRefused(t *testing.T) {
	sound := made(t, lines(3))[dataset.CroissantFile].String()
	if err := dataset.Check([]byte(sound)); err != nil {
		t.Fatal(err)
	}

	for name, edit := range map[string][2]string{
		"no name":                  {`"name": "Artists`, `"nome": "Artists`},
		"no description":           {`"description": "Artists`, `"x": "Artists`},
		"no license":               {`"license"`, `"licence"`},
		"no url":                   {`"url": "urn:tantieme:0x5a"`, `"uri": ""`},
		"no creator":               {`"creator"`, `"author"`},
		"no date":                  {`2026-11-26`, `yesterday`},
		"no context":               {`"@context"`, `"context"`},
		"another type":             {`sc:Dataset`, `sc:Thing`},
		"another version":          {`croissant/1.0"`, `croissant/0.9"`},
		"no RAI":                   {`RAI/1.0`, `RAI/0.1`},
		"a path out of the folder": {`"data/train`, `"../data/train`},
		"a path from the root":     {`"data/train`, `"/data/train`},
		"a URL":                    {`"data/train`, `"https://example.org/train`},
		"no digest":                {`"sha256"`, `"md5"`},
		"a source that is no file": {`"@id": "part-0"`, `"@id": "part-9"`},
		"a type of no meaning":     {`sc:Text`, `sc:Words`},
		"no column":                {`"column": "artist"`, `"column": ""`},
		"no encoding":              {`"encodingFormat"`, `"format"`},
	} {
		t.Run(name, func(t *testing.T) {
			changed := strings.Replace(sound, edit[0], edit[1], 1)
			if changed == sound {
				t.Fatal("got an edit without effect, want a change")
			}

			if err := dataset.Check([]byte(changed)); !errors.Is(err, core.ErrVerify) {
				t.Errorf("got %v, want %v", err, core.ErrVerify)
			}
		})
	}
}

func TestARecordThatIsNoneEndsTheReading(t *testing.T) {
	for name, data := range map[string]string{
		"no JSON":         "{\n",
		"another schema":  `{"contributor":"00","slice":{"artists":[],"schema":"x"}}` + "\n",
		"a line too long": strings.Repeat(" ", 1<<20),
	} {
		from := func() (io.ReadCloser, error) { return io.NopCloser(strings.NewReader(data)), nil }
		if err := dataset.Make(about(t, "artist-preferences/v1"), from, files{}.create); !errors.Is(err, core.ErrVerify) {
			t.Errorf("%s: got %v, want %v", name, err, core.ErrVerify)
		}
	}
}

func FuzzCheck(f *testing.F) {
	f.Add(made(f, lines(2))[dataset.CroissantFile].Bytes())
	f.Fuzz(func(t *testing.T, data []byte) {
		if err := dataset.Check(data); err != nil && !errors.Is(err, core.ErrVerify) {
			t.Error(err)
		}
	})
}

// FuzzRecords checks that any lines end in records of the schema or in an error.
func FuzzRecords(f *testing.F) {
	f.Add(lines(3), true)
	f.Add([]byte("{\"contributor\":\"x\",\"slice\":{}}\n"), false)
	f.Fuzz(func(t *testing.T, data []byte, artists bool) {
		name := "listening-trends/v1"
		if artists {
			name = "artist-preferences/v1"
		}

		schema, err := slice.Lookup(name)
		if err != nil {
			t.Fatal(err)
		}

		for record, err := range dataset.Records(bytes.NewReader(data), schema) {
			var invalid *slice.Invalid
			if err != nil {
				if !errors.Is(err, core.ErrVerify) && !errors.As(err, &invalid) {
					t.Errorf("got error %v, want core.ErrVerify or *slice.Invalid", err)
				}
				return
			}

			if err := schema.Check(record.Slice.Bytes()); err != nil {
				t.Error(err)
			}
		}
	})
}
