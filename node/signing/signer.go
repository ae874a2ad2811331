package signing

import (
	"crypto/ecdsa"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tantieme/tantieme/node/consent"
)

// Signer signs as one founder and checks the signatures of all founders. It is safe for
// concurrent use.
type Signer struct {
	*consent.Typer

	key      *ecdsa.PrivateKey
	account  common.Address
	founders []common.Address
	self     int
}

// NewSigner returns the signer of a founder. It returns an error if the account is not a
// founder.
func NewSigner(key *ecdsa.PrivateKey, typer *consent.Typer, founders []common.Address) (*Signer, error) {
	account := crypto.PubkeyToAddress(key.PublicKey)
	self := slices.Index(founders, account)
	if self < 0 {
		return nil, fmt.Errorf("account %s is not a founder of this committee: use a founder's key", account)
	}

	return &Signer{
		Typer:    typer,
		key:      key,
		account:  account,
		founders: founders,
		self:     self,
	}, nil
}

// Account returns the validator's account.
func (s *Signer) Account() common.Address { return s.account }

// Self returns the validator's place among the founders.
func (s *Signer) Self() int { return s.self }

// Sign signs a digest with the validator's account.
func (s *Signer) Sign(digest common.Hash) ([]byte, error) { return consent.Sign(s.key, digest) }

// Check checks that a signature over a digest is the member's.
func (s *Signer) Check(member int, digest common.Hash, signature []byte) error {
	signer, err := consent.Recover(digest, signature)
	if err != nil {
		return err
	}

	if member < 0 || member >= len(s.founders) || signer != s.founders[member] {
		return fmt.Errorf("signed by %s, which is not member %d", signer, member)
	}

	return nil
}
