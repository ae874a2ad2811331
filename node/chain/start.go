package chain

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/tantieme/tantieme/node/chain/rpc"
	"github.com/tantieme/tantieme/node/core"
)

// New connects and checks that the chain has the expected id and the contracts. The
// caller closes the client.
func New(ctx context.Context, opts Options) (*Client, error) {
	c, err := open(opts)
	if err != nil {
		return nil, err
	}

	if err := errors.Join(c.connect(ctx), c.register()); err != nil {
		return nil, errors.Join(err, c.Close())
	}

	return c, nil
}

// Await is New for a daemon. Endpoints that are down, or have not come to the contracts'
// first block yet, are waited for until the context ends: nothing is wrong with this
// node. Another chain, contracts that are not there or run other code than Options.Code,
// and a chain without the EIPs that they need, are an error at once.
func Await(ctx context.Context, opts Options) (*Client, error) {
	c, err := open(opts)
	if err != nil {
		return nil, err
	}

	if err := errors.Join(c.await(ctx), c.register()); err != nil {
		return nil, errors.Join(err, c.Close())
	}

	return c, nil
}

// await connects again and again, and logs why at the first failure and from then on once
// in sayAgain.
func (c *Client) await(ctx context.Context) error {
	again := time.NewTicker(max(c.opts.PollEvery, awaitEvery))
	defer again.Stop()

	var said time.Time
	for {
		err := c.connect(ctx)
		if err == nil {
			err = c.checkWhole(ctx)
		}

		switch {
		case err == nil && said.IsZero():
			return nil
		case err == nil:
			c.opts.Log.InfoContext(ctx, "the chain answers; the node starts")
			return nil
		case !mayCome(err):
			return err
		}

		if c.opts.Waits != nil {
			c.opts.Waits(errors.New(c.Public("no RPC endpoint can be used yet: " + err.Error()))) // anyone may read it
		}

		if said.IsZero() || time.Since(said) > sayAgain {
			said = time.Now()
			c.opts.Log.WarnContext(ctx, "no RPC endpoint can be used yet; the node waits for one and then starts",
				"error", err,
				"hint", "check chain.rpc; tantieme doctor shows what each endpoint answers",
			)
		}

		select {
		case <-ctx.Done():
			return fmt.Errorf("no RPC endpoint could be used before the end (%w): %w", err, ctx.Err())
		case <-again.C:
		}
	}
}

// checkWhole compares the contracts' code with the deployment's, and tries what they need of
// the chain. Each error says what to do.
func (c *Client) checkWhole(ctx context.Context) error {
	if c.opts.Code != nil {
		if err := c.CheckCode(ctx, c.opts.Code); err != nil {
			return fmt.Errorf("%w. The contracts at these addresses are not those of the deployment: do not run this node; get deployment.json again from a founder, and check chain.rpc", err)
		}
	}

	if _, err := c.CheckEIPs(ctx); err != nil {
		return fmt.Errorf("%w. The contracts cannot work on such a chain: check chain.rpc, and ask who runs the endpoint", err)
	}

	return nil
}

// Pace of waiting for an endpoint.
const (
	awaitEvery = time.Second
	sayAgain   = 5 * time.Minute
)

// mayCome reports whether the reason why no endpoint can be used may pass by itself.
func mayCome(err error) bool {
	return errors.Is(err, core.ErrUnreachable) && !errors.Is(err, rpc.ErrWrongChain)
}

// open makes a client that has asked nothing yet.
func open(opts Options) (*Client, error) {
	if len(opts.RPC) == 0 || opts.Log == nil {
		return nil, errors.New("chain: RPC and log are required")
	}

	registry := prometheus.NewRegistry()
	pool, err := rpc.New(rpc.Options{
		URLs:    opts.RPC,
		ChainID: opts.Domain.ID,
		Log:     opts.Log,
		Timeout: opts.Timeout,
		Now:     opts.Now,
		Metrics: registry,
	})
	if err != nil {
		return nil, err
	}

	c := &Client{
		opts:      opts,
		pool:      pool,
		eth:       pool.Client(),
		metrics:   newMetrics(registry),
		contracts: bindContracts(pool.Client(), opts.Domain.Contracts),
		registry:  registry,
	}

	if err := c.openAccount(); err != nil {
		return nil, errors.Join(err, c.Close())
	}

	return c, nil
}

// dial connects to the endpoints that serve the expected chain. It does not check the
// contracts.
func dial(ctx context.Context, opts Options) (*Client, error) {
	c, err := open(opts)
	if err != nil {
		return nil, err
	}

	if err := c.pool.Identify(ctx); err != nil {
		return nil, errors.Join(err, c.Close())
	}

	return c, nil
}

// connect looks for an endpoint of the chain, and for the contracts' code.
func (c *Client) connect(ctx context.Context) error {
	if err := c.pool.Identify(ctx); err != nil {
		return err
	}
	return c.check(ctx)
}

// workCode is the kind of work of showing the contracts' code.
const workCode = "eth_getCode"

// check looks for the contracts' code. An endpoint without it is passed over. The error
// wraps core.ErrNotFound only if every endpoint says that a contract is not there.
func (c *Client) check(ctx context.Context) error {
	ctx, cancel := c.pool.Limit(ctx)
	defer cancel()

	others := 0
	err := c.pool.Try(ctx, workCode, func(ctx context.Context, e rpc.Endpoint) error {
		err := c.checkAt(ctx, e)
		if err != nil && !errors.Is(err, core.ErrNotFound) {
			others++
		}
		return err
	})
	if err != nil && others > 0 {
		return fmt.Errorf("read contract code: %w: %s", core.ErrUnreachable, err.Error()) // its ErrNotFound is one endpoint's alone
	}

	return err
}

// checkAt looks for the contracts' code at one endpoint.
func (c *Client) checkAt(ctx context.Context, e rpc.Endpoint) error {
	for _, address := range c.contracts.addresses() {
		code, err := e.Client().CodeAt(ctx, address, nil)
		if err != nil {
			return err
		}
		if len(code) > 0 {
			continue
		}

		head, err := e.Client().BlockNumber(ctx)
		if err != nil {
			return err
		}
		if head < c.opts.First {
			return fmt.Errorf("it is at block %d, and the contracts begin at block %d: it is still syncing", head, c.opts.First)
		}

		return fmt.Errorf(
			"contract %s: no code on chain %d: %w",
			address,
			c.opts.Domain.ID,
			core.ErrNotFound,
		)
	}

	return nil
}
