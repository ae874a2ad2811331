package consent

import (
	"math/big"
	"os"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/tantieme/tantieme/node/core"
)

// TestTheSpecificationSpellsEveryType checks that node/SPEC.md, section 5, has each type
// once and with the same text.
// SPEC 5.3, SPEC 5.5.
func TestTheSpecificationSpellsEveryType(t *testing.T) {
	spec, err := os.ReadFile("../SPEC.md")
	if err != nil {
		t.Fatal(err)
	}

	spelled := map[string]string{}
	types := regexp.MustCompile("(?m)(?:`|^)(([A-Z]\\w+)\\([a-z][^)`\n]*\\))")
	for _, found := range types.FindAllStringSubmatch(string(spec), -1) {
		if _, ours := schema[found[2]]; ours {
			spelled[found[2]] = found[1]
		}
	}

	for _, want := range slices.Concat(ownTypes, solidityTypes) {
		name, _, _ := strings.Cut(want, "(")
		if got := spelled[name]; got != want && name != "EIP712Domain" {
			t.Errorf("%s: got %q, want %q", name, got, want)
		}
	}
}

// TestEveryMessageHasAGoStruct checks that body does not panic on a member without a
// field.
func TestEveryMessageHasAGoStruct(t *testing.T) {
	for name, v := range map[string]any{
		"KeyHash":  core.KeyHash{},
		"Batch":    core.Batch{},
		"Terms":    core.Terms{},
		"Snapshot": core.Snapshot{},
		"Readers":  core.Readers{},
		"Purpose":  core.Purpose{},
		"Evidence": core.Evidence{},
		"Ballot":   core.Ballot{},
		"Offer":    core.Offer{},
		"Commit":   core.Commit{},
		"Confirm":  core.Confirm{},
		"Fault":    core.Fault{},

		"ClaimOrder": core.ClaimOrder{Nonce: new(big.Int)},
		"PayeeOrder": core.PayeeOrder{Nonce: new(big.Int)},
	} {
		got := body(name, reflect.ValueOf(v))
		if len(got) != len(schema[name]) || len(got) != reflect.TypeOf(v).NumField() {
			t.Errorf("%s: got %d members, want the %d of the type and the %d of the struct",
				name, len(got), len(schema[name]), reflect.TypeOf(v).NumField())
		}
	}
}
