// Package founder holds the actions of founders: they put a committee's contracts on a
// chain and publish the terms of datasets. Neither can be changed afterwards, and nobody
// retains any power. Plans and terms are files that people write; templates explain them.
package founder

import (
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/chain"
	"github.com/tantieme/tantieme/node/core"
)

// PlanSchema names the format of a plan.
const PlanSchema = "tantieme/plan/1"

// Plan is the agreement of a committee's founders: a file in JSON, with comments.
type Plan struct {
	ChainID        uint64
	Founders       []common.Address // in their order, which never changes; n = 2t − 1
	Threshold      int
	BondToken      *common.Address // ERC-20; nil: a token that anyone may mint, for test networks
	MinBond        Price
	MaxPrice       Price  // of one offer
	CeremonyWindow uint64 // seconds
	MinWindow      uint64 // seconds, of every window of a dataset
	MaxWindow      uint64
	MinGroup       uint32   // the least that a dataset may name
	MinNew         uint32   // the least that a dataset may name
	NoticeFee      *big.Int // wei, burned by whoever serves a notice
	Finality       uint64   // blocks on top of a final one; 0: the chain's own tag

	file string
}

// planAdvice says how to write a plan.
const planAdvice = "tantieme committee template prints a plan in which every field is explained"

// demoToken is the token that is made for a plan without one.
var demoToken = core.Token{Symbol: "DEMO", Decimals: 6}

// ReadPlan reads and checks a plan. It refuses a faulty one with core.ReasonPlan, with all
// its faults by field.
func ReadPlan(file string) (*Plan, error) {
	data, err := readFile(file, core.ReasonPlan)
	if err != nil {
		return nil, err
	}

	s, err := newSheet(file, data, core.ReasonPlan)
	if err != nil {
		return nil, err
	}

	if schema := s.text("schema"); schema != PlanSchema {
		s.fault("schema", "it is %q, this program reads %q", schema, PlanSchema)
	}

	s.fillPlan()
	p := &Plan{
		file:           file,
		ChainID:        s.number("chain_id", bounds{1, ^uint64(0)}),
		Founders:       s.founders("founders"),
		MinBond:        s.price("min_bond"),
		MaxPrice:       s.price("max_price"),
		CeremonyWindow: s.planSpan("ceremony_window"),
		MinWindow:      s.planSpan("min_window"),
		MaxWindow:      s.planSpan("max_window"),
		MinGroup:       uint32(s.planNumber("min_group")),
		MinNew:         uint32(s.planNumber("min_new")),
		NoticeFee:      s.ether("notice_fee", mostNoticeFee),
		Finality:       s.planNumber("finality"),
	}

	p.Threshold = s.threshold("threshold", len(p.Founders))
	if s.known = append(s.known, "bond_token"); s.has("bond_token") {
		token := s.address("bond_token")
		p.BondToken = &token
	}

	if p.MaxWindow < p.MinWindow {
		s.fault("max_window", "%s is shorter than min_window, %s: no dataset could choose a window", core.Span(p.MaxWindow), core.Span(p.MinWindow))
	}

	if err := s.done(planAdvice); err != nil {
		return nil, err
	}
	if p.BondToken == nil {
		_, err = p.contracts(demoToken)
	}

	return p, err
}

func (s *sheet) founders(field string) (founders []common.Address) {
	texts := s.texts(field)
	if len(texts) == 0 {
		s.fault(field, "name the account of each founding member, as tantieme init prints it")
	}

	for _, text := range texts {
		founder := s.checkAddress(field, text)
		if founder != (common.Address{}) && slices.Contains(founders, founder) {
			s.fault(field, "%s is named twice", founder)
		}
		founders = append(founders, founder)
	}

	return founders
}

// threshold reads how many members open a key. There are n = 2t − 1 members.
func (s *sheet) threshold(field string, members int) int {
	t := int(s.number(field, bounds{0, 1 << 16}))
	size := core.Committee{N: members, Threshold: t}
	if err := size.Validate(); err != nil && members > 0 {
		s.fault(field, "%v", err)
	}

	return t
}

// contracts returns the parameters of the contracts, with amounts in the bond's token.
func (p *Plan) contracts(bond core.Token) (d chain.Deployment, err error) {
	s := &sheet{file: p.file, reason: core.ReasonPlan}
	in := func(field string, price Price) *big.Int {
		units, err := price.In(bond)
		if err != nil {
			s.fault(field, "%v", err)
		}
		return units
	}

	d = chain.Deployment{
		Founders:       p.Founders,
		Threshold:      p.Threshold,
		CeremonyWindow: p.CeremonyWindow,
		MinWindow:      p.MinWindow,
		MinGroup:       p.MinGroup,
		MinNew:         p.MinNew,
		MaxWindow:      p.MaxWindow,
		NoticeFee:      p.NoticeFee,
		MinBond:        in("min_bond", p.MinBond),
		MaxPrice:       in("max_price", p.MaxPrice),
	}

	return d, s.done(planAdvice)
}
