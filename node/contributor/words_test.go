package contributor_test

import (
	"bytes"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/tantieme/tantieme/node/contributor"
)

var counted = regexp.MustCompile(`not counted: map\[(.*)\]`)

// TestEveryReasonOfAnAdapterHasWords shows the reasons that the adapters' golden files hold to
// a person: a reason without words would be printed as its code.
func TestEveryReasonOfAnAdapterHasWords(t *testing.T) {
	goldens, err := filepath.Glob("../export/*/testdata/*.golden")
	if err != nil || len(goldens) == 0 {
		t.Fatalf("got %d golden files, %v, want those of the adapters", len(goldens), err)
	}

	p, err := preview(t, pack(t, sealable...))
	if err != nil {
		t.Fatal(err)
	}

	for _, golden := range goldens {
		data, err := os.ReadFile(golden)
		if err != nil {
			t.Fatal(err)
		}

		rows := counted.FindSubmatch(data)
		if rows == nil {
			t.Fatalf("%s: got no line of what is not counted, want one", golden)
		}

		for _, row := range strings.Fields(string(rows[1])) {
			reason, _, _ := strings.Cut(row, ":")
			p.LeftOut.Rows = map[string]int64{reason: 1}

			var text bytes.Buffer
			if err := contributor.RenderPreview(&text, p); err != nil {
				t.Fatal(err)
			}
			if strings.Contains(text.String(), reason) {
				t.Errorf("%s: got the reason %s as it is, want its words in render.go", golden, reason)
			}
		}
	}
}
