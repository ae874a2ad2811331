package chain

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/bindings/demodollar"
	"github.com/tantieme/tantieme/node/core"
)

// tokenRow returns the row of ERC-20, which serves every token.
func tokenRow() contract {
	return contract{
		name: erc20,
		meta: &demodollar.DemoDollarMetaData,
		calls: []call{
			{"approve", "approve"},
			{"mint", "mint"},
		},
	}
}

// Token asks a token for its symbol and decimals. If it has more than core.MaxDecimals, the
// error wraps core.ErrVerify.
func (c *Client) Token(ctx context.Context, address common.Address) (core.Token, error) {
	b := c.contracts.token
	at := b.Instance(c.eth, address)
	decimals, err := read(ctx, c, at, b.PackDecimals(), b.UnpackDecimals)
	if err != nil {
		return core.Token{}, fmt.Errorf("token %s: %w", address, err)
	}

	symbol, err := read(ctx, c, at, b.PackSymbol(), b.UnpackSymbol)
	if err != nil {
		return core.Token{}, fmt.Errorf("token %s: %w", address, err)
	}

	token, ok := core.NewToken(address, symbol, int(decimals))
	if !ok {
		return token, fmt.Errorf("token %s has %d decimals: %w", address, decimals, core.ErrVerify)
	}

	return token, nil
}

// Mint credits an account with an amount of the demonstration's token, in base units.
func (c *Client) Mint(ctx context.Context, token, account common.Address, amount *big.Int) error {
	return c.send(ctx, token, c.contracts.token.PackMint(account, amount))
}
