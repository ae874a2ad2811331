// Package txs brings the transactions of one account into blocks. Every nonce, and every
// version of its transaction, is in a journal before it leaves, so a stop anywhere loses
// nothing and sends nothing twice. The package knows nothing of contracts.
//
// A transaction goes through these stages:
//
//	recorded   signed and durable; sent before any later nonce is used
//	sent       an endpoint took it; sent again where no pool knows it, and replaced when late
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

// Node is the part of an Ethereum client that transactions need. *ethclient.Client has
// it.
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

// Network reaches every endpoint of the chain. *rpc.Pool has it.
type Network interface {
	// Broadcast sends a transaction to all endpoints, and returns when one took it.
	Broadcast(ctx context.Context, tx *types.Transaction) error
	// HasReceipt reports whether any endpoint has a receipt, or cannot say.
	HasReceipt(ctx context.Context, hashes []common.Hash) bool
	// Limit bounds a call so that every endpoint may take its time once.
	Limit(ctx context.Context) (context.Context, context.CancelFunc)
}

// Options of a Manager. All ports, Account and Log are required.
type Options struct {
	Account *ecdsa.PrivateKey
	ChainID uint64
	Journal Journal // of this account on this chain alone

	Node    Node
	Network Network
	Head    func(context.Context) (core.Head, error) // where the chain stands
	Explain func(revert []byte) string               // names a contract's error; default: in hex

	Log       *slog.Logger
	PollEvery time.Duration         // between two looks while a caller waits; default core.DefaultPoll
	MaxFee    *big.Int              // wei a unit of gas, of base fee and tip together; default core.DefaultMaxFee
	BumpAfter uint64                // blocks after which a transaction that is not mined is replaced; default 10
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

// Manager sends the transactions of one account. It is safe for concurrent use. One
// manager writes a journal at a time.
type Manager struct {
	opts    Options
	account common.Address
	signer  types.Signer
	metrics metrics

	// journaling is held while the journal is read and then written, and while nonces
	// are handed out, so that they are handed out in order.
	journaling sync.Mutex
	lowest     lowest
	looked     core.Head // at which all transactions were last looked at
}

// New returns a manager. It starts nothing: its owner calls Tick, and Send does the
// same while it waits.
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

// RevertError reports a call that the contract refuses, with the contract's own name for
// the reason where it has one.
type RevertError struct {
	Call   string // the call's purpose
	Reason string
}

// Error implements error.
func (e *RevertError) Error() string {
	return e.Call + ": the contract refuses: " + e.Reason
}
