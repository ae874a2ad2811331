package core

import (
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
)

// DeploymentRecordSchema names the format of a deployment's record.
const DeploymentRecordSchema = "tantieme/deployment-record/1"

// DeploymentRecord is all that a stranger needs to check a deployment by the sources: who
// created each contract, with which arguments, from which compiler and input. It is public,
// and kept in contracts/deployments by the chain's id.
type DeploymentRecord struct {
	Schema    string             `json:"schema"`
	ChainID   uint64             `json:"chain_id"`
	Deployer  common.Address     `json:"deployer"` // has no power afterwards
	Compiler  Compiler           `json:"compiler"`
	Contracts []DeployedContract `json:"contracts"` // in the order of their creation
}

// DeployedContract is a contract of a deployment record.
type DeployedContract struct {
	Name        string         `json:"name"` // in Solidity
	Address     common.Address `json:"address"`
	Nonce       uint64         `json:"nonce"` // of the deployer's transaction
	Transaction common.Hash    `json:"transaction"`
	Block       uint64         `json:"block"`
	CodeHash    common.Hash    `json:"code_hash"` // keccak-256 of the code on chain
	Arguments   []Argument     `json:"arguments"`
}

// Argument is an argument of a constructor: a number in decimal, an address, or addresses
// with commas.
type Argument struct {
	Name  string `json:"name"`
	Type  string `json:"type"`
	Value string `json:"value"`
}

// Compiler holds the settings from which the code was compiled. StandardJSON is the SHA-256
// of the input that contracts/script/verification writes.
type Compiler struct {
	Version       string      `json:"version"`
	EVMVersion    string      `json:"evm_version"`
	OptimizerRuns int         `json:"optimizer_runs"`
	ViaIR         bool        `json:"via_ir"`
	StandardJSON  common.Hash `json:"standard_json"`
}

// ParseDeploymentRecord parses a record. It checks the form, and not that the contracts are
// there.
func ParseDeploymentRecord(data []byte) (*DeploymentRecord, error) {
	var r DeploymentRecord
	if err := DecodeJSON(data, &r); err != nil {
		return nil, fmt.Errorf("deployment record: %w", err)
	}
	if r.Schema != DeploymentRecordSchema {
		return nil, fmt.Errorf("deployment record: schema is %q, this program reads %q", r.Schema, DeploymentRecordSchema)
	}

	switch {
	case r.ChainID == 0:
		return nil, errors.New("deployment record: no chain id")
	case r.Deployer == common.Address{}:
		return nil, errors.New("deployment record: no deployer")
	case len(r.Contracts) == 0:
		return nil, errors.New("deployment record: no contracts")
	}

	return &r, nil
}
