package chain

import (
	"context"
	"time"

	"github.com/tantieme/tantieme/node/chain/rpc"
)

// probeSpan is the number of blocks that a probe reads from each endpoint.
const probeSpan = 100

// Probed counts endpoints.
type Probed struct {
	Working int // that serve new blocks
	Dead    int // that do not show the contracts: no answer, another chain, no code
}

// Probe tries with every endpoint what a node needs: the heads, the contracts' code, and
// complete logs of new blocks and of the first ones. It returns an error if the heads
// cannot be read at all. What is wrong is then in Faults.
func (c *Client) Probe(ctx context.Context) (found Probed, err error) {
	head, err := c.Head(ctx)
	if err != nil {
		return found, err
	}

	if c.pool.Apart() { // only time tells whether one of them stands still
		wait := time.NewTimer(rpc.Patience)
		defer wait.Stop()
		select {
		case <-wait.C:
		case <-ctx.Done():
			return found, context.Cause(ctx)
		}

		if head, err = c.Head(ctx); err != nil {
			return found, err
		}
	}

	codes := c.pool.Each(ctx, workCode, c.checkAt)
	logs := c.pool.Each(ctx, workLogs, c.reads(head.Final-min(head.Final, probeSpan), head.Final))
	if first := c.opts.First; first > 0 {
		c.pool.Each(ctx, workHistory, c.reads(first, min(head.Final, first+probeSpan)))
	}

	for i := range codes {
		switch {
		case codes[i] != nil:
			found.Dead++
		case logs[i] == nil:
			found.Working++
		}
	}

	return found, nil
}

// reads returns the work of reading a span.
func (c *Client) reads(from, to uint64) func(context.Context, rpc.Endpoint) error {
	return func(ctx context.Context, e rpc.Endpoint) error {
		if from > to {
			return nil
		}
		_, err := c.blocksFrom(ctx, e, from, to)
		return err
	}
}
