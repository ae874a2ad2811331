package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/testnet/scenario"
)

// command runs the program in this process and returns its output.
func command(t *testing.T, args ...string) (code int, out, errOut string) {
	t.Helper()
	files := make([]*os.File, 2)
	for i := range files {
		f, err := os.CreateTemp(t.TempDir(), "out")
		if err != nil {
			t.Error(err)
			return
		}

		defer f.Close()

		files[i] = f
	}

	code = run(t.Context(), args, os.Stdin, files[0], files[1])
	read := func(f *os.File) string {
		data, err := os.ReadFile(f.Name())
		if err != nil {
			t.Error(err)
		}
		return string(data)
	}

	return code, read(files[0]), read(files[1])
}

// readmeCommands returns the lines of the README's shell blocks that call the program.
func readmeCommands(t *testing.T) [][]string {
	t.Helper()
	data, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}

	var commands [][]string
	for lines := bufio.NewScanner(bytes.NewReader(data)); lines.Scan(); {
		line, _, _ := strings.Cut(lines.Text(), " #")
		if rest, ok := strings.CutPrefix(line, "bin/tantieme "); ok {
			commands = append(commands, strings.Fields(rest))
		}
	}

	if len(commands) < 5 {
		t.Fatalf("got %d commands in the README, want at least 5", len(commands))
	}

	return commands
}

// within returns a command's arguments as they would be read in a folder. Those of the README
// name files of the folder demo.
func within(folder string, args []string) []string {
	made := slices.Clone(args)
	for i, arg := range args {
		if i > 0 && (arg == "demo" || strings.HasPrefix(arg, "demo/")) {
			made[i] = filepath.Join(folder, arg)
		}
	}

	return made
}

// TestTheStory runs the README's commands in order while a second story with the same
// seed runs beside it. Then it continues the first one and compares the two.
func TestTheStory(t *testing.T) {
	commands := readmeCommands(t)
	programs, err := filepath.Abs("../../node/vectors/make")
	if err != nil {
		t.Fatal(err)
	}

	t.Parallel()
	home := t.TempDir()
	dir := filepath.Join(home, "demo")
	other := filepath.Join(t.TempDir(), "other")
	var twin string
	var beside sync.WaitGroup

	beside.Go(func() {
		code, out, errOut := command(t, "demo", "--once", "--json", "--dir", other)
		if code != core.ExitOK {
			t.Errorf("the story beside: got exit %d: %s, want exit 0", code, errOut)
		}
		twin = out
	})

	for _, args := range commands {
		code, out, errOut := command(t, within(home, args)...)
		if code != core.ExitOK {
			t.Fatalf("tantieme %s: got exit %d\n%s%s", strings.Join(args, " "), code, out, errOut)
		}
	}

	beside.Wait()
	code, out, errOut := command(t, "demo", "--once", "--json", "--dir", dir)
	if code != core.ExitOK {
		t.Fatalf("the same story again: got exit %d\n%s", code, errOut)
	}

	first, second := decodeReport(t, out), decodeReport(t, twin)
	if fmt.Sprint(payouts(first)) != fmt.Sprint(payouts(second)) {
		t.Errorf("same seed: got payouts\n%v\nwant\n%v", payouts(first), payouts(second))
	}

	if !slices.Equal(sliceDigests(t, first), sliceDigests(t, second)) {
		t.Error("same seed: got other slices, want the same")
	}

	if first.GroupKey == second.GroupKey || first.Snapshot.ID == second.Snapshot.ID {
		t.Error("same seed: got the same random values, want different ones")
	}

	checkFiles(t, first)
	checkReceipts(t, dir, first)
	checkTrust(t, dir)
	checkSecondImplementation(t, dir, programs)
	checkTampering(t, dir)
}

