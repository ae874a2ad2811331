package slice

import "fmt"

// Band is a range of numbers of plays, because exact numbers identify people.
type Band string

// step is a band and the smallest number of plays in it.
type step struct {
	band Band
	from int64
}

// scale holds the bands of a schema, descending.
type scale []step

var (
	artistBands = scale{{"100+", 100}, {"30-99", 30}, {"10-29", 10}, {"3-9", 3}, {"1-2", 1}}
	trendBands  = scale{{"1000+", 1000}, {"300-999", 300}, {"100-299", 100}, {"30-99", 30}, {"10-29", 10}, {"1-9", 1}, {"0", 0}}
)

// bandOf returns the band of a number of plays, which must not be below the lowest.
func (s scale) bandOf(plays int64) Band {
	for _, known := range s {
		if plays >= known.from {
			return known.band
		}
	}
	panic(fmt.Sprintf("slice: no band for %d plays", plays))
}

// rank returns a band's place in the order, the highest first, or -1 for an unknown band.
func (s scale) rank(b Band) int {
	for i, known := range s {
		if known.band == b {
			return i
		}
	}
	return -1
}

// leastPlays returns the smallest number of plays in a band of the scale.
func (s scale) leastPlays(b Band) int64 { return s[s.rank(b)].from }

// names returns the bands, the lowest first.
func (s scale) names() []string {
	names := make([]string, len(s))
	for i, known := range s {
		names[len(s)-1-i] = string(known.band)
	}
	return names
}

// unbounded is more than the number of plays that fit into a year.
const unbounded = 1 << 32

// mostPlays returns the greatest number of plays in a band of the scale.
func (s scale) mostPlays(b Band) int64 {
	if rank := s.rank(b); rank > 0 {
		return s[rank-1].from - 1
	}
	return unbounded
}
