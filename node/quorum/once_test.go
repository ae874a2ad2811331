package quorum

import (
	"testing"
	"time"

	"github.com/tantieme/tantieme/node/core"
)

var onceSeat = Seat{Committee: core.Committee{N: 3, Threshold: 2}, Round: 10 * time.Second}

func TestADutyIsDoneOnceATurn(t *testing.T) {
	at := time.Unix(1000, 0)
	once := NewOnce[string](onceSeat)
	once.Done("commit", at)

	for name, c := range map[string]struct {
		duty string
		now  time.Time
		want bool
	}{
		"at once":                     {"commit", at, false},
		"a moment before a turn ends": {"commit", at.Add(onceSeat.Round - 1), false},
		"as the turn ends":            {"commit", at.Add(onceSeat.Round), true},
		"another duty":                {"confirm", at, true},
	} {
		if got := once.Free(c.duty, c.now); got != c.want {
			t.Errorf("%s: got free %v, want %v", name, got, c.want)
		}
	}

	once.Done("commit", at.Add(onceSeat.Round))
	if once.Free("commit", at.Add(onceSeat.Round+time.Second)) {
		t.Error("done again: got free within its turn, want not")
	}
}

// TestWhatIsOlderThanATurnIsForgotten checks that a validator that runs for years does
// not remember each sale.
func TestWhatIsOlderThanATurnIsForgotten(t *testing.T) {
	once := NewOnce[int](onceSeat)
	now := time.Unix(1000, 0)

	for duty := range 10_000 {
		once.Done(duty, now)
		now = now.Add(time.Second)

		if most := 2 * int(onceSeat.Round/time.Second); len(once.done) > most {
			t.Fatalf("after %d duties: got %d remembered, want at most %d", duty+1, len(once.done), most)
		}
		if once.Free(duty, now) {
			t.Fatalf("duty %d: got free within its turn, want not", duty)
		}
	}
}
