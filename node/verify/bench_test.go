package verify_test

import (
	"testing"

	"github.com/tantieme/tantieme/node/nodetest/sold"
	"github.com/tantieme/tantieme/node/verify"
)

// BenchmarkFolder checks a folder of 256 records.
func BenchmarkFolder(b *testing.B) {
	const n = 256
	folder := buy(b, sold.Slices(n)).files
	for b.Loop() {
		if r, err := verify.Folder(b.Context(), folder, verify.Options{}); err != nil || r.Verified != n {
			b.Fatalf("got %d verified, %v, want all", r.Verified, err)
		}
	}

	b.ReportMetric(float64(b.Elapsed().Microseconds())/float64(b.N*n), "µs/record")
}
