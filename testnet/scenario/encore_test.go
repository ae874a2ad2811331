package scenario

import (
	"strings"
	"testing"
)

// TestALostCommitteeIsNotEnough checks what is said when validators of a demo go down.
func TestALostCommitteeIsNotEnough(t *testing.T) {
	p := &play{story: &story{Options: Options{Validators: 3, Threshold: 2}}}
	for _, c := range []struct {
		down map[int]bool
		want string
	}{
		{map[int]bool{1: true}, "2 of 3 are up, and 2 are enough"},
		{map[int]bool{0: false, 1: true, 2: true}, "1 of 3 are up and 2 are needed"},
	} {
		if got := p.strength(c.down); !strings.Contains(got, c.want) {
			t.Errorf("got %q, want %q", got, c.want)
		}
	}
}
