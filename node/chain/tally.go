package chain

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/tantieme/tantieme/node/core"
)

// Tally returns the votes on an offer that the contract counts, as of the head.
func (c *Client) Tally(ctx context.Context, id core.SaleID) (core.Tally, error) {
	b := c.contracts.ballots
	t, err := read(ctx, c, b.Instance(c.eth, c.contracts.Ballots), b.PackTallyOf(id), b.UnpackTallyOf)
	if err != nil {
		return core.Tally{}, fmt.Errorf("tally: %w", err)
	}

	return core.Tally{Voted: t.Voted, No: t.No}, nil
}

// Votes returns every vote that was counted on an offer, in the chain's order. Voting
// opened in block from, and the newest block ends the search. Progress is called with the
// number of each block up to which was read; nil: nobody looks.
func (c *Client) Votes(ctx context.Context, id core.SaleID, from uint64, progress func(block, head uint64)) (votes []core.Cast, err error) {
	topic := c.contracts.rows["Ballots"].topic("VotesCast")
	err = c.eachOfSale(ctx, c.contracts.Ballots, topic, id, from, progress, func(log *types.Log) error {
		e, err := c.contracts.ballots.UnpackVotesCastEvent(log)
		if err != nil {
			return fmt.Errorf("votes: %w", err)
		}

		some, err := ParseCasts(e.Votes)
		votes = append(votes, some...)

		return err
	})

	return votes, err
}

// Commits returns the lists that members committed to for a sale, in the chain's order.
// The search is that of Votes.
func (c *Client) Commits(ctx context.Context, id core.SaleID, from uint64, progress func(block, head uint64)) (all []core.RootsCommitted, err error) {
	topic := c.contracts.rows["Delivery"].topic("RootsCommitted")
	err = c.eachOfSale(ctx, c.contracts.Delivery, topic, id, from, progress, func(log *types.Log) error {
		e, err := c.contracts.delivery.UnpackRootsCommittedEvent(log)
		if err != nil {
			return fmt.Errorf("commits: %w", err)
		}

		event, err := parseRoots(e)
		all = append(all, event)

		return err
	})

	return all, err
}

// eachOfSale calls do with each event of a kind about a sale, from a block to the head.
func (c *Client) eachOfSale(
	ctx context.Context, at common.Address, topic common.Hash, id core.SaleID, from uint64,
	progress func(block, head uint64), do func(*types.Log) error,
) error {
	head, err := c.eth.BlockNumber(ctx)
	if err != nil {
		return core.Unreachable("head", err)
	}

	for ; from <= head; from += lookBack {
		to := min(from+lookBack-1, head)
		logs, err := c.logsOfSale(ctx, at, topic, id, from, to)
		if err != nil {
			return err
		}

		for i := range logs {
			if err := do(&logs[i]); err != nil {
				return err
			}
		}
		if progress != nil {
			progress(to, head)
		}
	}

	return nil
}

// logsOfSale returns events about a sale in a span of blocks.
func (c *Client) logsOfSale(ctx context.Context, at common.Address, topic common.Hash, id core.SaleID, from, to uint64) ([]types.Log, error) {
	ctx, cancel := c.pool.Limit(ctx)
	defer cancel()

	logs, err := c.eth.FilterLogs(ctx, ethereum.FilterQuery{
		Addresses: []common.Address{at},
		FromBlock: new(big.Int).SetUint64(from),
		ToBlock:   new(big.Int).SetUint64(to),
		Topics:    [][]common.Hash{{topic}, {common.Hash(id)}},
	})
	if err != nil {
		return nil, core.Unreachable("events of the sale", err)
	}

	return logs, nil
}
