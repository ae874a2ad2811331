package verify_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"syscall"
	"testing"
	"testing/fstest"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/dataset"
	"github.com/tantieme/tantieme/node/nodetest/sold"
	"github.com/tantieme/tantieme/node/verify"
)

// spellings are ways to write the same JSON otherwise. Another program may take the other
// member of two, or none.
var spellings = map[string]func([]byte) []byte{
	"a blank more":             func(d []byte) []byte { return bytes.Replace(d, []byte(`:`), []byte(`:  `), 1) },
	"no line feed at the end":  func(d []byte) []byte { return bytes.TrimSuffix(d, []byte("\n")) },
	"a second line feed":       func(d []byte) []byte { return append(d, '\n') },
	"a second document":        func(d []byte) []byte { return append(d, "{}"...) },
	"bytes behind":             func(d []byte) []byte { return append(d, 0) },
	"a byte order mark":        func(d []byte) []byte { return append([]byte("\ufeff"), d...) },
	"carriage returns":         func(d []byte) []byte { return bytes.ReplaceAll(d, []byte("\n"), []byte("\r\n")) },
	"schema in capitals":       func(d []byte) []byte { return bytes.Replace(d, []byte(`"schema"`), []byte(`"Schema"`), 1) },
	"schema twice":             func(d []byte) []byte { return bytes.Replace(d, []byte(`{`), []byte(`{"schema":"",`), 1) },
	"schema in both cases":     func(d []byte) []byte { return bytes.Replace(d, []byte(`{`), []byte(`{"SCHEMA":"",`), 1) },
	"an escape":                func(d []byte) []byte { return bytes.Replace(d, []byte(`"schema"`), []byte(`"\u0073chema"`), 1) },
	"an unknown member":        func(d []byte) []byte { return bytes.Replace(d, []byte(`{`), []byte(`{"x":1,`), 1) },
	"capitals in hex":          upperHex,
	"not written over lines":   compact,
	"written over more blanks": indented,
}

// hexLetters matches the first value in hex that has a letter.
var hexLetters = regexp.MustCompile(`"0x[0-9]*[a-f][0-9a-f]*"`)

func upperHex(d []byte) []byte {
	at := hexLetters.FindIndex(d)
	return append(append(bytes.Clone(d[:at[0]+3]), bytes.ToUpper(d[at[0]+3:at[1]])...), d[at[1]:]...)
}

func compact(d []byte) []byte {
	var out bytes.Buffer
	if err := json.Compact(&out, d); err != nil {
		panic(err)
	}
	if !bytes.Contains(bytes.TrimSpace(d), []byte("\n")) {
		return indented(d)
	}
	return out.Bytes()
}

func indented(d []byte) []byte {
	var out bytes.Buffer
	if err := json.Indent(&out, d, "", "   "); err != nil {
		panic(err)
	}
	return out.Bytes()
}

// TestEveryFileHasOneSpelling writes each JSON file of a folder in other ways that a lax
// parser takes. SPEC 8.14.
func TestEveryFileHasOneSpelling(t *testing.T) {
	b := buy(t, sold.Slices(3))
	for _, file := range []string{"anchor.json", "purchase.json", "report.json"} {
		for name, change := range spellings {
			r := report(t, b.tampered(file, change))
			if r.Err() == nil || r.Failures[0].File != file || r.Failures[0].Reason != verify.ReasonMalformed {
				t.Errorf("%s, %s: got %v, want it named", file, name, r.Err())
			}
		}
	}

	if r := report(t, b.files); r.Err() != nil {
		t.Errorf("as written: got %v, want no failure", r.Err())
	}
}

