// Package consent makes the EIP-712 messages of Tantieme: what contributors,
// buyers and validators sign, and the ids that are digests of such messages.
// The types stand in node/SPEC.md, section 5; contracts and wallets compute the
// same digests.
package consent

import (
	"crypto/ecdsa"
	"errors"
	"fmt"
	"strconv"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	"github.com/tantieme/tantieme/node/core"
)

// Typer makes typed data for the contracts of one chain. It is safe for
// concurrent use.
type Typer struct{ chain core.Domain }

// New returns the messages of a chain's contracts.
func New(chain core.Domain) *Typer { return &Typer{chain} }

// message is the body of a struct.
type message = apitypes.TypedDataMessage

// typed puts a body under the domain of a contract.
func (t *Typer) typed(contract, primary string, body message) apitypes.TypedData {
	return apitypes.TypedData{
		Types: schema, PrimaryType: primary, Message: body,
		Domain: apitypes.TypedDataDomain{
			Name: "Tantieme " + contract, Version: "1",
			ChainId:           (*math.HexOrDecimal256)(newBig(t.chain.ID)),
			VerifyingContract: t.address(contract).Hex(),
		},
	}
}

func (t *Typer) address(contract string) common.Address {
	switch contract {
	case "Committee":
		return t.chain.Contracts.Committee
	case "Anchors":
		return t.chain.Contracts.Anchors
	case "Datasets":
		return t.chain.Contracts.Datasets
	case "Market":
		return t.chain.Contracts.Market
	default:
		return t.chain.Contracts.Delivery
	}
}

// Digest returns what is signed: keccak("\x19\x01" ‖ domain ‖ struct).
func Digest(data apitypes.TypedData) (common.Hash, error) {
	digest, _, err := apitypes.TypedDataAndHash(data)
	if err != nil {
		return common.Hash{}, fmt.Errorf("eip-712 %s: %w", data.PrimaryType, err)
	}
	return common.BytesToHash(digest), nil
}

// digest is Digest of a message that this package made: it cannot fail but for a
// negative or oversized number, which no caller may pass.
func (t *Typer) digest(contract, primary string, body message) common.Hash {
	digest, err := Digest(t.typed(contract, primary, body))
	if err != nil {
		panic(err)
	}
	return digest
}

// Sign signs a digest: 65 bytes r ‖ s ‖ v, v 27 or 28, low s.
func Sign(key *ecdsa.PrivateKey, digest common.Hash) ([]byte, error) {
	signature, err := crypto.Sign(digest[:], key)
	if err != nil {
		return nil, fmt.Errorf("sign: %w", err)
	}
	signature[64] += 27
	return signature, nil
}

// Recover returns whose signature over a digest it is. High s (EIP-2) and other
// forms of v are refused, so that a message has one signature.
func Recover(digest common.Hash, signature []byte) (common.Address, error) {
	if len(signature) != 65 {
		return common.Address{}, fmt.Errorf("signature of %d bytes, want 65", len(signature))
	}
	r, s := new(bigInt).SetBytes(signature[:32]), new(bigInt).SetBytes(signature[32:64])
	v := signature[64]
	if v != 27 && v != 28 || !crypto.ValidateSignatureValues(v-27, r, s, true) {
		return common.Address{}, errors.New("signature is not canonical (v 27 or 28, low s)")
	}
	plain := append(append([]byte(nil), signature[:64]...), v-27)
	public, err := crypto.SigToPub(digest[:], plain)
	if err != nil {
		return common.Address{}, fmt.Errorf("recover signer: %w", err)
	}
	return crypto.PubkeyToAddress(*public), nil
}

func number(v uint64) string { return strconv.FormatUint(v, 10) }
