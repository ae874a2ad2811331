package threshold

import (
	"fmt"
	"io"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/core/bls"
)

// Domains of the hashes to scalars (SPEC 1.11).
const (
	dstPossession = "TANTIEME-V1-POP_XMD:SHA-256"
	dstDealing    = "TANTIEME-V1-DEAL_XMD:SHA-256"
	dstMask       = "TANTIEME-V1-MASK_XMD:SHA-256"
)

// Ceremony is one attempt at a key generation. Every message of it is bound to it.
type Ceremony struct {
	ChainID   uint64
	Committee common.Address // the contract
	Epoch     uint64
	Attempt   uint64
}

func (c Ceremony) parts(more ...[]byte) [][]byte {
	return append([][]byte{core.Uint256(c.ChainID), c.Committee[:], core.Uint64(c.Epoch), core.Uint64(c.Attempt)}, more...)
}

// ProofSize is the length of a proof of possession, in bytes.
const ProofSize = 2 * bls.ScalarSize

// NewEncryptionKey draws a member's key for one ceremony. It returns the secret, for the
// keyring, the public key, and the proof that its sender knows the secret.
func (c Ceremony) NewEncryptionKey(rand io.Reader, account common.Address) (secret bls.Secret, key bls.G1, proof [ProofSize]byte, err error) {
	secret, err = bls.NewSecret(rand)
	if err != nil {
		return secret, key, proof, err
	}

	nonce, err := bls.NewSecret(rand)
	if err != nil {
		return secret, key, proof, err
	}

	key, proof = c.prove(account, secret, nonce)
	return secret, key, proof, nil
}

// prove returns Schnorr's proof: c ‖ z with z = s + c·ek.
func (c Ceremony) prove(account common.Address, secret, nonce bls.Secret) (key bls.G1, proof [ProofSize]byte) {
	key = bls.MulGenerator1(secret)
	challenge := c.possession(account, key, bls.MulGenerator1(nonce))
	response := nonce.Add(challenge.Secret().Mul(secret)).Public()
	writeScalars(proof[:], challenge, response)
	return key, proof
}

func (c Ceremony) possession(account common.Address, key, commitment bls.G1) bls.Scalar {
	raw, com := key.Raw(), commitment.Raw()
	return bls.HashToScalar(dstPossession, core.Encode("tantieme/v1/encryption-key", c.parts(account[:], raw[:], com[:])...))
}

// ParseEncryptionKey parses a raw key and checks the proof of possession. Its errors wrap
// core.ErrVerify.
func (c Ceremony) ParseEncryptionKey(account common.Address, raw, proof []byte) (bls.G1, error) {
	key, err := bls.ParseG1(raw)
	if err != nil {
		return key, fmt.Errorf("encryption key: %w: %w", err, core.ErrVerify)
	}
	if len(proof) != ProofSize {
		return key, fmt.Errorf(
			"encryption key: proof of %d bytes, want %d: %w",
			len(proof),
			ProofSize,
			core.ErrVerify,
		)
	}

	scalars, err := parseScalars(proof)
	if err != nil {
		return key, fmt.Errorf("encryption key: %w: %w", err, core.ErrVerify)
	}

	challenge, response := scalars[0], scalars[1]
	commitment := bls.MulAdd2(bls.Generator1(), response, key, challenge.Neg())
	if !c.possession(account, key, commitment).Equal(challenge) {
		return key, fmt.Errorf("encryption key: its sender did not prove to hold the secret: %w", core.ErrVerify)
	}

	return key, nil
}

func writeScalars(to []byte, scalars ...bls.Scalar) {
	for i, s := range scalars {
		b := s.Bytes()
		copy(to[i*bls.ScalarSize:], b[:])
	}
}

// parseScalars parses concatenated scalars.
func parseScalars(b []byte) ([]bls.Scalar, error) {
	scalars := make([]bls.Scalar, len(b)/bls.ScalarSize)
	for i := range scalars {
		var err error
		if scalars[i], err = bls.ParseScalar(b[i*bls.ScalarSize : (i+1)*bls.ScalarSize]); err != nil {
			return nil, fmt.Errorf("scalar %d: %w", i, err)
		}
	}

	return scalars, nil
}
