// Package node is a validator: it wires stores, adapters and steps together and
// runs them. It is the only package that sees all of them.
package node

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"net"
	"net/http"
	"path/filepath"
	"sync"
	"time"

	"github.com/libp2p/go-libp2p/core/crypto"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"

	"github.com/tantieme/tantieme/node/anchor"
	"github.com/tantieme/tantieme/node/chain"
	"github.com/tantieme/tantieme/node/committee"
	"github.com/tantieme/tantieme/node/consent"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/intake"
	"github.com/tantieme/tantieme/node/ipfs"
	"github.com/tantieme/tantieme/node/keyring"
	"github.com/tantieme/tantieme/node/ledger"
	"github.com/tantieme/tantieme/node/p2p"
	"github.com/tantieme/tantieme/node/payout"
	"github.com/tantieme/tantieme/node/pin"
	"github.com/tantieme/tantieme/node/release"
	"github.com/tantieme/tantieme/node/sale"
	"github.com/tantieme/tantieme/node/seal"
	"github.com/tantieme/tantieme/node/snapshot"
	"github.com/tantieme/tantieme/node/store"
)

// Options of a Node. Dir, RPC, Chain, Account and Log are required.
type Options struct {
	Dir       string   // data folder, of this node alone
	RPC       []string // endpoints of one EVM chain with EIP-2537 (Prague), the preferred one first
	Chain     core.Chain
	First     uint64            // block in which the contracts were deployed
	Account   *ecdsa.PrivateKey // the validator's account; it bonds, signs and pays gas
	ListenAPI string            // host:port; default 127.0.0.1:0
	ListenP2P string            // multiaddr; default /ip4/127.0.0.1/tcp/0
	Version   string
	Log       *slog.Logger

	FinalityDepth uint64        // blocks on top of a final one; 0: the chain's own finality tag
	MaxFee        *big.Int      // wei a unit of gas that a transaction offers at most; default 500 gwei
	PollEvery     time.Duration // how often the head is asked for; default 1 s
	Round         time.Duration // length of a turn in chain time; default 1 min
	BatchDelay    time.Duration // how long a batch waits to fill, in chain time; default 1 min
	PushDelay     time.Duration // after a settlement, before nodes push; default 1 h
}

func (o *Options) setDefaults() error {
	if o.Dir == "" || len(o.RPC) == 0 || o.Account == nil || o.Log == nil {
		return errors.New("node: data folder, RPC, account and log are required")
	}
	defaults := []struct {
		field *time.Duration
		value time.Duration
	}{{&o.PollEvery, time.Second}, {&o.Round, time.Minute}, {&o.BatchDelay, time.Minute}, {&o.PushDelay, time.Hour}}
	for _, d := range defaults {
		if *d.field == 0 {
			*d.field = d.value
		}
	}
	if o.ListenAPI == "" {
		o.ListenAPI = "127.0.0.1:0"
	}
	if o.ListenP2P == "" {
		o.ListenP2P = "/ip4/127.0.0.1/tcp/0"
	}
	return nil
}

// Node is one validator. New wires it and listens; Run works until its context ends.
type Node struct {
	opts   Options
	self   int
	size   core.Committee
	typer  *consent.Typer
	closer closer
	// metrics are this node's alone, so that several can run in one process.
	metrics *prometheus.Registry

	store    *store.Store
	chain    *chain.Client
	host     *p2p.Host
	ipfs     *ipfs.Node
	keys     *keys
	signer   *signer
	listener net.Listener
	server   *http.Server

	ledger    *ledger.Ledger
	intake    *intake.Step
	pin       *pin.Step
	anchor    *anchor.Step
	snapshot  *snapshot.Step
	sale      *sale.Step
	release   *release.Step
	payout    *payout.Step
	committee *committee.Step

	seals seal.Cache
	loops loops

	sumLeaves sync.Map // core.SnapshotID -> []tree.SumLeaf, of listed snapshots

	mu     sync.Mutex
	behind error // why the ledger is not up to date; nil: it is
	caught bool  // it was up to date once in this run
}

