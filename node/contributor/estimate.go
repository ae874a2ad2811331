package contributor

import (
	"encoding/json"
	"errors"
	"math/big"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/slice"
)

// Estimate is a person's share of one sale. Nobody can promise a sale; the caller assumes
// the price and the number of people.
type Estimate struct {
	Price  *big.Int // whole price of the sale, in base units of the token
	People int64    // contributors of the snapshot, this person included
	Equal  *big.Int // if every contribution weighs the same
	Least  *big.Int // if weights are steps, this one counts as 1, and all others the most
	Most   *big.Int // if weights are steps and all others weigh 1
}

// NewEstimate divides a price among people. weight is this person's weight under
// core.WeightSteps, and may count as less (core.Counted). Shares are rounded down, as in the
// contract.
func NewEstimate(price *big.Int, people int64, weight uint64) (Estimate, error) {
	if price.Sign() < 0 || people < 1 || weight == 0 {
		return Estimate{}, errors.New("estimate: want a price of 0 or more and at least one person")
	}

	part := func(own, others uint64) *big.Int {
		total := new(big.Int).SetUint64(others)
		total.Mul(total, big.NewInt(people-1)).Add(total, new(big.Int).SetUint64(own))
		share := new(big.Int).Mul(price, new(big.Int).SetUint64(own))
		return share.Quo(share, total)
	}

	return Estimate{
		Price:  price,
		People: people,
		Equal:  part(1, 1),
		Least:  part(1, core.MaxStep),
		Most:   part(weight, 1),
	}, nil
}

// estimateObject is an estimate as preview --json prints it, its fields in the order of
// their names.
type estimateObject struct {
	Equal  string `json:"equal"`
	People int64  `json:"people"`
	Price  string `json:"price"`
	Least  string `json:"steps_least"`
	Most   string `json:"steps_most"`
}

// MarshalJSON writes amounts as strings of base units.
func (e Estimate) MarshalJSON() ([]byte, error) {
	return json.Marshal(estimateObject{
		Price:  e.Price.String(),
		People: e.People,
		Equal:  e.Equal.String(),
		Least:  e.Least.String(),
		Most:   e.Most.String(),
	})
}

// weightOf returns a slice's weight under step weights, or 0 for a slice that cannot be
// sealed.
func weightOf(cut slice.Slice) uint64 {
	schema, err := slice.Lookup(cut.Schema)
	if err != nil || !cut.Sealable() {
		return 0
	}

	weight, err := schema.Weight(core.WeightSteps, cut)
	if err != nil {
		return 0
	}

	return weight
}
