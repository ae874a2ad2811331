package core

import (
	"bytes"
	"encoding/binary"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Sizes of an ERC-7913 signer: a verifier's address and at least one byte of key. None has
// the size of a public key of secp256k1, whose hash names an account too.
const (
	minSigner = common.AddressLength + 1
	MaxSigner = 1024
	publicKey = 64
)

// signerMark is what ends a signature by a signer, before the signer's size (SPEC 5.60).
var signerMark = bytes.Repeat([]byte{0x79, 0x13}, 15)

// AccountOf returns the account of an ERC-7913 signer: the last 20 bytes of the keccak
// hash of verifier ‖ key (SPEC 5.36).
func AccountOf(signer []byte) common.Address {
	return common.BytesToAddress(crypto.Keccak256(signer)[12:])
}

// CheckSigner refuses, with ReasonSignature, a signer from which the account does not
// follow. No signer at all is right for an account with a key on secp256k1.
func CheckSigner(account common.Address, signer []byte) error {
	if len(signer) == 0 {
		return nil
	}
	if len(signer) < minSigner || len(signer) > MaxSigner || len(signer) == publicKey {
		return Refuse(ReasonSignature, "the signer has %d bytes; want %d to %d, but not %d: verifier, then key",
			len(signer), minSigner, MaxSigner, publicKey)
	}

	if own := AccountOf(signer); own != account {
		return Refuse(ReasonSignature, "the signer is of the account %s, not of %s", own, account)
	}
	return nil
}

// SignerSignature returns what the contracts take as the signature of a signer's account:
// the signer, then what its verifier reads (SPEC 5.60). The signer has to be one that
// CheckSigner takes.
func SignerSignature(signer, answer []byte) []byte {
	whole := slices.Concat(signer, answer, signerMark)
	return binary.BigEndian.AppendUint16(whole, uint16(len(signer)))
}
