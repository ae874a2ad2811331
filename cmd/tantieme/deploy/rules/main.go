// Command rules checks Prometheus alert rules with Prometheus's own parser, as promtool
// check rules does. It prints the metrics that the rules use, one a line. It is a module of
// its own, because nothing else here needs Prometheus's server.
package main

import (
	"fmt"
	"os"
	"slices"

	"github.com/prometheus/common/model"
	"github.com/prometheus/prometheus/model/rulefmt"
	"github.com/prometheus/prometheus/promql/parser"
)

func main() {
	var used []string
	failed := false
	for _, file := range os.Args[1:] {
		names, errs := check(file)
		for _, err := range errs {
			fmt.Fprintln(os.Stderr, err)
			failed = true
		}
		used = append(used, names...)
	}

	slices.Sort(used)
	for _, name := range slices.Compact(used) {
		fmt.Println(name)
	}
	if failed {
		os.Exit(1)
	}
}
