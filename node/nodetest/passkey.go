package nodetest

import (
	"bytes"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"fmt"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/passkey"
)

// Passkey plays an authenticator with a key on P-256, whose user is present and verified.
type Passkey struct {
	Verifier common.Address
	key      *ecdsa.PrivateKey
}

// NewPasskey returns a passkey whose answers a verifier reads.
func NewPasskey(t testing.TB, verifier common.Address) Passkey {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}

	return Passkey{verifier, key}
}

// Signer returns the passkey as an ERC-7913 signer.
func (p Passkey) Signer() []byte {
	signer := bytes.Clone(p.Verifier[:])
	signer = append(signer, common.LeftPadBytes(p.key.X.Bytes(), 32)...)
	return append(signer, common.LeftPadBytes(p.key.Y.Bytes(), 32)...)
}

// Account returns the account of the passkey.
func (p Passkey) Account() common.Address { return core.AccountOf(p.Signer()) }

// Answer returns what a browser's authenticator answers when it is asked to sign a digest,
// as OpenZeppelin's verifier reads it.
func (p Passkey) Answer(t testing.TB, digest common.Hash) []byte {
	t.Helper()
	origin := sha256.Sum256([]byte("tantieme.example"))
	authenticator := binary.BigEndian.AppendUint32(append(origin[:], 0x05), 7)
	client := fmt.Sprintf(`{"type":"webauthn.get","challenge":"%s","origin":"https://tantieme.example","crossOrigin":false}`,
		base64.RawURLEncoding.EncodeToString(digest[:]))

	inner := sha256.Sum256([]byte(client))
	signed := sha256.Sum256(append(bytes.Clone(authenticator), inner[:]...))
	signature, err := ecdsa.SignASN1(rand.Reader, p.key, signed[:])
	if err != nil {
		t.Fatal(err)
	}

	answer, err := passkey.NewAnswer(authenticator, []byte(client), signature)
	if err != nil {
		t.Fatal(err)
	}
	packed, err := answer.Pack(digest)
	if err != nil {
		t.Fatal(err)
	}

	return packed
}

// Signature returns what the contracts take as the signature of the passkey's account.
func (p Passkey) Signature(t testing.TB, digest common.Hash) []byte {
	t.Helper()
	return core.SignerSignature(p.Signer(), p.Answer(t, digest))
}
