package core_test

import (
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/tantieme/tantieme/node/core"
)

// TestTheSpecificationNamesTheRulesThatAreBuilt compares SPEC 5.7 to 5.10 with the rules of
// the terms. A test of node/chain compares them with the contracts.
func TestTheSpecificationNamesTheRulesThatAreBuilt(t *testing.T) {
	data, err := os.ReadFile(filepath.Join(root, "node", "SPEC.md"))
	if err != nil {
		t.Fatal(err)
	}

	spec := strings.ReplaceAll(string(data), "`", "")
	for kind, rules := range map[string]core.Rules{"weight": core.WeightRules(), "vote": core.VoteRules()} {
		values := slices.Sorted(maps.Keys(rules))
		for _, value := range values {
			if named := fmt.Sprintf("%d is %s", value, rules[value]); !strings.Contains(spec, named) {
				t.Errorf("SPEC.md, section 5: got no %s rule %q, want it named", kind, named)
			}
		}

		if built := builtRules(kind, values); !strings.Contains(spec, built) {
			t.Errorf("SPEC 5.10: got other %s rules, want %q", kind, built)
		}
	}
}

// builtRules says in words which rules are built, such as "vote rules 0 and 1".
func builtRules(kind string, values []uint8) string {
	if len(values) == 1 {
		return fmt.Sprintf("%s rule %d", kind, values[0])
	}

	var said []string
	for _, value := range values {
		said = append(said, fmt.Sprint(value))
	}

	last := len(said) - 1
	return fmt.Sprintf("%s rules %s and %s", kind, strings.Join(said[:last], ", "), said[last])
}
