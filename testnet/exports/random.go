package exports

import (
	"crypto/sha256"
	"encoding/binary"
	"math/rand/v2"
	"slices"
)

// newRandom returns the random stream for one use of one contributor.
func newRandom(seed uint64, i int, use string) *rand.Rand {
	key := append([]byte("tantieme/exports/v1/"+use), 0)
	key = binary.BigEndian.AppendUint64(key, seed)
	key = binary.BigEndian.AppendUint64(key, uint64(i))
	return rand.New(rand.NewChaCha8(sha256.Sum256(key))) //nolint:gosec // it has to be repeatable and protects nothing
}

// chance is true in perMille of 1,000 cases.
func chance(r *rand.Rand, perMille int) bool { return r.IntN(1000) < perMille }

// pick returns one of the values, all equally likely.
func pick[T any](r *rand.Rand, values []T) T { return values[r.IntN(len(values))] }

// quantile is a point of a distribution: perMille of it lie below value.
type quantile struct{ perMille, value int }

// draw returns a value of the distribution, interpolated linearly between the points.
func draw(r *rand.Rand, points []quantile) int {
	const fine = 1000
	at := r.IntN(1000 * fine)
	for k := 1; k < len(points); k++ {
		low, high := points[k-1], points[k]
		if at < high.perMille*fine {
			return low.value + (high.value-low.value)*(at-low.perMille*fine)/((high.perMille-low.perMille)*fine)
		}
	}

	return points[len(points)-1].value
}

// weights are cumulative weights. Rank k is drawn with its share of the last one.
type weights []uint64

// zipf weighs rank k of n as 1/(k+flat): popularity with slope −1, flattened at the top.
func zipf(n, flat int) weights {
	w := make(weights, n)
	var sum uint64
	for k := range w {
		sum += (1 << 32) / uint64(k+flat)
		w[k] = sum
	}

	return w
}

func (w weights) draw(r *rand.Rand) int {
	at := r.Uint64N(w[len(w)-1])
	k, found := slices.BinarySearch(w, at)
	if found {
		k++ // w[k] is the first value of the next rank
	}
	return k
}
