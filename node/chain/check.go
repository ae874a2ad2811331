package chain

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/chain/eips"
	"github.com/tantieme/tantieme/node/core"
)

// CheckEIPs tries on the chain what the contracts need of it; see eips.Try.
func (c *Client) CheckEIPs(ctx context.Context) (eips.Found, error) {
	ctx, cancel := c.pool.Limit(ctx)
	defer cancel()

	return eips.Try(ctx, c.eth)
}

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
