package verify_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/nodetest/sold"
	"github.com/tantieme/tantieme/node/verify"
)

// finding is what the second implementation says of a folder.
type finding struct {
	Dir               string
	Records, Verified int
	Checks            verify.Checks
	Faults            []struct {
		Record int
		Kind   string
	}
	Failures []struct {
		File, Reason, Detail string
		Record               *int
	}
}

// second runs the verifier in JavaScript (node/vectors/make), which was written from
// SPEC.md and shares no code with this one, on folders.
func second(t *testing.T, dirs []string, options ...string) map[string]finding {
	t.Helper()
	const at = "../vectors/make"
	if _, err := os.Stat(at + "/node_modules"); err != nil {
		t.Fatalf("the second implementation is not installed: run `make test`, or `npm ci` in node/vectors/make: got error %v, want none", err)
	}

	ctx, cancel := context.WithTimeout(t.Context(), 5*time.Minute)
	defer cancel()

	var out, stderr bytes.Buffer
	cmd := exec.CommandContext(ctx, "node", slices.Concat([]string{"verify.mjs"}, options, dirs)...)
	cmd.Dir, cmd.Stdout, cmd.Stderr = at, &out, &stderr
	err := cmd.Run()

	findings := map[string]finding{}
	for line := range bytes.Lines(out.Bytes()) {
		var f finding
		if err := json.Unmarshal(line, &f); err != nil {
			t.Fatalf("the second implementation printed %q: got error %v, want none", line, err)
		}
		findings[f.Dir] = f
	}

	if len(findings) != len(dirs) {
		t.Fatalf("got %d of %d folders checked, %v\n%s", len(findings), len(dirs), err, stderr.String())
	}
	return findings
}

// places returns where a check failed: files and records, each once.
func (f finding) places() (out []string) {
	for _, failure := range f.Failures {
		out = append(out, place(failure.File, failure.Record)...)
	}
	slices.Sort(out)
	return slices.Compact(out)
}

func places(r verify.Report) (out []string) {
	for _, f := range r.Failures {
		out = append(out, place(f.File, f.Record)...)
	}
	slices.Sort(out)
	return slices.Compact(out)
}

func place(file string, record *int) []string {
	if record == nil {
		return []string{file}
	}
	return []string{file, fmt.Sprintf("record %d", *record)}
}

// faults returns the faulty records with their kinds.
func (f finding) faults() (out []string) {
	for _, fault := range f.Faults {
		out = append(out, fmt.Sprintf("record %d %s", fault.Record, fault.Kind))
	}
	return out
}

func faults(r verify.Report) (out []string) {
	for _, fault := range r.Faults {
		out = append(out, fmt.Sprintf("record %d %s", fault.Record, fault.Kind))
	}
	return out
}

// damage is a change of a folder.
type damage struct {
	file   string
	change func([]byte) []byte
}

// damages are the changes that both implementations have to find alike.
func damages(b *bought) map[string]damage {
	flip := func(at int) func([]byte) []byte {
		return func(d []byte) []byte { d[at] ^= 0x10; return d }
	}
	swap := func(from, to string) func([]byte) []byte {
		return func(d []byte) []byte { return bytes.Replace(d, []byte(from), []byte(to), 1) }
	}

	out := map[string]damage{}
	for file, f := range b.files {
		size := len(f.Data)
		out["cut "+file] = damage{file, func(d []byte) []byte { return d[:len(d)-1] }}
		out["half "+file] = damage{file, func(d []byte) []byte { return d[:len(d)/2] }}
		out["longer "+file] = damage{file, func(d []byte) []byte { return append(d, 'x') }}
		out["empty "+file] = damage{file, func([]byte) []byte { return nil }}
		for _, part := range []int{3, 7} {
			out[fmt.Sprintf("bit at %d/10 of %s", part, file)] = damage{file, flip(part * size / 10)}
		}
	}

	for _, file := range []string{"anchor.json", "purchase.json", "report.json"} {
		for name, change := range spellings {
			out[file+" with "+name] = damage{file, change}
		}
	}

	for name, d := range map[string]damage{
		"a second table":        {"dataset/data/train-00001-of-00002.parquet", func([]byte) []byte { return []byte("PAR1") }},
		"notes":                 {"notes.txt", func([]byte) []byte { return []byte("x") }},
		"another state":         {"anchor.json", swap(`"number": 1`, `"number": 2`)},
		"another weight":        {"anchor.json", swap(`"max_weight": 1`, `"max_weight": 2`)},
		"a record's weight":     {"records.jsonl", swap(`"weight":1`, `"weight":2`)},
		"a blank in a record":   {"records.jsonl", swap(`"weight":1`, `"weight": 1`)},
		"a band of a record":    {"records.jsonl", swap("10-29", "30-99")},
		"a record twice":        {"records.jsonl", func(d []byte) []byte { return append(d, d[:bytes.IndexByte(d, '\n')+1]...) }},
		"a record less":         {"records.jsonl", func(d []byte) []byte { return d[bytes.IndexByte(d, '\n')+1:] }},
		"an empty line":         {"records.jsonl", func(d []byte) []byte { return append([]byte("\n"), d...) }},
		"the report's weight":   {"report.json", swap(`"weight": 5`, `"weight": 6`)},
		"a key left out":        {"keys.bin", func(d []byte) []byte { clear(d[:core.PointSize]); return d }},
		"a share left out":      {"shares.bin", func(d []byte) []byte { clear(d[192:384]); return d }},
		"a header left out":     {"headers.bin", func(d []byte) []byte { return append([]byte{0, 0}, d[2+391:]...) }},
		"a key for another":     {"keys.bin", func(d []byte) []byte { copy(d[96:192], d[:96]); return d }},
		"a figure of privacy":   {"dataset/privacy.json", swap(`"suppressed": 0`, `"suppressed": 1`)},
		"a manifest with blank": {"manifest.json", func(d []byte) []byte { return append(d, ' ') }},
	} {
		out[name] = d
	}

	return out
}

