package core_test

import (
	"cmp"
	"flag"
	"fmt"
	"net/http"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/nodetest/page"
)

var update = flag.Bool("update", false, "write the tables of reasons into the READMEs")

// TestTheReadmesHoldTheTables compares the READMEs with the table of reasons from which
// parts of them are generated. With -update it writes those parts.
func TestTheReadmesHoldTheTables(t *testing.T) {
	for _, tc := range []struct{ file, name, want string }{
		{"README.md", "exit codes", exitCodes()},
		{"node/README.md", "reasons", reasonsByPart()},
		{"api/README.md", "errors", errorsByStatus()},
	} {
		page.Check(t, filepath.Join(root, tc.file), tc.name, tc.want, *update, "go test ./node/core -update")
	}
}

func exitCodes() string {
	var out strings.Builder
	out.WriteString("| exit code | meaning |\n|---|---|\n")
	for _, e := range core.ExitMeanings() {
		fmt.Fprintf(&out, "| %d | %s |\n", e.Code, e.Meaning)
	}
	return out.String()
}

func reasonsByPart() string {
	var out strings.Builder
	var part core.Part
	for _, row := range core.ReasonInfos() {
		if row.Part != part {
			part = row.Part
			fmt.Fprintf(&out, "\n%s:\n\n| reason | meaning | a later try may succeed | exit code |\n|---|---|---|---|\n", part)
		}

		again := ""
		if row.Retry {
			again = "yes"
		}

		fmt.Fprintf(&out, "| `%s` | %s | %s | %d |\n", row.Reason, row.Title, again, row.Exit)
	}

	return out.String() + "\n"
}

func errorsByStatus() string {
	rows := slices.DeleteFunc(core.ReasonInfos(), func(row core.ReasonInfo) bool { return row.Status == 0 })
	slices.SortStableFunc(rows, func(a, b core.ReasonInfo) int { return cmp.Compare(a.Status, b.Status) })

	var out strings.Builder
	out.WriteString("| status | code | title | what to do |\n|---|---|---|---|\n")
	for _, row := range rows {
		status := strconv.Itoa(row.Status)
		if row.Reason == core.ReasonRequest {
			status = fmt.Sprintf("%d, %d", http.StatusBadRequest, row.Status)
		}
		fmt.Fprintf(&out, "| %s | `%s` | %s | %s |\n", status, row.Reason, row.Title, row.Hint)
	}

	return out.String()
}
