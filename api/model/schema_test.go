package model_test

import (
	"encoding/json"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/getkin/kin-openapi/openapi3"

	"github.com/tantieme/tantieme/api/model"
	personal "github.com/tantieme/tantieme/api/personal/model"
)

// root is the path from this package to the repository's root.
const root = "../.."

func schemas(t *testing.T, file string) openapi3.Schemas {
	t.Helper()
	doc, err := openapi3.NewLoader().LoadFromFile(file)
	if err != nil {
		t.Fatal(err)
	}

	return doc.Components.Schemas
}

// documented returns the components of a document that have a schema name.
func documented(t *testing.T, file string) (names []string) {
	t.Helper()
	for name, schema := range schemas(t, file) {
		if schema.Value.Properties["schema"] != nil {
			names = append(names, name)
		}
	}

	slices.Sort(names)
	return names
}

// TestASchemaNameHasOneShape checks that no two components of the documents share a
// schema name. offer, committee, contribution and earnings once had two shapes each.
func TestASchemaNameHasOneShape(t *testing.T) {
	owner := map[string]string{}
	for _, file := range []string{"../openapi.yaml", "../personal/openapi.yaml"} {
		for _, component := range documented(t, file) {
			property := schemas(t, file)[component].Value.Properties["schema"].Value
			if len(property.Enum) != 1 {
				t.Errorf("%s, %s: got schema names %v, want one", file, component, property.Enum)
				continue
			}

			name, _ := property.Enum[0].(string)
			if before, there := owner[name]; there {
				t.Errorf("%s: got two shapes, %s and %s of %s, want one", name, before, component, file)
			}

			owner[name] = component + " of " + file
		}
	}

	if len(owner) < 20 {
		t.Errorf("got %d schema names, want those of both documents", len(owner))
	}
}

// writtenTwice lists the schema names with two constants. A test compares each pair.
var writtenTwice = []string{
	"tantieme/event/1", // of the document, and of core, which does not import the document
}

// TestASchemaNameStandsInOnePlace checks that each schema name is written once in the
// whole program, so that all code that prints an object under it prints the same type.
func TestASchemaNameStandsInOnePlace(t *testing.T) {
	name := regexp.MustCompile(`^tantieme/[a-z-]+/[0-9]+$`)
	places := map[string][]string{}
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && (d.Name() == "node_modules" || d.Name() == "bindings" || path != root && strings.HasPrefix(d.Name(), ".")) {
			return filepath.SkipDir
		}

		if !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return nil
		}

		set := token.NewFileSet()
		file, err := parser.ParseFile(set, path, nil, 0)
		if err != nil {
			return err
		}

		ast.Inspect(file, func(n ast.Node) bool {
			if lit, ok := n.(*ast.BasicLit); ok && lit.Kind == token.STRING {
				if text, err := strconv.Unquote(lit.Value); err == nil && name.MatchString(text) {
					places[text] = append(places[text], set.Position(lit.Pos()).String())
				}
			}

			return true
		})

		return nil
	})
	if err != nil {
		t.Fatal(err)
	}

	for text, at := range places {
		if len(at) > 1 && !slices.Contains(writtenTwice, text) {
			t.Errorf("%s: got %d places, %v, want one constant", text, len(at), at)
		}
	}

	if len(places) < 40 {
		t.Errorf("got %d schema names, want those of the whole program", len(places))
	}
}

// TestTheObjectsAreThoseOfTheDocuments fails if a document has changed without make
// generate.
func TestTheObjectsAreThoseOfTheDocuments(t *testing.T) {
	for file, objects := range map[string][]any{
		"../openapi.yaml": {
			model.Committee{},
			model.Commit{},
			model.Consent{},
			model.Contracts{},
			model.Contribution{},
			model.Dataset{},
			model.Event{},
			model.Member{},
			model.Node{},
			model.Offer{},
			model.Payout{},
			model.Problem{},
			model.Snapshot{},
			model.StageCount{},
			model.Status{},
			model.Submission{},
			model.Purpose{},
			model.Evidence{},
			model.SumProof{},
			model.ChainPosition{},
		},
		"../personal/openapi.yaml": {
			personal.Consent{},
			personal.ConsentRequest{},
			personal.Contribution{},
			personal.ContributionList{},
			personal.Earning{},
			personal.EarningList{},
			personal.Export{},
			personal.ExportList{},
			personal.Offer{},
			personal.Status{},
			personal.ValidatorStatus{},
		},
	} {
		components := schemas(t, file)
		for _, object := range objects {
			typ := reflect.TypeOf(object)
			var want []string
			for property := range components[typ.Name()].Value.Properties {
				want = append(want, property)
			}

			slices.Sort(want)
			if got := fields(typ); !slices.Equal(got, want) {
				t.Errorf("%s of %s: got fields %v, want %v; run make generate", typ.Name(), file, got, want)
			}
		}
	}
}

func fields(typ reflect.Type) (names []string) {
	for i := range typ.NumField() {
		name, _, _ := strings.Cut(typ.Field(i).Tag.Get("json"), ",")
		names = append(names, name)
	}

	slices.Sort(names)
	return names
}

func TestAnOfferShowsWhetherItIsRefundable(t *testing.T) {
	data, err := json.Marshal(model.OfferOf(offer()))
	if err != nil || !strings.Contains(string(data), `"refundable":true`) {
		t.Errorf("got %s, %v, want refundable", data, err)
	}
}

// TestEveryPatternIsOne checks that Go reads each pattern of the documents: one with too many
// repetitions would refuse every text.
func TestEveryPatternIsOne(t *testing.T) {
	spelled := regexp.MustCompile(`pattern: "([^"]+)"`)
	seen := 0
	for _, file := range []string{"../openapi.yaml", "../personal/openapi.yaml"} {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}

		for _, found := range spelled.FindAllStringSubmatch(string(data), -1) {
			seen++
			pattern, err := strconv.Unquote(`"` + found[1] + `"`)
			if err == nil {
				_, err = regexp.Compile(pattern)
			}
			if err != nil {
				t.Errorf("%s: got %v for %q, want a pattern", file, err, found[1])
			}
		}
	}

	if seen < 10 {
		t.Errorf("got %d patterns, want those of both documents", seen)
	}
}
