package chain

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"

	"github.com/tantieme/tantieme/node/chain/rpc"
	"github.com/tantieme/tantieme/node/core"
)

// workCounts is the kind of work of reading the contracts' counters.
const workCounts = "counters"

// Counts returns what the contracts count as of a block, for some datasets. All of it is
// read from one endpoint, which must still have the block's state.
func (c *Client) Counts(ctx context.Context, number uint64, datasets []core.DatasetID) (counts core.Counts, err error) {
	ctx, cancel := c.pool.Limit(ctx)
	defer cancel()

	err = c.pool.Try(ctx, workCounts, func(ctx context.Context, e rpc.Endpoint) error {
		counts, err = c.countsAt(ctx, e, number, datasets)
		return err
	})
	if err != nil {
		return core.Counts{}, core.Unreachable("the contracts' counters", err)
	}

	return counts, nil
}

func (c *Client) countsAt(ctx context.Context, e rpc.Endpoint, number uint64, datasets []core.DatasetID) (core.Counts, error) {
	counts := core.Counts{Snapshots: map[core.DatasetID]uint64{}}
	at := &bind.CallOpts{Context: ctx, BlockNumber: new(big.Int).SetUint64(number)}
	k := c.contracts.known

	next, err := bind.Call(k.anchors.Instance(e.Client(), c.contracts.Anchors), at, k.anchors.PackNext(), k.anchors.UnpackNext)
	if err != nil {
		return counts, fmt.Errorf("next batch: %w", err)
	}

	key, err := bind.Call(k.committee.Instance(e.Client(), c.contracts.Committee), at, k.committee.PackKeyId(), k.committee.UnpackKeyId)
	if err != nil {
		return counts, fmt.Errorf("key id: %w", err)
	}

	counts.Batches, counts.Key = next-1, key

	contract := k.datasets.Instance(e.Client(), c.contracts.Datasets)
	for _, id := range datasets {
		record, err := bind.Call(contract, at, k.datasets.PackDatasetOf(id), k.datasets.UnpackDatasetOf)
		if err != nil {
			return counts, fmt.Errorf("snapshots of dataset %s: %w", id.Short(), err)
		}
		counts.Snapshots[id] = record.Snapshots
	}

	return counts, nil
}