// write writes files into a folder of their own.
func write(t *testing.T, files fs.FS) string {
	t.Helper()
	dir := t.TempDir()
	if err := os.CopyFS(dir, files); err != nil {
		t.Fatal(err)
	}
	return dir
}

// TestASecondImplementationFindsTheSame checks a sale, damaged copies of it, and sales of
// faulty slices, in Go and in JavaScript: verdict, files and records are the same.
func TestASecondImplementationFindsTheSame(t *testing.T) {
	b := buy(t, sold.Slices(5))
	cases := map[string]fs.FS{"as bought": b.files}
	for name, d := range damages(b) {
		files := fstest.MapFS{d.file: &fstest.MapFile{}}
		for other, file := range b.files {
			files[other] = file
		}
		files[d.file] = &fstest.MapFile{Data: d.change(bytes.Clone(files[d.file].Data))}
		cases[name] = files
	}

	for file := range b.files {
		files := fstest.MapFS{}
		for other, f := range b.files {
			if other != file {
				files[other] = f
			}
		}
		cases["without "+file] = files
	}

	twice := buy(t, append(sold.Slices(2), sold.Slices(1)[0]))
	cases["a copy that says nothing"] = twice.tampered("records.jsonl", func(d []byte) []byte {
		return regexp.MustCompile(`"copy_of":"[0-9a-f]{32}",`).ReplaceAll(d, nil)
	})

	one := sold.Slices(3)[2]
	for name, data := range map[string][]byte{
		"a double":          sold.Slices(1)[0],
		"no JSON":           []byte("no JSON"),
		"a blank":           append([]byte(" "), one...),
		"another band":      bytes.Replace(one, []byte("10-29"), []byte("10-30"), 1),
		"hidden characters": bytes.ReplaceAll(one, []byte("Artist"), []byte("Art\u200dist")),
		"a byte order mark": bytes.ReplaceAll(one, []byte("Artist"), []byte("\ufeffArtist")),
		"a bidi override":   bytes.ReplaceAll(one, []byte("Artist"), []byte("\u202eArtist")),
		"two blanks":        bytes.ReplaceAll(one, []byte("Artist "), []byte("Artist  ")),
		"no-break blanks":   bytes.ReplaceAll(one, []byte("Artist "), []byte("Artist\u00a0")),
		"a control":         bytes.ReplaceAll(one, []byte("Artist"), []byte("\\u0007Artist")),
		"not NFC":           bytes.ReplaceAll(one, []byte("Artist"), []byte("e\u0301Artist")),
		"names out of it":   bytes.Replace(one, []byte("Artist"), []byte("Zappa"), 1),
	} {
		cases["a slice with "+name] = buy(t, append(sold.Slices(2), data)).files
	}

	left := buyLeft(t, sold.Slices(5), 1, 4)
	cases["two records left out"] = left.files
	size := len(left.world.Payloads[0])
	for name, d := range map[string]damage{
		"a payload": {"payloads.bin", func(d []byte) []byte { copy(d[size:], left.world.Payloads[1]); return d }},
		"a key":     {"keys.bin", func(d []byte) []byte { copy(d[96:192], d[:96]); return d }},
		"a share":   {"shares.bin", func(d []byte) []byte { copy(d[192:384], d[:192]); return d }},
		"a header": {"headers.bin", func(d []byte) []byte {
			return slices.Concat(d[:2+391], []byte{1, 0x87}, left.world.Headers[1], d[2+391+2:])
		}},
		"more":   {"shares.bin", func(d []byte) []byte { clear(d[:192]); return d }},
		"others": {"anchor.json", func(d []byte) []byte { return regexp.MustCompile(`,\n *"delivery": "[^"]*"`).ReplaceAll(d, nil) }},
	} {
		cases["records left out, and "+name+" of one"] = left.tampered(d.file, d.change)
	}

	dirs, names := []string{}, map[string]string{}
	for name, files := range cases {
		dir := write(t, files)
		dirs, names[dir] = append(dirs, dir), name
	}

	found := second(t, dirs)
	for _, dir := range dirs {
		ours, err := verify.Folder(t.Context(), os.DirFS(dir), verify.Options{})
		if err != nil {
			t.Fatalf("%s: got %v, want a report", names[dir], err)
		}

		theirs := found[dir]
		if ofOneWriter(names[dir]) {
			theirs.Failures, ours.Failures = nil, nil // SPEC 8.13: the second implementation writes no such text
		}
		if got, want := places(ours), theirs.places(); !slices.Equal(got, want) || ours.Verified != theirs.Verified {
			t.Errorf("%s: got %d verified, %v failing; the second implementation has %d, %v",
				names[dir], ours.Verified, ours.Failures, theirs.Verified, theirs.Failures)
		}
		if got, want := faults(ours), theirs.faults(); !slices.Equal(got, want) {
			t.Errorf("%s: got faults %v, the second implementation has %v", names[dir], got, want)
		}

		name := names[dir]
		faulty := strings.HasPrefix(name, "a slice with ") && name != "a slice with a double"
		if right := name == "as bought" || name == "two records left out" || ofOneWriter(name) || strings.HasPrefix(name, "a slice with ") || optional(name); (ours.Err() == nil) != right {
			t.Errorf("%s: got %v, want it found", name, ours.Err())
		}
		if faulty && (len(ours.Faults) != 1 || ours.Faults[0].FaultKind() != core.FaultSchema || ours.Verified != 2) {
			t.Errorf("%s: got faults %v and %d verified, want one record that breaks its schema", name, ours.Faults, ours.Verified)
		}
	}
}

