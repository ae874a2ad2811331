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
	"sync/atomic"
	"time"

	"github.com/libp2p/go-libp2p/core/crypto"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"

	"github.com/tantieme/tantieme/api"
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
	"github.com/tantieme/tantieme/node/replica"
	"github.com/tantieme/tantieme/node/sale"
	"github.com/tantieme/tantieme/node/seal"
	"github.com/tantieme/tantieme/node/snapshot"
	"github.com/tantieme/tantieme/node/store"
)

// Options of a Node. Dir, RPC, Chain, Account and Log are required.
type Options struct {
	Dir       string   // data folder, of this node alone
	RPC       []string // endpoints of one EVM chain with EIP-2537 (Prague), the preferred one first
	Chain     core.Domain
	First     uint64            // block in which the contracts were deployed
	Account   *ecdsa.PrivateKey // the validator's account; it bonds, signs and pays gas
	ListenAPI string            // host:port; default 127.0.0.1:0
	ListenP2P string            // multiaddr; default /ip4/127.0.0.1/tcp/0
	Version   string
	Log       *slog.Logger

	AnnounceAPI string         // URL that the committee is told, behind NAT or a proxy; default where the API listens
	AnnounceP2P string         // multiaddr that the committee is told; default where libp2p listens
	ExtraPeers  []string       // multiaddrs of peers beside the members that may fetch blocks
	OpenBlobs   bool           // anyone may connect and fetch blocks, which are ciphertext or public
	Replica     replica.Config // copies of blocks outside, and gateways to read from

	API         api.Limits    // of the API; default those of api
	ListenAdmin string        // host:port of the operator's own listener, on the loopback; default 127.0.0.1:0
	MinFree     uint64        // bytes that the data folder's disk keeps; default DefaultMinFree
	StopWithin  time.Duration // bound of a stop; default 10 s
	// Interrupt, for tests of crashes, is called around each write of the store; see store.Options.
	Interrupt store.Interrupt

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
	}{{&o.PollEvery, time.Second}, {&o.Round, time.Minute}, {&o.BatchDelay, time.Minute}, {&o.PushDelay, time.Hour}, {&o.StopWithin, stopWithin}}
	for _, d := range defaults {
		if *d.field == 0 {
			*d.field = d.value
		}
	}
	if o.ListenAPI == "" {
		o.ListenAPI = "127.0.0.1:0"
	}
	if o.ListenAdmin == "" {
		o.ListenAdmin = "127.0.0.1:0"
	}
	if o.MinFree == 0 {
		o.MinFree = DefaultMinFree
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
	record   *recorder
	chain    *chain.Client
	host     *p2p.Host
	ipfs     *ipfs.Node
	keys     *keys
	signer   *signer
	gateways *replica.Gateways
	disk     disk

	server, admin           *http.Server
	listener, adminListener net.Listener

	ledger    *ledger.Ledger
	intake    *intake.Step
	pin       *pin.Step
	anchor    *anchor.Step
	snapshot  *snapshot.Step
	sale      *sale.Step
	release   *release.Step
	payout    *payout.Step
	committee *committee.Step
	replicas  []*replica.Step

	seals seal.Cache
	loops loops

	sumLeaves sync.Map // core.SnapshotID -> []tree.SumLeaf, of listed snapshots

	bell     bell        // rings with each block of the ledger
	counter  counter     // what status and metrics count
	draining atomic.Bool // no more contributions are taken

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
	n.metrics.MustRegister(collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}), collector{n})
	defer func() {
		if err != nil {
			err = errors.Join(err, n.Close())
		}
	}()
	for _, open := range []func(context.Context) error{n.openStores, n.openChain, n.openRecord, n.openNetwork, n.openAPI, n.openAdmin} {
		if err := open(ctx); err != nil {
			return nil, err
		}
	}
	return n, nil
}

func (n *Node) openStores(context.Context) error {
	if err := checkFolder(n.opts.Dir, n.opts.MinFree); err != nil {
		return err
	}
	n.disk = disk{dir: n.opts.Dir, min: n.opts.MinFree, free: freeBytes}
	ring, err := keyring.Open(filepath.Join(n.opts.Dir, "keyring"))
	if err != nil {
		return err
	}
	n.store, err = store.Open(filepath.Join(n.opts.Dir, "store"), ring, n.opts.Log, store.WithInterrupt(n.opts.Interrupt))
	if err != nil {
		return err
	}
	n.closer.add("store", n.store.Close)
	n.keys = newKeys(ring, n.opts.Chain, n.store)
	n.ledger = ledger.New(ringing{ledgerStore{n.store}, &n.bell})
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

// openRecord makes sure that what was signed before is known, or waited for.
func (n *Node) openRecord(ctx context.Context) (err error) {
	n.record, err = openRecorder(n.store, n.keys.ring, n.opts.Log, n.opts.Round, func(signed uint64) (*barrier, error) {
		head, err := n.chain.Head(ctx)
		if err != nil {
			return nil, fmt.Errorf("this store was restored; when it may sign again counts from the chain's head: %w", err)
		}
		n.opts.Log.WarnContext(ctx, "the store is older than what was signed: restored; it signs no batch or snapshot for some turns")
		return raiseBarrier(n.store, signedUntil(head.Time, time.Now()), n.opts.Round, signed)
	})
	return err
}

func (n *Node) openNetwork(ctx context.Context) error {
	key, err := n.hostKey()
	if err != nil {
		return err
	}
	extra, err := parsePeers(n.opts.ExtraPeers)
	if err != nil {
		return err
	}
	n.host, err = p2p.New(p2p.Options{
		Key: key, Listen: n.opts.ListenP2P, Extra: extra, Open: n.opts.OpenBlobs, Metrics: n.metrics, Log: n.opts.Log,
	})
	if err != nil {
		return err
	}
	n.closer.add("libp2p", n.host.Close)
	if err := n.setMembers(); err != nil {
		n.opts.Log.WarnContext(ctx, "a member has no good address", "error", err)
	}
	n.ipfs, err = ipfs.New(context.WithoutCancel(ctx), ipfs.Options{Dir: filepath.Join(n.opts.Dir, "ipfs"), Host: n.host.Libp2p(), Log: n.opts.Log})
	if err != nil {
		return err
	}
	n.closer.add("ipfs", n.ipfs.Close)
	return n.openOutside()
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

// AdminURL is where the operator's own listener is served.
func (n *Node) AdminURL() string { return "http://" + n.adminListener.Addr().String() }

// Seat is the node's place in the committee.
func (n *Node) Seat() int { return n.self }

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
