package seal_test

import (
	"crypto/rand"
	"testing"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/nodetest"
)

// BenchmarkSeal, like the other benchmarks, also reports its cost in multiplications of a
// G1 point by a public scalar, both in processor time of the same run.
func BenchmarkSeal(b *testing.B) {
	c := newCommittee(b)
	s := c.seal(b, core.Tag{1}, "slice")
	d, one := c.open(s.U), newSecret(b).Public()
	const sample = 1000
	start := nodetest.CPU(b)

	for range sample {
		s.U.Mul(one)
	}

	unit := float64(nodetest.CPU(b)-start) / sample
	run := func(name string, do func() error) {
		b.Run(name, func(b *testing.B) {
			start := nodetest.CPU(b)
			for b.Loop() {
				if err := do(); err != nil {
					b.Fatal(err)
				}
			}

			b.ReportMetric(float64(nodetest.CPU(b)-start)/float64(b.N)/unit, "mults/op")
		})
	}

	run("seal", func() error {
		_, err := c.scheme.Seal(rand.Reader, core.Tag{1}, []byte("slice"), 16384)
		return err
	})

	run("check", func() error {
		_, err := c.scheme.Check(core.Tag{1}, s.PayloadDigest, s.Header)
		return err
	})

	run("open", func() error {
		_, err := c.scheme.Open(core.Tag{1}, s.Header, s.Payload, d, paddedSize)
		return err
	})
}
