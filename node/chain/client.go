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

	"github.com/tantieme/tantieme/node/core"
)

// Options of a Client. RPC, Chain and Log are required; Account and Journal for a
// client that sends.
type Options struct {
	RPC           []string // endpoints of one chain, the preferred one first
	Chain         core.Chain
	Account       *ecdsa.PrivateKey
	Journal       Journal
	Log           *slog.Logger
	FinalityDepth uint64        // blocks on top of a final one; 0: the chain's own "finalized" tag
	PollEvery     time.Duration // default 1 s
	Timeout       time.Duration // of one call; default 15 s
}

// Client talks to one chain's contracts as one account. It is safe for concurrent use.
type Client struct {
	opts      Options
	eth       *ethclient.Client
	contracts contracts
	account   common.Address
	signer    types.Signer

	sending sync.Mutex // nonces are given in order
}

// New connects and checks that the chain is the expected one and has the contracts.
func New(ctx context.Context, opts Options) (*Client, error) {
	c, err := dial(ctx, opts)
	if err != nil {
		return nil, err
	}
	if err := c.check(ctx); err != nil {
		c.eth.Close()
		return nil, err
	}
	return c, nil
}

// dial connects without a look at the chain.
func dial(ctx context.Context, opts Options) (*Client, error) {
	if len(opts.RPC) == 0 || opts.Log == nil {
		return nil, errors.New("chain: RPC and log are required")
	}
	if opts.PollEvery == 0 {
		opts.PollEvery = time.Second
	}
	if opts.Timeout == 0 {
		opts.Timeout = 15 * time.Second
	}
	eth, err := ethclient.DialContext(ctx, opts.RPC[0])
	if err != nil {
		return nil, fmt.Errorf("connect to the chain: %w: %w", core.ErrUnreachable, err)
	}
	c := &Client{opts: opts, eth: eth, signer: types.NewPragueSigner(new(big.Int).SetUint64(opts.Chain.ID))}
	if opts.Account != nil {
		c.account = crypto.PubkeyToAddress(opts.Account.PublicKey)
	}
	c.contracts = bindContracts(eth, opts.Chain.Contracts)
	return c, nil
}

func (c *Client) check(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, c.opts.Timeout)
	defer cancel()
	id, err := c.eth.ChainID(ctx)
	if err != nil {
		return unreachable("chain id", err)
	}
	if id.Uint64() != c.opts.Chain.ID {
		return fmt.Errorf("the RPC serves chain %s, the contracts are on chain %d", id, c.opts.Chain.ID)
	}
	for _, address := range c.contracts.addresses() {
		code, err := c.eth.CodeAt(ctx, address, nil)
		if err != nil {
			return unreachable("contract code", err)
		}
		if len(code) == 0 {
			return fmt.Errorf("contract %s: no code on chain %s: %w", address, id, core.ErrNotFound)
		}
	}
	return nil
}

// Close ends the connection.
func (c *Client) Close() error {
	c.eth.Close()
	return nil
}

// Account is the address that this client sends from.
func (c *Client) Account() common.Address { return c.account }

func unreachable(what string, err error) error {
	return fmt.Errorf("read %s: %w: %w", what, core.ErrUnreachable, err)
}

// Head says where the chain stands.
func (c *Client) Head(ctx context.Context) (head core.Head, err error) {
	ctx, cancel := context.WithTimeout(ctx, c.opts.Timeout)
	defer cancel()
	newest, err := c.eth.HeaderByNumber(ctx, nil)
	if err != nil {
		return head, unreachable("head", err)
	}
	final, err := c.final(ctx, newest)
	if err != nil {
		return head, unreachable("final block", err)
	}
	return core.Head{
		Number: newest.Number.Uint64(), Time: timeOf(newest), BaseFee: newest.BaseFee,
		Final: final.Number.Uint64(), FinalTime: timeOf(final), FinalHash: final.Hash(),
	}, nil
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
	ctx, cancel := context.WithTimeout(ctx, c.opts.Timeout)
	defer cancel()
	h, err := c.eth.HeaderByNumber(ctx, new(big.Int).SetUint64(number))
	if err != nil {
		return core.Cursor{}, unreachable("block", err)
	}
	return core.Cursor{Number: number, Hash: h.Hash(), Time: timeOf(h)}, nil
}
