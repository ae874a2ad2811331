package node

import (
	"flag"
	"fmt"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus"
)

var update = flag.Bool("update", false, "write METRICS.md anew")

const metricsPage = `# Metrics

A validator serves these at ` + "`/metrics`" + ` of the operator's listener, to a caller with the token in ` + "`admin-token`" + `,
and of its API only if ` + "`api.open_metrics`" + ` says so. Beside them are the usual metrics
of the Go runtime and the process. Validators of one process have registries of their own.

This page is written from a running node by ` + "`go test ./node -run Metrics -update`" + `, and compared with it by ` + "`go test`" + `.
To add a metric, declare it in the ` + "`metrics.go`" + ` of its package.

| metric | kind | labels | meaning |
|---|---|---|---|
`

// TestThePageOfMetricsIsWhatANodeExports compares METRICS.md with the registry of a
// validator that has every step.
func TestThePageOfMetricsIsWhatANodeExports(t *testing.T) {
	n := ofThree(t, time.Second)
	n.opts.Replica.Kubo = "http://127.0.0.1:1" // nothing listens there, and nothing asks it here
	if err := n.buildReplicas(); err != nil {
		t.Fatal(err)
	}

	got := metricsPage + strings.Join(rows(t, n.metrics), "\n") + "\n"
	if *update {
		if err := os.WriteFile("METRICS.md", []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}

	want, err := os.ReadFile("METRICS.md")
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf(
			"METRICS.md: got without %q, and with %q, want what go test ./node -run Metrics -update writes",
			beyond(got, string(want)),
			beyond(string(want), got),
		)
	}
}

var described = regexp.MustCompile(`fqName: "(tantieme_[^"]+)", help: "([^"]*)", unit: "[^"]*", constLabels: {([^}]*)}, variableLabels: {([^}]*)}`)

// rows returns the lines of the page's table, by name.
func rows(t *testing.T, registry *prometheus.Registry) (rows []string) {
	t.Helper()
	descs := make(chan *prometheus.Desc, 1000)
	registry.Describe(descs)
	close(descs)

	for desc := range descs {
		match := described.FindStringSubmatch(desc.String())
		if match == nil {
			continue // metrics of the Go runtime or the process
		}

		name, help, labels := match[1], match[2], match[4]
		if constant, _, ok := strings.Cut(match[3], "="); ok {
			labels = strings.TrimSuffix(constant+","+labels, ",")
		}
		if help == "" {
			t.Errorf("%s: got no help, want a sentence", name)
		}

		kind := "gauge"
		if strings.HasSuffix(name, "_total") {
			kind = "counter"
		}
		if strings.HasSuffix(name, "_request_seconds") {
			kind = "histogram"
		}

		rows = append(rows, fmt.Sprintf("| `%s` | %s | %s | %s |", name, kind, strings.ReplaceAll(labels, ",", ", "), help))
	}

	slices.Sort(rows)
	return slices.Compact(rows)
}

// beyond returns the lines of a page that the other does not have.
func beyond(page, other string) (lines []string) {
	known := strings.Split(other, "\n")
	for _, line := range strings.Split(page, "\n") {
		if !slices.Contains(known, line) {
			lines = append(lines, line)
		}
	}

	return lines
}