// TestAMemberThatIsMissingOrNullIsRefused takes out each member, wherever it stands, and
// writes null for its value or its list. All else is written as the program writes it.
func TestAMemberThatIsMissingOrNullIsRefused(t *testing.T) {
	b := buy(t, append(sold.Slices(1), []byte("no slice"))) // so that the report has a failure
	for _, file := range []string{"anchor.json", "report.json"} {
		data := b.files[file].Data
		for _, at := range memberLine.FindAllSubmatchIndex(data, -1) {
			name := string(data[at[2]:at[3]])
			gone := append(bytes.Clone(data[:at[0]]), data[at[1]:]...)
			if gone[at[0]-1] == ',' && data[at[1]] != ',' { // it was the last
				gone = append(gone[:at[0]-1:at[0]-1], gone[at[0]:]...)
			} else if gone[at[0]] == ',' { // it was the first
				gone = append(gone[:at[0]:at[0]], gone[at[0]+1:]...)
			}
			null := append(append(bytes.Clone(data[:at[4]]), "null"...), data[at[5]:]...)

			for how, changed := range map[string][]byte{"missing": gone, "null": null} {
				if !json.Valid(changed) {
					t.Fatalf("%s without %s: got no JSON, want some:\n%s", file, name, changed)
				}

				r := report(t, b.tampered(file, func([]byte) []byte { return changed }))
				if !slices.ContainsFunc(r.Failures, func(f verify.Failure) bool { return f.File == file }) && !mayMiss(file, name, how) {
					t.Errorf("%s: got no failure with %s %s, want one", file, name, how)
				}
			}
		}
	}
}

// mayMiss reports whether a member of a report may be missing: a failure names a record or
// a line only where it is of one.
func mayMiss(file, name, how string) bool {
	return file == "report.json" && how == "missing" && slices.Contains([]string{"record", "line", "contribution"}, name)
}

// memberLine matches a member on a line of its own, with a scalar or a list without objects
// for its value.
var memberLine = regexp.MustCompile(`\n *"([^"]+)": ("[^"]*"|[0-9]+|\[[^\[\]{}]*\])`)

// TestAProofIsThereOnce gives proofs and slots twice, in another order, and one more.
func TestAProofIsThereOnce(t *testing.T) {
	for name, change := range map[string]func(a *verify.Proofs){
		"a contract twice": func(a *verify.Proofs) {
			a.Evidence.Proofs = append(a.Evidence.Proofs, a.Evidence.Proofs[0])
		},
		"contracts in another order": func(a *verify.Proofs) {
			p := a.Evidence.Proofs
			p[0], p[1] = p[1], p[0]
		},
		"a slot twice": func(a *verify.Proofs) {
			s := &a.Evidence.Proofs[1].Storage
			*s = append(*s, (*s)[0])
		},
		"slots in another order": func(a *verify.Proofs) {
			s := a.Evidence.Proofs[1].Storage
			s[0], s[1] = s[1], s[0]
		},
	} {
		a, _ := proofs(t)
		change(a)

		var f *verify.Failure
		if _, err := a.Check(); !errors.As(err, &f) || f.Reason != verify.ReasonProof || f.File != verify.ProofsFile {
			t.Errorf("%s: got %v, want %s", name, err, verify.ReasonProof)
		}
	}
}

// TestFilesThatNothingVouchesForAreNamed puts further files into a folder.
// SPEC 8.42.
func TestFilesThatNothingVouchesForAreNamed(t *testing.T) {
	b := buy(t, sold.Slices(2))
	for _, name := range []string{
		"notes.txt",
		".new-1234",
		"records.jsonl.bak",
		"Records.jsonl",
		"dataset/data/train-00001-of-00002.parquet",
		"dataset/data/.hidden",
		"dataset/loader.py",
		"more/data.bin",
	} {
		files := fstest.MapFS{name: &fstest.MapFile{Data: []byte("x")}}
		for other, file := range b.files {
			files[other] = file
		}

		r := report(t, files)
		if len(r.Failures) != 1 || r.Failures[0].Reason != verify.ReasonUnlisted || !strings.HasPrefix(name, r.Failures[0].File) {
			t.Errorf("%s: got %v, want it named", name, r.Failures)
		}
		if r.Verified != 2 || r.Checks.Folder != verify.Failed {
			t.Errorf("%s: got %d verified, %+v, want the records verified, and the folder not", name, r.Verified, r.Checks)
		}
	}
}