// TestBothSayWhatTheyDidNotCheck gives both implementations deployments. SPEC 8.19, 8.20.
func TestBothSayWhatTheyDidNotCheck(t *testing.T) {
	b := buyLeft(t, sold.Slices(2), 1)
	dir, own := write(t, b.files), b.world.Deployment()
	other, code := *own, *own
	other.ChainID++
	code.Code = maps.Clone(own.Code)
	code.Code["delivery"] = common.Hash{1}

	for name, d := range map[string]*core.Deployment{"none": nil, "its own": own, "another": &other, "another code of Delivery": &code} {
		r, err := verify.Folder(t.Context(), os.DirFS(dir), verify.Options{Deployment: d})
		if err != nil {
			t.Fatal(err)
		}

		var options []string
		if d != nil {
			data, err := json.Marshal(d)
			if err != nil {
				t.Fatal(err)
			}
			options = []string{"--deployment", filepath.Join(t.TempDir(), "deployment.json")}
			if err := os.WriteFile(options[1], data, 0o600); err != nil {
				t.Fatal(err)
			}
		}

		if got := second(t, []string{dir}, options...)[dir].Checks; got != r.Checks {
			t.Errorf("%s: got %+v, the second implementation says %+v", name, r.Checks, got)
		}
	}
}

// optional reports whether a case is a folder without a file that nobody needs.
func optional(name string) bool {
	return name == "without purchase.json" || name == "without report.json" || strings.HasSuffix(name, " buyer.json") // SPEC 8.45
}

// ofOneWriter reports whether a case changes a text of the data card or its description,
// of which the second implementation knows the digest of the table alone.
func ofOneWriter(name string) bool {
	return strings.HasSuffix(name, "dataset/README.md") || strings.HasSuffix(name, "dataset/croissant.json")
}
