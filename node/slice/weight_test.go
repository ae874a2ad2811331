package slice_test

import (
	"errors"
	"fmt"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/slice"
)

// preferring returns a slice of artists in one band.
func preferring(artists int, plays slice.Band) slice.Slice {
	s := slice.Slice{Schema: "artist-preferences/v1"}
	for i := range artists {
		s.Artists = append(s.Artists, slice.Artist{Name: fmt.Sprintf("Artist %02d", i), Plays: plays})
	}
	return s
}

func TestAWeightFollowsFromVolumeAndDiversity(t *testing.T) {
	for name, c := range map[string]struct {
		slice slice.Slice
		want  uint64
	}{
		"the least that can be sealed":          {preferring(5, "1-2"), 1},
		"few artists, however much":             {preferring(19, "100+"), 1},
		"some artists, hardly heard":            {preferring(24, "10-29"), 1},
		"some artists, heard at times":          {preferring(25, "10-29"), 2},
		"many artists, heard at times":          {preferring(39, "30-99"), 2},
		"many artists, heard often":             {preferring(40, "30-99"), 3},
		"as many as there is room for, often":   {preferring(50, "30-99"), 3},
		"one artist short of the highest steps": {preferring(49, "100+"), 3},
		"as many as there is room for, a lot":   {preferring(50, "100+"), 8},
	} {
		t.Run(name, func(t *testing.T) {
			got, err := preferences(t).Weight(core.WeightSteps, c.slice)
			if err != nil || got != c.want {
				t.Errorf("weighs %d (%v), want %d", got, err, c.want)
			}
		})
	}
}

func TestWhereAllWeighTheSameASliceWeighsOne(t *testing.T) {
	if got, err := preferences(t).Weight(core.WeightEqual, preferring(50, "100+")); err != nil || got != 1 {
		t.Errorf("got weight %d and error %v, want 1", got, err)
	}
}

func TestARuleThatIsNotKnownIsRefused(t *testing.T) {
	if _, err := preferences(t).Weight(9, preferring(5, "1-2")); !errors.Is(err, core.ErrNotFound) {
		t.Errorf("got %v, want %v", err, core.ErrNotFound)
	}
}

// TestAWeightNeverFallsWithMore checks that more plays of more artists never weigh less,
// so that withholding data gains nothing.
func TestAWeightNeverFallsWithMore(t *testing.T) {
	bands := []slice.Band{"1-2", "3-9", "10-29", "30-99", "100+"}
	rapid.Check(t, func(rt *rapid.T) {
		artists, band := rapid.IntRange(5, 49).Draw(rt, "artists"), rapid.IntRange(0, 3).Draw(rt, "band")
		weigh := func(s slice.Slice) uint64 {
			w, err := preferences(t).Weight(core.WeightSteps, s)
			if err != nil {
				rt.Fatal(err)
			}
			return w
		}

		own := weigh(preferring(artists, bands[band]))
		if weigh(preferring(artists+1, bands[band])) < own || weigh(preferring(artists, bands[band+1])) < own {
			rt.Errorf("%d artists of %s weigh %d, and more of them less", artists, bands[band], own)
		}
	})
}

func TestEverySchemaSaysWhatItHolds(t *testing.T) {
	var names []string
	for _, schema := range slice.All() {
		names = append(names, schema.Name)
		if len(schema.Fields) == 0 || schema.Withheld == "" || schema.TooFew == "" || schema.Entries == "" {
			t.Errorf("%s: got no match, want one", schema.Name)
		}
	}

	if !slices.IsSorted(names) {
		t.Errorf("got names %v, want them ascending", names)
	}
}
