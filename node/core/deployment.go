package core

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

// Contracts holds the addresses of one deployment.
type Contracts struct {
	Committee common.Address `json:"committee"`
	Anchors   common.Address `json:"anchors"`
	Datasets  common.Address `json:"datasets"`
	Market    common.Address `json:"market"`
	Delivery  common.Address `json:"delivery"`
	Payouts   common.Address `json:"payouts"`
	Ballots   common.Address `json:"ballots"`
	Notices   common.Address `json:"notices"`
}

// Domain names the chain and the contracts of a committee.
type Domain struct {
	ID        uint64
	Contracts Contracts
}

// CommitteeView is a node's view of its committee. Key is nil before the ceremony is
// final.
type CommitteeView struct {
	Domain    Domain
	Committee Committee
	Members   []Member
	Key       *GroupKey
	Reason    string // why there is no final key yet, as the node sees it
}

// Earning is an account's earning from one snapshot, in base units.
type Earning struct {
	Snapshot  SnapshotID
	Leaf      int // of the account's leaf in the sum tree
	Weight    uint64
	Due, Paid *big.Int
	Payee     common.Address // who is paid by now; zero: the account itself, or nobody yet
	Held      bool           // nothing is sent until the account names a payee
	Ban       *Ban           // nil: the leaf gets its part of later sales
}

// SumProof proves that a leaf belongs to a snapshot's sum root. Payee and Held are those
// of the leaf: see tree.SumLeaf.
type SumProof struct {
	Snapshot SnapshotID
	Leaf     int
	Account  common.Address
	Payee    common.Address // zero: the account itself
	Held     bool           // nothing is sent until the account names a payee
	Weight   uint64
	Proof    []SumNode
}

// Named reports whether the leaf is of the type that names a payee, which a held leaf is.
func (p SumProof) Named() bool { return p.Held || p.Payee != (common.Address{}) }

// DatasetView is a dataset in the form that a node shows.
type DatasetView struct {
	ID          DatasetID
	Terms       Terms
	PayloadSize int
	Token       *Token // of the terms; nil: the node does not know its symbol and decimals
}

// PricedIn returns the dataset's token. If the node does not know its symbol, only the
// address is set.
func (d DatasetView) PricedIn() Token {
	if d.Token == nil {
		return Token{Address: d.Terms.Token}
	}
	return *d.Token
}

// Amount formats base units of the dataset's token for a person.
func (d DatasetView) Amount(units *big.Int) string { return d.PricedIn().Amount(units) }

// DeploymentSchema names the format of a deployment's file.
const DeploymentSchema = "tantieme/deployment/1"

// CodeHashes holds the keccak-256 of each contract's code, by its name in Contracts.
type CodeHashes map[string]common.Hash

// Deployment names a committee's contracts and the code that they run. It is public. A
// user who obtains it from a trusted source does not have to trust any node.
type Deployment struct {
	Schema    string          `json:"schema"`
	ChainID   uint64          `json:"chain_id"`
	Contracts Contracts       `json:"contracts"`
	First     uint64          `json:"first_block"` // in which the contracts may first have said something
	Code      CodeHashes      `json:"code_hashes"`
	Token     *common.Address `json:"token,omitempty"` // a demonstration's own
	// Passkeys is the contract that judges answers of passkeys (ERC-7913), which pages offer;
	// nil: they offer none.
	Passkeys *common.Address `json:"passkey_verifier,omitempty"`
	Finality uint64          `json:"finality,omitempty"` // blocks on top of a final one; 0: the chain's own tag
}

// Domain returns the chain and contracts of a deployment.
func (d *Deployment) Domain() Domain { return Domain{ID: d.ChainID, Contracts: d.Contracts} }

// ParseDeployment parses a deployment's file.
func ParseDeployment(data []byte) (*Deployment, error) {
	var d Deployment
	if err := DecodeJSON(data, &d); err != nil {
		return nil, fmt.Errorf("deployment: %w", err)
	}
	if d.Schema != DeploymentSchema {
		return nil, fmt.Errorf("deployment: schema is %q, this program reads %q", d.Schema, DeploymentSchema)
	}

	if d.ChainID == 0 {
		return nil, errors.New("deployment: no chain id")
	}

	for name, address := range d.Contracts.ByName() {
		if address == (common.Address{}) {
			return nil, fmt.Errorf("deployment: no address of %s", name)
		}
	}

	return &d, nil
}

// ByName returns the contracts' addresses by name.
func (c Contracts) ByName() map[string]common.Address {
	return map[string]common.Address{
		"committee": c.Committee,
		"anchors":   c.Anchors,
		"datasets":  c.Datasets,
		"market":    c.Market,
		"ballots":   c.Ballots,
		"notices":   c.Notices,
		"delivery":  c.Delivery,
		"payouts":   c.Payouts,
	}
}
