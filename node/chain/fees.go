package chain

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/bindings/delivery"
	"github.com/tantieme/tantieme/node/core"
)

// PayFees has this client's account, which is a member, paid what it earned by sales in a
// token. All of them must owe it something. It returns the transaction.
func (c *Client) PayFees(ctx context.Context, token common.Address, member uint8, sales []core.SaleID, to common.Address) (common.Hash, error) {
	ids := make([][32]byte, len(sales))
	for i, sale := range sales {
		ids[i] = sale
	}

	return c.sendFor(ctx, c.contracts.Delivery, c.contracts.delivery.PackPayFees(token, member, ids, to), core.Token{})
}

// MoveTreasury has this client's account, which is a treasury, paid all that it earned in a
// token. It returns the transaction.
func (c *Client) MoveTreasury(ctx context.Context, token, to common.Address) (common.Hash, error) {
	return c.sendFor(ctx, c.contracts.Delivery, c.contracts.delivery.PackMoveTreasury(token, to), core.Token{})
}

// Members returns the accounts of an epoch's members, in order.
func (c *Client) Members(ctx context.Context, epoch uint64) ([]common.Address, error) {
	b := c.contracts.committee
	return read(ctx, c, c.contracts.committeeAt, b.PackAccounts(epoch), b.UnpackAccounts)
}

// MemberFee returns what a sale in a token left for members. If none earned anything, it is
// zero.
func (c *Client) MemberFee(ctx context.Context, token common.Address, sale core.SaleID) (core.MemberFee, error) {
	b := c.contracts.delivery
	fee, err := read(ctx, c, b.Instance(c.eth, c.contracts.Delivery), b.PackMemberFees(token, sale), b.UnpackMemberFees)

	return core.MemberFee{Each: core.BaseUnits(fee.Each, fee.Scale), Unpaid: core.Members(fee.Members)}, err
}

// TreasuryUnpaid returns what a treasury has not taken of a token, in base units.
func (c *Client) TreasuryUnpaid(ctx context.Context, token, treasury common.Address) (*big.Int, error) {
	b := c.contracts.delivery
	at := b.Instance(c.eth, c.contracts.Delivery)

	return read(ctx, c, at, b.PackTreasuryUnpaidOf(token, treasury), b.UnpackTreasuryUnpaidOf)
}

func feesKept(e *delivery.DeliveryFeesKept) (core.Event, error) {
	return core.FeesKept{
		Sale:          e.Sale,
		Each:          e.Fee.Each,
		Members:       core.Members(e.Fee.Members),
		Treasury:      e.Treasury,
		TreasuryUnits: e.Units,
	}, nil
}

func feesWithdrawn(e *delivery.DeliveryFeesWithdrawn) (core.Event, error) {
	sales := make([]core.SaleID, len(e.Sales))
	for i, id := range e.Sales {
		sales[i] = id
	}

	return core.FeesWithdrawn{Member: e.Member, Account: e.Account, To: e.To, Sales: sales, Transaction: e.Raw.TxHash}, nil
}

func treasuryWithdrawn(e *delivery.DeliveryTreasuryWithdrawn) (core.Event, error) {
	return core.TreasuryWithdrawn{
		Token: e.Token, Treasury: e.Treasury, To: e.To, Amount: e.Amount, Transaction: e.Raw.TxHash,
	}, nil
}
