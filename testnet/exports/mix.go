package exports

import "slices"

// Sizes of a mix, in bytes of unpacked JSON.
const (
	FullSize  = 80_000_000  // what the full-size export of a mix is nearest to
	mixBudget = 190_000_000 // of all the others together
)

const (
	mixPercent = 25 // that nobody but the one of full size exceeds
	fullFrom   = 24 // contributors, from whom on one brings an export of full size
)

// Bytes that a row takes in each package, about.
const (
	accountBytes  = 160
	extendedBytes = 820
)

// Mix is the exports of the contributors of one story: those of few people are a
// quarter of what they are in life; of many they are small, so that all of them
// together stay below 300 MB unpacked, and one is of full size.
type Mix struct {
	seed    uint64
	percent int
	full    int // index of the export of full size; Newcomer: none
}

// NewMix plans the exports of so many contributors. The same seed and number give the
// same exports.
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

// Full is the index of the contributor with an export of full size, if there is one.
func (m Mix) Full() (index int, ok bool) { return m.full, m.full != Newcomer }

// Generator makes the i-th contributor's export.
func (m Mix) Generator(i int) Generator {
	if i == m.full && i != Newcomer {
		return Generator{Seed: m.seed, Percent: 100}
	}
	return Generator{Seed: m.seed, Percent: m.percent}
}

// nearest returns the index of the size that is nearest to one.
func nearest(sizes []int64, to int64) int {
	distance := func(size int64) int64 { return max(size-to, to-size) }
	least := slices.MinFunc(sizes, func(a, b int64) int { return int(distance(a) - distance(b)) })
	return slices.Index(sizes, least)
}
