package chain

import (
	"context"
	"math/big"
	"os"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tantieme/tantieme/bindings/passkeyverifier"
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

// CreateCode deploys a contract of testdata that has no constructor, or a verifier of
// passkeys.
func (c *Client) CreateCode(t *testing.T, name string) common.Address {
	t.Helper()
	code := []byte(passkeyverifier.PasskeyVerifierMetaData.Bin)
	if name != "PasskeyVerifier" {
		var err error
		if code, err = os.ReadFile("testdata/" + name + ".hex"); err != nil {
			t.Fatal(err)
		}
	}

	return c.CreateRaw(t, common.FromHex(strings.TrimSpace(string(code))))
}

// CreateRaw deploys a contract by the code that makes it.
func (c *Client) CreateRaw(t *testing.T, code []byte) common.Address {
	t.Helper()
	receipt, err := c.txs.Send(t.Context(), PurposeDeploy, nil, code)
	if err != nil {
		t.Fatal(err)
	}

	return receipt.ContractAddress
}

// Approve has a ContractAccount of testdata take any signature of a digest.
func (c *Client) Approve(t *testing.T, account common.Address, digest common.Hash) {
	t.Helper()
	c.setAccount(t, account, digest, 0)
}

// Answer has a ContractAccount answer no in one of its ways.
func (c *Client) Answer(t *testing.T, account common.Address, otherwise uint8) {
	t.Helper()
	c.setAccount(t, account, common.Hash{}, otherwise)
}

func (c *Client) setAccount(t *testing.T, account common.Address, approved common.Hash, otherwise uint8) {
	t.Helper()
	data := append(crypto.Keccak256([]byte("set(bytes32,uint8)"))[:4], approved[:]...)
	data = append(data, common.LeftPadBytes([]byte{otherwise}, 32)...)
	if _, err := c.txs.Send(t.Context(), "a test", &account, data); err != nil {
		t.Fatal(err)
	}
}
