package bls

import (
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bls12-381/fr"
	"github.com/consensys/gnark-crypto/field/hash"
)

// Scalar is a public integer modulo the order of the groups. Its arithmetic takes
// variable time; use Secret for secret numbers.
type Scalar struct{ e fr.Element }

// ParseScalar parses 32 big-endian bytes and refuses values at or above the order.
func ParseScalar(b []byte) (s Scalar, err error) {
	if len(b) != ScalarSize {
		return s, fmt.Errorf("%w: %d bytes, want %d", ErrScalar, len(b), ScalarSize)
	}

	if err := s.e.SetBytesCanonical(b); err != nil {
		return Scalar{}, fmt.Errorf("%w: at or above the order", ErrScalar)
	}
	return s, nil
}

// NewScalar returns a small number as a scalar.
func NewScalar(v uint64) Scalar { return Scalar{fr.NewElement(v)} }

// expand implements expand_message_xmd of RFC 9380, section 5.3.1, with SHA-256.
func expand(dst string, message []byte) [64]byte {
	wide, err := hash.ExpandMsgXmd(message, []byte(dst), 64)
	if err != nil {
		panic(err) // the length is a constant, and every dst of the protocol is short
	}
	return [64]byte(wide)
}

// HashToScalar reduces the 512 bits of expand_message_xmd modulo the order. The result is
// statistically close to uniform. The dst has at most 255 bytes.
func HashToScalar(dst string, message []byte) Scalar {
	wide := expand(dst, message)
	var s Scalar
	s.e.SetBytes(wide[:]) // reduces, as the definition requires
	return s
}

// Bytes returns 32 big-endian bytes.
func (s Scalar) Bytes() [ScalarSize]byte { return s.e.Bytes() }

// IsZero reports whether s is 0.
func (s Scalar) IsZero() bool { return s.e.IsZero() }

// Equal reports whether two scalars are the same.
func (s Scalar) Equal(o Scalar) bool { return s.e.Equal(&o.e) }

// Add returns s + o.
func (s Scalar) Add(o Scalar) Scalar { s.e.Add(&s.e, &o.e); return s }

// Sub returns s − o.
func (s Scalar) Sub(o Scalar) Scalar { s.e.Sub(&s.e, &o.e); return s }

// Mul returns s·o.
func (s Scalar) Mul(o Scalar) Scalar { s.e.Mul(&s.e, &o.e); return s }

// Neg returns −s.
func (s Scalar) Neg() Scalar { s.e.Neg(&s.e); return s }

// Inverse returns 1/s; the inverse of 0 is 0.
func (s Scalar) Inverse() Scalar { s.e.Inverse(&s.e); return s }