// New opens the data folder, connects to the chain, and listens. It starts no
// work; what it opened is closed by Close, which also follows a failed New.
func New(ctx context.Context, opts Options) (_ *Node, err error) {
	if err := opts.setDefaults(); err != nil {
		return nil, err
	}
	n := &Node{opts: opts, typer: consent.New(opts.Chain), behind: errors.New("the ledger has not read the chain yet"), loops: loops{log: opts.Log}, metrics: prometheus.NewRegistry()}
	n.metrics.MustRegister(collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	defer func() {
		if err != nil {
			err = errors.Join(err, n.Close())
		}
	}()
	for _, open := range []func(context.Context) error{n.openStores, n.openChain, n.openNetwork, n.openAPI} {
		if err := open(ctx); err != nil {
			return nil, err
		}
	}
	return n, nil
}

func (n *Node) openStores(context.Context) error {
	ring, err := keyring.Open(filepath.Join(n.opts.Dir, "keyring"))
	if err != nil {
		return err
	}
	n.store, err = store.Open(filepath.Join(n.opts.Dir, "store"), ring, n.opts.Log)
	if err != nil {
		return err
	}
	n.closer.add("store", n.store.Close)
	n.keys = newKeys(ring, n.opts.Chain, n.store)
	n.ledger = ledger.New(ledgerStore{n.store})
	return nil
}

func (n *Node) openChain(ctx context.Context) (err error) {
	n.chain, err = chain.New(ctx, chain.Options{
		RPC: n.opts.RPC, Chain: n.opts.Chain, Account: n.opts.Account, Journal: n.store, Log: n.opts.Log,
		FinalityDepth: n.opts.FinalityDepth, PollEvery: n.opts.PollEvery, MaxFee: n.opts.MaxFee, Metrics: n.metrics,
	})
	if err != nil {
		return err
	}
	n.closer.add("chain", n.chain.Close)
	founders, threshold, err := n.chain.Founders(ctx)
	if err != nil {
		return err
	}
	n.size = core.Committee{N: len(founders), Threshold: threshold}
	n.signer, err = newSigner(n.opts.Account, n.typer, founders)
	if err != nil {
		return err
	}
	n.self = n.signer.self
	n.keys.account, n.keys.self, n.keys.size = n.signer.account, n.self, n.size
	return n.size.Validate()
}

func (n *Node) openNetwork(ctx context.Context) error {
	key, err := n.hostKey()
	if err != nil {
		return err
	}
	n.host, err = p2p.New(p2p.Options{Key: key, Listen: n.opts.ListenP2P, Log: n.opts.Log})
	if err != nil {
		return err
	}
	n.closer.add("libp2p", n.host.Close)
	n.ipfs, err = ipfs.New(context.WithoutCancel(ctx), ipfs.Options{Dir: filepath.Join(n.opts.Dir, "ipfs"), Host: n.host.Libp2p()})
	if err != nil {
		return err
	}
	n.closer.add("ipfs", n.ipfs.Close)
	return nil
}

// hostKey returns the host's identity, made once.
func (n *Node) hostKey() (crypto.PrivKey, error) {
	raw, err := n.keys.ring.GetOrMake("host-key", func() ([]byte, error) {
		key, err := p2p.NewKey()
		if err != nil {
			return nil, err
		}
		return crypto.MarshalPrivateKey(key)
	})
	if err != nil {
		return nil, fmt.Errorf("host key: %w", err)
	}
	return crypto.UnmarshalPrivateKey(raw)
}

// URL is where the node's API is served.
func (n *Node) URL() string { return "http://" + n.listener.Addr().String() }

// Peer is the multiaddr under which other members reach the node.
func (n *Node) Peer() (string, error) {
	addr, err := n.host.Addr()
	if err != nil {
		return "", err
	}
	return addr.String(), nil
}

// Index is the node's place in the committee.
func (n *Node) Index() int { return n.self }

// Run works until the context ends, then stops in order: no more requests, no
// more steps. It returns what made it stop early, if anything.
func (n *Node) Run(ctx context.Context) error {
	ctx, stop := context.WithCancelCause(ctx)
	defer stop(nil)
	if err := n.buildSteps(); err != nil {
		return err
	}
	n.handlePeers()
	var serving sync.WaitGroup
	serving.Go(func() {
		if err := n.server.Serve(n.listener); !errors.Is(err, http.ErrServerClosed) {
			stop(fmt.Errorf("serve the API: %w", err))
		}
	})
	serving.Go(func() {
		if err := n.follower().run(ctx); err != nil && ctx.Err() == nil {
			stop(err)
		}
	})
	n.startSteps(ctx)
	<-ctx.Done()
	shutdown, cancel := context.WithTimeout(context.WithoutCancel(ctx), stopWithin)
	defer cancel()
	err := n.server.Shutdown(shutdown)
	n.loops.wait()
	serving.Wait()
	if cause := context.Cause(ctx); !errors.Is(cause, context.Canceled) && !errors.Is(cause, context.DeadlineExceeded) {
		err = errors.Join(err, cause)
	}
	return err
}

// stopWithin bounds how long running requests may take once the node stops.
const stopWithin = 10 * time.Second

func (n *Node) startSteps(ctx context.Context) {
	for _, s := range []struct {
		name string
		step ticker
	}{
		{"transactions", n.chain},
		{"committee", n.committee},
		{"pin", n.pin},
		{"anchor", n.anchor},
		{"snapshot", n.snapshot},
		{"release", n.release},
		{"sale", n.sale},
		{"payout", n.payout},
		{"connect", connector{n}},
	} {
		n.loops.start(ctx, s.name, n.afterCatchUp(s.name, s.step))
	}
}

// Close closes everything that New opened, last opened first. It is idempotent.
func (n *Node) Close() error { return n.closer.close() }

// closer holds named clean-ups and runs them once, last in first out.
type closer struct {
	mu    sync.Mutex
	funcs []func() error
}

func (c *closer) add(name string, f func() error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.funcs = append(c.funcs, func() error {
		if err := f(); err != nil {
			return fmt.Errorf("close %s: %w", name, err)
		}
		return nil
	})
}

func (c *closer) close() (err error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for i := len(c.funcs) - 1; i >= 0; i-- {
		err = errors.Join(err, c.funcs[i]())
	}
	c.funcs = nil
	return err
}
