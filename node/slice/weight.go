package slice

import (
	"fmt"

	"github.com/tantieme/tantieme/node/core"
)

// WeightStep is the weight of a slice with at least so many entries and plays. Plays are
// summed over the lowest numbers of its bands.
type WeightStep struct {
	Weight  uint64
	Entries int
	Plays   int64
}

// Weight returns the weight of a slice that passed Check under a rule of the dataset's
// terms: 1 if all weigh the same, otherwise one of 1 2 3 5 8, by volume and diversity.
// Steps are few and wide, so that a weight, which is public, identifies nobody. It
// depends only on the slice's bytes.
func (s *Schema) Weight(rule uint8, of Slice) (uint64, error) {
	switch rule {
	case core.WeightEqual:
		return 1, nil
	case core.WeightSteps:
		return s.step(of.Len(), s.volume(of)), nil
	}

	return 0, fmt.Errorf("weight rule %d of %s: %w", rule, s.Name, core.ErrNotFound)
}

// step returns the weight of the first step that applies.
func (s *Schema) step(entries int, plays int64) uint64 {
	for _, step := range s.Steps {
		if entries >= step.Entries && plays >= step.Plays {
			return step.Weight
		}
	}
	panic("slice: the last step of " + s.Name + " does not hold for all")
}

// volume returns the least number of plays that the bands of the entries represent.
func (s *Schema) volume(of Slice) (plays int64) {
	for _, a := range of.Artists {
		plays += s.bands.leastPlays(a.Plays)
	}

	for _, m := range of.Months {
		plays += s.bands.leastPlays(m.Plays)
	}

	return plays
}
