package chain

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
)

// minDecimals is the least number of decimals of a token that the contracts take.
const minDecimals = 6

// ErrNoToken means that an address has no ERC-20 token that the contracts take.
var ErrNoToken = errors.New("it is no ERC-20 token with 6 to 18 decimals on this chain")

// PricedIn returns the symbol and decimals of a token in which a founder wants to price a
// dataset or a bond. If the contracts would not take it, the error wraps ErrNoToken.
func (c *Client) PricedIn(ctx context.Context, address common.Address) (token core.Token, err error) {
	code, err := c.eth.CodeAt(ctx, address, nil)
	if err != nil {
		return token, core.Unreachable("token", err)
	}
	if len(code) == 0 {
		return token, fmt.Errorf("%s has no code: %w", address, ErrNoToken)
	}

	token, err = c.Token(ctx, address)
	switch {
	case ctx.Err() != nil:
		return token, ctx.Err()
	case err != nil: // the chain answered just now
		return token, fmt.Errorf("%w: %w", ErrNoToken, err)
	case token.Decimals < minDecimals:
		return token, fmt.Errorf("%s has %d decimals: %w", address, token.Decimals, ErrNoToken)
	}

	return token, nil
}

// WindowBounds returns the shortest and the longest window of a dataset that the contracts
// take, in seconds.
func (c *Client) WindowBounds(ctx context.Context) (shortest, longest uint64, err error) {
	b := c.contracts.datasets
	at := b.Instance(c.eth, c.contracts.Datasets)
	if shortest, err = read(ctx, c, at, b.PackMinWindow(), b.UnpackMinWindow); err != nil {
		return 0, 0, err
	}

	longest, err = read(ctx, c, at, b.PackMaxWindow(), b.UnpackMaxWindow)

	return shortest, longest, err
}

// GroupFloors returns the least minimum group, and the least number of new contributions,
// that the contracts take in a dataset's terms.
func (c *Client) GroupFloors(ctx context.Context) (group, fresh uint32, err error) {
	b := c.contracts.datasets
	at := b.Instance(c.eth, c.contracts.Datasets)
	if group, err = read(ctx, c, at, b.PackMinGroup(), b.UnpackMinGroup); err != nil {
		return 0, 0, err
	}

	fresh, err = read(ctx, c, at, b.PackMinNew(), b.UnpackMinNew)

	return group, fresh, err
}

// HasDataset reports whether a dataset of this id is published.
func (c *Client) HasDataset(ctx context.Context, id core.DatasetID) (bool, error) {
	b := c.contracts.datasets
	at := b.Instance(c.eth, c.contracts.Datasets)
	record, err := read(ctx, c, at, b.PackDatasetOf(id), b.UnpackDatasetOf)
	if err != nil {
		return false, err
	}

	return record.FloorPrice.Sign() > 0, nil
}
