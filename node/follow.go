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
		case errors.Is(err, core.ErrDisagree): // the chain's client has logged who tells what
			n.setBehind(err)
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

// catchUp applies all final blocks that the ledger lacks, once all endpoints tell the
// same newest one.
func (n *Node) catchUp(ctx context.Context) error {
	head, err := n.chain.Head(ctx)
	if err != nil {
		return err
	}
	if head.FinalHash != n.agreed {
		if err := n.chain.Agree(ctx, head.Final); err != nil {
			return err
		}
		n.agreed = head.FinalHash
	}
	if err := n.checkFork(ctx); err != nil {
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
		n.chain.Applied(to, head)
	}
	n.setBehind(nil)
	return nil
}

// checkFork compares the chain with the last block that was applied. Before one endpoint
// halts the node, all are heard.
func (n *Node) checkFork(ctx context.Context) error {
	var at uint64
	err := n.ledger.Check(func(number uint64) (common.Hash, error) {
		at = number
		block, err := n.chain.BlockAt(ctx, number)
		return block.Hash, err
	})
	if !errors.Is(err, ledger.ErrFork) {
		return err
	}
	n.agreed = common.Hash{}
	if disagree := n.chain.Agree(ctx, at); disagree != nil {
		return disagree
	}
	return err
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
