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
	n.loops.StartAll(ctx, n.works(stop), n.follower.CaughtUp)

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

// works lists every step. stop ends the node.
func (n *Node) works(stop func(error)) []loop.Work {
	works := []loop.Work{
		{Name: "disk", Step: loop.Stopping(n.disk, folder.ErrDiskFull, stop), Always: true},
		{Name: "health", Step: n.health, Always: true},
		{Name: "damaged blobs", Step: n.ipfs, Always: true},
		{Name: "all blobs", Step: n.ipfs.Scrub(), Always: true},
		{Name: "transactions", Step: n.chain, Always: true},
		{Name: "committee", Step: n.committee},
		{Name: "pin", Step: n.pin, Always: true},
		{Name: "payloads", Step: n.pin.Retries(), Always: true},
		{Name: "anchor", Step: n.anchor},
		{Name: "snapshot", Step: n.snapshot},
		{Name: "release", Step: n.release},
		{Name: "dispute", Step: n.dispute},
		{Name: "sale", Step: n.sale},
		{Name: "payout", Step: n.payout},
		{Name: "relay", Step: n.relay},
		{Name: "erase", Step: n.erase},
		{Name: "notice", Step: n.notice},
		{Name: "connect", Step: n.connector, Always: true},
	}

	works = append(works, loop.Each("replica", n.replicas)...)
	return append(works, loop.Each("intake", n.intake.Neighbours())...)
}
