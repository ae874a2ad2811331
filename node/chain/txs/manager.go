// Package txs brings the transactions of one account into blocks. Every nonce, and every
// version of its transaction, is journaled before it leaves. So a stop at any point loses
// nothing and sends nothing twice. The package does not depend on contracts.
//
// A transaction goes through these stages:
//
//	recorded   signed and durable; sent before any later nonce is used
//	sent       an endpoint accepted it; sent again if no pool has it, and replaced when late
//	mined      a version is in a block; sent again if a reorg takes the block away
//	final      that block is final
//	lost       another program used the nonce, as of a final block
package txs

import (
	"context"
	"crypto/ecdsa"
	"log/slog"
	"math/big"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/prometheus/client_golang/prometheus"

	"github.com/tantieme/tantieme/node/core"
)

// Node is the part of an Ethereum client that transactions need. *ethclient.Client
// implements it.
type Node interface {
	BalanceAt(ctx context.Context, account common.Address, block *big.Int) (*big.Int, error)
	EstimateGas(ctx context.Context, call ethereum.CallMsg) (uint64, error)
	HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error)
	NonceAt(ctx context.Context, account common.Address, block *big.Int) (uint64, error)
	PendingNonceAt(ctx context.Context, account common.Address) (uint64, error)
	SuggestGasTipCap(ctx context.Context) (*big.Int, error)
	TransactionByHash(ctx context.Context, hash common.Hash) (tx *types.Transaction, pending bool, err error)
	TransactionReceipt(ctx context.Context, hash common.Hash) (*types.Receipt, error)
}

// Network reaches every endpoint of the chain. *rpc.Pool implements it.
type Network interface {
	// Broadcast sends a transaction to all endpoints and returns once one has accepted
	// it.
	Broadcast(ctx context.Context, tx *types.Transaction) error
	// HasReceipt reports whether any endpoint has a receipt, or cannot tell.
	HasReceipt(ctx context.Context, hashes []common.Hash) bool
	// UserOf returns the hash of the transaction that used an account's nonce in one of
	// some blocks.
	UserOf(ctx context.Context, account common.Address, nonce, from, to uint64) (common.Hash, error)
	// Limit bounds a call so that every endpoint can use its full timeout once.
	Limit(ctx context.Context) (context.Context, context.CancelFunc)
}

// Options configure a Manager. All ports, Account and Log are required.
type Options struct {
	Account *ecdsa.PrivateKey
	ChainID uint64
	Journal Journal // used by this account on this chain alone

	Node    Node
	Network Network
	Head    func(context.Context) (core.Head, error) // returns the chain's newest blocks
	Explain func(revert []byte) string               // decodes a contract's error; default: in hex

	Log       *slog.Logger
	PollEvery time.Duration         // interval between looks at the chain while a caller waits; default core.DefaultPoll
	MaxFee    *big.Int              // highest price in wei a unit of gas, base fee and tip together; default core.DefaultMaxFee
	BumpAfter uint64                // blocks before an unmined transaction is replaced; default 10
	Metrics   prometheus.Registerer // nil: the metrics are kept and not exported
}

func (o *Options) setDefaults() error {
	err := core.Required("txs", core.Ports{
		"Account": o.Account,
		"Journal": o.Journal,
		"Node":    o.Node,
		"Network": o.Network,
		"Head":    o.Head,
		"Log":     o.Log,
	})
	if err != nil {
		return err
	}

	if o.Explain == nil {
		o.Explain = func(revert []byte) string { return hexutil.Encode(revert) }
	}
	if o.PollEvery == 0 {
		o.PollEvery = core.DefaultPoll
	}
	if o.MaxFee == nil {
		o.MaxFee = core.DefaultMaxFee()
	}

	if o.BumpAfter == 0 {
		o.BumpAfter = 10
	}

	return nil
}

// Manager sends the transactions of one account. It is safe for concurrent use. Only one
// manager may write a journal at a time.
type Manager struct {
	opts    Options
	account common.Address
	signer  types.Signer
	metrics metrics

	// journaling is held from reading the journal until it is written, and while nonces
	// are assigned, so that they are assigned in order.
	journaling sync.Mutex
	lowest     lowest
	looked     core.Head // at the last look at all transactions
}

// New returns a manager. It starts no work: its owner calls Tick, and Send advances
// transactions itself while it waits.
func New(opts Options) (*Manager, error) {
	if err := opts.setDefaults(); err != nil {
		return nil, err
	}

	return &Manager{
		opts:    opts,
		account: crypto.PubkeyToAddress(opts.Account.PublicKey),
		signer:  types.NewPragueSigner(new(big.Int).SetUint64(opts.ChainID)),
		metrics: newMetrics(opts.Metrics),
	}, nil
}

// Account returns the address that transactions are sent from.
func (m *Manager) Account() common.Address { return m.account }

// RevertError reports a call that the contract refuses. If the contract has a name for
// the reason, the error contains it.
type RevertError struct {
	Call   string // the call's purpose
	Reason string
	Data   []byte // of the revert; nil: not known
}

// Error implements error.
func (e *RevertError) Error() string {
	return e.Call + ": the contract refuses: " + e.Reason
}
