package signing

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	lru "github.com/hashicorp/golang-lru/v2"

	"github.com/tantieme/tantieme/node/consent"
	"github.com/tantieme/tantieme/node/core"
)

// Ledger is what the node knows of datasets and members.
type Ledger interface {
	Dataset(id core.DatasetID) (core.Terms, error)
	Members() ([]core.Member, error)
}

// keptAgreements is the number of datasets whose agreement is kept in memory.
const keptAgreements = 256

// Consents checks contributors' signatures. It is safe for concurrent use.
type Consents struct {
	typer      *consent.Typer
	committee  core.Committee
	ledger     Ledger
	agreements *lru.Cache[core.DatasetID, core.Agreement]
}

// NewConsents returns the checks of consents to datasets of a committee.
func NewConsents(typer *consent.Typer, committee core.Committee, ledger Ledger) *Consents {
	agreements, err := lru.New[core.DatasetID, core.Agreement](keptAgreements)
	if err != nil {
		panic(err) // the size is not above 0
	}

	return &Consents{typer, committee, ledger, agreements}
}

// Digest returns the digest of a consent. The contribution's leaf commits to it.
func (c *Consents) Digest(message core.Consent) (common.Hash, error) {
	to, err := c.agreement(message.Dataset)
	if err != nil {
		return common.Hash{}, err
	}
	return c.typer.ConsentDigest(message, to)
}

// Recover returns the account that signed a digest.
func (*Consents) Recover(digest common.Hash, signature []byte) (common.Address, error) {
	return consent.Recover(digest, signature)
}

// agreement returns what the consents to a dataset say of it and of its readers. Neither
// changes once the dataset and the committee's key exist.
func (c *Consents) agreement(id core.DatasetID) (core.Agreement, error) {
	if known, ok := c.agreements.Get(id); ok {
		return known, nil
	}

	terms, err := c.ledger.Dataset(id)
	if err != nil {
		return core.Agreement{}, fmt.Errorf("dataset %s: %w", id, err)
	}

	members, err := c.ledger.Members()
	if err != nil {
		return core.Agreement{}, err
	}

	readers, err := core.NewReaders(c.committee, members)
	if err != nil {
		return core.Agreement{}, err
	}

	to := core.NewAgreement(terms, readers)
	c.agreements.Add(id, to)

	return to, nil
}
