package p2p

import (
	"crypto/rand"
	"fmt"

	"github.com/libp2p/go-libp2p/core/crypto"
)

// Ring keeps a secret durably, and makes it once.
type Ring interface {
	GetOrMake(name string, make func() ([]byte, error)) ([]byte, error)
}

// NewKey makes a new identity for a host.
func NewKey() (crypto.PrivKey, error) {
	key, _, err := crypto.GenerateEd25519Key(rand.Reader)

	return key, err
}

// KeyIn returns the host's identity from a keyring. It is made once.
func KeyIn(ring Ring) (crypto.PrivKey, error) {
	raw, err := ring.GetOrMake("host-key", func() ([]byte, error) {
		key, err := NewKey()
		if err != nil {
			return nil, err
		}

		return crypto.MarshalPrivateKey(key)
	})
	if err != nil {
		return nil, fmt.Errorf("host key: %w", err)
	}

	return crypto.UnmarshalPrivateKey(raw)
}
