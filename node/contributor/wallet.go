package contributor

import (
	"context"
	"crypto/ecdsa"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tantieme/tantieme/node/consent"
	"github.com/tantieme/tantieme/node/eip712"
)

// KeyWallet is a wallet with a key in memory. It signs every message.
type KeyWallet struct{ Key *ecdsa.PrivateKey }

var _ Wallet = KeyWallet{}

// Address implements Wallet.
func (w KeyWallet) Address() common.Address { return crypto.PubkeyToAddress(w.Key.PublicKey) }

// SignTypedData implements Wallet.
func (w KeyWallet) SignTypedData(_ context.Context, data eip712.TypedData) ([]byte, error) {
	digest, err := data.Digest()
	if err != nil {
		return nil, err
	}
	return consent.Sign(w.Key, digest)
}
