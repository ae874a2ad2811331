package core

import (
	"encoding/binary"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Encode returns enc(domain, parts…) of SPEC 1.1: the domain with a 16-bit length, then
// each part with a 32-bit length, big-endian.
func Encode(domain string, parts ...[]byte) []byte {
	size := 2 + len(domain)
	for _, part := range parts {
		size += 4 + len(part)
	}

	out := make([]byte, 0, size)
	out = binary.BigEndian.AppendUint16(out, uint16(len(domain)))
	out = append(out, domain...)
	for _, part := range parts {
		out = AppendPart(out, part)
	}

	return out
}

// AppendPart appends one length-prefixed part to an encoding.
func AppendPart(encoding, part []byte) []byte {
	encoding = binary.BigEndian.AppendUint32(encoding, uint32(len(part)))
	return append(encoding, part...)
}

// Hash returns H(domain, parts…): keccak-256 of Encode.
func Hash(domain string, parts ...[]byte) [32]byte {
	return crypto.Keccak256Hash(Encode(domain, parts...))
}

// Uint64 returns the eight big-endian bytes of v.
func Uint64(v uint64) []byte { return binary.BigEndian.AppendUint64(nil, v) }

// Uint256 returns the 32 big-endian bytes of v.
func Uint256(v uint64) []byte { return append(make([]byte, 24), Uint64(v)...) }

// SaltSize is the length of a tag's salt, in bytes.
const SaltSize = 16

// NewTag hides an account behind a salt. Buyers see only tags; validators also see
// account and salt.
func NewTag(account common.Address, salt [SaltSize]byte) Tag {
	return Hash("tantieme/v1/tag", account[:], salt[:])
}

// NewKeyID names the committee's public key: groupKey is the raw G1 point Y.
func NewKeyID(chainID uint64, committee common.Address, groupKey []byte) KeyID {
	return Hash("tantieme/v1/key", Uint256(chainID), committee[:], groupKey)
}

// NewContributionID names a sealed slice by its label L1, U and header.
func NewContributionID(l1, u []byte, headerHash [32]byte) ContributionID {
	return Hash("tantieme/v1/contribution", l1, u, headerHash[:])
}

// HeaderHash returns the hash by which leaves commit to a header.
func HeaderHash(header []byte) [32]byte { return Hash("tantieme/v1/header", header) }

// Label returns L0, to which the key of a sealed slice is bound.
func Label(key KeyID, dataset DatasetID, tag Tag) []byte {
	return Encode("tantieme/v1/label", key[:], dataset[:], tag[:])
}

// PayloadLabel returns L1, which is L0 and the payload's digest.
func PayloadLabel(l0 []byte, payloadDigest [32]byte) []byte {
	return AppendPart(append([]byte(nil), l0...), payloadDigest[:])
}
