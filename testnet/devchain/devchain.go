// Package devchain runs an Ethereum chain inside the process: go-ethereum under Prague
// rules with a simulated beacon and a block each second. It is persistent and served over
// HTTP on the loopback, like any other chain. It is for demonstrations and tests: its
// funded key is worth nothing anywhere else.
//
// Durability: each head is fsynced right after it is announced, so a killed process
// restarts at the last block whose receipt was seen.
package devchain

import (
	"errors"
	"fmt"
	"math/big"
	"path/filepath"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/eth/catalyst"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/eth/filters"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/event"
	gethnode "github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/p2p"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"
)

// ChainID is the id of every dev chain.
const ChainID = 31337

// Options configure a Chain.
type Options struct {
	Dir    string                      // data folder; empty: in memory
	Port   int                         // port of JSON-RPC on 127.0.0.1; 0: any free one
	Period uint64                      // seconds a block; 0: a block when a transaction arrives
	Funds  map[common.Address]*big.Int // wei at genesis
}

// Chain is a running chain.
type Chain struct {
	stack  *gethnode.Node
	eth    *eth.Ethereum
	sealer sealer
	blocks interface{ close() } // makes the blocks, on arrivals or by the clock
	heads  event.Subscription
	synced chan error

	mu     sync.Mutex
	failed error // why a block could not be made
}

// New starts a chain, or continues the one in the folder. The caller closes it.
func New(opts Options) (_ *Chain, err error) {
	stack, err := gethnode.New(nodeConfig(opts))
	if err != nil {
		return nil, fmt.Errorf("dev chain: %w", err)
	}

	defer func() {
		if err != nil {
			err = errors.Join(err, stack.Close())
		}
	}()

	backend, err := eth.New(stack, ethConfig(opts))
	if err != nil {
		return nil, fmt.Errorf("dev chain: %w", err)
	}

	stack.RegisterAPIs([]rpc.API{{
		Namespace: "eth",
		Service:   filters.NewFilterAPI(filters.NewFilterSystem(backend.APIBackend, filters.Config{})),
	}})

	c := &Chain{
		stack:  stack,
		eth:    backend,
		sealer: sealer{pool: backend.TxPool()},
		synced: make(chan error, 1),
	}

	if c.sealer.beacon, err = c.maker(opts.Period); err != nil {
		return nil, fmt.Errorf("dev chain's beacon: %w", err)
	}

	c.syncHeads()
	if err := stack.Start(); err != nil {
		return nil, fmt.Errorf("start dev chain: %w", err)
	}
	if slots, ticks := c.sealer.beacon.(*slots); ticks {
		c.blocks = followClock(&c.sealer, slots, time.Duration(opts.Period)*time.Second)
	} else {
		c.blocks = followArrivals(&c.sealer)
	}

	return c, nil
}

// maker returns the maker of blocks: by the clock or, with a period of 0, on request.
func (c *Chain) maker(period uint64) (maker, error) {
	if period > 0 {
		return &slots{
			api:    catalyst.NewConsensusAPI(c.eth),
			eth:    c.eth,
			period: period,
			fail:   c.noteFailure,
		}, nil
	}

	beacon, err := catalyst.NewSimulatedBeacon(0, common.Address{}, c.eth)
	if err == nil {
		c.stack.RegisterLifecycle(beacon)
	}

	return beacon, err
}

// noteFailure keeps the error of a block that could not be made, for Close to return.
func (c *Chain) noteFailure(err error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.failed == nil {
		c.failed = err
	}
}

func nodeConfig(opts Options) *gethnode.Config {
	cfg := gethnode.DefaultConfig
	cfg.Name = "tantieme-devchain"
	cfg.DataDir = "" // the default is a folder of the user's home
	if opts.Dir != "" {
		cfg.DataDir = filepath.Clean(opts.Dir)
	}

	cfg.P2P = p2p.Config{NoDiscovery: true, NoDial: true, MaxPeers: 0, ListenAddr: ""}
	cfg.AuthAddr, cfg.IPCPath = "", ""
	cfg.HTTPHost, cfg.HTTPPort = "127.0.0.1", opts.Port
	cfg.HTTPCors = []string{"*"}
	cfg.HTTPVirtualHosts = []string{"localhost", "127.0.0.1"}
	cfg.HTTPModules = []string{"eth", "net", "web3", "debug", "txpool"}

	return &cfg
}

