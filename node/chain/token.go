package chain

import (
	"context"
	"fmt"

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

// Token holds a token's symbol and decimals, which people need to read amounts.
type Token struct {
	Address  common.Address
	Symbol   string
	Decimals int
}

// maxSymbol bounds the length of a symbol, in bytes.
const maxSymbol = 16

// Token asks a token for its symbol and decimals. A token may return anything, so the
// symbol is bounded and freed of control characters that a terminal would obey.
func (c *Client) Token(ctx context.Context, address common.Address) (Token, error) {
	b := c.contracts.token
	at := b.Instance(c.eth, address)
	decimals, err := read(ctx, c, at, b.PackDecimals(), b.UnpackDecimals)
	if err != nil {
		return Token{}, fmt.Errorf("token %s: %w", address, err)
	}
	if decimals > core.MaxDecimals {
		return Token{}, fmt.Errorf("token %s has %d decimals: %w", address, decimals, core.ErrVerify)
	}

	symbol, err := read(ctx, c, at, b.PackSymbol(), b.UnpackSymbol)
	if err != nil {
		return Token{}, fmt.Errorf("token %s: %w", address, err)
	}

	return Token{
		Address:  address,
		Symbol:   cleanSymbol(symbol),
		Decimals: int(decimals),
	}, nil
}

func cleanSymbol(symbol string) string {
	clean := make([]byte, 0, maxSymbol)
	for i := 0; i < len(symbol) && len(clean) < maxSymbol; i++ {
		if c := symbol[i]; c > ' ' && c < 0x7f {
			clean = append(clean, c)
		}
	}

	if len(clean) == 0 {
		return "tokens"
	}
	return string(clean)
}
