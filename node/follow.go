package node

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/ledger"
)

// maxSpan is how many blocks are read at once.
const maxSpan = 500

// followed is the chain as a follower reads it.
type followed interface {
	Head(ctx context.Context) (core.Head, error)
	BlockAt(ctx context.Context, number uint64) (core.Cursor, error)
	Blocks(ctx context.Context, from, to uint64) ([]core.Block, error)
	Agree(ctx context.Context, number uint64) error
	Applied(number uint64, head core.Head)
}

// follower hands final blocks to the ledger as they come.
type follower struct {
	chain     followed
	ledger    *ledger.Ledger
	first     uint64 // block in which the contracts were deployed
	every     time.Duration
	log       *slog.Logger
	wake      func()
	setBehind func(error) // why the ledger is not up to date; nil: it is

	agreed common.Hash // the newest final block that all RPC endpoints told
}

func (n *Node) follower() *follower {
	return &follower{
		chain:     n.chain,
		ledger:    n.ledger,
		first:     n.opts.First,
		every:     n.opts.PollEvery,
		log:       n.opts.Log,
		wake:      n.loops.wake,
		setBehind: n.setBehind,
	}
}

// run follows until the context ends, or returns ledger.ErrFork when the chain changed
// below finality: then nothing that this node knows can be trusted.
func (f *follower) run(ctx context.Context) error {
	poll := time.NewTicker(f.every)
	defer poll.Stop()

	for {
		switch err := f.catchUp(ctx); {
		case errors.Is(err, ledger.ErrFork):
			f.setBehind(err)
			return err
		case errors.Is(err, core.ErrDisagree): // the chain's client has logged who tells what
			f.setBehind(err)
		case err != nil && ctx.Err() == nil:
			f.log.WarnContext(ctx, "chain not followed", "error", err)
			f.setBehind(err)
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
func (f *follower) catchUp(ctx context.Context) error {
	head, err := f.chain.Head(ctx)
	if err != nil {
		return err
	}
	if head.FinalHash != f.agreed {
		if err := f.chain.Agree(ctx, head.Final); err != nil {
			return err
		}
		f.agreed = head.FinalHash
	}
	if err := f.checkFork(ctx); err != nil {
		return err
	}

	next, err := f.ledger.Next(f.first)
	if err != nil {
		return err
	}

	for next <= head.Final {
		to := min(head.Final, next+maxSpan-1)
		blocks, err := f.chain.Blocks(ctx, next, to)
		if err != nil {
			return fmt.Errorf("read blocks %d to %d: %w", next, to, err)
		}
		if err := f.apply(blocks, head); err != nil {
			return err
		}

		next = to + 1
		f.chain.Applied(to, head)
	}

	f.setBehind(nil)

	return nil
}

// checkFork compares the chain with the last block that was applied. Before what one
// endpoint tells halts the node, all are heard.
func (f *follower) checkFork(ctx context.Context) error {
	var at uint64
	err := f.ledger.Check(func(number uint64) (common.Hash, error) {
		at = number
		block, err := f.chain.BlockAt(ctx, number)
		return block.Hash, err
	})
	if !errors.Is(err, ledger.ErrFork) {
		return err
	}

	f.agreed = common.Hash{}
	if disagree := f.chain.Agree(ctx, at); disagree != nil {
		return disagree
	}

	return err
}

// apply writes blocks and wakes the steps. The final block itself must be the one on
// which the endpoints agreed.
func (f *follower) apply(blocks []core.Block, head core.Head) error {
	for _, block := range blocks {
		if block.Number == head.Final && block.Hash != head.FinalHash {
			return fmt.Errorf("block %d changed while it was read: %w", block.Number, core.ErrUnreachable)
		}
	}

	for _, block := range blocks {
		if err := f.ledger.Apply(block); err != nil {
			return err
		}
	}

	if len(blocks) > 0 {
		f.wake()
	}

	return nil
}

func (n *Node) setBehind(err error) {
	n.mu.Lock()
	first := err == nil && !n.caught
	n.behind, n.caught = err, n.caught || err == nil
	n.mu.Unlock()
	if first {
		n.loops.wake()
	}
}

func (n *Node) hasCaughtUp() bool {
	n.mu.Lock()
	defer n.mu.Unlock()
	return n.caught
}

// afterCatchUp lets a step that acts on what the chain says begin once the ledger was up
// to date: before, in a new folder or after a reindex, it would do again what was done.
func (n *Node) afterCatchUp(name string, step ticker) ticker {
	switch name {
	case "disk", "transactions", "pin", "payloads", "connect":
		return step
	}

	return gated{step, n.hasCaughtUp}
}

// gated is a step that does nothing while its gate is closed.
type gated struct {
	step ticker
	open func() bool
}

func (g gated) Tick(ctx context.Context) error {
	if !g.open() {
		return nil
	}
	return g.step.Tick(ctx)
}
