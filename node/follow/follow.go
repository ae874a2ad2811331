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

// maxSpan is the number of blocks read at once. After a failure it is halved, and it
// doubles with each success.
const maxSpan = 500

// maxStill is the longest time for which the newest block may stay the same.
const maxStill = 10 * time.Minute

// sayAgain is the time after which a reason for being behind that lasts is logged again.
const sayAgain = 10 * time.Minute

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

// Auditor finds out whether the ledger lacks events.
type Auditor interface {
	// Begin is called before the first block is applied.
	Begin() error
	// Step does the next part of the audit, while the ledger is up to date. It returns
	// ledger.ErrIncomplete if events are missing.
	Step(ctx context.Context) error
}

// Options configure a Follower. All but First are required.
type Options struct {
	Chain  Chain
	Ledger Ledger
	Audit  Auditor
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
	audit  Auditor
	log    *slog.Logger
	wake   func()
	first  uint64
	every  time.Duration

	// Used by Run alone.
	agreed   common.Hash   // the newest final block on which all endpoints agreed
	read     common.Hash   // final block up to which everything is applied
	span     uint64        // blocks to read at once
	newest   uint64        // number of the newest block
	moved    time.Time     // when newest changed
	interval time.Duration // between the last two changes of newest; zero until there were two
	said     saying        // what was logged about new blocks
	audited  saying        // what was logged about the audit

	mu     sync.Mutex
	behind error // why the ledger is not up to date, or nil
	caught bool  // the ledger was up to date at least once in this run
}

// New returns a follower. It reads nothing before Run.
func New(opts Options) (*Follower, error) {
	err := core.Required("follow", core.Ports{
		"Chain":  opts.Chain,
		"Ledger": opts.Ledger,
		"Audit":  opts.Audit,
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
		audit:  opts.Audit,
		log:    opts.Log,
		wake:   opts.Wake,
		first:  opts.First,
		every:  opts.Every,
		span:   maxSpan,
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
	if err := f.audit.Begin(); err != nil {
		return fmt.Errorf("begin the audit of the ledger: %w", err)
	}

	for {
		err := f.poll(ctx)
		if errors.Is(err, ledger.ErrFork) {
			f.setBehind(err)
			return err
		}
		if ctx.Err() == nil {
			f.note(ctx, err)
		}

		pause := time.NewTimer(f.pause())
		select {
		case <-ctx.Done():
			pause.Stop()
			return nil
		case <-pause.C:
		}
	}
}

// A chain that seals seldom, or stands still, is asked in vain most times. So the head is
// asked for pollsPerBlock times a block, at least every idlePoll.
const (
	pollsPerBlock = 10
	idlePoll      = 3 * time.Second
)

// pause returns the time until the next request for the head.
func (f *Follower) pause() time.Duration {
	if f.moved.IsZero() {
		return f.every
	}

	interval := max(f.interval, time.Since(f.moved))

	return max(f.every, min(interval/pollsPerBlock, idlePoll))
}

// poll brings the ledger up to date, and does a part of its audit.
func (f *Follower) poll(ctx context.Context) error {
	if err := f.catchUp(ctx); err != nil {
		return err
	}

	err := f.audit.Step(ctx)
	if errors.Is(err, ledger.ErrIncomplete) {
		return err
	}

	if ctx.Err() == nil && f.audited.changed(err) {
		f.sayAudit(ctx, err)
	}

	return f.checkStill()
}

// note makes known whether the ledger is up to date, and logs each change once.
func (f *Follower) note(ctx context.Context, err error) {
	f.setBehind(err)

	changed := f.said.changed(err)
	switch {
	case !changed:
	case err == nil:
		f.log.InfoContext(ctx, "new blocks are read again; the ledger is up to date")

	case errors.Is(err, ledger.ErrIncomplete):
		f.log.ErrorContext(ctx, "the ledger is not complete; the node is not ready until it is read again", "error", err)
	case errors.Is(err, core.ErrDisagree): // the chain's client has logged the endpoints' answers
	default:
		f.log.WarnContext(ctx, "new blocks not read; the node asks the chain again", "error", err)
	}
}

func (f *Follower) sayAudit(ctx context.Context, err error) {
	if err == nil {
		f.log.InfoContext(ctx, "the audit of the ledger goes on")
		return
	}

	f.log.WarnContext(ctx, "the ledger cannot be compared with the chain now; the node tries again", "error", err)
}

// saying remembers what was logged, so that a lasting state is not logged at every poll.
type saying struct {
	bad bool
	at  time.Time
}

// changed reports whether a state should be logged: it began, it ended, or it has lasted.
func (s *saying) changed(err error) bool {
	now := time.Now()
	bad := err != nil
	if bad == s.bad && (!bad || now.Sub(s.at) < sayAgain) {
		return false
	}

	s.bad, s.at = bad, now

	return true
}

// checkStill returns an error if the newest block has stayed the same for too long.
// Either the chain stands still, or all endpoints do.
func (f *Follower) checkStill() error {
	still := time.Since(f.moved)
	if still < maxStill {
		return nil
	}

	return fmt.Errorf("the newest block has been %d for %s: the chain, or every endpoint, stands still: %w",
		f.newest, still.Round(time.Minute), core.ErrUnreachable)
}

// catchUp applies all final blocks that the ledger lacks, once all endpoints agree on the
// newest one.
func (f *Follower) catchUp(ctx context.Context) error {
	head, err := f.chain.Head(ctx)
	if err != nil {
		return err
	}

	f.noteHead(head.Number, time.Now())

	if head.FinalHash != f.agreed {
		if err := f.chain.Agree(ctx, head.Final); err != nil {
			return err
		}
		f.agreed = head.FinalHash
	}
	if head.FinalHash == f.read {
		return nil // and its block is the last that was applied
	}

	if err := f.checkFork(ctx); err != nil {
		return err
	}

	next, err := f.ledger.Next(f.first)
	if err != nil {
		return err
	}
	if next > f.first && head.Final < next-1 {
		return fmt.Errorf("the newest final block that an endpoint shows is %d, and block %d was applied: %w",
			head.Final, next-1, core.ErrUnreachable)
	}

	for next <= head.Final {
		to := min(head.Final, next+f.span-1)
		if err := f.applySpan(ctx, next, to, head); err != nil {
			f.span = max(1, f.span/2)
			return err
		}

		f.span = min(f.span*2, maxSpan)
		next = to + 1
	}

	f.read = head.FinalHash

	return nil
}

// noteHead remembers when the number of the newest block changed.
func (f *Follower) noteHead(number uint64, now time.Time) {
	if number == f.newest && !f.moved.IsZero() {
		return
	}

	if !f.moved.IsZero() {
		f.interval = now.Sub(f.moved)
	}
	f.newest, f.moved = number, now
}

// applySpan reads and applies some blocks. All endpoints must agree on the last one, so
// that none can tell a chain of its own.
func (f *Follower) applySpan(ctx context.Context, from, to uint64, head core.Head) error {
	blocks, err := f.chain.Blocks(ctx, from, to)
	if err != nil {
		return fmt.Errorf("read blocks %d to %d: %w", from, to, err)
	}

	if to < head.Final {
		if err := f.chain.Agree(ctx, to); err != nil {
			return err
		}
	}

	if err := f.apply(blocks, head); err != nil {
		return err
	}

	f.chain.Applied(to, head)
	f.log.DebugContext(ctx, "blocks applied", "from", from, "to", to, "head", head.Number, "final", head.Final)

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
