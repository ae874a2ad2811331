package node

import (
	"crypto/ecdsa"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tantieme/tantieme/node/consent"
	"github.com/tantieme/tantieme/node/core"
)

// signer signs as one founder and checks the signatures of all of them.
type signer struct {
	*consent.Typer
	key      *ecdsa.PrivateKey
	account  common.Address
	founders []common.Address
	self     int
}

func newSigner(key *ecdsa.PrivateKey, typer *consent.Typer, founders []common.Address) (*signer, error) {
	account := crypto.PubkeyToAddress(key.PublicKey)
	self := slices.Index(founders, account)
	if self < 0 {
		return nil, fmt.Errorf("account %s is no founder of this committee: use a founder's key", account)
	}
	return &signer{typer, key, account, founders, self}, nil
}

// Sign signs a digest with the validator's account.
func (s *signer) Sign(digest common.Hash) ([]byte, error) { return consent.Sign(s.key, digest) }

// Check checks that a signature over a digest is a member's.
func (s *signer) Check(member int, digest common.Hash, signature []byte) error {
	who, err := consent.Recover(digest, signature)
	if err != nil {
		return err
	}
	if member < 0 || member >= len(s.founders) || who != s.founders[member] {
		return fmt.Errorf("signed by %s, who is not member %d", who, member)
	}
	return nil
}

// consents checks contributors' signatures.
type consents struct{ typer *consent.Typer }

// Digest is what the leaf commits to.
func (c consents) Digest(message core.Consent) (common.Hash, error) {
	return c.typer.ConsentDigest(message)
}

// Recover returns who signed a consent.
func (c consents) Recover(message core.Consent, signature []byte) (common.Address, error) {
	digest, err := c.typer.ConsentDigest(message)
	if err != nil {
		return common.Address{}, err
	}
	return consent.Recover(digest, signature)
}
