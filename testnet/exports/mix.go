package exports

import "slices"

// Sizes of a mix, in bytes of unpacked JSON.
const (
	FullSize  = 80_000_000  // the full-size export of a mix is nearest to this size
	mixBudget = 190_000_000 // of all the others together
)

const (
	mixPercent = 25 // largest Percent of the exports that are not of full size
	fullFrom   = 24 // least number of contributors for an export of full size
)

// Approximate bytes of a row in each package.
const (
	accountBytes  = 160
	extendedBytes = 820
)

// Mix holds the exports of the contributors of one story. In a small story they have a
// quarter of their size in life. In a large story they are small, so that all of them
// together remain below 300 MB unpacked, and one is of full size.
type Mix struct {
	seed    uint64
	percent int
	full    int // index of the export of full size; Newcomer: none
}

// NewMix plans the exports of a number of contributors. The same seed and number yield
// the same exports.
func NewMix(seed uint64, contributors int) Mix {
	sizes := make([]int64, contributors)
	var sum int64
	for i := range sizes {
		sizes[i] = newHistory(Generator{Seed: seed}, i).size()
		sum += sizes[i]
	}

	m := Mix{seed: seed, full: Newcomer}
	if contributors >= fullFrom {
		m.full = nearest(sizes, FullSize)
		sum -= sizes[m.full]
	}

	m.percent = int(min(mixPercent, max(1, 100*mixBudget/max(sum, 1))))
	return m
}

// Full returns the index of the contributor with an export of full size, if there is one.
func (m Mix) Full() (index int, ok bool) { return m.full, m.full != Newcomer }

// Generator returns the generator of the i-th contributor's export.
func (m Mix) Generator(i int) Generator {
	if i == m.full && i != Newcomer {
		return Generator{Seed: m.seed, Percent: 100}
	}
	return Generator{Seed: m.seed, Percent: m.percent}
}

// nearest returns the index of the size nearest to a given one.
func nearest(sizes []int64, to int64) int {
	distance := func(size int64) int64 { return max(size-to, to-size) }
	least := slices.MinFunc(sizes, func(a, b int64) int { return int(distance(a) - distance(b)) })
	return slices.Index(sizes, least)
}
