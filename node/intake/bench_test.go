package intake_test

import (
	"crypto/rand"
	"sync"
	"testing"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/core/bls"
	"github.com/tantieme/tantieme/node/nodetest"
)

// unit returns the processor time of one multiplication of a G1 point by a public scalar.
func unit(b *testing.B) float64 {
	b.Helper()
	secret, err := bls.NewSecret(rand.Reader)
	if err != nil {
		b.Fatal(err)
	}

	const sample = 1000
	point, scalar := bls.MulGenerator1(secret), secret.Public()
	start := nodetest.CPU(b)

	for range sample {
		point.Mul(scalar)
	}

	return float64(nodetest.CPU(b)-start) / sample
}

// BenchmarkAdmission measures an admission with its checks, its header and its fsync:
// first one after another, then sixteen contributors at once.
func BenchmarkAdmission(b *testing.B) {
	for name, together := range map[string]int{"alone": 1, "sixteen": 16} {
		b.Run(name, func(b *testing.B) {
			w := newWorld(b)
			type posted struct {
				c       core.Contribution
				payload []byte
			}

			posts := make(chan posted, b.N)
			for range b.N {
				c, payload := w.contribution(newPerson(b), 1, asIs)
				posts <- posted{c, payload}
			}

			close(posts)
			one := unit(b)
			start := nodetest.CPU(b)
			b.ResetTimer()
			var wg sync.WaitGroup

			for range together {
				wg.Go(func() {
					for p := range posts {
						if _, _, err := w.members[0].Submit(b.Context(), p.c, p.payload); err != nil {
							b.Error(err)
						}
					}
				})
			}

			wg.Wait()
			took := b.Elapsed()
			b.ReportMetric(float64(b.N)/took.Seconds(), "contributions/s")
			b.ReportMetric(float64(nodetest.CPU(b)-start)/float64(b.N)/one, "mults/op")
		})
	}
}