// TestTheReportSaysWhatTheCheckFinds changes what report.json says.
func TestTheReportSaysWhatTheCheckFinds(t *testing.T) {
	b := buy(t, append(sold.Slices(2), sold.Slices(1)...))
	for from, to := range map[string]string{
		`"records": 3`:   `"records": 4`,
		`"verified": 3`:  `"verified": 2`,
		`"weight": 3`:    `"weight": 30`,
		`"doubles": 1`:   `"doubles": 0`,
		`"chain": 31337`: `"chain": 31338`,
	} {
		r := report(t, b.tampered("report.json", func(d []byte) []byte { return bytes.Replace(d, []byte(from), []byte(to), 1) }))
		if len(r.Failures) != 1 || r.Failures[0].File != "report.json" || r.Failures[0].Reason != verify.ReasonReport {
			t.Errorf("%s: got %v, want the report named", to, r.Failures)
		}
	}
}

// TestThePurchaseIsThatOfTheSale swaps the buyer's file for that of another sale.
func TestThePurchaseIsThatOfTheSale(t *testing.T) {
	b, other := buy(t, sold.Slices(1)), buy(t, sold.Slices(1))
	r := report(t, b.tampered("purchase.json", func([]byte) []byte { return other.files["purchase.json"].Data }))
	if len(r.Failures) != 1 || r.Failures[0].File != "purchase.json" {
		t.Errorf("got %v, want the purchase named", r.Failures)
	}
}

// TestNothingButARegularFileIsRead puts FIFOs, folders and a device in the place of each
// file. Reading one could last for ever.
func TestNothingButARegularFileIsRead(t *testing.T) {
	b := buy(t, sold.Slices(1))
	for _, name := range append(verify.Files(), dataset.Folder, "more") {
		dir := t.TempDir()
		if err := os.CopyFS(dir, b.files); err != nil {
			t.Fatal(err)
		}

		for how, place := range map[string]func(string) error{
			"FIFO":   func(path string) error { return syscall.Mkfifo(path, 0o600) },
			"folder": func(path string) error { return os.Mkdir(path, 0o700) },
			"device": func(path string) error { return os.Symlink("/dev/zero", path) },
		} {
			path := filepath.Join(dir, filepath.FromSlash(name))
			if err := errors.Join(os.RemoveAll(path), place(path)); err != nil {
				t.Fatal(err)
			}
			if name == dataset.Folder && how == "folder" {
				continue
			}

			r, err := verify.Folder(t.Context(), os.DirFS(dir), verify.Options{})
			if err != nil || !errors.Is(r.Err(), core.ErrVerify) {
				t.Errorf("%s as a %s: got %v, %v, want a failure", name, how, err, r.Err())
			}
		}
	}
}

// FuzzFilesHaveOneEncoding checks that what a parser of the folder accepts is what the
// encoder writes.
func FuzzFilesHaveOneEncoding(f *testing.F) {
	b := buy(f, sold.Slices(1))
	for _, name := range []string{"anchor.json", "purchase.json", "report.json"} {
		f.Add(b.files[name].Data)
	}

	f.Fuzz(func(t *testing.T, data []byte) {
		if a, err := verify.ParseProofs(data); err == nil {
			again, err := a.Encode()
			if err != nil || !bytes.Equal(again, data) {
				t.Errorf("anchor.json: got another spelling accepted, %v, want it refused", err)
			}
		}

		if p, err := verify.ParsePurchase(data); err == nil {
			again, err := p.Encode()
			if err != nil || !bytes.Equal(again, data) {
				t.Errorf("purchase.json: got another spelling accepted, %v, want it refused", err)
			}
		}
	})
}

