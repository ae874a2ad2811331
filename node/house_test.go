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

// eachFile parses every Go file of the repository that a program is built from, and
// hands over its path from the root.
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

// TestFilesAreWrittenInOnePlace checks that nothing but node/files renames a file into
// its place: a write of its own would forget an fsync sooner or later.
func TestFilesAreWrittenInOnePlace(t *testing.T) {
	allowed := map[string]string{
		"node/files/files.go": "it is the place",
		"node/folder/disk.go": "a probe that is removed at once",
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

			switch call.Sel.Name {
			case "Rename", "CreateTemp", "Link":
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
