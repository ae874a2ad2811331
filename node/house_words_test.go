package node_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/getkin/kin-openapi/openapi3"
)

// mostWordsOfTheHouse bounds the glossary: a reader has to keep it in mind.
const mostWordsOfTheHouse = 27

// plainWords are the other words that a name may be made of, each in the singular. To add
// one is a decision: first look for a word that is there.
var plainWords = map[string]string{
	"the machine":      "account balance build disk draining ether free http info step",
	"counts and units": "age amount budget byte bytes32 count kind paid position second sha256 spent sum timestamp total wei",
	"the API":          "earning event id node page problem request status type validator waiting acknowledgement",
	"the chain":        "block bump cancel chain contract cursor fee final gas head lag nonce reorged rpc token transaction tx",
	"what is signed":   "address agreement ballot claim commit committee erasure evidence member message order payee proof purpose reader retraction signature signer split vote fault finding dispute tombstone",
	"networks":         "connected disagreement failure p2p refused",
	"steps":            "anchor duties intake ledger move pin pinned proposal pushes ready relay release replica submission looks text",
	"states and ages": `
		accepted anchored cancelled committed confirmed included lost mined none offered oldest received recorded
		damaged erase erased refunded rejected repaired replaced retracted sent settled state used`,
}

// glossary returns the words of the table "Words" of node/README.md.
func glossary(t *testing.T) []string {
	t.Helper()

	data, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}

	_, table, _ := strings.Cut(string(data), "\n## Words\n")
	table, _, _ = strings.Cut(table, "\n## ")

	var words []string
	for _, row := range regexp.MustCompile(`(?m)^\| ([a-z]+) \| `).FindAllStringSubmatch(table, -1) {
		if row[1] != "word" {
			words = append(words, row[1])
		}
	}

	return words
}

// enumNames returns the values of core's enums of stages and states.
func enumNames(t *testing.T) []string {
	t.Helper()

	files, err := filepath.Glob("core/*.go")
	if err != nil {
		t.Fatal(err)
	}

	var names []string

	for _, path := range files {
		if strings.HasSuffix(path, "_test.go") {
			continue
		}

		file, err := parser.ParseFile(token.NewFileSet(), path, nil, 0)
		if err != nil {
			t.Fatal(err)
		}

		ast.Inspect(file, func(n ast.Node) bool {
			spec, ok := n.(*ast.ValueSpec)
			if !ok {
				return true
			}

			kind, ok := spec.Type.(*ast.Ident)
			if !ok || !slices.Contains([]string{"Stage", "SaleState", "TxStage"}, kind.Name) {
				return true
			}

			for _, name := range spec.Names {
				names = append(names, name.Name)
			}

			return true
		})
	}

	return names
}

// metricNames returns the metrics of METRICS.md without the prefix that they share.
func metricNames(t *testing.T) []string {
	t.Helper()

	data, err := os.ReadFile("METRICS.md")
	if err != nil {
		t.Fatal(err)
	}

	var names []string
	for _, row := range regexp.MustCompile("(?m)^\\| `tantieme_(\\w+)`").FindAllStringSubmatch(string(data), -1) {
		names = append(names, row[1])
	}

	return names
}

// objectNames returns the objects of both APIs.
func objectNames(t *testing.T) []string {
	t.Helper()

	var names []string

	for _, path := range []string{"../api/openapi.yaml", "../api/personal/openapi.yaml"} {
		doc, err := openapi3.NewLoader().LoadFromFile(path)
		if err != nil {
			t.Fatal(err)
		}

		names = slices.AppendSeq(names, maps.Keys(doc.Components.Schemas))
	}

	return names
}

var capital = regexp.MustCompile(`([a-z0-9])([A-Z])`)

// wordsOf splits a name at `_`, `-` and capitals, in lower case.
func wordsOf(name string) []string {
	spaced := capital.ReplaceAllString(name, "$1 $2")
	spaced = strings.NewReplacer("_", " ", "-", " ").Replace(spaced)

	return strings.Fields(strings.ToLower(spaced))
}

func TestTheGlossaryIsShort(t *testing.T) {
	words := glossary(t)
	if len(words) == 0 || len(words) > mostWordsOfTheHouse {
		t.Errorf("got %d words, want 1 to %d: %v", len(words), mostWordsOfTheHouse, words)
	}
}

// TestNamesAreMadeOfKnownWords keeps the same word for the same thing in stages, metrics
// and API objects. A new word needs a row of the glossary, or a place in plainWords.
func TestNamesAreMadeOfKnownWords(t *testing.T) {
	known := map[string]bool{}
	for _, word := range glossary(t) {
		known[word] = true
	}

	unused := map[string]bool{}

	for _, words := range plainWords {
		for word := range strings.FieldsSeq(words) {
			known[word], unused[word] = true, true
		}
	}

	for kind, names := range map[string][]string{
		"enum":   enumNames(t),
		"metric": metricNames(t),
		"object": objectNames(t),
	} {
		if len(names) < 10 {
			t.Errorf("%s: got %d names, want all: the test looks in the wrong place", kind, len(names))
		}

		for _, name := range names {
			for _, word := range wordsOf(name) {
				one := strings.TrimSuffix(word, "s")
				if !known[word] && !known[one] {
					t.Errorf("%s %s: got the word %q, want one of the glossary in node/README.md", kind, name, word)
				}

				delete(unused, word)
				delete(unused, one)
			}
		}
	}

	for word := range unused {
		t.Errorf("%s: got a plain word without a use, want it gone from the list", word)
	}
}
