// Package chain is the connection to the contracts. It reads final blocks and the head as
// types of core, and turns types of core into transactions. Package rpc reaches the
// chain's endpoints, and package txs brings transactions into blocks; a Client composes
// both. No other package of the node imports the contracts' bindings.
package chain

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"log/slog"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/prometheus/client_golang/prometheus"

	"github.com/tantieme/tantieme/node/chain/rpc"
	"github.com/tantieme/tantieme/node/chain/txs"
	"github.com/tantieme/tantieme/node/core"
)

// Options configure a Client. RPC, Domain and Log are required. A client that sends also
// needs Account and Journal.
type Options struct {
	RPC           []string // http or https endpoints of one chain, the preferred one first
	Domain        core.Domain
	Account       *ecdsa.PrivateKey
	Journal       txs.Journal // used by this account alone
	Log           *slog.Logger
	First         uint64                // block in which the contracts were deployed; 0: not known
	Code          core.CodeHashes       // of the contracts, which Await compares; nil: it does not
	FinalityDepth uint64                // blocks on top of a final one; 0: the chain's own "finalized" tag
	PollEvery     time.Duration         // default core.DefaultPoll
	Timeout       time.Duration         // of one call to one endpoint; default 15 s
	MaxFee        *big.Int              // highest price in wei a unit of gas, base fee and tip together; default core.DefaultMaxFee
	BumpAfter     uint64                // blocks before an unmined transaction is replaced; default 10
	Metrics       prometheus.Registerer // nil: none
	Now           func() time.Time      // clock for the back-off of endpoints; default time.Now
	Waits         func(why error)       // called by Await at each failure; nil: not called
}

// Client talks to one chain's contracts as one account. It is safe for concurrent use.
type Client struct {
	opts      Options
	pool      *rpc.Pool
	eth       *ethclient.Client // over all endpoints
	txs       *txs.Manager      // nil: this client sends no transactions
	metrics   metrics
	contracts contracts
	account   common.Address
	proofless proofless // endpoints that gave no proof of storage
	data      dataFees

	registry   *prometheus.Registry // metrics of this client, its pool and its transactions
	registered bool                 // in the owner's registry
}

// openAccount makes the manager of the account's transactions, if there is an account.
func (c *Client) openAccount() (err error) {
	if c.opts.Account == nil {
		return nil
	}

	c.account = crypto.PubkeyToAddress(c.opts.Account.PublicKey)
	if c.opts.Journal == nil {
		return nil
	}

	c.txs, err = txs.New(txs.Options{
		Account:   c.opts.Account,
		ChainID:   c.opts.Domain.ID,
		Journal:   c.opts.Journal,
		Node:      c.eth,
		Network:   c.pool,
		Head:      c.Head,
		Explain:   c.contracts.explain,
		Log:       c.opts.Log,
		PollEvery: c.opts.PollEvery,
		MaxFee:    c.opts.MaxFee,
		BumpAfter: c.opts.BumpAfter,
		Metrics:   c.registry,
	})

	return err
}

// Close ends the connections. Afterwards another client may use the metrics' registry.
func (c *Client) Close() error {
	c.unregister()
	c.pool.Close()
	return nil
}

// Account returns the address that this client sends from. Without an account it is zero.
func (c *Client) Account() common.Address { return c.account }

// Domain returns the chain and the contracts that this client uses.
func (c *Client) Domain() core.Domain { return c.opts.Domain }

// Ethereum returns the client over all endpoints, for reads that concern no contract.
func (c *Client) Ethereum() *ethclient.Client { return c.eth }

// Agree reports whether all endpoints have the same final block; see rpc.Pool.
func (c *Client) Agree(ctx context.Context, number uint64) error { return c.pool.Agree(ctx, number) }

// Tick advances every recorded transaction; see txs.Manager. Without an account it does
// nothing.
func (c *Client) Tick(ctx context.Context) error {
	if c.txs == nil {
		return nil
	}
	return c.txs.Tick(ctx)
}

// Resend sends recorded transactions that are in no block again, and waits until each is
// in one.
func (c *Client) Resend(ctx context.Context) error {
	if c.txs == nil {
		return errNoAccount
	}
	return c.txs.Resend(ctx)
}

var errNoAccount = errors.New("this client has no account to send from")

// send calls one of our contracts or a token, with the purpose that the table has for the
// call. It returns once the transaction is mined. If the contract refuses, the error is a
// *Refused.
func (c *Client) send(ctx context.Context, to common.Address, data []byte) error {
	_, err := c.sendFor(ctx, to, data, core.Token{})
	return err
}

// sendFor is send that returns the transaction. A refusal's amounts are those of a token;
// without a symbol they are base units.
func (c *Client) sendFor(ctx context.Context, to common.Address, data []byte, token core.Token) (common.Hash, error) {
	if c.txs == nil {
		return common.Hash{}, errNoAccount
	}

	receipt, err := c.txs.Send(ctx, c.contracts.purpose(to, data), &to, data)
	if err != nil {
		return common.Hash{}, c.contracts.worded(err, token)
	}

	return receipt.TxHash, nil
}

// read calls a contract at the head.
func read[T any](ctx context.Context, c *Client, at *bind.BoundContract, data []byte, unpack func([]byte) (T, error)) (T, error) {
	ctx, cancel := c.pool.Limit(ctx)
	defer cancel()

	out, err := bind.Call(at, &bind.CallOpts{Context: ctx}, data, unpack)
	if err != nil {
		return out, core.Unreachable("contract", err)
	}

	return out, nil
}

// Head returns the newest block that any endpoint shows, and the newest final block.
func (c *Client) Head(ctx context.Context) (head core.Head, err error) {
	newest, final, err := c.heads(ctx)
	if err != nil {
		return head, err
	}

	head = core.Head{
		Number:    newest.Number.Uint64(),
		Time:      timeOf(newest),
		BaseFee:   newest.BaseFee,
		Final:     final.Number.Uint64(),
		FinalTime: timeOf(final),
		FinalHash: final.Hash(),
	}

	c.metrics.setHead(head)
	return head, nil
}

func (c *Client) heads(ctx context.Context) (newest, final *types.Header, err error) {
	ctx, cancel := c.pool.Limit(ctx)
	defer cancel()

	return c.pool.Heads(ctx, c.opts.FinalityDepth == 0, c.opts.FinalityDepth)
}

// Faults returns what the endpoints do not do as they should, for an operator; see
// rpc.Pool.
func (c *Client) Faults() []string { return c.pool.Faults() }

func timeOf(h *types.Header) time.Time { return core.UnixTime(h.Time) }

// BlockAt returns hash and time of a block.
func (c *Client) BlockAt(ctx context.Context, number uint64) (core.Cursor, error) {
	ctx, cancel := c.pool.Limit(ctx)
	defer cancel()

	h, err := c.eth.HeaderByNumber(ctx, new(big.Int).SetUint64(number))
	if err != nil {
		return core.Cursor{}, core.Unreachable("block", err)
	}

	return core.Cursor{Number: number, Hash: h.Hash(), Time: timeOf(h)}, nil
}

// Public returns a text without the hosts of endpoints; see rpc.Pool.Public.
func (c *Client) Public(text string) string { return c.pool.Public(text) }
