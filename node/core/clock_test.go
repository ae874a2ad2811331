package core

import (
	"encoding/json"
	"math"
	"testing"
)

// TestEverySecondHasATime holds that no number of seconds, which strangers choose, makes a
// time before 1970 or one that JSON cannot hold.
func TestEverySecondHasATime(t *testing.T) {
	for seconds, want := range map[uint64]string{
		0:              "1970-01-01 00:00:00 UTC",
		1_800_000_000:  "2027-01-15 08:00:00 UTC",
		lastSecond:     "9999-12-31 23:59:59 UTC",
		lastSecond + 1: "9999-12-31 23:59:59 UTC",
		1 << 63:        "9999-12-31 23:59:59 UTC",
		math.MaxUint64: "9999-12-31 23:59:59 UTC",
	} {
		at := UnixTime(seconds)
		if got := Clock(at); got != want {
			t.Errorf("%d seconds: got %s, want %s", seconds, got, want)
		}
		if _, err := json.Marshal(at); err != nil {
			t.Errorf("%d seconds: got %v, want JSON", seconds, err)
		}
	}
}
