package chain

import (
	"bytes"
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/core/bls"
)

// Precompiles of EIP-2537 that the contracts call.
var (
	g1Add   = common.BytesToAddress([]byte{0x0b})
	pairing = common.BytesToAddress([]byte{0x0f})
)

// CheckPrecompiles calls the precompiles with known points. On a chain without them such
// a call returns nothing, and CheckPrecompiles returns an error that wraps
// core.ErrVerify.
func (c *Client) CheckPrecompiles(ctx context.Context) error {
	g, g2 := bls.Generator1(), bls.Generator2()
	twice := g.Add(g)
	one, neg, two, q := g.Precompile(), g.Neg().Precompile(), twice.Precompile(), g2.Precompile()
	yes := make([]byte, 32)
	yes[31] = 1

	for _, p := range []struct {
		name        string
		at          common.Address
		input, want []byte
	}{
		{"BLS12_G1ADD", g1Add, join(one[:], one[:]), two[:]},
		{"BLS12_PAIRING_CHECK", pairing, join(one[:], q[:], neg[:], q[:]), yes},
	} {
		if err := c.checkPrecompile(ctx, p.name, p.at, p.input, p.want); err != nil {
			return err
		}
	}

	return nil
}

func (c *Client) checkPrecompile(ctx context.Context, name string, at common.Address, input, want []byte) error {
	ctx, cancel := c.pool.Limit(ctx)
	defer cancel()

	got, err := c.eth.CallContract(ctx, ethereum.CallMsg{To: &at, Data: input}, nil)
	if err != nil {
		return core.Unreachable("precompile "+name, err)
	}
	if !bytes.Equal(got, want) {
		return fmt.Errorf("precompile %s at %s returned %d wrong bytes: %w",
			name, at, len(got), core.ErrVerify)
	}

	return nil
}

func join(parts ...[]byte) []byte { return bytes.Join(parts, nil) }

// Balance returns an account's balance on the head, in wei.
func (c *Client) Balance(ctx context.Context, account common.Address) (*big.Int, error) {
	ctx, cancel := c.pool.Limit(ctx)
	defer cancel()

	wei, err := c.eth.BalanceAt(ctx, account, nil)
	if err != nil {
		return nil, core.Unreachable("balance", err)
	}

	return wei, nil
}
