// Package bls is the arithmetic of BLS12-381 that seals and threshold keys share: points,
// scalars and secrets with the encodings of node/SPEC.md, section 1.
//
// It uses two libraries. Secrets are multiplied by circl alone, whose fixed window with
// constant-time selection does not reveal the scalar by its timing. Sums,
// multi-exponentiations, pairings and hashes of public values use gnark-crypto, which is
// faster and promises no constant time. A test compares the two.
//
// Every decoder checks length, range of the coordinates, curve and subgroup, and refuses
// the point at infinity. Scalars are never reduced silently. The check for points outside
// the subgroup is not a formality: a share plus a point of order 3 passes a batch check
// and breaks the buyer's key. Results of sums may be infinity; the decoders refuse their
// encodings.
package bls

import "errors"

// Sizes of encodings in bytes.
const (
	ScalarSize       = 32
	G1Size           = 96 // raw: x ‖ y
	G2Size           = 192
	G1CompressedSize = 48
	G2CompressedSize = 96
	G1PrecompileSize = 128 // EIP-2537
	G2PrecompileSize = 256
)

// Reasons why an encoding is refused. They are wrapped with details of the input.
var (
	ErrPoint  = errors.New("not a point of the group")
	ErrScalar = errors.New("not a canonical scalar")
)
