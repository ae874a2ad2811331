// Command rules checks Prometheus alert rules and the expressions of Grafana dashboards with
// Prometheus's own parsers, as promtool check rules does. It prints the metrics that they
// use, one a line.
package main

import (
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"os"
	"slices"
	"strings"

	"github.com/prometheus/common/model"
	"github.com/prometheus/prometheus/model/rulefmt"
	"github.com/prometheus/prometheus/promql/parser"
)

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

// run checks files and returns the exit code.
func run(names []string, out, errOut io.Writer) (code int) {
	var used []string
	for _, name := range names {
		expressions, errs := read(name)
		for _, expression := range expressions {
			metrics, err := metricsIn(expression)
			if err != nil {
				errs = append(errs, fmt.Errorf("%s: %q: %w", name, expression, err))
			}
			used = append(used, metrics...)
		}

		for _, err := range errs {
			fmt.Fprintln(errOut, err)
			code = 1
		}
	}

	slices.Sort(used)
	for _, name := range slices.Compact(used) {
		fmt.Fprintln(out, name)
	}

	return code
}

// read returns the expressions of a file: a dashboard (JSON), or rules (YAML), which are
// checked as a whole.
func read(name string) (expressions []string, errs []error) {
	if strings.HasSuffix(name, ".json") {
		return dashboard(name)
	}

	log := slog.New(slog.DiscardHandler)
	groups, errs := rulefmt.ParseFile(name, false, model.UTF8Validation, parser.NewParser(parser.Options{}), log)
	if groups == nil {
		return nil, errs
	}

	for _, group := range groups.Groups {
		for _, rule := range group.Rules {
			expressions = append(expressions, rule.Expr)
		}
	}

	return expressions, errs
}

// dashboard returns the expressions of a dashboard's panels.
func dashboard(name string) (expressions []string, errs []error) {
	data, err := os.ReadFile(name) //nolint:gosec // the caller names the file
	if err != nil {
		return nil, []error{err}
	}

	var board struct {
		Panels []struct {
			Title   string
			Targets []struct{ Expr string }
		}
	}
	if err := json.Unmarshal(data, &board); err != nil {
		return nil, []error{fmt.Errorf("%s: %w", name, err)}
	}

	for _, panel := range board.Panels {
		if len(panel.Targets) == 0 {
			errs = append(errs, fmt.Errorf("%s: panel %q shows nothing", name, panel.Title))
		}
		for _, target := range panel.Targets {
			// Grafana fills in its variables before it asks.
			expressions = append(expressions, strings.ReplaceAll(target.Expr, "$__rate_interval", "5m"))
		}
	}

	return expressions, errs
}

// metricsIn returns the metrics that an expression reads.
func metricsIn(expression string) (names []string, err error) {
	parsed, err := parser.NewParser(parser.Options{}).ParseExpr(expression)
	if err != nil {
		return nil, err
	}

	parser.Inspect(parsed, func(node parser.Node, _ []parser.Node) error {
		if selector, ok := node.(*parser.VectorSelector); ok {
			names = append(names, selector.Name)
		}
		return nil
	})

	return names, nil
}
