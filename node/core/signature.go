package core

import (
	"bytes"
)

// SignatureSize is the length of a signature r ‖ s ‖ v, in bytes.
const SignatureSize = 65

// CompactSize is the length of a signature in the form of EIP-2098, in bytes.
const CompactSize = 64

// PlainSignature returns a wallet's signature as r ‖ s ‖ v with v 27 or 28. It takes 65
// bytes whose v counts from 0 or from 27, and the 64 bytes of EIP-2098, in which the
// highest bit of s is v. Signatures of contracts (ERC-1271, ERC-6492) have other lengths,
// and none at all is one of theirs: they are refused with ReasonContractAccount.
func PlainSignature(signature []byte) ([]byte, error) {
	switch len(signature) {
	case SignatureSize:
		out := bytes.Clone(signature)
		if out[SignatureSize-1] < 2 {
			out[SignatureSize-1] += 27
		}
		return out, nil

	case CompactSize:
		out := append(bytes.Clone(signature), 27+signature[32]>>7)
		out[32] &= 0x7f
		return out, nil
	}

	return nil, Refuse(
		ReasonContractAccount,
		"the signature has %d bytes, not the 65 or 64 of an account with a key of its own", len(signature),
	)
}

// Compact returns a signature r ‖ s ‖ v with v 27 or 28 and a low s as the 64 bytes r ‖ vs
// of EIP-2098: the highest bit of s, which is free, is v − 27. Quorums on chain have this
// form. It panics on another length or v, because signatures are checked before.
func Compact(signature []byte) []byte {
	if len(signature) != SignatureSize {
		panic("core: compact a signature of another length")
	}

	v := signature[SignatureSize-1]
	if v != 27 && v != 28 || signature[32]>>7 != 0 {
		panic("core: compact a signature that is not canonical")
	}

	out := bytes.Clone(signature[:CompactSize])
	out[32] |= (v - 27) << 7

	return out
}
