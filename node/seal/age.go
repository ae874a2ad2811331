package seal

import (
	"bytes"
	"crypto/cipher"
	"crypto/hkdf"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"

	"filippo.io/age"
	"golang.org/x/crypto/chacha20poly1305"

	"github.com/tantieme/tantieme/node/core/bls"
)

// Sizes of age files in bytes (age-encryption.org/v1).
const (
	fileKeySize = 16
	nonceSize   = 16
	chunkSize   = 64 << 10
	bodySize    = fileKeySize + chacha20poly1305.Overhead // of our stanza
)

// stanzaType names our stanza in an age header.
const stanzaType = "tantieme-bls12381"

// PayloadSize returns the length of a payload whose slice is padded to a size.
func PayloadSize(paddedSize int) int {
	chunks := max(1, (paddedSize+chunkSize-1)/chunkSize)
	return nonceSize + paddedSize + chunks*chacha20poly1305.Overhead
}

// kek derives the key that wraps the file key from shared = rY = xU.
func kek(shared, u bls.G1, label []byte) cipher.AEAD {
	secret, salt := shared.Raw(), u.Raw()
	key, err := hkdf.Key(sha256.New, secret[:], salt[:], string(label), chacha20poly1305.KeySize)
	if err != nil {
		panic(err) // HKDF allows this constant length
	}

	aead, err := chacha20poly1305.New(key)
	if err != nil {
		panic(err) // the key has the right length
	}

	return aead
}

// zeroNonce may be fixed: r, and therefore the key, is fresh for each header, and the key
// seals one message.
var zeroNonce = make([]byte, chacha20poly1305.NonceSize)

// recipient wraps age's file key in one stanza without arguments.
type recipient struct{ kek cipher.AEAD }

var _ age.Recipient = (*recipient)(nil)

// Wrap implements age.Recipient.
func (r *recipient) Wrap(fileKey []byte) ([]*age.Stanza, error) {
	if len(fileKey) != fileKeySize {
		return nil, fmt.Errorf("file key of %d bytes, want %d", len(fileKey), fileKeySize)
	}
	body := r.kek.Seal(nil, zeroNonce, fileKey, nil) //nolint:gosec // G407: see zeroNonce
	return []*age.Stanza{{Type: stanzaType, Body: body}}, nil
}

// identity unwraps what recipient wrapped.
type identity struct{ kek cipher.AEAD }

var _ age.Identity = (*identity)(nil)

// Unwrap implements age.Identity. It accepts exactly one stanza, ours.
func (i *identity) Unwrap(stanzas []*age.Stanza) ([]byte, error) {
	if len(stanzas) != 1 || stanzas[0].Type != stanzaType || len(stanzas[0].Args) != 0 || len(stanzas[0].Body) != bodySize {
		return nil, errors.New("want one stanza of type " + stanzaType)
	}

	fileKey, err := i.kek.Open(nil, zeroNonce, stanzas[0].Body, nil)
	if err != nil {
		return nil, errors.New("the stanza is not for this key")
	}

	return fileKey, nil
}

// encrypt returns an age file in two parts: its header and the rest.
func encrypt(to *recipient, plaintext []byte) (head, payload []byte, err error) {
	var file bytes.Buffer
	w, err := age.Encrypt(&file, to)
	if err != nil {
		return nil, nil, err
	}

	if _, err := w.Write(plaintext); err != nil {
		return nil, nil, err
	}

	if err := w.Close(); err != nil {
		return nil, nil, err
	}

	head, err = age.ExtractHeader(bytes.NewReader(file.Bytes()))
	if err != nil {
		return nil, nil, err
	}

	return head, file.Bytes()[len(head):], nil
}

func decrypt(head, payload, fileKey []byte) ([]byte, error) {
	file := io.MultiReader(bytes.NewReader(head), bytes.NewReader(payload))
	r, err := age.Decrypt(file, age.NewInjectedFileKeyIdentity(fileKey))
	if err != nil {
		return nil, err
	}
	return io.ReadAll(r)
}
