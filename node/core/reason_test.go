package core_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/tantieme/tantieme/node/core"
)

// root is the path from this package to the repository's root.
const root = "../.."

func TestEveryReasonHasOneRow(t *testing.T) {
	rows := map[core.Reason]int{}
	for _, row := range core.ReasonInfos() {
		rows[row.Reason]++
	}

	constants := declaredReasons(t)
	for _, reason := range constants {
		if got := rows[reason]; got != 1 {
			t.Errorf("reason %s has %d rows, want 1", reason, got)
		}
	}

	if got, want := len(rows), len(constants); got != want {
		t.Errorf("got %d rows, want %d, one for each constant", got, want)
	}
}

func TestEveryRowSaysWhatToDo(t *testing.T) {
	titles := map[string]core.Reason{}
	for _, row := range core.ReasonInfos() {
		if row.Title == "" || row.Part == "" || row.Exit == core.ExitOK {
			t.Errorf("reason %s: got %+v, want a title, a part and an exit code", row.Reason, row)
		}

		if before, there := titles[row.Title]; there {
			t.Errorf("reasons %s and %s have the same title %q, want two", before, row.Reason, row.Title)
		}

		titles[row.Title] = row.Reason

		if row.Status != 0 && !strings.HasSuffix(row.Hint, ".") {
			t.Errorf("reason %s: got the hint %q, want a sentence, since an API answers with status %d", row.Reason, row.Hint, row.Status)
		}
		if row.Status == 0 && row.Hint != "" {
			t.Errorf("reason %s: got the hint %q, want none, since no API answers with it", row.Reason, row.Hint)
		}
	}
}

func TestAReasonOfANewerNodeIsARefusal(t *testing.T) {
	got := core.Reason("made_up_tomorrow").Info()
	if got.Status != 422 || got.Exit != core.ExitRefused || got.Title == "" {
		t.Errorf("got %+v, want status 422, exit code 7 and a title", got)
	}
}

func TestEveryExitCodeHasAMeaning(t *testing.T) {
	meanings := map[int]string{}
	for _, e := range core.ExitMeanings() {
		meanings[e.Code] = e.Meaning
	}

	for _, row := range core.ReasonInfos() {
		if meanings[row.Exit] == "" {
			t.Errorf("reason %s ends with exit code %d, want one that has a meaning", row.Reason, row.Exit)
		}
	}
}

// declaredReasons parses the constants of reason.go.
func declaredReasons(t *testing.T) (reasons []core.Reason) {
	t.Helper()
	file, err := parser.ParseFile(token.NewFileSet(), "reason.go", nil, 0)
	if err != nil {
		t.Fatal(err)
	}

	ast.Inspect(file, func(n ast.Node) bool {
		spec, ok := n.(*ast.ValueSpec)
		if !ok || !isReason(spec.Type) {
			return true
		}

		for _, value := range spec.Values {
			reasons = append(reasons, core.Reason(unquoted(value)))
		}

		return true
	})

	if len(reasons) < 70 {
		t.Fatalf("got %d constants, want those of reason.go", len(reasons))
	}
	return reasons
}

// otherWords lists strings that equal a reason but mean something else. Each belongs to
// one file's own vocabulary, which has readers other than those of a reason.
var otherWords = map[string][]string{
	"testnet/exports/hostile.go":    {"not_zip", "size_lie", "technical_log", "no_music"}, // kinds of test archives
	"testnet/exports/population.go": {"technical_log"},
	"node/dataset/privacy.go":       {"below_floor"},
	"node/pin/metrics.go":           {"not_found"}, // a label
}

// TestNoReasonIsALiteralElsewhere checks the program's files. A reason with an underscore
// is unmistakable and may appear nowhere as a string. The other reasons are everyday
// words, so they are forbidden only in places where a reason is meant.
func TestNoReasonIsALiteralElsewhere(t *testing.T) {
	known := map[string]bool{}
	for _, reason := range declaredReasons(t) {
		known[string(reason)] = true
	}

	files := 0
	for _, name := range programFiles(t) {
		if name == "node/core/reason.go" {
			continue
		}

		files++
		for _, found := range literalReasons(t, name, known) {
			if !slices.Contains(otherWords[name], found.text) {
				t.Errorf("%s: got the reason %q as a string, want its constant of core", found.at, found.text)
			}
		}
	}

	if files < 200 {
		t.Fatalf("got %d files, want those of the whole program", files)
	}
}