// TestTheSpecificationListsTheMembers compares the tables of SPEC 8.16 and SPEC 8.40 with the
// files of a sale: the same members, in the same order, of the same kinds.
func TestTheSpecificationListsTheMembers(t *testing.T) {
	b := buy(t, append(sold.Slices(2), []byte("no slice")))
	failed := report(t, b.tampered("records.jsonl", func(d []byte) []byte { return append(d, "{}\n"...) }))
	failing, err := failed.Encode()
	if err != nil {
		t.Fatal(err)
	}

	for _, test := range []struct {
		file, rule string
		data       []byte
	}{
		{"anchor.json", "**8.16**", b.files["anchor.json"].Data},
		{"report.json", "**8.40**", failing},
	} {
		want := memberTable(t, test.rule)
		got := members(t, test.data)

		at := 0
		for _, row := range want {
			if at < len(got) && got[at].path == row.path {
				if !row.kind.MatchString(got[at].value) {
					t.Errorf("%s, %s: got %s, want %s", test.file, row.path, got[at].value, row.kind)
				}
				at++
			} else if !row.optional {
				t.Errorf("%s: got no %s in its place, want it as SPEC says", test.file, row.path)
			}
		}

		if at != len(got) {
			t.Errorf("%s: got %s, want it in SPEC", test.file, got[at].path)
		}
	}
}

type member struct {
	path, value string
	kind        *regexp.Regexp
	optional    bool
}

// memberKinds are the kinds of members, by how a row of a table begins.
var memberKinds = map[string]string{
	"number":     `^(0|[1-9][0-9]*)$`,
	"amount":     `^"(0|[1-9][0-9]*)"$`,
	"string":     `^"`,
	"passed":     `^"(passed|failed|not_checked)"$`,
	"header":     `^"(header|payload|schema|weight)"$`,
	"the same":   `^"(passed|failed|not_checked)"$`,
	"bytes":      `^"0x([0-9a-f]{2})+"$`,
	"20 bytes":   `^"0x[0-9a-f]{40}"$`,
	"32 bytes":   `^"0x[0-9a-f]{64}"$`,
	"48 bytes":   `^"0x[0-9a-f]{96}"$`,
	"96 bytes":   `^"0x[0-9a-f]{192}"$`,
	`"tantieme/`: `^"tantieme/(anchor/2|verification/1)"$`,
	`"checked_`:  `^"checked_by_quorum"$`,
}

// memberTable returns the rows of the table behind a rule.
func memberTable(t *testing.T, rule string) (rows []member) {
	t.Helper()
	data, err := os.ReadFile("../SPEC.md")
	if err != nil {
		t.Fatal(err)
	}

	_, behind, _ := strings.Cut(string(data), rule)
	table, _, _ := strings.Cut(behind[strings.Index(behind, "\n|"):], "\n\n")
	for _, row := range regexp.MustCompile("(?m)^\\| `([^`]+)` \\| (.+) \\|$").FindAllStringSubmatch(table, -1) {
		m := member{path: strings.ReplaceAll(row[1], "?", ""), optional: strings.Contains(row[1], "?")}
		for begin, kind := range memberKinds {
			if strings.HasPrefix(strings.ReplaceAll(row[2], "`", ""), begin) {
				m.kind = regexp.MustCompile(kind)
			}
		}
		if m.kind == nil {
			t.Fatalf("%s: got kind %q, want one that this test knows", row[1], row[2])
		}

		rows = append(rows, m)
	}

	if len(rows) < 20 {
		t.Fatalf("got %d rows behind %s, want the table of the members", len(rows), rule)
	}
	return rows
}

