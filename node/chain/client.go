// Package chain is the edge to the EVM chain: it reads final blocks and the head,
// and sends transactions whose nonce is recorded before they leave. It is the only
// package of the node that knows the contracts' bindings.
package chain

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/prometheus/client_golang/prometheus"

	"github.com/tantieme/tantieme/node/core"
)

// Options of a Client. RPC, Chain and Log are required; Account and Journal for a
// client that sends.
type Options struct {
	RPC           []string // http or https endpoints of one chain, the preferred one first
	Chain         core.Domain
	Account       *ecdsa.PrivateKey
	Journal       Journal // of this account alone
	Log           *slog.Logger
	FinalityDepth uint64                // blocks on top of a final one; 0: the chain's own "finalized" tag
	PollEvery     time.Duration         // default core.DefaultPoll
	Timeout       time.Duration         // of one call to one endpoint; default 15 s
	MaxFee        *big.Int              // wei a unit of gas, of base fee and tip together; default core.DefaultMaxFee
	BumpAfter     uint64                // blocks after which a transaction that is not mined is replaced; default 10
	Metrics       prometheus.Registerer // nil: none
	Now           func() time.Time      // clock of an endpoint's back-off; default time.Now
}

func (o *Options) setDefaults() error {
	if len(o.RPC) == 0 || o.Log == nil {
		return errors.New("chain: RPC and log are required")
	}
	if o.PollEvery == 0 {
		o.PollEvery = core.DefaultPoll
	}
	if o.Timeout == 0 {
		o.Timeout = 15 * time.Second
	}
	if o.MaxFee == nil {
		o.MaxFee = core.DefaultMaxFee()
	}
	if o.BumpAfter == 0 {
		o.BumpAfter = 10
	}
	if o.Now == nil {
		o.Now = time.Now
	}
	return nil
}

// Client talks to one chain's contracts as one account. It is safe for concurrent use.
type Client struct {
	opts    Options
	pool    *pool
	eth     *ethclient.Client // over all endpoints
	metrics *metrics

	registered bool // the metrics are in the owner's registry
	contracts  contracts
	account    common.Address
	signer     types.Signer

	// journaling is held while the journal is read and then written, and while nonces
	// are given, so that they are given in order.
	journaling sync.Mutex
	lowest     lowest
	looked     core.Head // at which all transactions were last looked at
}

// New connects and checks that the chain is the expected one and has the contracts.
func New(ctx context.Context, opts Options) (*Client, error) {
	c, err := dial(ctx, opts)
	if err != nil {
		return nil, err
	}
	if err := c.check(ctx); err != nil {
		return nil, errors.Join(err, c.Close())
	}
	if err := c.metrics.register(opts.Metrics); err != nil {
		return nil, errors.Join(err, c.Close())
	}
	c.registered = true
	return c, nil
}

// dial connects to those endpoints that serve the expected chain, without a look at it.
func dial(ctx context.Context, opts Options) (*Client, error) {
	if err := opts.setDefaults(); err != nil {
		return nil, err
	}
	var err error
	c := &Client{opts: opts, metrics: newMetrics(), signer: types.NewPragueSigner(new(big.Int).SetUint64(opts.Chain.ID))}
	if c.pool, err = newPool(&c.opts, c.metrics); err != nil {
		return nil, fmt.Errorf("connect to the chain: %w: %w", core.ErrUnreachable, err)
	}
	if c.eth, err = dialOver(c.pool); err != nil {
		return nil, err
	}
	if opts.Account != nil {
		c.account = crypto.PubkeyToAddress(opts.Account.PublicKey)
	}
	c.contracts = bindContracts(c.eth, opts.Chain.Contracts)
	if err := c.pool.identify(ctx); err != nil {
		return nil, errors.Join(err, c.Close())
	}
	return c, nil
}

// limit bounds a call: every endpoint may take its time once.
func (c *Client) limit(ctx context.Context) (context.Context, context.CancelFunc) {
	return context.WithTimeout(ctx, c.opts.Timeout*time.Duration(len(c.opts.RPC)))
}

func (c *Client) check(ctx context.Context) error {
	ctx, cancel := c.limit(ctx)
	defer cancel()
	for _, address := range c.contracts.addresses() {
		code, err := c.eth.CodeAt(ctx, address, nil)
		if err != nil {
			return unreachable("contract code", err)
		}
		if len(code) == 0 {
			return fmt.Errorf("contract %s: no code on chain %d: %w", address, c.opts.Chain.ID, core.ErrNotFound)
		}
	}
	return nil
}

// Close ends the connections.
func (c *Client) Close() error {
	if c.registered { // another client may count there from now on
		c.registered = false
		c.metrics.unregister(c.opts.Metrics)
	}
	c.eth.Close()
	c.pool.close()
	return nil
}

// Account is the address that this client sends from.
func (c *Client) Account() common.Address { return c.account }

func unreachable(what string, err error) error {
	return fmt.Errorf("read %s: %w: %w", what, core.ErrUnreachable, err)
}

// Head says where the chain stands.
func (c *Client) Head(ctx context.Context) (head core.Head, err error) {
	ctx, cancel := c.limit(ctx)
	defer cancel()
	newest, err := c.eth.HeaderByNumber(ctx, nil)
	if err != nil {
		return head, unreachable("head", err)
	}
	final, err := c.final(ctx, newest)
	if err != nil {
		return head, unreachable("final block", err)
	}
	head = core.Head{
		Number: newest.Number.Uint64(), Time: timeOf(newest), BaseFee: newest.BaseFee,
		Final: final.Number.Uint64(), FinalTime: timeOf(final), FinalHash: final.Hash(),
	}
	c.metrics.setHead(head)
	return head, nil
}

func (c *Client) final(ctx context.Context, newest *types.Header) (*types.Header, error) {
	if c.opts.FinalityDepth == 0 {
		return c.eth.HeaderByNumber(ctx, big.NewInt(int64(rpc.FinalizedBlockNumber)))
	}
	number := newest.Number.Uint64()
	number -= min(number, c.opts.FinalityDepth)
	return c.eth.HeaderByNumber(ctx, new(big.Int).SetUint64(number))
}

func timeOf(h *types.Header) time.Time { return time.Unix(int64(h.Time), 0).UTC() }

// BlockAt returns hash and time of a block.
func (c *Client) BlockAt(ctx context.Context, number uint64) (core.Cursor, error) {
	ctx, cancel := c.limit(ctx)
	defer cancel()
	h, err := c.eth.HeaderByNumber(ctx, new(big.Int).SetUint64(number))
	if err != nil {
		return core.Cursor{}, unreachable("block", err)
	}
	return core.Cursor{Number: number, Hash: h.Hash(), Time: timeOf(h)}, nil
}
