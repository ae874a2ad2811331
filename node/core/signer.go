package core

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Sizes of an ERC-7913 signer: a verifier's address and at least one byte of key.
const (
	minSigner = common.AddressLength + 1
	MaxSigner = 1024
)

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
	if len(signer) < minSigner || len(signer) > MaxSigner {
		return Refuse(ReasonSignature, "the signer has %d bytes; want %d to %d: verifier, then key", len(signer), minSigner, MaxSigner)
	}

	if own := AccountOf(signer); own != account {
		return Refuse(ReasonSignature, "the signer is of the account %s, not of %s", own, account)
	}
	return nil
}
