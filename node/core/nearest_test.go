package core_test

import (
	"testing"

	"github.com/tantieme/tantieme/node/core"
)

func TestAMistypedWordHasANearestOne(t *testing.T) {
	known := []string{"artist-preferences/v1", "listening-trends/v1", "chain_id", "min_bond"}
	for typed, want := range map[string]string{
		"artist-preference/v1": "artist-preferences/v1",
		"Listening-Trends/v1":  "listening-trends/v1",
		"artist-preferences":   "artist-preferences/v1",
		"chainid":              "chain_id",
		"bond":                 "",
		"foo/v1":               "",
		"":                     "",
	} {
		if got := core.Nearest(typed, known); got != want {
			t.Errorf("%q: got %q, want %q", typed, got, want)
		}
	}
}