// members returns the members of a JSON text, in the order in which they occur first.
func members(t *testing.T, data []byte) (out []member) {
	t.Helper()
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.UseNumber()
	seen := map[string]bool{}

	var walk func(path string)
	walk = func(path string) {
		token, err := dec.Token()
		if err != nil {
			t.Fatal(err)
		}

		switch token {
		case json.Delim('{'):
			for dec.More() {
				name, err := dec.Token()
				if err != nil {
					t.Fatal(err)
				}
				walk(strings.TrimPrefix(path+"."+name.(string), "."))
			}
		case json.Delim('['):
			for dec.More() {
				walk(path + "[]")
			}
		default:
			value, err := json.Marshal(token)
			if err != nil {
				t.Fatal(err)
			}
			if !seen[path] {
				seen[path], out = true, append(out, member{path: path, value: string(value)})
			}
			return
		}

		if _, err := dec.Token(); err != nil {
			t.Fatal(err)
		}
	}

	walk("")
	return out
}

// TestTheEvidenceOfAPurchaseIsChecked changes the evidence from before the offer, which
// nothing else in the folder repeats. SPEC 8.44.
func TestTheEvidenceOfAPurchaseIsChecked(t *testing.T) {
	b := buy(t, sold.Slices(1))
	for name, change := range map[string]func(*verify.Proofs){
		"header":      func(p *verify.Proofs) { p.Evidence.Block.Header[40] ^= 1 },
		"number":      func(p *verify.Proofs) { p.Evidence.Block.Number++ },
		"a node":      func(p *verify.Proofs) { p.Evidence.Proofs[0].Account[0][9] ^= 1 },
		"a node less": func(p *verify.Proofs) { p.Evidence.Proofs[1].Storage = p.Evidence.Proofs[1].Storage[1:] },
		"nothing":     func(p *verify.Proofs) { p.Evidence.Proofs = p.Evidence.Proofs[:0] },
	} {
		r := report(t, b.tampered("purchase.json", func(data []byte) []byte {
			p, err := verify.ParsePurchase(data)
			if err != nil {
				t.Fatal(err)
			}

			change(&p.Proofs)
			changed, err := p.Encode()
			if err != nil {
				t.Fatal(err)
			}
			return changed
		}))

		if len(r.Failures) != 1 || r.Failures[0].File != "purchase.json" {
			t.Errorf("%s: got %v, want the purchase named", name, r.Failures)
		}
	}
}

// TestALinkThatLeadsNowhereIsNamed puts links in the place of each file, of which none
// leads to one. SPEC 8.43.
func TestALinkThatLeadsNowhereIsNamed(t *testing.T) {
	b := buy(t, sold.Slices(1))
	for _, name := range verify.Files() {
		dir := t.TempDir()
		if err := os.CopyFS(dir, b.files); err != nil {
			t.Fatal(err)
		}

		path := filepath.Join(dir, filepath.FromSlash(name))
		for how, target := range map[string]string{"circle": path, "nothing": filepath.Join(dir, "none")} {
			if err := errors.Join(os.RemoveAll(path), os.Symlink(target, path)); err != nil {
				t.Fatal(err)
			}

			r, err := verify.Folder(t.Context(), os.DirFS(dir), verify.Options{})
			if err != nil || r.Err() == nil || !strings.HasPrefix(name, r.Failures[0].File) {
				t.Errorf("%s, %s: got %v, %v, want the file named", name, how, r.Failures, err)
			}
		}
	}
}

// TestAReportKnowsThreeResults changes what a report says of the checks of its time.
// SPEC 8.40.
func TestAReportKnowsThreeResults(t *testing.T) {
	b := buy(t, sold.Slices(1))
	for _, word := range []string{"certified", "", "passed\u202e"} {
		r := report(t, b.tampered("report.json", func(d []byte) []byte {
			return bytes.Replace(d, []byte(`"folder": "passed"`), fmt.Appendf(nil, `"folder": %q`, word), 1)
		}))
		if len(r.Failures) != 1 || r.Failures[0].File != "report.json" {
			t.Errorf("%q: got %v, want the report named", word, r.Failures)
		}
	}
}
