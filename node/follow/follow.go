// Package follow passes new final blocks of the chain to the ledger, and knows whether
// the ledger is up to date.
package follow

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/ledger"
)

// maxSpan is the number of blocks read at once.
const maxSpan = 500

// Chain reads from all its endpoints.
type Chain interface {
	Head(ctx context.Context) (core.Head, error)
	BlockAt(ctx context.Context, number uint64) (core.Cursor, error)
	Blocks(ctx context.Context, from, to uint64) ([]core.Block, error)
	// Agree returns core.ErrDisagree if the endpoints have different hashes of a block.
	Agree(ctx context.Context, number uint64) error
	// Applied notes that the ledger has reached a block.
	Applied(number uint64, head core.Head)
}

// Ledger applies final blocks in order.
type Ledger interface {
	Next(first uint64) (uint64, error)
	Check(hashAt func(number uint64) (common.Hash, error)) error
	Apply(b core.Block) error
}

// Options configure a Follower. All but First are required.
type Options struct {
	Chain  Chain
	Ledger Ledger
	Log    *slog.Logger
	Wake   func()        // called after blocks were applied, and once the ledger is up to date for the first time
	First  uint64        // block in which the contracts were deployed
	Every  time.Duration // interval between requests for the head
}

// Follower follows the chain. Run is called once; Behind and CaughtUp may be called
// beside it.
type Follower struct {
	chain  Chain
	ledger Ledger
	log    *slog.Logger
	wake   func()
	first  uint64
	every  time.Duration

	agreed common.Hash // the newest final block on which all endpoints agreed; used by Run alone

	mu     sync.Mutex
	behind error // why the ledger is not up to date, or nil
	caught bool  // the ledger was up to date at least once in this run
}

// New returns a follower. It reads nothing before Run.
func New(opts Options) (*Follower, error) {
	err := core.Required("follow", core.Ports{
		"Chain":  opts.Chain,
		"Ledger": opts.Ledger,
		"Log":    opts.Log,
		"Wake":   opts.Wake,
	})
	if err != nil {
		return nil, err
	}

	if opts.Every <= 0 {
		return nil, errors.New("follow: Every must be positive")
	}

	return &Follower{
		chain:  opts.Chain,
		ledger: opts.Ledger,
		log:    opts.Log,
		wake:   opts.Wake,
		first:  opts.First,
		every:  opts.Every,
		behind: errors.New("the ledger has not read the chain yet"),
	}, nil
}

// Behind returns the reason why the ledger is not up to date, or nil.
func (f *Follower) Behind() error {
	f.mu.Lock()
	defer f.mu.Unlock()

	return f.behind
}

// CaughtUp reports whether the ledger was up to date at least once since the start.
func (f *Follower) CaughtUp() bool {
	f.mu.Lock()
	defer f.mu.Unlock()

	return f.caught
}

func (f *Follower) setBehind(err error) {
	f.mu.Lock()
	first := err == nil && !f.caught
	f.behind, f.caught = err, f.caught || err == nil
	f.mu.Unlock()

	if first {
		f.wake()
	}
}

// Run follows the chain until the context ends. It returns ledger.ErrFork if the chain
// changed below finality, because then this node's data cannot be trusted.
func (f *Follower) Run(ctx context.Context) error {
	poll := time.NewTicker(f.every)
	defer poll.Stop()

	for {
		switch err := f.catchUp(ctx); {
		case errors.Is(err, ledger.ErrFork):
			f.setBehind(err)
			return err
		case errors.Is(err, core.ErrDisagree): // the chain's client has logged the endpoints' answers
			f.setBehind(err)

		case err != nil && ctx.Err() == nil:
			f.log.WarnContext(ctx, "new blocks not read; the node asks the chain again", "error", err)
			f.setBehind(err)
		}

		select {
		case <-ctx.Done():
			return nil
		case <-poll.C:
		}
	}
}

// catchUp applies all final blocks that the ledger lacks, once all endpoints agree on the
// newest one.
func (f *Follower) catchUp(ctx context.Context) error {
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

// checkFork compares the chain with the last applied block. One endpoint's answer does
// not halt the node: all endpoints are asked first.
func (f *Follower) checkFork(ctx context.Context) error {
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

// apply writes blocks and wakes the steps. The last block must be the one on which the
// endpoints agreed.
func (f *Follower) apply(blocks []core.Block, head core.Head) error {
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