// checkTrust checks the sale's folder without the deployment, with it, and with one of other
// contracts: as if the sale were somebody's own.
func checkTrust(t *testing.T, dir string) {
	t.Helper()
	sale := filepath.Join(dir, "buyer", "sale-1")
	deployment := filepath.Join(dir, "deployment.json")
	data, err := os.ReadFile(deployment)
	if err != nil {
		t.Fatal(err)
	}

	d, err := core.ParseDeployment(data)
	if err != nil {
		t.Fatal(err)
	}

	d.Code["market"] = d.Code["datasets"]
	foreign := filepath.Join(t.TempDir(), "deployment.json")
	other, err := json.Marshal(d)
	if err := errors.Join(err, os.WriteFile(foreign, other, 0o600)); err != nil {
		t.Fatal(err)
	}

	for name, test := range map[string]struct {
		args  []string
		code  int
		said  []string
		never []string
	}{
		"without": {nil, core.ExitOK, []string{"NOT CHECKED: that these contracts are Tantieme's", "NOT CHECKED: that the chain has the block", "committee 0x", "anchors   0x", "datasets  0x", "market    0x"}, []string{"confirmed with the chain"}},
		"with":    {[]string{"--deployment", deployment}, core.ExitOK, []string{"by address and code", "NOT CHECKED: that the chain has the block"}, []string{"confirmed with the chain", "Anyone can"}},
		"foreign": {[]string{"--deployment", foreign}, core.ExitVerify, []string{"FAILED", "the code of market"}, []string{"confirmed", "NOT CHECKED"}},
		"as JSON": {[]string{"--json"}, core.ExitOK, []string{`"contracts":"not_checked"`, `"block":"not_checked"`}, nil},
	} {
		code, out, errOut := command(t, append([]string{"verify", sale}, test.args...)...)
		if code != test.code {
			t.Errorf("verify %s: got exit %d, want %d\n%s%s", name, code, test.code, out, errOut)
		}

		for _, words := range test.said {
			if !strings.Contains(out, words) {
				t.Errorf("verify %s: got no %q, want it in\n%s", name, words, out)
			}
		}

		for _, words := range test.never {
			if strings.Contains(out, words) {
				t.Errorf("verify %s: got %q, want no such words in\n%s", name, words, out)
			}
		}
	}
}

// checkSecondImplementation runs the verifiers in JavaScript, written from node/SPEC.md, on
// the sale's folder and on the receipts, and on a receipt that says something else.
func checkSecondImplementation(t *testing.T, dir, folder string) {
	t.Helper()
	second := func(program string, args ...string) (string, error) {
		cmd := exec.CommandContext(t.Context(), "node", append([]string{filepath.Join(folder, program)}, args...)...)
		out, err := cmd.CombinedOutput()
		return string(out), err
	}

	out, err := second("verify.mjs", "--deployment", filepath.Join(dir, "deployment.json"), filepath.Join(dir, "buyer", "sale-1"))
	if err != nil || !strings.Contains(out, `"failures":[]`) {
		t.Errorf("the second implementation: got %v\n%s, want the sale verified (run `make test`, or `npm ci` in node/vectors/make)", err, out)
	}

	receipts, err := filepath.Glob(filepath.Join(dir, "contributors", "*", "receipts", "*.json"))
	if err != nil || len(receipts) == 0 {
		t.Fatalf("got %d receipts, %v, want one of each contributor", len(receipts), err)
	}

	if out, err := second("receipt.mjs", receipts...); err != nil || strings.Count(out, `"failure":null`) != len(receipts) {
		t.Errorf("the second implementation: got %v\n%s, want %d receipts verified", err, out, len(receipts))
	}

	data, err := os.ReadFile(receipts[0])
	if err != nil {
		t.Fatal(err)
	}

	other := filepath.Join(t.TempDir(), "receipt.json")
	if err := os.WriteFile(other, bytes.Replace(data, []byte(`"version": 1`), []byte(`"version": 2`), 1), 0o600); err != nil {
		t.Fatal(err)
	}
	if out, err := second("receipt.mjs", other); err == nil {
		t.Errorf("another receipt: got it verified\n%s, want a failure", out)
	}
}

// decodeReport decodes exactly one JSON object with the documented fields.
func decodeReport(t *testing.T, out string) (r scenario.Report) {
	t.Helper()
	dec := json.NewDecoder(strings.NewReader(out))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&r); err != nil {
		t.Fatalf("report: got %v in %q", err, out)
	}

	if dec.More() {
		t.Error("got more than one JSON object, want one")
	}

	if err := r.Check(); err != nil {
		t.Error(err)
	}

	if r.Schema != "tantieme/demo/1" || r.Sale.Fee != "550000000" || r.Sale.Price != "55000000000" {
		t.Errorf("schema %q, fee %s, price %s, want %q, %q, %q", r.Schema, r.Sale.Fee, r.Sale.Price, "tantieme/demo/1", "550000000", "55000000000")
	}

	for _, name := range []string{"deploy", "register", "deal", "finalise", "anchor", "snapshot", "offer", "commit", "confirm", "settle", "push", "claim"} {
		if g := r.Gas[name]; g.Count == 0 || g.Max == 0 || g.Total < g.Max {
			t.Errorf("gas of %s: got %+v, want a count, a maximum and a total of at least the maximum", name, g)
		}
	}

	return r
}

// payouts returns the set of (account, weight, due, paid).
func payouts(r scenario.Report) (out []string) {
	for _, p := range r.Payouts.Recipients {
		out = append(out, fmt.Sprint(p.Account, p.Weight, p.Due, p.Paid))
	}
	slices.Sort(out)
	return out
}

