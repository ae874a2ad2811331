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
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
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
// as OpenZeppelin's verifier reads it: r, s, places of challenge and type, both texts.
func (p Passkey) Answer(t testing.TB, digest common.Hash) []byte {
	t.Helper()
	origin := sha256.Sum256([]byte("tantieme.example"))
	authenticator := binary.BigEndian.AppendUint32(append(origin[:], 0x05), 7)
	client := fmt.Sprintf(`{"type":"webauthn.get","challenge":"%s","origin":"https://tantieme.example","crossOrigin":false}`,
		base64.RawURLEncoding.EncodeToString(digest[:]))

	inner := sha256.Sum256([]byte(client))
	signed := sha256.Sum256(append(bytes.Clone(authenticator), inner[:]...))
	r, s, err := ecdsa.Sign(rand.Reader, p.key, signed[:])
	if err != nil {
		t.Fatal(err)
	}
	if order := elliptic.P256().Params().N; new(big.Int).Lsh(s, 1).Cmp(order) > 0 {
		s.Sub(order, s) // the verifier takes one of the two
	}

	word := func(n uint64) []byte { return common.LeftPadBytes(binary.BigEndian.AppendUint64(nil, n), 32) }
	text := func(b []byte) []byte {
		return append(word(uint64(len(b))), common.RightPadBytes(b, (len(b)+31)/32*32)...)
	}

	first := text(authenticator)
	out := append(common.LeftPadBytes(r.Bytes(), 32), common.LeftPadBytes(s.Bytes(), 32)...)
	for _, w := range [][]byte{word(23), word(1), word(6 * 32), word(uint64(6*32 + len(first))), first, text([]byte(client))} {
		out = append(out, w...)
	}

	return out
}

// Signature returns what the contracts take as the signature of the passkey's account.
func (p Passkey) Signature(t testing.TB, digest common.Hash) []byte {
	t.Helper()
	return core.SignerSignature(p.Signer(), p.Answer(t, digest))
}
