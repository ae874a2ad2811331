package chain

import (
	"context"
	"fmt"
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tantieme/tantieme/node/core"
)

// CodeHashes returns the keccak-256 of each contract's code on the head, by its name.
func (c *Client) CodeHashes(ctx context.Context) (map[string]common.Hash, error) {
	return c.codeHashes(ctx, c.contracts.Contracts)
}

func (c *Client) codeHashes(ctx context.Context, at core.Contracts) (map[string]common.Hash, error) {
	ctx, cancel := c.pool.Limit(ctx)
	defer cancel()

	hashes := map[string]common.Hash{}
	for name, address := range at.ByName() {
		code, err := c.eth.CodeAt(ctx, address, nil)
		if err != nil {
			return nil, core.Unreachable("contract code", err)
		}
		hashes[name] = crypto.Keccak256Hash(code)
	}

	return hashes, nil
}

// CodeHashes returns the keccak-256 of each deployed contract's code, by its name.
func (d *Deployer) CodeHashes(ctx context.Context, at core.Contracts) (map[string]common.Hash, error) {
	return d.client.codeHashes(ctx, at)
}

// CheckCode compares the contracts' code on chain with a deployment's hashes. If they
// differ, the error names the contract and wraps core.ErrVerify.
func (c *Client) CheckCode(ctx context.Context, want core.CodeHashes) error {
	got, err := c.CodeHashes(ctx)
	if err != nil {
		return err
	}

	for _, name := range slices.Sorted(maps.Keys(got)) {
		hash, ok := want[name]
		if !ok {
			return fmt.Errorf("the deployment has no code hash of %s: %w", name, core.ErrVerify)
		}
		if got[name] != hash {
			return fmt.Errorf("the code of %s has the hash %s, the deployment has %s: %w",
				name, got[name], hash, core.ErrVerify)
		}
	}

	return nil
}
