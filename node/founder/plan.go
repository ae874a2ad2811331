// Package founder holds the actions of founders: they put a committee's contracts on a
// chain and publish the terms of datasets. Neither can be changed afterwards, and nobody
// retains any power.
package founder

import (
	"errors"
	"fmt"
	"math/big"
	"os"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/chain"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/files"
)

// PlanSchema names the format of a plan's JSON.
const PlanSchema = "tantieme/plan/1"

// Plan is the agreement of a committee's founders: a JSON file.
type Plan struct {
	Schema         string           `json:"schema"` // PlanSchema
	ChainID        uint64           `json:"chain_id"`
	Founders       []common.Address `json:"founders"` // in their order, which never changes; n = 2t − 1
	Threshold      int              `json:"threshold"`
	BondToken      *common.Address  `json:"bond_token,omitempty"` // ERC-20; none: a token that anyone may mint, for test networks
	MinBond        string           `json:"min_bond"`             // base units
	MaxPrice       string           `json:"max_price"`            // base units, of one offer
	CeremonyWindow uint64           `json:"ceremony_window"`      // seconds
	MinWindow      uint64           `json:"min_window"`           // seconds, of every window of a dataset
	MaxWindow      uint64           `json:"max_window"`
	Finality       uint64           `json:"finality,omitempty"` // blocks on top of a final one; 0: the chain's own tag
}

// ReadPlan reads and checks a plan. It refuses a faulty one with core.ReasonPlan.
func ReadPlan(file string) (*Plan, error) {
	var p Plan
	if err := readJSON(file, core.ReasonPlan, &p); err != nil {
		return nil, err
	}

	if _, err := p.contracts(); err != nil {
		return nil, err
	}

	return &p, nil
}

// contracts checks the plan and returns the parameters of the contracts.
func (p *Plan) contracts() (d chain.Deployment, err error) {
	if p.Schema != PlanSchema {
		return d, core.Refuse(core.ReasonPlan, "schema is %q, this program reads %q", p.Schema, PlanSchema)
	}

	size := core.Committee{N: len(p.Founders), Threshold: p.Threshold}
	if err := size.Validate(); err != nil {
		return d, core.Refuse(core.ReasonPlan, "%v", err)
	}

	if p.ChainID == 0 || p.CeremonyWindow == 0 || p.MinWindow == 0 || p.MaxWindow < p.MinWindow {
		return d, core.Refuse(
			core.ReasonPlan, "chain id and windows must be above 0, and the longest window no shorter than the shortest",
		)
	}

	d = chain.Deployment{
		Founders:       p.Founders,
		Threshold:      p.Threshold,
		CeremonyWindow: p.CeremonyWindow,
		MinWindow:      p.MinWindow,
		MaxWindow:      p.MaxWindow,
	}

	if d.MinBond, err = amount("min_bond", p.MinBond); err != nil {
		return d, err
	}

	d.MaxPrice, err = amount("max_price", p.MaxPrice)

	return d, err
}

// amount parses base units above 0.
func amount(name, text string) (*big.Int, error) {
	units, err := core.ParseUnits(text, 0)
	if err != nil || units.Sign() == 0 {
		return nil, core.Refuse(core.ReasonPlan, "%s: want base units above 0 in digits, not %q", name, text)
	}
	return units, nil
}

// maxByHand bounds a hand-written file, in bytes.
const maxByHand = 256 << 10

// readJSON reads a hand-written file. It refuses a faulty one with the reason.
func readJSON(file string, reason core.Reason, v any) error {
	data, err := files.Read(file, maxByHand)
	if errors.Is(err, os.ErrNotExist) {
		return fmt.Errorf("there is no file %s: %w", file, core.ErrNotFound)
	}
	if err == nil {
		err = core.DecodeJSON(data, v)
	}
	if err != nil {
		return core.Refuse(reason, "%s: %v", file, err)
	}

	return nil
}
