package chaos_test

import (
	"flag"
	"fmt"
	"os"
	"testing"
)

// TestMain lets all stories of this package be told at the same time, on however few
// cores: they wait for blocks and windows most of the time.
func TestMain(m *testing.M) {
	flag.Parse()
	if err := flag.Set("test.parallel", "4"); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
	os.Exit(m.Run())
}
