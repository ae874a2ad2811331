package bls

import (
	"errors"
	"fmt"
	"io"
	"log/slog"

	"github.com/cloudflare/circl/ecc/bls12381"
)

// Secret is a scalar that must remain secret: r of a seal, a share, a buyer's key. It
// never prints, logs or marshals itself, and its arithmetic takes constant time. The zero
// value is the number 0, which is refused as a key.
//
// The number is behind a pointer because package fmt reads unexported fields of any value
// that holds a Secret without calling its methods.
type Secret struct{ s *bls12381.Scalar }

func (s Secret) number() *bls12381.Scalar {
	if s.s == nil {
		return new(bls12381.Scalar)
	}
	return s.s
}

// NewSecret draws a secret from [1, q). It reduces 512 bits, so the bias is below 2⁻²⁵⁶.
func NewSecret(rand io.Reader) (Secret, error) {
	for {
		var wide [64]byte
		if _, err := io.ReadFull(rand, wide[:]); err != nil {
			return Secret{}, fmt.Errorf("draw a secret: %w", err)
		}

		if s := SecretFromWide(wide); !s.IsZero() {
			return s, nil
		}
	}
}

// ParseSecret parses 32 big-endian bytes and refuses 0 and values at or above the order.
func ParseSecret(b []byte) (s Secret, err error) {
	if len(b) != ScalarSize {
		return s, fmt.Errorf("%w: %d bytes, want %d", ErrScalar, len(b), ScalarSize)
	}

	s.s = new(bls12381.Scalar)
	if err := s.s.UnmarshalBinary(b); err != nil {
		return Secret{}, fmt.Errorf("%w: at or above the order", ErrScalar)
	}
	if s.IsZero() {
		return Secret{}, fmt.Errorf("%w: a secret is never 0", ErrScalar)
	}

	return s, nil
}

// SecretFromWide reduces 512 big-endian bits modulo the order. Limbs of 248 bits are
// below the order, so no step depends on the number.
func SecretFromWide(wide [64]byte) Secret {
	var shift bls12381.Scalar
	limb := make([]byte, ScalarSize)
	limb[0] = 1
	mustSet(&shift, limb) // 2^248
	var acc bls12381.Scalar

	for _, part := range [][]byte{wide[:2], wide[2:33], wide[33:]} {
		clear(limb)
		copy(limb[ScalarSize-len(part):], part)
		var next bls12381.Scalar
		mustSet(&next, limb)
		acc.Mul(&acc, &shift)
		acc.Add(&acc, &next)
	}

	clear(limb)
	return Secret{&acc}
}

// HashToSecret is HashToScalar for a message that must remain secret.
func HashToSecret(dst string, message []byte) Secret { return SecretFromWide(expand(dst, message)) }

func mustSet(s *bls12381.Scalar, b []byte) {
	if err := s.UnmarshalBinary(b); err != nil {
		panic(err) // callers pass numbers below the order
	}
}

// Secret returns a public number as an operand of secret arithmetic.
func (s Scalar) Secret() Secret {
	b := s.Bytes()
	n := new(bls12381.Scalar)
	mustSet(n, b[:])
	return Secret{n}
}

// Public reveals a secret, for responses of proofs and masked values.
func (s Secret) Public() Scalar {
	b := s.Bytes()
	p, err := ParseScalar(b[:])
	if err != nil {
		panic(err) // both libraries use the same order
	}
	return p
}

// Bytes returns the 32 big-endian bytes. Only the keyring may store them.
func (s Secret) Bytes() [ScalarSize]byte {
	b, err := s.number().MarshalBinary()
	if err != nil {
		panic(err) // the library never returns one
	}
	return [ScalarSize]byte(b)
}

// IsZero reports whether the number is 0.
func (s Secret) IsZero() bool { return s.number().IsZero() == 1 }

// Add returns s + o.
func (s Secret) Add(o Secret) Secret { return combine((*bls12381.Scalar).Add, s, o) }

// Sub returns s − o.
func (s Secret) Sub(o Secret) Secret { return combine((*bls12381.Scalar).Sub, s, o) }

// Mul returns s·o.
func (s Secret) Mul(o Secret) Secret { return combine((*bls12381.Scalar).Mul, s, o) }

func combine(op func(z, x, y *bls12381.Scalar), s, o Secret) Secret {
	z := new(bls12381.Scalar)
	op(z, s.number(), o.number())
	return Secret{z}
}

const redacted = "[secret]"

// String hides the number.
func (Secret) String() string { return redacted }

// GoString hides the number.
func (Secret) GoString() string { return redacted }

// Format hides the number for every verb.
func (Secret) Format(state fmt.State, _ rune) { _, _ = io.WriteString(state, redacted) }

// LogValue hides the number.
func (Secret) LogValue() slog.Value { return slog.StringValue(redacted) }

// MarshalText returns an error. A secret leaves the program only through Bytes.
func (Secret) MarshalText() ([]byte, error) { return nil, errors.New("a secret is not marshalled") }