func TestALiteralReasonIsFound(t *testing.T) {
	known := map[string]bool{"bad_range": true, "busy": true, "internal": true}
	for name, source := range map[string]string{
		"an argument of Refuse":   `package x; var _ = core.Refuse("busy", "wait")`,
		"a field":                 `package x; var _ = wire.Refusal{Reason: "internal"}`,
		"a code":                  `package x; var _ = Problem{Code: "internal"}`,
		"a conversion":            `package x; var _ = core.Reason("busy")`,
		"a constant":              `package x; const wait core.Reason = "busy"`,
		"an unmistakable string":  `package x; var _ = f("bad_range")`,
		"a comparison":            `package x; var _ = r.Reason == "busy"`,
		"one the other way round": `package x; var _ = "busy" == r.Reason`,
		"a case":                  `package x; func f() { switch p.Code { case "busy": } }`,
		"a result":                `package x; func f() core.Reason { return "busy" }`,
	} {
		if got := literalsOf(t, name, source, known); len(got) != 1 {
			t.Errorf("%s: got %d literals, want 1", name, len(got))
		}
	}

	if got := literalsOf(t, "a word", `package x; var _ = f("busy")`, known); len(got) != 0 {
		t.Errorf("everyday word: got %v, want none", got)
	}
}

// programFiles returns the paths of hand-written Go files without tests, relative to the
// root.
func programFiles(t *testing.T) (names []string) {
	t.Helper()
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() {
			if skipped := d.Name(); skipped == "node_modules" || skipped == "testdata" || skipped == "bindings" || strings.HasPrefix(skipped, ".") && path != root {
				return filepath.SkipDir
			}
			return nil
		}

		name := d.Name()
		if strings.HasSuffix(name, ".go") && !strings.HasSuffix(name, "_test.go") && !strings.HasSuffix(name, ".gen.go") {
			relative, err := filepath.Rel(root, path)
			names = append(names, filepath.ToSlash(relative))
			return err
		}

		return nil
	})
	if err != nil {
		t.Fatal(err)
	}

	return names
}

type literal struct {
	at   string
	text string
}

func literalReasons(t *testing.T, name string, known map[string]bool) []literal {
	t.Helper()
	return literalsOf(t, filepath.Join(root, name), nil, known)
}

func literalsOf(t *testing.T, name string, source any, known map[string]bool) (found []literal) {
	t.Helper()
	set := token.NewFileSet()
	file, err := parser.ParseFile(set, name, source, 0)
	if err != nil {
		t.Fatal(err)
	}

	meant := meantAsReasons(file)
	ast.Inspect(file, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.Field:
			return false // struct tags are not reasons
		case *ast.BasicLit:
			if text := unquoted(n); known[text] && (strings.Contains(text, "_") || meant[n]) {
				found = append(found, literal{set.Position(n.Pos()).String(), text})
			}
		}

		return true
	})

	return found
}

// meantAsReasons returns the literals of a file in places where a reason is meant.
func meantAsReasons(file *ast.File) map[ast.Node]bool {
	meant := map[ast.Node]bool{}
	ast.Inspect(file, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.CallExpr:
			if name := nameOf(n.Fun); len(n.Args) > 0 && (name == "Refuse" || name == "Reason" || name == "NewProblem") {
				meant[n.Args[0]] = true
			}

		case *ast.KeyValueExpr:
			if name := nameOf(n.Key); name == "Reason" || name == "Code" {
				meant[n.Value] = true
			}

		case *ast.ValueSpec:
			for _, value := range n.Values {
				meant[value] = isReason(n.Type)
			}

		case *ast.BinaryExpr:
			if name := nameOf(n.X); name == "Reason" || name == "Code" {
				meant[n.Y] = true
			}
			if name := nameOf(n.Y); name == "Reason" || name == "Code" {
				meant[n.X] = true
			}

		case *ast.SwitchStmt:
			if name := nameOf(n.Tag); name == "Reason" || name == "Code" {
				meantAsCases(n, meant)
			}

		case *ast.FuncDecl:
			if n.Body != nil && returnsReason(n.Type) {
				meantAsResults(n.Body, meant)
			}
		}

		return true
	})

	return meant
}

// meantAsCases adds the values of a switch over a reason.
func meantAsCases(n *ast.SwitchStmt, meant map[ast.Node]bool) {
	for _, s := range n.Body.List {
		for _, value := range s.(*ast.CaseClause).List {
			meant[value] = true
		}
	}
}

// meantAsResults adds what a function that returns a reason returns.
func meantAsResults(body *ast.BlockStmt, meant map[ast.Node]bool) {
	ast.Inspect(body, func(n ast.Node) bool {
		if result, ok := n.(*ast.ReturnStmt); ok {
			for _, value := range result.Results {
				meant[value] = true
			}
		}

		return true
	})
}

func returnsReason(f *ast.FuncType) bool {
	if f.Results == nil {
		return false
	}

	return slices.ContainsFunc(f.Results.List, func(field *ast.Field) bool { return isReason(field.Type) })
}

func isReason(typ ast.Expr) bool { return typ != nil && nameOf(typ) == "Reason" }

// nameOf returns the last part of a name such as core.Reason.
func nameOf(n ast.Expr) string {
	switch n := n.(type) {
	case *ast.Ident:
		return n.Name
	case *ast.SelectorExpr:
		return n.Sel.Name
	}

	return ""
}

func unquoted(n ast.Expr) string {
	lit, ok := n.(*ast.BasicLit)
	if !ok || lit.Kind != token.STRING {
		return ""
	}

	text, err := strconv.Unquote(lit.Value)
	if err != nil {
		return ""
	}

	return text
}
