package scenario

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/chain"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/testnet/audit"
)

// ReportLeavers names the people who left, and says what became of their contributions.
type ReportLeavers struct {
	BeforeSnapshot []common.Address `json:"before_snapshot"`
	BeforeSale     []common.Address `json:"before_sale"` // people of the snapshot, who left before it was sold
	// Erased is the number of those who left before the snapshot of whom every validator had
	// signed, by the end of the story, that it erased their contribution.
	Erased int `json:"erased"`
}

// ReportFault is a record that the buyer found faulty, and a quorum of validators too.
type ReportFault struct {
	Account      common.Address      `json:"account"`
	Contribution core.ContributionID `json:"contribution"`
	Record       int                 `json:"record"` // in the buyer's folder, from 0
	Kind         string              `json:"kind"`
	Signers      int                 `json:"signers"`     // validators that signed it
	Transaction  common.Hash         `json:"transaction"` // that banned the record's leaf
}

// left is why a leaf is banned whose account left.
const left = "left"

func banName(kind core.FaultKind) string {
	if kind == core.FaultNone {
		return left
	}
	return kind.String()
}

// fillReturned reads which part of the price went back, and which came into the pool.
func (p *play) fillReturned(ctx context.Context, c *chain.Client, r *Report) error {
	returned, err := audit.New(c).Returned(ctx, p.sale, *p.at.Token, p.at.First)
	if err != nil {
		return err
	}

	pool, err := c.Pool(ctx, p.snapshot.ID, p.snapshot.Snapshot)
	if err != nil {
		return err
	}

	deposited, err := audit.New(c).Deposited(ctx, pool, p.sale, p.at.First)
	if err == nil {
		r.Sale.Returned, r.Sale.Deposited = returned.String(), deposited.String()
	}

	return err
}

// fillLeavers names those who left.
func (p *play) fillLeavers(ctx context.Context, _ *chain.Client, r *Report) (err error) {
	early := p.having(roleEarly)
	r.Leavers.BeforeSnapshot = p.accounts(early)
	r.Leavers.BeforeSale = p.accounts(p.having(roleLate))
	if len(early) > 0 {
		r.Leavers.Erased, err = p.erased(ctx, early)
	}

	return err
}

func (p *play) accounts(people []int) (out []common.Address) {
	for _, i := range people {
		out = append(out, p.cast.contributors[i].address)
	}
	return out
}

// fillFaults names the faulty records of those that the buyer found and the chain has, and
// refuses others than those that were made.
func (p *play) fillFaults(_ context.Context, _ *chain.Client, r *Report) error {
	for _, i := range p.having(roleFaulty) {
		draft, err := p.draftOf(i)
		if err != nil {
			return err
		}

		fault, err := p.foundFault(draft.Consent.Contribution)
		if err != nil {
			return err
		}

		ban := p.earned[i].Ban
		if want := p.faultOf(i); fault.Kind != want.String() || ban == nil || ban.Kind != want {
			return fmt.Errorf("contributor %d: the buyer found %q and the chain has %+v, want the fault %s: %w", i, fault.Kind, ban, want, core.ErrVerify)
		}

		fault.Account, fault.Signers, fault.Transaction = p.cast.contributors[i].address, ban.Signers.Len(), ban.Transaction
		r.Faults = append(r.Faults, fault)
	}

	return nil
}

// foundFault returns the fault that the buyer found in a contribution.
func (p *play) foundFault(id core.ContributionID) (ReportFault, error) {
	for _, f := range p.checked.Faults {
		if f.Contribution == id {
			return ReportFault{Contribution: id, Record: f.Record, Kind: f.FaultKind().String()}, nil
		}
	}

	return ReportFault{}, fmt.Errorf("the buyer did not find the fault of %s: %w", id, core.ErrVerify)
}
