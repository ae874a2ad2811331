package main

import (
	"fmt"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/tantieme/tantieme/node/core"
)

// TestTheUnitStartsACrashedNodeAgain checks the exit codes after which systemd does not
// start a validator again. Go ends with 2 at every panic, fatal error and SIGBUS.
func TestTheUnitStartsACrashedNodeAgain(t *testing.T) {
	unit, err := os.ReadFile("deploy/tantieme.service")
	if err != nil {
		t.Fatal(err)
	}

	line := regexp.MustCompile(`(?m)^RestartPreventExitStatus=(.*)$`).FindSubmatch(unit)
	if line == nil {
		t.Fatal("got no RestartPreventExitStatus, want one")
	}

	got := strings.Fields(string(line[1]))
	for _, code := range []int{core.ExitInternal, core.ExitUsage, core.ExitUnreachable, core.ExitRefused} {
		if slices.Contains(got, fmt.Sprint(code)) {
			t.Errorf("got no start after exit code %d, want one", code)
		}
	}

	for _, code := range []int{core.ExitInput, core.ExitNotFound, core.ExitVerify} {
		if !slices.Contains(got, fmt.Sprint(code)) {
			t.Errorf("got a start after exit code %d, want none: it would not help", code)
		}
	}
}
