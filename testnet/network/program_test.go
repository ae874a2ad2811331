package network_test

import (
	"flag"
	"fmt"
	"os"
	"testing"
)

// atOnce is the number of tests that run at the same time. They wait for blocks most of
// the time, so they are more than there are cores.
const atOnce = "5"

func TestMain(m *testing.M) {
	flag.Parse()
	if err := flag.Set("test.parallel", atOnce); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}

	os.Exit(m.Run())
}
