package exports_test

import (
	"bytes"
	"fmt"
	"testing"

	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/export"
	"github.com/tantieme/tantieme/node/slice"
	"github.com/tantieme/tantieme/testnet/exports"
)

// BenchmarkSteps cuts the slices of a population with sizes as in life, one person in
// each iteration, and reports the percentage of each weight step.
func BenchmarkSteps(b *testing.B) {
	for _, kind := range slice.All() {
		b.Run(kind.Name, func(b *testing.B) {
			weights := map[uint64]int{}
			for i := range b.N {
				var file bytes.Buffer
				if _, err := (exports.Generator{Seed: 7}).Write(b.Context(), i, &file); err != nil {
					b.Fatal(err)
				}

				shown, err := contributor.NewPreview(b.Context(), export.ZIP(bytes.NewReader(file.Bytes()), int64(file.Len())), kind.Name)
				if err != nil {
					b.Fatal(err)
				}

				weights[shown.Weight]++
			}

			for _, weight := range []uint64{0, 1, 2, 3, 5, 8} {
				b.ReportMetric(100*float64(weights[weight])/float64(b.N), fmt.Sprintf("%%weigh-%d", weight))
			}
		})
	}
}

// TestEveryExportHoldsATrend cuts the other kind of slice from the same exports.
func TestEveryExportHoldsATrend(t *testing.T) {
	for i := range 12 {
		data, info := generate(t, exports.Generator{Seed: 5, Percent: 10}, i)
		shown, err := contributor.NewPreview(t.Context(), export.ZIP(bytes.NewReader(data), int64(len(data))), "listening-trends/v1")
		if err != nil {
			t.Fatal(err)
		}

		kind, err := slice.Lookup("listening-trends/v1")
		if err != nil {
			t.Fatal(err)
		}
		if !shown.Sealable {
			t.Errorf("export %d (%s): got %d months, want enough to seal", i, info.Package, shown.Slice.Len())
		} else if err := kind.Check(shown.Slice.Bytes()); err != nil {
			t.Errorf("export %d (%s): got error %v, want none", i, info.Package, err)
		}
	}
}
