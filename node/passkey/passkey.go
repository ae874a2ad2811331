// Package passkey writes the answers of WebAuthn authenticators in the bytes that
// OpenZeppelin's verifier of ERC-7913 signers reads, and checks such bytes as it does,
// without a chain (SPEC 5.67 to 5.69).
//
// A page gets an answer from navigator.credentials.get, with the digest of a message as
// its challenge. The package needs no browser, and is compiled for one too.
package passkey

import (
	"bytes"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/sha256"
	"encoding/base64"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/crypto/cryptobyte"
	"golang.org/x/crypto/cryptobyte/asn1"

	"github.com/tantieme/tantieme/node/core"
)

// Sizes of what an authenticator answers, in bytes. The longest answers are the package's
// own bound: browsers write a tenth of it.
const (
	minAuthenticatorData = 37 // hash of the origin's name 32, flags 1, counter 4
	maxText              = 2048
)

// Flags of authenticator data (WebAuthn 6.1).
const (
	userPresent    = 0x01
	userVerified   = 0x04
	backupEligible = 0x08
	backedUp       = 0x10
	flagsAt        = 32
)

// Members of a browser's data whose places the verifier is told.
const (
	typeMember      = `"type":"webauthn.get"`
	challengeMember = `"challenge":"`
)

// Key is a public key on P-256: both coordinates, big-endian.
type Key struct{ X, Y [32]byte }

// keyPrefix begins a P-256 key as SubjectPublicKeyInfo (RFC 5480), which is what
// AuthenticatorAttestationResponse.getPublicKey returns. An uncompressed point follows.
var keyPrefix = common.FromHex("3059301306072a8648ce3d020106082a8648ce3d030107034200")

// ParseKey parses a passkey's public key: SubjectPublicKeyInfo, an uncompressed point of
// 65 bytes, or both coordinates, 64 bytes. A point that is not on the curve is refused with
// core.ReasonSignature.
func ParseKey(data []byte) (Key, error) {
	point := bytes.TrimPrefix(data, keyPrefix)
	if len(point) == 64 {
		point = append([]byte{4}, point...)
	}

	if _, err := ecdsa.ParseUncompressedPublicKey(elliptic.P256(), point); err != nil {
		return Key{}, refuse("the key is not a point on P-256: %v", err)
	}

	return Key{[32]byte(point[1:33]), [32]byte(point[33:])}, nil
}

// Signer returns the key as an ERC-7913 signer: the verifier's address, then both
// coordinates, 84 bytes.
func (k Key) Signer(verifier common.Address) []byte {
	return bytes.Join([][]byte{verifier[:], k.X[:], k.Y[:]}, nil)
}

// KeyOf returns the key of a signer that has the size of a passkey's. The point is not
// checked.
func KeyOf(signer []byte) (Key, bool) {
	if len(signer) != common.AddressLength+64 {
		return Key{}, false
	}
	coordinates := signer[common.AddressLength:]

	return Key{[32]byte(coordinates[:32]), [32]byte(coordinates[32:])}, true
}

// Answer is what an authenticator answers to a challenge.
type Answer struct {
	AuthenticatorData []byte   // as the browser returns it
	ClientData        []byte   // clientDataJSON, as the browser returns it
	R, S              [32]byte // of the signature, big-endian
}

// NewAnswer returns the answer of a browser's AuthenticatorAssertionResponse. It decodes
// the signature from DER and lowers its s, because the verifier takes one of the two. Errors
// are refusals with core.ReasonSignature.
func NewAnswer(authenticatorData, clientData, signature []byte) (Answer, error) {
	var (
		r, s  big.Int
		inner cryptobyte.String
	)
	input := cryptobyte.String(signature)
	if !input.ReadASN1(&inner, asn1.SEQUENCE) || !input.Empty() ||
		!inner.ReadASN1Integer(&r) || !inner.ReadASN1Integer(&s) || !inner.Empty() {
		return Answer{}, refuse("the passkey's signature is not DER")
	}

	order := elliptic.P256().Params().N
	if r.Sign() <= 0 || s.Sign() <= 0 || r.Cmp(order) >= 0 || s.Cmp(order) >= 0 {
		return Answer{}, refuse("the passkey's signature has numbers that P-256 does not have")
	}

	a := Answer{AuthenticatorData: authenticatorData, ClientData: clientData}
	r.FillBytes(a.R[:])
	lower(&s).FillBytes(a.S[:])

	return a, nil
}