// sliceDigests returns the multiset of slice_sha256 of a story's records.
func sliceDigests(t *testing.T, r scenario.Report) (digests []string) {
	t.Helper()
	data, err := os.ReadFile(r.Files.Records)
	if err != nil {
		t.Fatal(err)
	}

	for line := range strings.Lines(string(data)) {
		var record map[string]json.RawMessage
		if err := json.Unmarshal([]byte(line), &record); err != nil {
			t.Fatal(err)
		}

		for _, field := range []string{"contribution", "contributor", "cid", "weight", "slice_sha256", "slice"} {
			if len(record[field]) == 0 {
				t.Errorf("got a record without %s, want it", field)
			}
		}

		if len(record) != 6 {
			t.Errorf("record has %d fields, want 6", len(record))
		}

		digests = append(digests, string(record["slice_sha256"]))
	}

	if len(digests) != r.Contributors {
		t.Errorf("got %d records of %d contributors, want %v", len(digests), r.Contributors, r.Contributors)
	}

	slices.Sort(digests)
	return digests
}

func checkFiles(t *testing.T, r scenario.Report) {
	t.Helper()
	files := append(slices.Clone(r.Files.Exports), r.Files.Records, r.Files.Manifest, r.Files.Anchor, r.Files.Report)
	for _, name := range []string{"headers.bin", "shares.bin"} {
		files = append(files, filepath.Join(filepath.Dir(r.Files.Records), name))
	}

	for _, file := range files {
		if info, err := os.Stat(file); err != nil || info.Size() == 0 {
			t.Errorf("file %s: got %v", file, err)
		}
	}
}

// checkReceipts checks each contributor's receipt and the data held about one of them.
func checkReceipts(t *testing.T, dir string, r scenario.Report) {
	t.Helper()
	receipts, err := filepath.Glob(filepath.Join(dir, "contributors", "*", "receipts", "*.json"))
	if err != nil || len(receipts) != r.Contributors {
		t.Fatalf("%d receipts of %d contributors: got %v, want %v", len(receipts), r.Contributors, err, r.Contributors)
	}

	for _, file := range receipts {
		if code, out, errOut := command(t, "receipt", "verify", file, "--json"); code != core.ExitOK || !strings.Contains(out, `"state":"dpv:ConsentGiven"`) {
			t.Errorf("receipt verify %s: got exit %d\n%s%s", file, code, out, errOut)
		}
	}

	own := filepath.Dir(filepath.Dir(receipts[0]))
	id := strings.TrimSuffix(filepath.Base(receipts[0]), ".json")
	if code, out, errOut := command(t, "receipt", "show", id, "--dir", own); code != core.ExitOK || !strings.Contains(out, "training AI models") {
		t.Errorf("receipt show: got exit %d\n%s%s", code, out, errOut)
	}

	code, out, errOut := command(t, "held", "--dir", own)
	var held struct {
		Contributions, Receipts []json.RawMessage
		Files                   []struct{ Name string }
	}

	if err := json.Unmarshal([]byte(out), &held); code != core.ExitOK || err != nil || len(held.Contributions) != 1 || len(held.Receipts) != 1 || len(held.Files) < 2 {
		t.Errorf("held: got exit %d, %v\n%s%s", code, err, out, errOut)
	}
}

// checkTampering changes one record and expects the check to find and name it.
func checkTampering(t *testing.T, dir string) {
	t.Helper()
	file := filepath.Join(dir, "buyer", "sale-1", "records.jsonl")
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}

	at := bytes.Index(data, []byte(`"weight":`)) + len(`"weight":`)
	changed := bytes.Clone(data)
	changed[at] = '4' // not a valid step
	if err := os.WriteFile(file, changed, 0o600); err != nil {
		t.Fatal(err)
	}

	var record struct{ Contribution string }
	if err := json.Unmarshal(bytes.SplitN(data, []byte("\n"), 2)[0], &record); err != nil {
		t.Fatal(err)
	}

	code, out, errOut := command(t, "verify", filepath.Dir(file))
	if code != core.ExitVerify || !strings.Contains(out+errOut, record.Contribution) {
		t.Errorf("a changed record: got exit %d, want %d, naming %s:\n%s%s", code, core.ExitVerify, record.Contribution, out, errOut)
	}
}

func TestAWrongCommitteeIsAUsageError(t *testing.T) {
	for _, args := range [][]string{{"--validators", "4"}, {"--threshold", "2"}, {"--contributors", "0"}, {"--nonsense"}} {
		code, _, errOut := command(t, append([]string{"demo", "--once", "--dir", t.TempDir()}, args...)...)
		if code != core.ExitUsage || errOut == "" {
			t.Errorf("demo %v: got exit %d, %q, want exit 2", args, code, errOut)
		}
	}
}
