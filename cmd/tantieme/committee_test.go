package main

import (
	"bytes"
	"strings"
	"testing"

	"github.com/tantieme/tantieme/node/core"
)

// TestTheCommitteeSaysWhyThereIsNoKey shows what a validator says of a bad dealing, without
// what would move a terminal's cursor.
func TestTheCommitteeSaysWhyThereIsNoKey(t *testing.T) {
	var out bytes.Buffer
	view := core.CommitteeView{
		Committee: core.Committee{N: 3, Threshold: 2},
		Reason:    "dealing of member 1:\nverification \x1b[2Jfailed",
	}

	if err := showCommittee(&out, view); err != nil {
		t.Fatal(err)
	}
	if want := "The key is not made yet: dealing of member 1"; !strings.Contains(out.String(), want) || strings.Contains(out.String(), "\x1b") {
		t.Errorf("got %q, want it to say %q and to hold no control character", out.String(), want)
	}
}
