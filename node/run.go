package node

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"sync"

	"github.com/tantieme/tantieme/node/folder"
)

// Run works until the context ends, then stops in order and within Options.StopWithin:
// no more contributions, no more requests, no more steps. It returns what made it stop
// early, if anything. Close follows.
func (n *Node) Run(ctx context.Context) error {
	ctx, stop := context.WithCancelCause(ctx)
	defer stop(nil)
	n.handlePeers()
	var serving sync.WaitGroup

	for _, s := range []served{{n.server, n.listener}, {n.admin, n.adminListener}} {
		serving.Go(func() {
			if err := s.server.Serve(s.listener); !errors.Is(err, http.ErrServerClosed) {
				stop(fmt.Errorf("serve the API: %w", err))
			}
		})
	}

	serving.Go(func() {
		if err := n.follower().run(ctx); err != nil && ctx.Err() == nil {
			stop(err)
		}
	})

	n.startSteps(ctx, stop)
	<-ctx.Done()
	err := n.shutDown(ctx, &serving)
	if cause := context.Cause(ctx); !errors.Is(cause, context.Canceled) && !errors.Is(cause, context.DeadlineExceeded) {
		err = errors.Join(err, cause)
	}

	return err
}

// shutDown waits for what runs, but not for ever: requests have half of the time, then
// their connections are cut, and steps have all of it.
func (n *Node) shutDown(ctx context.Context, serving *sync.WaitGroup) error {
	n.query.Drain()
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), n.opts.StopWithin)
	defer cancel()
	done := make(chan struct{})

	go func() {
		n.loops.wait()
		serving.Wait()
		close(done)
	}()

	err := n.endRequests(ctx)
	select {
	case <-done:
		return err
	case <-ctx.Done():
		return errors.Join(err, fmt.Errorf("steps still run after %s; what they have not stored is done again at the next start", n.opts.StopWithin))
	}
}

// endRequests lets requests that are being answered end, and cuts off those that don't:
// their callers ask again.
func (n *Node) endRequests(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, n.opts.StopWithin/2)
	defer cancel()
	results := make(chan error)
	servers := []*http.Server{n.server, n.admin}

	for _, s := range servers {
		go func() {
			err := s.Shutdown(ctx)
			if errors.Is(err, context.DeadlineExceeded) {
				n.opts.Log.WarnContext(ctx, "requests were cut off: they did not end in time", "after", n.opts.StopWithin/2)
				err = s.Close()
			}

			results <- err
		}()
	}

	var err error
	for range servers {
		err = errors.Join(err, <-results)
	}

	return err
}

// served is a server with where it listens.
type served struct {
	server   *http.Server
	listener net.Listener
}

// startSteps lets every step work. stop ends the node.
func (n *Node) startSteps(ctx context.Context, stop func(error)) {
	for _, s := range []struct {
		name string
		step ticker
	}{
		{"disk", stopping{n.disk, folder.ErrDiskFull, stop}},
		{"transactions", n.chain},
		{"committee", n.committee},
		{"pin", n.pin},
		{"payloads", n.pin.Retries()},
		{"anchor", n.anchor},
		{"snapshot", n.snapshot},
		{"release", n.release},
		{"sale", n.sale},
		{"payout", n.payout},
		{"connect", &connector{node: n}},
	} {
		n.loops.start(ctx, s.name, n.afterCatchUp(s.name, s.step))
	}

	for _, r := range n.replicas {
		n.loops.start(ctx, "replica", r)
	}

	for _, neighbour := range n.intake.Neighbours() {
		n.loops.start(ctx, "intake", neighbour)
	}
}
