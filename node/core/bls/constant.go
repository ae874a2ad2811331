package bls

import (
	"fmt"

	"github.com/cloudflare/circl/ecc/bls12381"
)

// Base is a point prepared for multiplication by secrets. It is safe for concurrent use.
type Base struct{ p bls12381.G1 }

// NewBase prepares a point. A caller that uses a point often should prepare it once.
// NewBase panics on infinity, which callers must refuse.
func NewBase(g G1) *Base {
	raw := g.Raw()
	b, err := ParseBase(raw[:])
	if err != nil {
		panic(err) // a G1 is in the group, and callers refuse infinity
	}
	return b
}

// ParseBase parses and prepares a raw point of 96 bytes with the checks of ParseG1.
func ParseBase(raw []byte) (*Base, error) {
	if len(raw) != G1Size {
		return nil, fmt.Errorf("%w: %d bytes, want %d", ErrPoint, len(raw), G1Size)
	}

	b := new(Base)
	if err := b.p.SetBytes(raw); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrPoint, err)
	}
	if b.p.IsIdentity() {
		return nil, fmt.Errorf("%w: infinity", ErrPoint)
	}

	return b, nil
}

// GeneratorBase returns G, prepared.
func GeneratorBase() *Base { return &Base{*bls12381.G1Generator()} }

// Mul returns s·b in constant time.
func (b *Base) Mul(s Secret) G1 {
	var out bls12381.G1
	out.ScalarMult(s.number(), &b.p)
	return fromConstant(&out)
}

// MulAdd returns s·b + t·o in constant time.
func (b *Base) MulAdd(s Secret, o *Base, t Secret) G1 {
	var left, right bls12381.G1
	left.ScalarMult(s.number(), &b.p)
	right.ScalarMult(t.number(), &o.p)
	left.Add(&left, &right)
	return fromConstant(&left)
}

// MulSecret returns s·g in constant time.
func (g G1) MulSecret(s Secret) G1 { return NewBase(g).Mul(s) }

// MulGenerator1 returns s·G in constant time.
func MulGenerator1(s Secret) G1 { return GeneratorBase().Mul(s) }

// MulGenerator2 returns s·G2 in constant time.
func MulGenerator2(s Secret) (out G2) {
	var p bls12381.G2
	p.ScalarMult(s.number(), bls12381.G2Generator())
	if p.IsIdentity() {
		return out
	}

	if err := setCoordinates(p.Bytes(), &out.p.X.A1, &out.p.X.A0, &out.p.Y.A1, &out.p.Y.A0); err != nil {
		panic(err) // the other library writes canonical coordinates
	}
	return out
}

// fromConstant converts a result without a second check: multiples of a checked point are
// in the subgroup.
func fromConstant(p *bls12381.G1) (out G1) {
	if p.IsIdentity() {
		return out
	}

	if err := setCoordinates(p.Bytes(), &out.p.X, &out.p.Y); err != nil {
		panic(err) // the other library writes canonical coordinates
	}
	return out
}
