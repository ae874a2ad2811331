package core_test

import (
	"strings"
	"testing"

	"github.com/tantieme/tantieme/node/core"
)

func TestRequiredNamesWhatIsMissing(t *testing.T) {
	var nilPointer *int
	var nilFunc func()
	given := new(int)

	for name, c := range map[string]struct {
		ports core.Ports
		want  string
	}{
		"nothing is needed":            {nil, ""},
		"all are given":                {core.Ports{"A": given, "B": "x", "C": func() {}, "D": 0}, ""},
		"an interface is missing":      {core.Ports{"A": given, "Store": nil}, "step: required and missing in its options: Store"},
		"a pointer is nil":             {core.Ports{"Log": nilPointer}, "Log"},
		"a function is nil":            {core.Ports{"Sizes": nilFunc}, "Sizes"},
		"a string is empty":            {core.Ports{"Dir": ""}, "Dir"},
		"a slice is nil":               {core.Ports{"RPC": []string(nil)}, "RPC"},
		"several stand in their order": {core.Ports{"B": nil, "A": nil, "C": given}, "A, B"},
	} {
		t.Run(name, func(t *testing.T) {
			err := core.Required("step", c.ports)
			if c.want == "" && err != nil {
				t.Fatalf("got %v, want no error", err)
			}
			if c.want != "" && (err == nil || !strings.HasSuffix(err.Error(), c.want)) {
				t.Errorf("got %v, want an error that ends with %q", err, c.want)
			}
		})
	}
}
