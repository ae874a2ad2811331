package exports_test

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/export"
	"github.com/tantieme/tantieme/testnet/exports"
)

// ends lists the states and reasons in which exports with a fault may end.
var ends = map[exports.Fault][]string{
	exports.Sound:         {"sealable"},
	exports.WrongPackage:  {"refused: no_music"},
	exports.LogInstead:    {"refused: technical_log"},
	exports.CutShort:      {"refused: truncated"},
	exports.Reupload:      {"sealable"},
	exports.NearCopy:      {"sealable"},
	exports.ZipBomb:       {"refused: bomb"},
	exports.HandEdited:    {"sealable"},
	exports.EndsongEra:    {"sealable"},
	exports.NullClusters:  {"sealable"},
	exports.MostlyPrivate: {"sealable"},
}

// outcome returns the state in which an export ends, and its preview.
func outcome(t *testing.T, data []byte) (string, contributor.Preview) {
	t.Helper()
	shown, err := contributor.NewPreview(t.Context(), export.ZIP(bytes.NewReader(data), int64(len(data))), schema)
	var refused *export.Refused
	switch {
	case errors.As(err, &refused):
		return "refused: " + string(refused.Code), shown
	case err != nil:
		t.Fatal(err)
	case !shown.Sealable:
		return "not sealable: " + shown.Reason, shown
	}

	return "sealable", shown
}

// number returns the number of exports to read: EXPORTS, or a thousand.
func number(t *testing.T) int {
	t.Helper()
	text, set := os.LookupEnv("EXPORTS")
	if !set {
		return 1000
	}

	n, err := strconv.Atoi(text)
	if err != nil || n < 1000 {
		t.Fatalf("EXPORTS=%s: want a number from 1000 on", text)
	}

	return n
}

// keep writes an export into the folder KEEP, if it is set.
func keep(t *testing.T, i int, data []byte) {
	t.Helper()
	if dir := os.Getenv("KEEP"); dir != "" {
		if err := os.WriteFile(filepath.Join(dir, fmt.Sprintf("export-%05d.zip", i)), data, 0o600); err != nil {
			t.Fatal(err)
		}
	}
}

// TestAThousandExportsEndAsTheyShould reads a thousand exports, faults among them, and
// compares the outcomes with the README's table. EXPORTS sets another number. KEEP names
// a folder that receives all of them.
func TestAThousandExportsEndAsTheyShould(t *testing.T) {
	population := exports.Population{Generator: exports.Generator{Seed: 11, Percent: 2}}
	counts := map[exports.Fault]map[string]int{}
	var data bytes.Buffer
	for i := range number(t) {
		data.Reset()
		if _, err := population.Write(t.Context(), i, &data); err != nil {
			t.Fatal(err)
		}

		keep(t, i, data.Bytes())
		fault := population.Fault(i)
		state, shown := outcome(t, data.Bytes())
		if !slices.Contains(ends[fault], state) {
			t.Errorf("export %d (%s) ends %s, want %v", i, fault, state, ends[fault])
		}
		if counts[fault] == nil {
			counts[fault] = map[string]int{}
		}

		if i < 1000 {
			counts[fault][state]++
		}

		checkFault(t, population, i, shown)
	}

	want := table(counts)
	readme, err := os.ReadFile("../README.md")
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(string(readme), want) {
		t.Errorf("the README's table is not what was seen:\n%s", want)
	}
}

// checkFault checks, from the preview, that the fault really was in the export.
func checkFault(t *testing.T, p exports.Population, i int, shown contributor.Preview) {
	t.Helper()
	rows := shown.LeftOut.Rows
	switch p.Fault(i) {
	case exports.Reupload, exports.NearCopy:
		var original bytes.Buffer
		if _, err := p.Write(t.Context(), p.Original(i), &original); err != nil {
			t.Fatal(err)
		}

		_, other := outcome(t, original.Bytes())
		if same := shown.Sum == other.Sum; !same && p.Fault(i) == exports.Reupload {
			t.Errorf("export %d: got another slice than its original's, want the same", i)
		}

	case exports.NullClusters:
		if rows["unattributed"] == 0 {
			t.Errorf("export %d: got rows %v, want damaged ones", i, rows)
		}

	case exports.MostlyPrivate:
		if rows["private_session"] == 0 {
			t.Errorf("export %d: got rows %v, want private ones", i, rows)
		}

	case exports.EndsongEra:
		if !slices.Contains(shown.LeftOut.Keys, "ip_addr_decrypted") {
			t.Errorf("export %d: got keys %v, want those of its era", i, shown.LeftOut.Keys)
		}

	default: // the state tells it
	}
}

func table(counts map[exports.Fault]map[string]int) string {
	var out strings.Builder
	out.WriteString("| export | of 1,000 | ends |\n|---|---|---|\n")
	for _, fault := range exports.Faults() {
		var states []string
		n := 0
		for state, times := range counts[fault] {
			states = append(states, state)
			n += times
		}

		slices.SortFunc(states, func(a, b string) int { return cmp.Compare(a, b) })
		fmt.Fprintf(&out, "| %s | %d | %s |\n", fault, n, strings.Join(states, ", "))
	}

	return out.String()
}
