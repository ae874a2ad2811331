package node

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/ledger"
)

// maxSpan is how many blocks are read at once.
const maxSpan = 500

// follow hands final blocks to the ledger as they come and wakes the steps. It
// returns when the context ends, or with ledger.ErrFork when the chain changed
// below finality: then nothing that this node knows can be trusted.
func (n *Node) follow(ctx context.Context) error {
	poll := time.NewTicker(n.opts.PollEvery)
	defer poll.Stop()
	for {
		switch err := n.catchUp(ctx); {
		case errors.Is(err, ledger.ErrFork):
			return err
		case err != nil && ctx.Err() == nil:
			n.opts.Log.WarnContext(ctx, "chain not followed", "error", err)
			n.setBehind(err)
		}
		select {
		case <-ctx.Done():
			return nil
		case <-poll.C:
		}
	}
}

// catchUp applies all final blocks that the ledger lacks.
func (n *Node) catchUp(ctx context.Context) error {
	head, err := n.chain.Head(ctx)
	if err != nil {
		return err
	}
	err = n.ledger.Check(func(number uint64) (common.Hash, error) {
		block, err := n.chain.BlockAt(ctx, number)
		return block.Hash, err
	})
	if err != nil {
		return err
	}
	next, err := n.ledger.Next(n.opts.First)
	if err != nil {
		return err
	}
	for next <= head.Final {
		to := min(head.Final, next+maxSpan-1)
		blocks, err := n.chain.Blocks(ctx, next, to)
		if err != nil {
			return fmt.Errorf("read blocks %d to %d: %w", next, to, err)
		}
		if err := n.apply(blocks); err != nil {
			return err
		}
		next = to + 1
	}
	n.setBehind(nil)
	return nil
}

func (n *Node) apply(blocks []core.Block) error {
	for _, block := range blocks {
		if err := n.ledger.Apply(block); err != nil {
			return err
		}
	}
	if len(blocks) > 0 {
		n.loops.wake()
	}
	return nil
}

func (n *Node) setBehind(err error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.behind = err
}
