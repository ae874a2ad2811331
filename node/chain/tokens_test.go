package chain

import (
	"context"
	"math/big"
	"os"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
)

// CreateToken deploys a token of testdata and mints an amount of it to the client's
// account.
func (c *Client) CreateToken(t *testing.T, name string, amount *big.Int) common.Address {
	t.Helper()
	code, err := os.ReadFile("testdata/" + name + ".hex")
	if err != nil {
		t.Fatal(err)
	}

	receipt, err := c.txs.Send(t.Context(), PurposeDeploy, nil, common.FromHex(strings.TrimSpace(string(code))))
	if err != nil {
		t.Fatal(err)
	}

	c.Fund(t, receipt.ContractAddress, amount)

	return receipt.ContractAddress
}

// Fund mints an amount of a token of a test to the client's account.
func (c *Client) Fund(t *testing.T, token common.Address, amount *big.Int) {
	t.Helper()
	if err := c.Mint(t.Context(), token, c.account, amount); err != nil {
		t.Fatal(err)
	}
}

// Let lets the contracts draw an amount, as a killed offer leaves it.
func (c *Client) Let(t *testing.T, token common.Address, amount *big.Int) {
	t.Helper()
	if err := c.allow(t.Context(), token, c.contracts.Payouts, amount); err != nil {
		t.Fatal(err)
	}
}

// Allowed returns what the contracts may draw.
func (c *Client) Allowed(t *testing.T, token common.Address) *big.Int {
	t.Helper()
	allowed, err := c.allowance(t.Context(), token, c.contracts.Payouts)
	if err != nil {
		t.Fatal(err)
	}
	return allowed
}

// Drawing makes a call while the contracts may draw an amount.
func (c *Client) Drawing(ctx context.Context, token common.Address, amount *big.Int, call func() error) error {
	return c.drawing(ctx, token, c.contracts.Payouts, amount, call)
}
