package bls_test

import (
	"testing"

	bls12381 "github.com/consensys/gnark-crypto/ecc/bls12-381"

	"github.com/tantieme/tantieme/node/core/bls"
)

// outsideG2 returns the raw encoding of a point of the twist outside the subgroup. Its x
// is the first k + 0u for which x³ + 4(1 + u) is a square.
func outsideG2(t testing.TB) []byte {
	t.Helper()
	var b bls12381.E2
	b.A0.SetUint64(4)
	b.A1.SetUint64(4)
	for k := uint64(1); k < 100; k++ {
		var p bls12381.G2Affine
		p.X.A0.SetUint64(k)
		var rhs bls12381.E2
		rhs.Square(&p.X).Mul(&rhs, &p.X).Add(&rhs, &b)
		if rhs.Legendre() != 1 {
			continue
		}

		p.Y.Sqrt(&rhs)
		if p.IsOnCurve() && !p.IsInSubGroup() {
			raw := p.RawBytes()
			return raw[:bls.G2Size]
		}
	}

	t.Fatal("got no point outside the subgroup, want one")
	return nil
}
