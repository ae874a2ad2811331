package api_test

import (
	"net/http"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/getkin/kin-openapi/openapi3"

	"github.com/tantieme/tantieme/node/core"
)

func readme(t *testing.T) string {
	t.Helper()
	data, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}

	return string(data)
}

func TestTheReadmeNamesEveryResource(t *testing.T) {
	text := readme(t)
	validator, personal, _ := strings.Cut(text, "## A personal node")
	for file, part := range map[string]string{"openapi.yaml": validator, "personal/openapi.yaml": personal} {
		doc, err := openapi3.NewLoader().LoadFromFile(file)
		if err != nil {
			t.Fatal(err)
		}

		for path, item := range doc.Paths.Map() {
			for method := range item.Operations() {
				if row := "| " + method + " | `" + path + "`"; !strings.Contains(part, row) {
					t.Errorf("%s: no row %s: got %v, want %v", file, row, part, row)
				}
			}
		}
	}
}

func TestTheReadmeNamesEveryProblem(t *testing.T) {
	_, errors, _ := strings.Cut(readme(t), "## Errors")
	for _, row := range core.ReasonInfos() {
		if named := strings.Contains(errors, "`"+string(row.Reason)+"`"); named != (row.Status != 0) {
			t.Errorf("%s: got named %v, want %v, since its status is %d", row.Reason, named, row.Status != 0, row.Status)
		}
	}
}

// TestTheReadmesExamplesWork runs the examples that send requests to a validator,
// unchanged.
func TestTheReadmesExamplesWork(t *testing.T) {
	s := newServer(t)
	s.log.add(3, "batch")
	examples := regexp.MustCompile(`(?m)^curl -sN? (?:-H '([^:]+): ([^']+)' )?"?\$NODE(\S+?)"?$`).FindAllStringSubmatch(readme(t), -1)
	if len(examples) != 4 {
		t.Fatalf("got %d examples, want 4", len(examples))
	}

	for _, e := range examples {
		if strings.Contains(e[3], "/events") {
			s.listen(t, strings.TrimPrefix(e[3], "/api/v1/events")).next("event: batch")
			continue
		}

		var headers []string
		if e[1] != "" {
			headers = e[1:3]
		}

		if response, body := s.do(t, http.MethodGet, e[3], "", headers...); response.StatusCode != 200 || response.Header.Get("Content-Type") != "application/json" {
			t.Errorf("%s: got %s %s, want 200", e[0], response.Status, body)
		}
	}
}
