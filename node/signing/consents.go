package signing

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/consent"
	"github.com/tantieme/tantieme/node/core"
)

// Consents checks contributors' signatures.
type Consents struct{ Typer *consent.Typer }

// Digest returns the digest of a consent. The contribution's leaf commits to it.
func (c Consents) Digest(message core.Consent) (common.Hash, error) {
	return c.Typer.ConsentDigest(message)
}

// Recover returns the account that signed a consent.
func (c Consents) Recover(message core.Consent, signature []byte) (common.Address, error) {
	digest, err := c.Typer.ConsentDigest(message)
	if err != nil {
		return common.Address{}, err
	}

	return consent.Recover(digest, signature)
}
