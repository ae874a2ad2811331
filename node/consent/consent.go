// Package consent makes the EIP-712 messages of Tantieme, which contributors,
// buyers and validators sign, and the ids that are digests of such messages.
// The types are in node/SPEC.md, section 5; those that contracts know are generated
// from them. Contracts and wallets compute the same digests.
package consent

import (
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"
	"reflect"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/eip712"
)

// Typer makes typed data for the contracts of one chain. It is safe for
// concurrent use.
type Typer struct{ domain core.Domain }

// New returns a Typer for a chain's contracts.
func New(domain core.Domain) *Typer { return &Typer{domain} }

// typed returns a message of a type under the domain of a contract.
func (t *Typer) typed(contract, primary string, v any) eip712.TypedData {
	address := t.domain.Contracts.ByName()[strings.ToLower(contract)]
	return eip712.TypedData{
		Types:       schema.Used(primary),
		PrimaryType: primary,
		Domain:      eip712.NewDomain("Tantieme "+contract, "1", t.domain.ID, address),
		Message:     body(primary, reflect.ValueOf(v)),
	}
}

// digest returns the digest of a message that this package made. It panics on a negative
// or oversized number, which callers must not pass.
func (t *Typer) digest(contract, primary string, v any) common.Hash {
	digest, err := t.typed(contract, primary, v).Digest()
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

// Recover returns the account that signed a digest. It refuses a high s (EIP-2) and other
// forms of v, so that a message has one signature.
func Recover(digest common.Hash, signature []byte) (common.Address, error) {
	if len(signature) != 65 {
		return common.Address{}, fmt.Errorf("signature of %d bytes, want 65", len(signature))
	}

	r, s := new(big.Int).SetBytes(signature[:32]), new(big.Int).SetBytes(signature[32:64])
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
