package dataset_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
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
		Name: `Artists "that" people play`, Schema: kind, Purposes: []string{"https://w3id.org/dpv#ResearchAndDevelopment"}, Chain: 31337,
		Dataset: "0xda", Snapshot: "0x50", Sale: "0x5a", MinGroup: 5, Published: time.Date(2026, 11, 26, 1, 2, 3, 0, time.UTC),
	}
}

// lines returns n records in the form of records.jsonl. All share five artists, and the
// first has one more of its own.
func lines(n int) []byte {
	var out bytes.Buffer
	for i := range n {
		s := slice.Slice{Schema: "artist-preferences/v1"}
		if i == 0 {
			s.Artists = append(s.Artists, slice.Artist{Name: "Nobody Else", Plays: "100+"})
		}

		for k := range 5 {
			s.Artists = append(s.Artists, slice.Artist{Name: fmt.Sprintf("Artist %d", k), Plays: "3-9"})
		}

		fmt.Fprintf(&out, `{"contribution":"0x","contributor":"%032x","slice":%s}`+"\n", i, s.Bytes())
	}

	return out.Bytes()
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

func TestTheRowsAreTheRecords(t *testing.T) {
	type row struct{ Contributor, Artist, Plays string }
	data := made(t, lines(40))[dataset.ParquetFile].Bytes()
	rows, err := parquet.Read[row](bytes.NewReader(data), int64(len(data)), parquet.SchemaOf(new(struct {
		Contributor string `parquet:"contributor"`
		Artist      string `parquet:"artist"`
		Plays       string `parquet:"plays"`
	})))
	if err != nil || len(rows) != 201 {
		t.Fatalf("got %d rows, %v, want 201", len(rows), err)
	}

	if rows[0] != (row{strings.Repeat("0", 32), "Nobody Else", "100+"}) || rows[200].Artist != "Artist 4" {
		t.Errorf("got first row %v and last row %v, want Nobody Else and Artist 4", rows[0], rows[200])
	}
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
	if len(p.RareValues) != 1 || p.RareValues[0] != (dataset.Holders{Value: "Nobody Else", Count: 1}) {
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
