package verify

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
)

// CheckDeployment checks that the proofs are of a deployment's chain and contracts: by
// chain id, by address, and by the hash of the code that the evidence proves. Without this
// check anyone can make a folder of contracts of their own, whose storage says that a sale
// took place. The proofs must have passed CheckSnapshot. Its errors are of type *Failure.
func (a *Proofs) CheckDeployment(d *core.Deployment) error {
	if a.Chain.ID != d.ChainID {
		return failure(ProofsFile, ReasonContracts, "the folder is of chain %d, the deployment of chain %d", a.Chain.ID, d.ChainID)
	}

	want := d.Contracts.ByName()
	for _, c := range a.Chain.Contracts.list() {
		if c.at != want[c.name] {
			return failure(ProofsFile, ReasonContracts, "%s is %s, the deployment's is %s", c.name, c.at, want[c.name])
		}
	}

	return a.checkCode(d.Code)
}

// checkCode compares the proven code of the contracts that the evidence is about. That of
// the others is not proven; their addresses stand in the code of these.
func (a *Proofs) checkCode(want map[string]common.Hash) error {
	state, err := a.open()
	if err != nil {
		return err
	}

	for _, c := range a.Chain.Contracts.list() {
		got, err := state.CodeHash(c.at)
		if err != nil {
			continue // the evidence needs no storage of this contract
		}

		hash, ok := want[c.name]
		if !ok {
			return failure(ProofsFile, ReasonContracts, "the deployment has no code hash of %s", c.name)
		}
		if got != hash {
			return failure(ProofsFile, ReasonContracts, "the code of %s has the hash %s, the deployment has %s", c.name, got, hash)
		}
	}

	return nil
}

// named is a contract with its name in a deployment.
type named struct {
	name string
	at   common.Address
}

// list returns the contracts in a fixed order.
func (c Contracts) list() []named {
	out := []named{
		{"committee", c.Committee},
		{"anchors", c.Anchors},
		{"datasets", c.Datasets},
		{"market", c.Market},
	}
	if c.Delivery != nil {
		out = append(out, named{"delivery", *c.Delivery})
	}

	return out
}
