package threshold

import (
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/core/bls"
)

// GroupKey is the public result of a key generation.
type GroupKey struct {
	Y  bls.G1   // xG, to which slices are sealed
	Y2 bls.G2   // xG2
	VK []bls.G2 // x_iG2 by member
}

func (k *GroupKey) finite() error {
	infinite := k.Y.IsInfinity() || k.Y2.IsInfinity()
	for _, vk := range k.VK {
		infinite = infinite || vk.IsInfinity()
	}

	if infinite {
		return errors.New("group key holds the point at infinity")
	}
	return nil
}

// Material returns the key in bytes: raw(Y) ‖ raw(Y2) ‖ raw(VK_1) ‖ … ‖ raw(VK_n).
func (k *GroupKey) Material() []byte {
	y, y2 := k.Y.Raw(), k.Y2.Raw()
	out := append(y[:], y2[:]...)
	for _, vk := range k.VK {
		raw := vk.Raw()
		out = append(out, raw[:]...)
	}

	return out
}

// Hash returns the hash of the material, which members sign and the chain stores.
func (k *GroupKey) Hash() common.Hash { return crypto.Keccak256Hash(k.Material()) }

// ID returns the key's id on a chain. It outlives epochs, as Y does.
func (k *GroupKey) ID(chainID uint64, committee common.Address) core.KeyID {
	y := k.Y.Raw()
	return core.NewKeyID(chainID, committee, y[:])
}

// ParseMaterial parses a key and checks it: Y and Y2 must have the same exponent, and all
// VK_i with Y2 must lie on one polynomial of degree t − 1. Then any t members open the
// same as any other t.
func ParseMaterial(size core.Committee, b []byte) (*GroupKey, error) {
	if err := size.Validate(); err != nil {
		return nil, err
	}

	if want := bls.G1Size + (1+size.N)*bls.G2Size; len(b) != want {
		return nil, fmt.Errorf("key material of %d bytes, want %d: %w", len(b), want, core.ErrVerify)
	}

	y, err := bls.ParseG1(b[:bls.G1Size])
	if err != nil {
		return nil, fmt.Errorf("key material: Y: %w: %w", err, core.ErrVerify)
	}

	points := make([]bls.G2, 1+size.N)
	for i := range points {
		at := bls.G1Size + i*bls.G2Size
		if points[i], err = bls.ParseG2(b[at : at+bls.G2Size]); err != nil {
			return nil, fmt.Errorf("key material: point %d: %w: %w", i, err, core.ErrVerify)
		}
	}

	if !bls.SameExponent(y, points[0]) {
		return nil, fmt.Errorf("key material: Y and Y2 differ: %w", core.ErrVerify)
	}

	if err := checkDegree(points, size.Threshold); err != nil {
		return nil, err
	}
	return &GroupKey{Y: y, Y2: points[0], VK: points[1:]}, nil
}

// checkDegree checks that points at the abscissas 0 … n lie on a polynomial of degree t −
// 1. The first t predict all others.
func checkDegree(points []bls.G2, t int) error {
	basis := make([]uint64, t)
	for i := range basis {
		basis[i] = uint64(i)
	}

	for at := t; at < len(points); at++ {
		weights := make([]bls.Scalar, t)
		for i := range basis {
			weights[i] = lagrange(basis, i, uint64(at))
		}

		predicted, err := bls.MultiExp2(points[:t], weights)
		if err != nil {
			return err
		}
		if !predicted.Equal(points[at]) {
			return fmt.Errorf("key material: the key of member %d is not on the polynomial: %w", at-1, core.ErrVerify)
		}
	}

	return nil
}

// lagrange returns the coefficient of the i-th of some abscissas in the value at another:
// Π (at − k) / (x_i − k) over the others k.
func lagrange(abscissas []uint64, i int, at uint64) bls.Scalar {
	numerator, denominator := bls.NewScalar(1), bls.NewScalar(1)
	x := bls.NewScalar(abscissas[i])
	for k, other := range abscissas {
		if k == i {
			continue
		}
		o := bls.NewScalar(other)
		numerator = numerator.Mul(bls.NewScalar(at).Sub(o))
		denominator = denominator.Mul(x.Sub(o))
	}

	return numerator.Mul(denominator.Inverse())
}
