package contributor

import (
	"context"
	"crypto/ecdsa"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	"github.com/tantieme/tantieme/node/consent"
)

// KeyWallet is a wallet with a key in memory. It signs every message.
type KeyWallet struct{ Key *ecdsa.PrivateKey }

var _ Wallet = KeyWallet{}

// Address implements Wallet.
func (w KeyWallet) Address() common.Address { return crypto.PubkeyToAddress(w.Key.PublicKey) }

// SignTypedData implements Wallet.
func (w KeyWallet) SignTypedData(_ context.Context, data apitypes.TypedData) ([]byte, error) {
	digest, err := consent.Digest(data)
	if err != nil {
		return nil, err
	}
	return consent.Sign(w.Key, digest)
}
