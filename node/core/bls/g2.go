package bls

import (
	"encoding/hex"
	"fmt"
	"strings"

	"github.com/consensys/gnark-crypto/ecc"
	bls12381 "github.com/consensys/gnark-crypto/ecc/bls12-381"
	"github.com/consensys/gnark-crypto/ecc/bls12-381/fr"
)

// G2 is a point of the second group. The zero value is the point at infinity, which every
// decoder refuses.
type G2 struct{ p bls12381.G2Affine }

// ParseG2 parses a raw point of 192 bytes.
func ParseG2(raw []byte) (G2, error) {
	if len(raw) != G2Size {
		return G2{}, fmt.Errorf("%w: %d bytes, want %d", ErrPoint, len(raw), G2Size)
	}

	var g G2
	if err := setCoordinates(raw, &g.p.X.A1, &g.p.X.A0, &g.p.Y.A1, &g.p.Y.A0); err != nil {
		return G2{}, err
	}

	return g, g.check()
}

// ParseG2Compressed parses a ZCash compressed point of 96 bytes.
func ParseG2Compressed(b []byte) (G2, error) {
	if len(b) != G2CompressedSize || b[0]&0x80 == 0 {
		return G2{}, fmt.Errorf("%w: not compressed into %d bytes", ErrPoint, G2CompressedSize)
	}

	var g G2
	if _, err := g.p.SetBytes(b); err != nil {
		return G2{}, fmt.Errorf("%w: %w", ErrPoint, err)
	}
	if g.Compressed() != [G2CompressedSize]byte(b) {
		return G2{}, fmt.Errorf("%w: not canonical", ErrPoint)
	}

	return g, g.check()
}

func (g G2) check() error {
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

// Generator2 returns the generator of the second group.
func Generator2() G2 {
	_, _, _, g := bls12381.Generators()
	return G2{g}
}

// Raw returns x.c1 ‖ x.c0 ‖ y.c1 ‖ y.c0. ParseG2 refuses the encoding of infinity.
func (g G2) Raw() [G2Size]byte { return g.p.RawBytes() }

// Compressed returns the ZCash compressed point.
func (g G2) Compressed() [G2CompressedSize]byte { return g.p.Bytes() }

// Precompile returns the point in the form of EIP-2537, with c0 before c1.
func (g G2) Precompile() (out [G2PrecompileSize]byte) {
	writePadded(out[:], &g.p.X.A0, &g.p.X.A1, &g.p.Y.A0, &g.p.Y.A1)
	return out
}

// IsInfinity reports whether g is the neutral element.
func (g G2) IsInfinity() bool { return g.p.IsInfinity() }

// Equal reports whether two points are the same.
func (g G2) Equal(o G2) bool { return g.p.Equal(&o.p) }

// Neg returns −g.
func (g G2) Neg() G2 { g.p.Neg(&g.p); return g }

// Add returns g + o.
func (g G2) Add(o G2) G2 { g.p.Add(&g.p, &o.p); return g }

// Mul returns s·g in variable time.
func (g G2) Mul(s Scalar) (out G2) {
	out.p.ScalarMultiplication(&g.p, s.big())
	return out
}

// MultiExp2 returns Σ sᵢ·pᵢ in the second group, in variable time.
func MultiExp2(points []G2, scalars []Scalar) (out G2, err error) {
	if len(points) == 0 || len(points) != len(scalars) {
		return out, fmt.Errorf("multi-exponentiation of %d points by %d scalars", len(points), len(scalars))
	}

	ps, ss := make([]bls12381.G2Affine, len(points)), make([]fr.Element, len(scalars))
	for i := range points {
		ps[i], ss[i] = points[i].p, scalars[i].e
	}

	_, err = out.p.MultiExp(ps, ss, ecc.MultiExpConfig{})
	return out, err
}

// PairingsCancel reports whether Π e(aᵢ, bᵢ) = 1. Both lists must have the same length.
func PairingsCancel(a []G1, b []G2) bool {
	ps, qs := make([]bls12381.G1Affine, len(a)), make([]bls12381.G2Affine, len(b))
	for i := range a {
		ps[i] = a[i].p
	}

	for i := range b {
		qs[i] = b[i].p
	}

	ok, err := bls12381.PairingCheck(ps, qs)
	return err == nil && ok
}

// SameExponent reports whether a = kG and b = kG2 for one k: e(a, G2) = e(G, b).
func SameExponent(a G1, b G2) bool {
	return PairingsCancel([]G1{a.Neg(), Generator1()}, []G2{Generator2(), b})
}

// MarshalText returns 0x and the compressed point in hex.
func (g G2) MarshalText() ([]byte, error) {
	b := g.Compressed()
	return marshalHex(b[:]), nil
}

// UnmarshalText accepts the output of MarshalText.
func (g *G2) UnmarshalText(text []byte) error {
	b, err := unmarshalHex(text)
	if err != nil {
		return err
	}
	*g, err = ParseG2Compressed(b)
	return err
}

func marshalHex(b []byte) []byte { return hex.AppendEncode([]byte("0x"), b) }

func unmarshalHex(text []byte) ([]byte, error) {
	digits, ok := strings.CutPrefix(string(text), "0x")
	if !ok {
		return nil, fmt.Errorf("%w: hex without 0x", ErrPoint)
	}

	b, err := hex.DecodeString(digits)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrPoint, err)
	}

	return b, nil
}
