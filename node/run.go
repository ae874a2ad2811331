package node

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"github.com/tantieme/tantieme/node/folder"
	"github.com/tantieme/tantieme/node/loop"
	"github.com/tantieme/tantieme/node/serving"
)

// Run works until the context ends. Then it stops within Options.StopWithin, in order: no
// more contributions, no more requests, no more steps. It returns the error that stopped
// it early, if any. The caller then calls Close.
func (n *Node) Run(ctx context.Context) error {
	ctx, stop := context.WithCancelCause(ctx)
	defer stop(nil)

	n.handleMembers()

	var running sync.WaitGroup
	work := func(run func() error) {
		running.Go(func() {
			if err := run(); err != nil {
				stop(err)
			}
		})
	}

	work(n.api.Serve)
	work(n.admin.Serve)
	work(func() error { return n.follower.Run(ctx) })
	n.startSteps(ctx, stop)

	<-ctx.Done()
	err := n.shutDown(ctx, &running)
	if cause := context.Cause(ctx); !errors.Is(cause, context.Canceled) && !errors.Is(cause, context.DeadlineExceeded) {
		err = errors.Join(err, cause)
	}

	return err
}

// shutDown waits for running work within a bound. Requests have half of the time before
// their connections are cut; steps have all of it.
func (n *Node) shutDown(ctx context.Context, running *sync.WaitGroup) error {
	n.query.Drain()
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), n.opts.StopWithin)
	defer cancel()

	done := make(chan struct{})
	go func() {
		n.loops.Wait()
		running.Wait()
		close(done)
	}()

	err := serving.StopAll(ctx, n.opts.Log, n.opts.StopWithin/2, n.api, n.admin)
	select {
	case <-done:
		return err
	case <-ctx.Done():
		return errors.Join(err, fmt.Errorf("steps still run after %s; what they have not stored is done again at the next start", n.opts.StopWithin))
	}
}

// work is a step and how Run starts it.
type work struct {
	name string
	step loop.Step
	// always is set for a step that works from the start. Every other step acts on the
	// state of the chain and begins once the ledger is up to date. In a new folder, or
	// after a reindex, it would otherwise repeat earlier actions.
	always bool
}

// works lists every step. stop ends the node.
func (n *Node) works(stop func(error)) []work {
	works := []work{
		{"disk", loop.Stopping(n.disk, folder.ErrDiskFull, stop), true},
		{"health", n.health, true},
		{"damaged blobs", n.ipfs, true},
		{"all blobs", n.ipfs.Scrub(), true},
		{"transactions", n.chain, true},
		{"committee", n.committee, false},
		{"pin", n.pin, true},
		{"payloads", n.pin.Retries(), true},
		{"anchor", n.anchor, false},
		{"snapshot", n.snapshot, false},
		{"release", n.release, false},
		{"sale", n.sale, false},
		{"payout", n.payout, false},
		{"connect", n.connector, true},
	}

	for _, r := range n.replicas {
		works = append(works, work{"replica", r, true})
	}

	for _, neighbour := range n.intake.Neighbours() {
		works = append(works, work{"intake", neighbour, true})
	}

	return works
}

// startSteps starts every step.
func (n *Node) startSteps(ctx context.Context, stop func(error)) {
	for _, w := range n.works(stop) {
		step := w.step
		if !w.always {
			step = loop.Gated(step, n.follower.CaughtUp)
		}
		n.loops.Start(ctx, w.name, step)
	}
}
