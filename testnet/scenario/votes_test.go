package scenario

import (
	"slices"
	"testing"
)

func TestOpinionsComeNearToTheApproval(t *testing.T) {
	for name, c := range map[string]struct {
		weights []uint64
		want    []bool
	}{
		"alone":                {[]uint64{3}, []bool{true}},
		"two":                  {[]uint64{3, 1}, []bool{true, false}},
		"the lightest says no": {[]uint64{5, 8, 2, 3}, []bool{true, true, false, true}},
		"some are left out":    {[]uint64{0, 8, 2, 0}, []bool{true, true, false, true}},
	} {
		if got := opinions(c.weights); !slices.Equal(got, c.want) {
			t.Errorf("%s: got %v, want %v", name, got, c.want)
		}
	}

	many := opinions(slices.Repeat([]uint64{2, 3}, 1000))
	no := 0
	for i, yes := range many {
		if !yes {
			no += 2 + i%2
		}
	}
	if no != 24 { // of 5,000, 25 are half a percent, and nobody weighs 1
		t.Errorf("got a weight of %d that says no, want 24", no)
	}
}
