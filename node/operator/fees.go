package operator

import (
	"context"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
)

// FeeNode is a node that shows sales. What it does not show is not found.
type FeeNode interface {
	Offers(ctx context.Context, filter core.OfferFilter) ([]core.OfferView, error)
	Snapshots(ctx context.Context) ([]core.SnapshotRecord, error)
	Datasets(ctx context.Context) ([]core.DatasetView, error)
}

// FeeChain is an account's own access to the contracts.
type FeeChain interface {
	// Members returns the accounts of an epoch's members, in order.
	Members(ctx context.Context, epoch uint64) ([]common.Address, error)
	// MemberFee returns what a sale in a token left for members.
	MemberFee(ctx context.Context, token common.Address, sale core.SaleID) (core.MemberFee, error)
	// TreasuryUnpaid returns what a treasury has not taken of a token, in base units.
	TreasuryUnpaid(ctx context.Context, token, treasury common.Address) (*big.Int, error)
}

// FeePayer sends the transactions of a member's account.
type FeePayer interface {
	// PayFees has the account paid what it earned by sales in a token.
	PayFees(ctx context.Context, token common.Address, member uint8, sales []core.SaleID, to common.Address) (common.Hash, error)
}

// Fee is the part that an account earned as a member by one sale.
type Fee struct {
	Sale    core.SaleID
	Dataset core.DatasetView
	Member  uint8    // its number in the sale's epoch
	Amount  *big.Int // base units of the dataset's token
	Paid    bool     // the account has taken it
}

// TreasuryFee is what an account earned as a treasury and has not taken.
type TreasuryFee struct {
	Token  core.Token
	Amount *big.Int // base units
}

// Fees are what an account earned as a member and as a treasury.
type Fees struct {
	Parts    []Fee         // by sale, in the node's order
	Treasury []TreasuryFee // by token
}

// FeesOf returns what an account earned by the settled sales that a node shows. Amounts, and
// whether they are paid, are the chain's.
func FeesOf(ctx context.Context, node FeeNode, chain FeeChain, account common.Address) (f Fees, err error) {
	datasets, err := node.Datasets(ctx)
	if err != nil {
		return f, fmt.Errorf("ask for datasets: %w", err)
	}

	sold, err := soldFrom(ctx, node, datasets)
	if err != nil {
		return f, err
	}

	offers, err := node.Offers(ctx, core.OfferFilter{State: core.SaleSettled})
	if err != nil {
		return f, fmt.Errorf("ask for sales: %w", err)
	}

	members := map[uint64][]common.Address{}
	for _, o := range offers {
		dataset, known := sold[o.Offer.Snapshot]
		if !known || o.Fees == nil || o.Fees.Members == 0 {
			continue
		}

		if members[o.Epoch] == nil {
			if members[o.Epoch], err = chain.Members(ctx, o.Epoch); err != nil {
				return f, fmt.Errorf("members of epoch %d: %w", o.Epoch, err)
			}
		}
		at := slices.Index(members[o.Epoch], account)
		if at < 0 || !o.Fees.Members.Has(at) {
			continue
		}

		fee, err := chain.MemberFee(ctx, dataset.Terms.Token, o.ID)
		if err != nil {
			return f, fmt.Errorf("fee of sale %s: %w", o.ID.Short(), err)
		}
		f.Parts = append(f.Parts, Fee{Sale: o.ID, Dataset: dataset, Member: uint8(at), Amount: fee.Each, Paid: !fee.Unpaid.Has(at)})
	}

	f.Treasury, err = treasuryOf(ctx, datasets, chain, account)

	return f, err
}

// soldFrom returns the datasets of a node's snapshots, by snapshot.
func soldFrom(ctx context.Context, node FeeNode, datasets []core.DatasetView) (map[core.SnapshotID]core.DatasetView, error) {
	snapshots, err := node.Snapshots(ctx)
	if err != nil {
		return nil, fmt.Errorf("ask for snapshots: %w", err)
	}

	sold := map[core.SnapshotID]core.DatasetView{}
	for _, s := range snapshots {
		at := slices.IndexFunc(datasets, func(d core.DatasetView) bool { return d.ID == s.Snapshot.Dataset })
		if at >= 0 {
			sold[s.ID] = datasets[at]
		}
	}

	return sold, nil
}

// treasuryOf returns what an account has not taken as the treasury of datasets.
func treasuryOf(ctx context.Context, datasets []core.DatasetView, chain FeeChain, account common.Address) (all []TreasuryFee, err error) {
	for _, d := range datasets {
		asked := slices.ContainsFunc(all, func(f TreasuryFee) bool { return f.Token.Address == d.Terms.Token })
		if asked || d.Terms.Split.Treasury != account {
			continue
		}

		amount, err := chain.TreasuryUnpaid(ctx, d.Terms.Token, account)
		if err != nil {
			return nil, fmt.Errorf("treasury's part in token %s: %w", d.Terms.Token, err)
		}
		all = append(all, TreasuryFee{Token: d.PricedIn(), Amount: amount})
	}

	return all, nil
}

// Unpaid returns the parts that are not taken yet.
func (f Fees) Unpaid() (parts []Fee) {
	for _, p := range f.Parts {
		if !p.Paid {
			parts = append(parts, p)
		}
	}
	return parts
}

// FeePayment is one transaction that paid fees to someone.
type FeePayment struct {
	Token       core.Token
	Amount      *big.Int // base units
	Sales       []core.SaleID
	Transaction common.Hash
}

// mostSales is how many sales one transaction takes the fees of.
const mostSales = 100

// WithdrawFees has an account paid its parts, with a transaction for at most 100 sales of
// one token. The contract refuses a part that is paid. Payments made before an error are
// returned with it.
func WithdrawFees(ctx context.Context, payer FeePayer, parts []Fee, to common.Address) (made []FeePayment, err error) {
	type kind struct {
		token  common.Address
		member uint8
	}
	var order []kind
	groups := map[kind][]Fee{}
	for _, p := range parts {
		k := kind{p.Dataset.Terms.Token, p.Member}
		if groups[k] == nil {
			order = append(order, k)
		}
		groups[k] = append(groups[k], p)
	}

	for _, k := range order {
		for batch := range slices.Chunk(groups[k], mostSales) {
			one := FeePayment{Token: batch[0].Dataset.PricedIn(), Amount: new(big.Int)}
			for _, p := range batch {
				one.Amount.Add(one.Amount, p.Amount)
				one.Sales = append(one.Sales, p.Sale)
			}

			if one.Transaction, err = payer.PayFees(ctx, k.token, k.member, one.Sales, to); err != nil {
				return made, fmt.Errorf("withdraw the fees of %d sales: %w", len(one.Sales), err)
			}
			made = append(made, one)
		}
	}

	return made, nil
}
