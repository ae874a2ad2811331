package node_test

import (
	"go/ast"
	"go/token"
	"path"
	"slices"
	"strings"
	"testing"
)

// steps lists the packages whose New takes options and refuses a missing port.
var steps = []string{
	"node/anchor", "node/committee", "node/custody", "node/follow", "node/intake", "node/ledger", "node/payout",
	"node/pin", "node/query", "node/release", "node/replica", "node/sale", "node/snapshot",
}

// TestStepsAreMadeAlike checks that each step is made by New(Options) with an error,
// keeps its options private, and holds hooks for tests in Options.Test alone.
func TestStepsAreMadeAlike(t *testing.T) {
	made := map[string]bool{}

	eachFile(t, func(file string, parsed *ast.File, set *token.FileSet) {
		pkg := path.Dir(file)
		if !slices.Contains(steps, pkg) {
			return
		}

		for _, d := range parsed.Decls {
			if f, ok := d.(*ast.FuncDecl); ok && f.Recv == nil && f.Name.Name == "New" {
				made[pkg] = takesOptions(f) && f.Type.Results.NumFields() == 2
			}
		}

		ast.Inspect(parsed, func(n ast.Node) bool {
			spec, ok := n.(*ast.TypeSpec)
			if !ok {
				return true
			}

			for _, fault := range faults(spec) {
				t.Errorf("%s: %s: got %s", set.Position(spec.Pos()), spec.Name.Name, fault)
			}

			return false
		})
	})

	for _, pkg := range steps {
		if !made[pkg] {
			t.Errorf("%s: got no New(Options) with an error, want one", pkg)
		}
	}
}

func takesOptions(f *ast.FuncDecl) bool {
	if f.Type.Params.NumFields() != 1 {
		return false
	}
	name, ok := f.Type.Params.List[0].Type.(*ast.Ident)

	return ok && name.Name == "Options"
}

// functionPorts are the ports of a single function. Every other function among the options
// is a hook.
var functionPorts = []string{"PayloadSize", "Ready", "Wake"}

// faults returns the ways in which a type of a step differs from the rule.
func faults(spec *ast.TypeSpec) (faults []string) {
	fields, ok := spec.Type.(*ast.StructType)
	if !ok {
		return nil
	}

	for _, field := range fields.Fields.List {
		if name, ok := field.Type.(*ast.Ident); ok && name.Name == "Options" && len(field.Names) == 0 {
			faults = append(faults, "its options embedded, want private fields")
		}

		for _, name := range field.Names {
			_, isFunc := field.Type.(*ast.FuncType)
			if spec.Name.Name == "Options" && isFunc && !slices.Contains(functionPorts, name.Name) {
				faults = append(faults, "the hook "+name.Name+" among its ports, want it in Test")
			}
		}
	}

	return faults
}

// TestTheGroundRunsNothing checks that core and wire, which promise no input or output,
// start no goroutine and use no context. Asking members belongs to node/quorum.
func TestTheGroundRunsNothing(t *testing.T) {
	looked := 0
	eachFile(t, func(file string, parsed *ast.File, set *token.FileSet) {
		if pkg := path.Dir(file); pkg != "node/core" && pkg != "node/wire" {
			return
		}

		looked++

		for _, imported := range parsed.Imports {
			switch name := strings.Trim(imported.Path.Value, `"`); name {
			case "context", "net", "net/http", "os", "sync":
				t.Errorf("%s: got an import of %s, want none in this package", set.Position(imported.Pos()), name)
			}
		}

		ast.Inspect(parsed, func(n ast.Node) bool {
			if _, ok := n.(*ast.GoStmt); ok {
				t.Errorf("%s: got a goroutine, want none in this package", set.Position(n.Pos()))
			}
			return true
		})
	})

	if looked == 0 {
		t.Error("got no file of core and wire: the test looks in the wrong place")
	}
}

// TestTurnsAreCountedInOnePlace checks that only node/quorum computes turns and collects
// signatures. A copy would drift, and two members would act in one turn.
func TestTurnsAreCountedInOnePlace(t *testing.T) {
	eachFile(t, func(file string, parsed *ast.File, set *token.FileSet) {
		if path.Dir(file) == "node/quorum" {
			return
		}

		for _, d := range parsed.Decls {
			f, ok := d.(*ast.FuncDecl)
			if !ok {
				continue
			}

			switch f.Name.Name {
			case "Turn", "SaleTurn", "CheckTurn", "NearRound", "CollectQuorum", "Proposer":
				t.Errorf("%s: got %s, want that of node/quorum", set.Position(f.Pos()), f.Name.Name)
			}
		}
	})
}
