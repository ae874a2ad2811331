package ipfs_test

import (
	"crypto/rand"
	"fmt"
	"testing"
)

// BenchmarkAddAndPin stores and pins payloads of 16 KiB, with an fsync for each and with
// one for a hundred.
func BenchmarkAddAndPin(b *testing.B) {
	for _, group := range []int{1, 100} {
		b.Run(fmt.Sprint("fsync each ", group), func(b *testing.B) {
			p := newPeer(b, b.TempDir())
			defer p.close(b)
			payload := make([]byte, 16<<10+100)
			for i := 0; b.Loop(); i++ {
				if _, err := rand.Read(payload); err != nil {
					b.Fatal(err)
				}

				if _, err := p.node.Add(b.Context(), payload); err != nil {
					b.Fatal(err)
				}
				if i%group == group-1 {
					if err := p.node.Flush(b.Context()); err != nil {
						b.Fatal(err)
					}
				}
			}

			b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "payloads/s")
		})
	}
}
