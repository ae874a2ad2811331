// Package network runs the validators of a committee in this process, each with
// its own keys, stores, IPFS node and API, talking over loopback. Ports are chosen
// once and kept, so that a network that is stopped comes back where it was.
package network

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"time"

	"github.com/tantieme/tantieme/node"
	"github.com/tantieme/tantieme/node/core"
)

// Options of a Network.
type Options struct {
	Dir      string
	RPC      []string
	Chain    core.Chain
	First    uint64 // block in which the contracts were deployed
	Accounts []*ecdsa.PrivateKey
	Version  string
	Log      *slog.Logger

	Round, BatchDelay, PushDelay time.Duration
}

// Network is a running committee.
type Network struct {
	nodes []*node.Node
	stop  context.CancelFunc
	wg    sync.WaitGroup

	mu  sync.Mutex
	err error
}

// Start starts one validator an account. The caller stops the network.
func Start(ctx context.Context, opts Options) (*Network, error) {
	run, stop := context.WithCancel(context.WithoutCancel(ctx))
	n := &Network{stop: stop}
	for i, account := range opts.Accounts {
		v, err := open(ctx, opts, i, account)
		if err != nil {
			return nil, errors.Join(fmt.Errorf("validator %d: %w", i, err), n.Stop())
		}
		n.nodes = append(n.nodes, v)
	}
	for i, v := range n.nodes {
		n.wg.Go(func() {
			if err := v.Run(run); err != nil {
				n.fail(fmt.Errorf("validator %d: %w", i, err))
			}
		})
	}
	return n, nil
}

func open(ctx context.Context, opts Options, i int, account *ecdsa.PrivateKey) (*node.Node, error) {
	dir := filepath.Join(opts.Dir, "validator-"+strconv.Itoa(i))
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, err
	}
	ports, err := keepPorts(filepath.Join(dir, "ports.json"))
	if err != nil {
		return nil, err
	}
	v, err := node.New(ctx, node.Options{
		Dir: dir, RPC: opts.RPC, Chain: opts.Chain, First: opts.First, Account: account, Version: opts.Version,
		ListenAPI:     net.JoinHostPort("127.0.0.1", strconv.Itoa(ports.API)),
		ListenP2P:     fmt.Sprintf("/ip4/127.0.0.1/tcp/%d", ports.P2P),
		Log:           opts.Log.With("validator", i),
		FinalityDepth: FinalityDepth, PollEvery: 200 * time.Millisecond,
		Round: opts.Round, BatchDelay: opts.BatchDelay, PushDelay: opts.PushDelay,
	})
	if err != nil && strings.Contains(err.Error(), syscall.EADDRINUSE.Error()) { // libp2p does not wrap it
		return nil, fmt.Errorf("%w (a network keeps its ports: stop what listens there)", err)
	}
	return v, err
}

// FinalityDepth is how many blocks make one final on a dev chain.
const FinalityDepth = 2

func (n *Network) fail(err error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.err = errors.Join(n.err, err)
}

// Err says why validators stopped early, nil: none did.
func (n *Network) Err() error {
	n.mu.Lock()
	defer n.mu.Unlock()
	return n.err
}

// URLs are the validators' API addresses, in the order of the committee.
func (n *Network) URLs() []string {
	urls := make([]string, len(n.nodes))
	for i, v := range n.nodes {
		urls[i] = v.URL()
	}
	return urls
}

// Stop ends all validators, waits for them, and closes their stores.
func (n *Network) Stop() error {
	n.stop()
	n.wg.Wait()
	err := n.Err()
	for _, v := range n.nodes {
		err = errors.Join(err, v.Close())
	}
	return err
}
