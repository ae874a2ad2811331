package core_test

import (
	"math/rand/v2"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/vectors"
)

// SPEC 4.19, SPEC 4.20.
func TestCountedWeightsAreThoseOfTheVectors(t *testing.T) {
	v := vectors.Load[struct {
		Cases []struct {
			Name              string
			MinClass          uint32
			Declared, Counted []uint64
		}
	}](t, "classes")
	if len(v.Cases) < 15 {
		t.Fatalf("got %d cases, want at least 15", len(v.Cases))
	}

	for _, c := range v.Cases {
		if got := core.Counted(c.Declared, c.MinClass); !slices.Equal(got, c.Counted) {
			t.Errorf("%s: got %v, want %v", c.Name, got, c.Counted)
		}
	}
}

var steps = []uint64{1, 2, 3, 5, 8}

// drawDeclared draws what contributions declare, and a least size of classes.
func drawDeclared(t *rapid.T) (declared []uint64, minClass uint32) {
	declared = rapid.SliceOfN(rapid.SampledFrom(steps), 0, 80).Draw(t, "declared")
	return declared, rapid.Uint32Range(0, 30).Draw(t, "minClass")
}

func sum(weights []uint64) (total uint64) {
	for _, w := range weights {
		total += w
	}
	return total
}

func TestNoClassIsSmallerThanTheLeast(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		declared, minClass := drawDeclared(t)

		sizes := map[uint64]int{}
		for _, counted := range core.Counted(declared, minClass) {
			sizes[counted]++
		}

		for counted, size := range sizes {
			if counted != 0 && size < int(minClass) {
				t.Fatalf("got a class %d of %d, want at least %d", counted, size, minClass)
			}
			if counted != 0 && !slices.Contains(steps, counted) {
				t.Fatalf("got a class of weight %d, want a step", counted)
			}
		}

		if waiting := sizes[0]; waiting > 0 && waiting >= int(minClass) {
			t.Fatalf("got %d that wait, want fewer than %d", waiting, minClass)
		}
	})
}

func TestCountingNeverRaisesAWeight(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		declared, minClass := drawDeclared(t)
		counted := core.Counted(declared, minClass)

		for i, c := range counted {
			if c > declared[i] {
				t.Fatalf("got %d counted of %d declared, want no more", c, declared[i])
			}
		}
		if sum(counted) > sum(declared) {
			t.Fatalf("got a sum of %d, want at most the declared %d", sum(counted), sum(declared))
		}
	})
}

// TestCountingDependsOnWeightsAlone checks that neither the order nor the place of a
// contribution matters: who declares the same counts the same.
func TestCountingDependsOnWeightsAlone(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		declared, minClass := drawDeclared(t)
		counted := core.Counted(declared, minClass)

		order := rand.New(rand.NewPCG(rapid.Uint64().Draw(t, "seed"), 0)).Perm(len(declared))
		moved := make([]uint64, len(declared))
		for i, from := range order {
			moved[i] = declared[from]
		}

		for i, got := range core.Counted(moved, minClass) {
			if want := counted[order[i]]; got != want {
				t.Fatalf("got %d in another order, want %d", got, want)
			}
		}

		of := map[uint64]uint64{}
		for i, d := range declared {
			if before, known := of[d]; known && before != counted[i] {
				t.Fatalf("got %d and %d for one declared weight %d, want one", before, counted[i], d)
			}
			of[d] = counted[i]
		}
	})
}

// TestCountingLowersNoMoreThanItMust checks that a step that is large enough by itself, and
// has nothing rare above it, keeps its weight.
func TestCountingLowersNoMoreThanItMust(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		declared, minClass := drawDeclared(t)
		counted := core.Counted(declared, minClass)

		for i, d := range declared {
			size := 0
			for _, other := range declared {
				if other == d {
					size++
				}
			}
			if size >= int(minClass) && counted[i] != d {
				t.Fatalf("got %d counted in a class of %d, want the declared %d", counted[i], size, d)
			}
		}
	})
}

func TestAWeightThatIsNoStepCountsAsTheNextLower(t *testing.T) {
	got := core.Counted([]uint64{0, 4, 7, 1000}, 1)
	if want := []uint64{0, 3, 5, 8}; !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}
