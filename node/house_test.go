package node_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// eachFile parses every Go file of the repository that a program is built from, and calls
// visit with its path from the root.
func eachFile(t *testing.T, visit func(path string, file *ast.File, set *token.FileSet)) {
	t.Helper()
	err := filepath.WalkDir("..", func(path string, d fs.DirEntry, err error) error {
		switch name := d.Name(); {
		case err != nil:
			return err
		case d.IsDir() && (name == "node_modules" || name == "bindings" || len(name) > 2 && name[0] == '.'):
			return filepath.SkipDir
		case d.IsDir() || filepath.Ext(name) != ".go" || strings.HasSuffix(name, "_test.go"):
			return nil
		}

		set := token.NewFileSet()
		file, err := parser.ParseFile(set, path, nil, 0)
		if err == nil && !ast.IsGenerated(file) {
			visit(strings.TrimPrefix(filepath.ToSlash(path), "../"), file, set)
		}

		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

// TestFilesAreWrittenInOnePlace checks that only node/files renames a file into place or
// writes a whole one. Any other code that did so would forget an fsync sooner or later.
func TestFilesAreWrittenInOnePlace(t *testing.T) {
	allowed := map[string]string{
		"node/files/files.go":                  "it is the place",
		"node/folder/disk.go":                  "a probe that is removed at once",
		"node/export/exporttest/exporttest.go": "goldens of tests",
		"node/nodetest/page/page.go":           "documents, by tests",
	}

	seen := 0

	eachFile(t, func(path string, file *ast.File, set *token.FileSet) {
		ast.Inspect(file, func(n ast.Node) bool {
			call, ok := n.(*ast.SelectorExpr)
			if !ok {
				return true
			}

			pkg, ok := call.X.(*ast.Ident)
			if !ok || pkg.Name != "os" {
				return true
			}

			if strings.HasPrefix(path, "testnet/") {
				return true // its files need not survive
			}

			switch call.Sel.Name {
			case "Rename", "CreateTemp", "Link", "WriteFile", "Create":
				seen++
				if allowed[path] == "" {
					t.Errorf("%s: got os.%s, want a function of node/files", set.Position(call.Pos()), call.Sel.Name)
				}
			}

			return true
		})
	})

	if seen == 0 {
		t.Error("got no call at all, want those of node/files: the test looks in the wrong place")
	}
}

// TestIndexNamesNothingInTheAPI checks that the documents say seat, leaf or position: the
// word index had four meanings.
func TestIndexNamesNothingInTheAPI(t *testing.T) {
	for _, name := range []string{"../api/openapi.yaml", "../api/personal/openapi.yaml"} {
		document, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}

		for i, line := range strings.Split(string(document), "\n") {
			if strings.Contains(line, "index") {
				t.Errorf("%s:%d: got %q, want seat, leaf or position", name, i+1, strings.TrimSpace(line))
			}
		}
	}
}

// TestEveryMetricIsCounted checks that each field of a struct of metrics is used beyond the
// literal that makes it: a metric that nothing counts would stay at zero for ever.
func TestEveryMetricIsCounted(t *testing.T) {
	declared := map[string]map[string]token.Position{} // by folder and field
	used := map[string]map[string]bool{}

	eachFile(t, func(path string, file *ast.File, set *token.FileSet) {
		folder := filepath.Dir(path)
		if declared[folder] == nil {
			declared[folder] = map[string]token.Position{}
			used[folder] = map[string]bool{}
		}

		ast.Inspect(file, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.SelectorExpr:
				used[folder][n.Sel.Name] = true
			case *ast.TypeSpec:
				for _, name := range metricsOf(n) {
					declared[folder][name.Name] = set.Position(name.Pos())
				}
			}

			return true
		})
	})

	seen := 0

	for folder, fields := range declared {
		for name, at := range fields {
			seen++
			if !used[folder][name] {
				t.Errorf("%s: got no use of the metric %s, want a place that counts", at, name)
			}
		}
	}

	if seen < 20 {
		t.Errorf("got %d metrics, want those of every package: the test looks in the wrong place", seen)
	}
}

// metricsOf returns the fields of a type that is called metrics.
func metricsOf(spec *ast.TypeSpec) (names []*ast.Ident) {
	structure, ok := spec.Type.(*ast.StructType)
	if !ok || spec.Name.Name != "metrics" {
		return nil
	}

	for _, field := range structure.Fields.List {
		names = append(names, field.Names...)
	}

	return names
}

// mostLinesOfTheRoot bounds this package without its tests. It wires; what decides
// something belongs into a room of its own.
const mostLinesOfTheRoot = 1000

func TestTheRootOnlyWires(t *testing.T) {
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}

	lines := 0
	for _, name := range files {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}

		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}

		lines += strings.Count(string(data), "\n")
	}

	if lines == 0 || lines > mostLinesOfTheRoot {
		t.Errorf("got %d lines in package node, want 1 to %d: move what is not wiring into its room", lines, mostLinesOfTheRoot)
	}
}
