package core

import "slices"

// steps are the weights of WeightSteps, the greatest first.
var steps = []uint64{MaxStep, 5, 3, 2, 1}

// Counted returns what contributions that are new in a snapshot count, given what they
// declare. Element i is of declared[i]; 0 means that it waits for a later snapshot.
//
// A weight must not name a record, since it stands beside the record in one tree and
// beside the account in the other. So from the top down, a step that fewer than minClass
// of the new ones have counts as the next lower step. What the lowest step has then,
// waits if it is fewer (SPEC 4.18). A declared weight that is no step counts as the next
// lower one.
func Counted(declared []uint64, minClass uint32) []uint64 {
	var held [MaxStep + 1]int
	for _, weight := range declared {
		held[stepOf(weight)]++
	}

	var counts [MaxStep + 1]uint64 // by declared step
	var carried []uint64           // steps above that are too rare
	size := 0

	for _, step := range steps {
		size += held[step]
		carried = append(carried, step)
		if size == 0 || size < int(minClass) {
			continue
		}

		for _, rare := range carried {
			counts[rare] = step
		}
		carried, size = nil, 0
	}

	out := make([]uint64, len(declared))
	for i, weight := range declared {
		out[i] = counts[stepOf(weight)]
	}

	return out
}

// stepOf returns the greatest step that is not above a weight, or 0.
func stepOf(weight uint64) uint64 {
	i := slices.IndexFunc(steps, func(step uint64) bool { return step <= weight })
	if i < 0 {
		return 0
	}
	return steps[i]
}
