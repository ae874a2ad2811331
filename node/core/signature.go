package core

import (
	"bytes"
)

// SignatureSize is the length of a signature r ‖ s ‖ v, in bytes.
const SignatureSize = 65

// compactSize is the length of a signature in the form of EIP-2098, in bytes.
const compactSize = 64

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

	case compactSize:
		out := append(bytes.Clone(signature), 27+signature[32]>>7)
		out[32] &= 0x7f
		return out, nil
	}

	return nil, Refuse(
		ReasonContractAccount,
		"the signature has %d bytes, not the 65 or 64 of an account with a key of its own", len(signature),
	)
}
