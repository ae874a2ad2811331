package slice_test

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/tantieme/tantieme/node/nodetest/page"
	"github.com/tantieme/tantieme/node/slice"
)

var update = flag.Bool("update", false, "write the schemas into node/SPEC.md")

// TestTheSpecificationIsWhatTheSchemasSay compares the part of node/SPEC.md that follows
// from the schemas.
func TestTheSpecificationIsWhatTheSchemasSay(t *testing.T) {
	page.Check(t, "../SPEC.md", "schemas", schemas(), *update, "go test ./node/slice -update")
}

func schemas() string {
	var out strings.Builder
	for _, s := range slice.All() {
		fmt.Fprintf(&out, "`%s`: %d to %d %s; padded to %d bytes; fewer than %d are refused as `%s`. %s\n\n", s.Name, s.MinEntries, s.MaxEntries, s.Entries, s.PaddedSize, s.MinEntries, s.TooFew, s.Withheld)
		out.WriteString("| field | holds | one of |\n|---|---|---|\n")
		for _, f := range s.Fields {
			values := "any"
			if f.Values != nil {
				values = "`" + strings.Join(f.Values, "` `") + "`"
			}
			fmt.Fprintf(&out, "| `%s` | %s | %s |\n", f.Name, f.Description, values)
		}

		fmt.Fprintf(&out, "\n| weighs | %s, at least | plays, at least |\n|---|---|---|\n", s.Entries)
		for _, step := range s.Steps {
			fmt.Fprintf(&out, "| %d | %d | %d |\n", step.Weight, max(step.Entries, s.MinEntries), step.Plays)
		}

		out.WriteString("\n")
	}

	return out.String()
}

// TestTheSpecificationHasTheClasses compares the table of SPEC 12.19 with the code.
func TestTheSpecificationHasTheClasses(t *testing.T) {
	spec, err := os.ReadFile("../SPEC.md")
	if err != nil {
		t.Fatal(err)
	}

	for name, class := range map[string]slice.Class{
		"blanks":   slice.Blanks(),
		"hidden":   slice.Hidden(),
		"controls": slice.Controls(),
	} {
		var ranges []string
		planes := 0
		for _, r := range class {
			switch {
			case r.First > 0xFFFF && r.First&0xFFFF == 0xFFFE && r.Last == r.First+1:
				planes++
			case r.First == r.Last:
				ranges = append(ranges, fmt.Sprintf("%X", r.First))
			default:
				ranges = append(ranges, fmt.Sprintf("%X-%X", r.First, r.Last))
			}
		}

		row := "| " + name + " | " + strings.Join(ranges, " ")
		if planes > 0 {
			row += ", and the last two of each plane above 0"
		}
		if !strings.Contains(string(spec), row+" |\n") || planes != 0 && planes != 16 {
			t.Errorf("got no row %q in SPEC, %d planes, want it, and 0 or 16", row, planes)
		}
	}
}
