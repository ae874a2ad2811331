package main

import (
	"strings"
	"testing"

	"github.com/tantieme/tantieme/node/core"
)

// TestANodeThatIsNotReadyIsNoWrongAddress checks what a script and a person are told of
// nodes that answer and cannot work yet.
func TestANodeThatIsNotReadyIsNoWrongAddress(t *testing.T) {
	for _, nodes := range []unready{{"http://a"}, {"http://a", "http://b"}} {
		got := describe(nodes)
		if got.exit != core.ExitUnreachable || got.Code != core.ReasonUnreachable {
			t.Errorf("got exit %d, %s, want %d, %s", got.exit, got.Code, core.ExitUnreachable, core.ReasonUnreachable)
		}
		if strings.Contains(got.Hint, "check the address") || got.Hint == "" || !strings.Contains(got.Message, nodes[0]) {
			t.Errorf("got %q with %q, want the nodes, and advice for nodes that answer", got.Message, got.Hint)
		}
	}
}
