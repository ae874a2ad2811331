package founder_test

import (
	"encoding/json"
	"testing"

	"github.com/tantieme/tantieme/node/founder"
	"github.com/tantieme/tantieme/node/slice"
)

// FuzzTerms reads hand-written files. Terms that are taken are taken again as they are shown.
func FuzzTerms(f *testing.F) {
	for _, schema := range slice.All() {
		template, err := founder.TermsTemplate(schema.Name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add([]byte(template))
	}

	whole, err := json.Marshal(map[string]any{"terms": terms()})
	if err != nil {
		f.Fatal(err)
	}
	f.Add(whole)

	f.Fuzz(func(t *testing.T, data []byte) {
		draft, err := founder.ParseTerms("terms.json", data)
		if err != nil {
			return
		}

		terms, err := draft.Terms(onChain())
		if err != nil {
			return
		}

		shown, err := json.Marshal(terms)
		if err != nil {
			t.Fatal(err)
		}

		again, err := founder.ParseTerms("terms.json", shown)
		if err != nil {
			t.Fatalf("terms that were taken: got %v when they are shown and read, want none", err)
		}
		if got, err := again.Terms(onChain()); err != nil || founder.InWords(got, onChain().Token)[0] != founder.InWords(terms, onChain().Token)[0] {
			t.Errorf("got %+v, %v, want %+v", got, err, terms)
		}
	})
}
