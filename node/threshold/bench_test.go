package threshold_test

import (
	"crypto/rand"
	"testing"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/core/bls"
	"github.com/tantieme/tantieme/node/nodetest"
	"github.com/tantieme/tantieme/node/threshold"
)

// BenchmarkSale also reports the cost of one item in multiplications of a G1 point by a
// public scalar, both in processor time of the same run.
func BenchmarkSale(b *testing.B) {
	const n = 1000
	c := newCeremony(b, core.Committee{N: 5, Threshold: 3})
	s := newStory(b, c.size, n)
	scalar := newSecret(b).Public()
	start := nodetest.CPU(b)

	for _, u := range s.us {
		u.Mul(scalar)
	}

	unit := float64(nodetest.CPU(b)-start) / n
	run := func(name string, do func() error) {
		b.Run(name, func(b *testing.B) {
			start := nodetest.CPU(b)
			for b.Loop() {
				if err := do(); err != nil {
					b.Fatal(err)
				}
			}

			b.ReportMetric(float64(nodetest.CPU(b)-start)/float64(b.N)/n/unit, "mults/item")
		})
	}

	releaser := threshold.NewReleaser(newSecret(b), must[threshold.PRFKey](b)(threshold.NewPRFKey(rand.Reader)))
	wire := s.lists[0].Encode()
	combined := must[threshold.List](b)(threshold.Combine(b.Context(), s.size, s.lists))
	keys := must[[]*bls.G1](b)(s.buyer.OpenAll(b.Context(), combined, nil))
	run("make a list", func() error {
		_, err := releaser.List(b.Context(), s.sale, s.raws, nil, nil)
		return err
	})

	run("parse a list", func() error {
		_, err := threshold.ParseList(b.Context(), wire, n)
		return err
	})

	run("check a list", func() error { return s.check(b, s.lists[0], s.vk[0]) })
	run("combine three", func() error {
		_, err := threshold.Combine(b.Context(), s.size, s.lists)
		return err
	})

	run("open", func() error {
		_, err := s.buyer.OpenAll(b.Context(), combined, nil)
		return err
	})

	run("check keys", func() error { return threshold.CheckKeys(b.Context(), rand.Reader, keys, s.us, s.y2) })
}

func BenchmarkKeyGeneration(b *testing.B) {
	for _, size := range []core.Committee{{N: 5, Threshold: 3}, {N: 31, Threshold: 16}} {
		b.Run(map[int]string{5: "3 of 5", 31: "16 of 31"}[size.N], func(b *testing.B) {
			start := nodetest.CPU(b)
			for b.Loop() {
				c := newCeremony(b, size)
				c.key(b)
				if _, err := c.board.Share(c.parsed, 0, c.secrets[0]); err != nil {
					b.Fatal(err)
				}
			}

			b.ReportMetric((nodetest.CPU(b)-start).Seconds()*1000/float64(b.N), "CPU-ms/op")
		})
	}
}
