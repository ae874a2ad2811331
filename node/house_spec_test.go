package node_test

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// Bounds of a rule of SPEC.md. A rule with more prose should be two rules.
const (
	mostSentences = 2
	mostWords     = 40
)

var (
	ruleLine  = regexp.MustCompile(`^\*\*(\d+)\.(\d+)\*\* (.+)$`)
	section   = regexp.MustCompile(`^## (\d+)\. `)
	citation  = regexp.MustCompile(`\bSPEC(?:\.md)? (\d+\.\d+)`)
	reference = regexp.MustCompile(`\((\d+\.\d+)\)`)
	formula   = regexp.MustCompile("`[^`]*`")
	title     = regexp.MustCompile(`\*\*[^*]*\.\*\*`)
	fullStop  = regexp.MustCompile(`[.!?](?:\s|$)`)
	word      = regexp.MustCompile(`\pL`)
)

// rule is one numbered line of SPEC.md.
type rule struct {
	section, number int
	text            string
}

func (r rule) String() string { return strconv.Itoa(r.section) + "." + strconv.Itoa(r.number) }

// readSpec returns the rules of SPEC.md in order. It fails the test for prose without a
// number in a section, and for a rule in the wrong section.
func readSpec(t *testing.T) []rule {
	t.Helper()

	data, err := os.ReadFile("SPEC.md")
	if err != nil {
		t.Fatal(err)
	}

	var (
		rules     []rule
		inside    int  // number of the section; 0: before the first
		code      bool // between ``` and ```
		generated bool // between the marks of the schemas
	)

	for i, line := range strings.Split(string(data), "\n") {
		if found := section.FindStringSubmatch(line); found != nil {
			inside, _ = strconv.Atoi(found[1])
			continue
		}

		switch {
		case strings.HasPrefix(line, "```"):
			code = !code
			continue
		case strings.HasPrefix(line, "<!--"):
			generated = !generated
			continue

		case inside == 0, code, generated, line == "", line[0] == '|':
			continue
		}

		found := ruleLine.FindStringSubmatch(line)
		if found == nil {
			t.Errorf("SPEC.md:%d: got prose without a number, want a rule: %s", i+1, line)
			continue
		}

		r := rule{text: found[3]}
		r.section, _ = strconv.Atoi(found[1])
		r.number, _ = strconv.Atoi(found[2])

		if r.section != inside {
			t.Errorf("SPEC.md:%d: got rule %s, want a rule of section %d", i+1, r, inside)
		}

		rules = append(rules, r)
	}

	if len(rules) < 100 {
		t.Fatalf("got %d rules, want all of SPEC.md: the test looks in the wrong place", len(rules))
	}

	return rules
}

// TestRulesOfTheSpecificationAscend checks that each number of SPEC.md occurs once and in
// its place, so that a citation has one meaning.
func TestRulesOfTheSpecificationAscend(t *testing.T) {
	var last rule

	for _, r := range readSpec(t) {
		if r.section < last.section || r.section == last.section && r.number <= last.number {
			t.Errorf("got rule %s after %s, want ascending numbers", r, last)
		}

		last = r
	}
}

// TestRulesOfTheSpecificationAreShort keeps each rule short enough for a reader to
// remember.
func TestRulesOfTheSpecificationAreShort(t *testing.T) {
	for _, r := range readSpec(t) {
		prose := title.ReplaceAllString(r.text, "")
		prose = formula.ReplaceAllString(prose, "0")

		words := 0
		for part := range strings.FieldsSeq(prose) {
			if word.MatchString(part) {
				words++
			}
		}

		if words > mostWords {
			t.Errorf("rule %s: got %d words, want at most %d", r, words, mostWords)
		}

		if got := len(fullStop.FindAllString(prose, -1)); got > mostSentences {
			t.Errorf("rule %s: got %d sentences, want at most %d", r, got, mostSentences)
		}
	}
}

// eachText reads every file of the repository that may cite SPEC.md, and calls visit with
// its path from the root.
func eachText(t *testing.T, visit func(path, text string)) {
	t.Helper()

	kinds := []string{".go", ".sol", ".md", ".mjs", ".tree", ".yaml"}

	err := filepath.WalkDir("..", func(path string, d fs.DirEntry, err error) error {
		name := d.Name()

		switch {
		case err != nil:
			return err
		case d.IsDir() && (name == "node_modules" || name == "bindings" || len(name) > 2 && name[0] == '.'):
			return filepath.SkipDir
		case d.IsDir() || !slices.Contains(kinds, filepath.Ext(name)):
			return nil
		}

		data, err := os.ReadFile(path)
		if err == nil {
			visit(strings.TrimPrefix(filepath.ToSlash(path), "../"), string(data))
		}

		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

// TestCitedRulesExist checks that each rule that code or a page cites is in SPEC.md, and
// that tests cite enough of them.
func TestCitedRulesExist(t *testing.T) {
	exists := map[string]bool{}
	for _, r := range readSpec(t) {
		exists[r.String()] = true
	}

	byTests := map[string]bool{}

	eachText(t, func(path, text string) {
		cited := citation.FindAllStringSubmatch(text, -1)
		if path == "node/SPEC.md" {
			cited = append(cited, reference.FindAllStringSubmatch(text, -1)...)
		}

		for _, found := range cited {
			if !exists[found[1]] {
				t.Errorf("%s: got a citation of rule %s, want a rule that exists", path, found[1])
			}
			if strings.HasSuffix(path, "_test.go") || strings.HasSuffix(path, ".t.sol") {
				byTests[found[1]] = true
			}
		}
	})

	if len(byTests) < 12 {
		t.Errorf("got %d rules that tests cite, want at least 12", len(byTests))
	}
}
