package scenario_test

import (
	"flag"
	"fmt"
	"os"
	"testing"
)

// TestMain lets all stories of this package run beside each other, whatever the number of
// cores: most of the time they wait for blocks and windows.
func TestMain(m *testing.M) {
	flag.Parse()
	if err := flag.Set("test.parallel", "4"); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}

	os.Exit(m.Run())
}
