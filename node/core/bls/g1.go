package bls

import (
	"fmt"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc"
	bls12381 "github.com/consensys/gnark-crypto/ecc/bls12-381"
	"github.com/consensys/gnark-crypto/ecc/bls12-381/fp"
	"github.com/consensys/gnark-crypto/ecc/bls12-381/fr"
)

// G1 is a point of the first group. The zero value is the point at infinity, which every
// decoder refuses.
type G1 struct{ p bls12381.G1Affine }

// ParseG1 parses a raw point of 96 bytes.
func ParseG1(raw []byte) (G1, error) {
	if len(raw) != G1Size {
		return G1{}, fmt.Errorf("%w: %d bytes, want %d", ErrPoint, len(raw), G1Size)
	}

	var g G1
	if err := setCoordinates(raw, &g.p.X, &g.p.Y); err != nil {
		return G1{}, err
	}

	return g, g.check()
}

// ParseG1Compressed parses a ZCash compressed point of 48 bytes.
func ParseG1Compressed(b []byte) (G1, error) {
	if len(b) != G1CompressedSize || b[0]&0x80 == 0 {
		return G1{}, fmt.Errorf("%w: not compressed into %d bytes", ErrPoint, G1CompressedSize)
	}

	var g G1
	if _, err := g.p.SetBytes(b); err != nil {
		return G1{}, fmt.Errorf("%w: %w", ErrPoint, err)
	}
	if g.Compressed() != [G1CompressedSize]byte(b) {
		return G1{}, fmt.Errorf("%w: not canonical", ErrPoint)
	}

	return g, g.check()
}

// setCoordinates parses big-endian field elements and refuses any at or above the
// modulus, flag bits included.
func setCoordinates(raw []byte, to ...*fp.Element) error {
	for i, e := range to {
		if err := e.SetBytesCanonical(raw[i*fp.Bytes : (i+1)*fp.Bytes]); err != nil {
			return fmt.Errorf("%w: coordinate %d is at or above the modulus", ErrPoint, i)
		}
	}
	return nil
}

func (g G1) check() error {
	switch {
	case g.p.IsInfinity():
		return fmt.Errorf("%w: infinity", ErrPoint)
	case !g.p.IsOnCurve():
		return fmt.Errorf("%w: off the curve", ErrPoint)

	case !g.p.IsInSubGroup():
		return fmt.Errorf("%w: outside the subgroup", ErrPoint)
	default:
		return nil
	}
}

// Generator1 returns G.
func Generator1() G1 {
	_, _, g, _ := bls12381.Generators()
	return G1{g}
}

// HashToG1 is BLS12381G1_XMD:SHA-256_SSWU_RO_ of RFC 9380. The dst has at most 255 bytes.
func HashToG1(dst string, message []byte) G1 {
	p, err := bls12381.HashToG1(message, []byte(dst))
	if err != nil {
		panic(err) // only for a dst that is too long
	}
	return G1{p}
}

// Raw returns x ‖ y in 96 bytes. ParseG1 refuses the encoding of infinity.
func (g G1) Raw() [G1Size]byte { return g.p.RawBytes() }

// Compressed returns the ZCash compressed point.
func (g G1) Compressed() [G1CompressedSize]byte { return g.p.Bytes() }

// Precompile returns the point in the form of EIP-2537.
func (g G1) Precompile() (out [G1PrecompileSize]byte) {
	writePadded(out[:], &g.p.X, &g.p.Y)
	return out
}

func writePadded(out []byte, elements ...*fp.Element) {
	for i, e := range elements {
		b := e.Bytes()
		copy(out[i*64+16:], b[:])
	}
}

// IsInfinity reports whether g is the neutral element.
func (g G1) IsInfinity() bool { return g.p.IsInfinity() }

// Equal reports whether two points are the same.
func (g G1) Equal(o G1) bool { return g.p.Equal(&o.p) }

// Neg returns −g.
func (g G1) Neg() G1 { g.p.Neg(&g.p); return g }

// Add returns g + o.
func (g G1) Add(o G1) G1 { g.p.Add(&g.p, &o.p); return g }

// Sub returns g − o.
func (g G1) Sub(o G1) G1 { g.p.Sub(&g.p, &o.p); return g }

// Mul returns s·g in variable time.
func (g G1) Mul(s Scalar) (out G1) {
	out.p.ScalarMultiplication(&g.p, s.big())
	return out
}

func (s Scalar) big() *big.Int { return s.e.BigInt(new(big.Int)) }

// MulAdd2 returns s·a + t·b in variable time.
func MulAdd2(a G1, s Scalar, b G1, t Scalar) (out G1) {
	var sum bls12381.G1Jac
	sum.JointScalarMultiplication(&a.p, &b.p, s.big(), t.big())
	out.p.FromJacobian(&sum)
	return out
}

// MultiExp returns Σ sᵢ·pᵢ in variable time, on the given number of goroutines. With
// workers 0 it uses one for each processor.
func MultiExp(points []G1, scalars []Scalar, workers int) (out G1, err error) {
	if len(points) == 0 || len(points) != len(scalars) {
		return out, fmt.Errorf("multi-exponentiation of %d points by %d scalars", len(points), len(scalars))
	}

	ps, ss := make([]bls12381.G1Affine, len(points)), make([]fr.Element, len(scalars))
	for i := range points {
		ps[i], ss[i] = points[i].p, scalars[i].e
	}

	_, err = out.p.MultiExp(ps, ss, ecc.MultiExpConfig{NbTasks: workers})
	return out, err
}

// MarshalText returns 0x and the compressed point in hex.
func (g G1) MarshalText() ([]byte, error) {
	b := g.Compressed()
	return marshalHex(b[:]), nil
}

// UnmarshalText accepts the output of MarshalText.
func (g *G1) UnmarshalText(text []byte) error {
	b, err := unmarshalHex(text)
	if err != nil {
		return err
	}
	*g, err = ParseG1Compressed(b)
	return err
}
