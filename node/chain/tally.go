package chain

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

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
	head, err := c.eth.BlockNumber(ctx)
	if err != nil {
		return nil, core.Unreachable("head", err)
	}

	for ; from <= head; from += lookBack {
		to := min(from+lookBack-1, head)
		some, err := c.votesIn(ctx, id, from, to)
		if err != nil {
			return nil, err
		}

		votes = append(votes, some...)
		if progress != nil {
			progress(to, head)
		}
	}

	return votes, nil
}

// votesIn returns the votes on an offer in a span of blocks.
func (c *Client) votesIn(ctx context.Context, id core.SaleID, from, to uint64) (votes []core.Cast, err error) {
	ctx, cancel := c.pool.Limit(ctx)
	defer cancel()

	logs, err := c.eth.FilterLogs(ctx, ethereum.FilterQuery{
		Addresses: []common.Address{c.contracts.Ballots},
		FromBlock: new(big.Int).SetUint64(from),
		ToBlock:   new(big.Int).SetUint64(to),
		Topics:    [][]common.Hash{{c.contracts.rows["Ballots"].topic("VotesCast")}, {common.Hash(id)}},
	})
	if err != nil {
		return nil, core.Unreachable("votes", err)
	}

	for i := range logs {
		e, err := c.contracts.ballots.UnpackVotesCastEvent(&logs[i])
		if err != nil {
			return nil, fmt.Errorf("votes: %w", err)
		}

		some, err := ParseCasts(e.Votes)
		if err != nil {
			return nil, err
		}
		votes = append(votes, some...)
	}

	return votes, nil
}