// ethConfig keeps all state (hash scheme, archive), because with the path scheme a killed
// process loses the chain.
func ethConfig(opts Options) *ethconfig.Config {
	chain := *params.AllDevChainProtocolChanges
	chain.ChainID = big.NewInt(ChainID)
	chain.OsakaTime, chain.BogotaTime = nil, nil
	genesis := core.DeveloperGenesisBlock(60_000_000, nil)
	genesis.Config = &chain
	genesis.BaseFee = big.NewInt(params.InitialBaseFee)

	for account, wei := range opts.Funds {
		genesis.Alloc[account] = types.Account{Balance: wei}
	}

	cfg := ethconfig.Defaults
	cfg.Genesis = genesis
	cfg.NetworkId = ChainID
	cfg.SyncMode = ethconfig.FullSync
	cfg.StateScheme, cfg.NoPruning = rawdb.HashScheme, true
	cfg.DatabaseCache, cfg.TrieCleanCache, cfg.TrieDirtyCache, cfg.SnapshotCache = 16, 16, 16, 16
	cfg.TxPool.NoLocals, cfg.TxPool.Journal = true, ""
	cfg.TxPool.PriceLimit = 1
	cfg.Miner.GasPrice = big.NewInt(1)
	cfg.Miner.GasCeil = 60_000_000

	return &cfg
}

// syncHeads fsyncs the database at each new head.
func (c *Chain) syncHeads() {
	heads := make(chan core.ChainHeadEvent, 64)
	c.heads = c.eth.BlockChain().SubscribeChainHeadEvent(heads)
	go func() {
		var failed error
		defer func() { c.synced <- failed }()
		for {
			select {
			case <-heads:
				failed = errors.Join(failed, c.eth.ChainDb().SyncKeyValue())
			case <-c.heads.Err():
				return
			}
		}
	}()
}

// URL returns the address of JSON-RPC.
func (c *Chain) URL() string { return c.stack.HTTPEndpoint() }

// Client returns a client inside the process.
func (c *Chain) Client() *ethclient.Client { return ethclient.NewClient(c.stack.Attach()) }

// Commit seals a block at once.
func (c *Chain) Commit() common.Hash {
	hash, _ := c.sealer.seal()
	return hash
}

// Fork removes the newest blocks from the chain and seals another one in their place.
// Their transactions return to the pool and enter the new block. The new chain is the
// shorter one until more blocks are sealed.
func (c *Chain) Fork(depth uint64) error { return c.fork(depth, false) }

// ForkAndDrop is Fork, but the pool forgets the transactions of the removed blocks, like
// the pools of nodes that have seen other blocks.
func (c *Chain) ForkAndDrop(depth uint64) error { return c.fork(depth, true) }

func (c *Chain) fork(depth uint64, drop bool) error {
	chain := c.eth.BlockChain()
	return c.sealer.fork(chain, func() (*types.Block, error) {
		head := chain.CurrentBlock().Number.Uint64()
		if depth == 0 || depth > head {
			return nil, fmt.Errorf("fork %d blocks below block %d: there are not as many", depth, head)
		}
		return chain.GetBlockByNumber(head - depth), nil
	}, drop)
}

// Close stops the chain cleanly. It returns the error of a block that could not be made,
// or of an fsync, while the chain ran.
func (c *Chain) Close() error {
	c.blocks.close()
	c.heads.Unsubscribe()
	c.mu.Lock()
	failed := c.failed
	c.mu.Unlock()
	return errors.Join(failed, <-c.synced, c.stack.Close())
}