// lower returns s or its twin, whichever is the lower. It changes s.
func lower(s *big.Int) *big.Int {
	order := elliptic.P256().Params().N
	if new(big.Int).Lsh(s, 1).Cmp(order) > 0 {
		s.Sub(order, s)
	}
	return s
}

// Pack checks that an answer is one to a challenge, and returns it as the verifier reads
// it. The key is not needed, and the signature is not checked: Verify does that. Errors are
// refusals with core.ReasonSignature that say what is wrong.
func (a Answer) Pack(challenge common.Hash) ([]byte, error) {
	if err := a.check(challenge); err != nil {
		return nil, err
	}

	order := elliptic.P256().Params().N
	if s := new(big.Int).SetBytes(a.S[:]); new(big.Int).Lsh(s, 1).Cmp(order) > 0 {
		return nil, refuse("the passkey's signature has the high one of two s")
	}

	return a.encode(), nil
}

// check checks all but the signature.
func (a Answer) check(challenge common.Hash) error {
	switch {
	case len(a.AuthenticatorData) < minAuthenticatorData, len(a.AuthenticatorData) > maxText:
		return refuse("the authenticator's data have %d bytes; want %d to %d", len(a.AuthenticatorData), minAuthenticatorData, maxText)
	case len(a.ClientData) > maxText:
		return refuse("the browser's data have %d bytes; want at most %d", len(a.ClientData), maxText)
	case !bytes.Contains(a.ClientData, []byte(typeMember)):
		return refuse("the browser's data do not say webauthn.get: it is no answer to a challenge")
	case !a.answers(challenge):
		return refuse("the passkey answered another challenge than the digest of this message")
	}

	return checkFlags(a.AuthenticatorData[flagsAt])
}

func checkFlags(flags byte) error {
	switch {
	case flags&userPresent == 0:
		return refuse("the authenticator does not say that somebody was there")
	case flags&userVerified == 0:
		return refuse("the authenticator did not verify the person (PIN, finger or face); ask for userVerification: required")
	case flags&backedUp != 0 && flags&backupEligible == 0:
		return refuse("the authenticator says that the passkey is backed up and cannot be")
	default:
		return nil
	}
}

// answers reports whether the browser's data name a challenge, where they first name one.
func (a Answer) answers(challenge common.Hash) bool {
	_, said, found := bytes.Cut(a.ClientData, []byte(challengeMember))
	return found && bytes.HasPrefix(said, []byte(base64.RawURLEncoding.EncodeToString(challenge[:])+`"`))
}

// Verify checks an answer as the verifier does: that it is one to the challenge, by a
// person who was verified, and that the key signed it. Errors are refusals with
// core.ReasonSignature.
func (a Answer) Verify(key Key, challenge common.Hash) error {
	if _, err := a.Pack(challenge); err != nil {
		return err
	}

	public, err := ecdsa.ParseUncompressedPublicKey(elliptic.P256(), bytes.Join([][]byte{{4}, key.X[:], key.Y[:]}, nil))
	if err != nil {
		return refuse("the key is not a point on P-256: %v", err)
	}

	client := sha256.Sum256(a.ClientData)
	signed := sha256.Sum256(append(bytes.Clone(a.AuthenticatorData), client[:]...))
	if !ecdsa.Verify(public, signed[:], new(big.Int).SetBytes(a.R[:]), new(big.Int).SetBytes(a.S[:])) {
		return refuse("the passkey did not sign this answer")
	}

	return nil
}

func refuse(form string, values ...any) error {
	return core.Refuse(core.ReasonSignature, "%s", fmt.Sprintf(form, values...))
}
