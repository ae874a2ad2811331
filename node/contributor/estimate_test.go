package contributor_test

import (
	"math/big"
	"testing"

	"pgregory.net/rapid"

	"github.com/tantieme/tantieme/node/contributor"
)

func TestAnEstimateDividesThePriceByWeight(t *testing.T) {
	for name, c := range map[string]struct {
		people             int64
		weight             uint64
		equal, least, most int64
	}{
		"all alone":                   {1, 3, 55_000, 55_000, 55_000},
		"ten people, the lightest":    {10, 1, 5_500, 753, 5_500},
		"ten people, the heaviest":    {10, 8, 5_500, 753, 25_882},
		"more people than base units": {100_000, 2, 0, 0, 1},
	} {
		t.Run(name, func(t *testing.T) {
			got, err := contributor.NewEstimate(big.NewInt(55_000), c.people, c.weight)
			if err != nil {
				t.Fatal(err)
			}

			if got.Equal.Int64() != c.equal || got.Least.Int64() != c.least || got.Most.Int64() != c.most {
				t.Errorf("equal %s, from %s to %s", got.Equal, got.Least, got.Most)
			}
		})
	}
}

func TestAnEstimateOfNobodyIsRefused(t *testing.T) {
	if _, err := contributor.NewEstimate(big.NewInt(1), 0, 1); err == nil {
		t.Error("price for 0 people: got no error, want one")
	}

	if _, err := contributor.NewEstimate(big.NewInt(-1), 1, 1); err == nil {
		t.Error("negative price: got no error, want one")
	}
}

func TestAPartIsNeverMoreThanThePrice(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		price := big.NewInt(rapid.Int64Min(0).Draw(t, "price"))
		weight := rapid.SampledFrom([]uint64{1, 2, 3, 5, 8}).Draw(t, "weight")
		got, err := contributor.NewEstimate(price, rapid.Int64Range(1, 1<<40).Draw(t, "people"), weight)
		if err != nil {
			t.Fatal(err)
		}

		if got.Least.Cmp(got.Most) > 0 || got.Most.Cmp(price) > 0 || got.Equal.Cmp(price) > 0 {
			t.Errorf("of %s: equal %s, from %s to %s", price, got.Equal, got.Least, got.Most)
		}
	})
}
