// Package network runs the validators of a committee. Each has its own keys, stores, IPFS
// node and API, and they communicate over loopback. They run all in this process, or each
// as a process of the program, which can then be killed like any other. Ports are chosen
// once and kept, so that a stopped network restarts with the same addresses.
package network

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"sync"
	"time"

	"github.com/tantieme/tantieme/api"
	"github.com/tantieme/tantieme/node/core"
)

// FinalityDepth is the number of blocks on top of a final one on a dev chain.
const FinalityDepth = 2

// pollEvery is the default of Options.PollEvery.
const pollEvery = 200 * time.Millisecond

// Options configure a Network.
type Options struct {
	Dir        string
	RPC        []string
	Deployment core.Deployment
	Accounts   []*ecdsa.PrivateKey
	Version    string
	Log        *slog.Logger
	Program    string // path of the program of validators' processes; empty: validators run in this process

	PollEvery time.Duration // interval at which validators look at the chain; default 200 ms, for a block a second
	API       api.Limits    // of validators in this process; default those of the API
	// Interrupt, for tests of crashes, is called around each write of a store of a
	// validator in this process. Nil: never.
	Interrupt func(member int, point string, done bool) error
	// Here lists members that run in this process although there is a program. Members
	// that misbehave do: the program has no way to.
	Here []int
	// Mode returns how a validator in this process answers a request of another member.
	// Nil, or a nil Mode: honestly.
	Mode func(a Asked) Mode
	// Misdealt lists, by dealer in this process, the members to whom it deals wrong shares.
	Misdealt map[int][]int
	// Grace is the number of blocks between a retraction and its erasing, of validators in
	// this process. 0: as long as elsewhere.
	Grace uint64

	Round, BatchDelay, PushDelay time.Duration
}

// relayWait is how long a message waits for others that fit its transaction.
const relayWait = time.Second

// Network is a committee of validators. It is safe for concurrent use.
type Network struct {
	opts    Options
	members []*member
}

// member is one validator, which can be stopped and restarted.
type member struct {
	open func(ctx context.Context) (running, error)
	url  string

	mu   sync.Mutex
	run  running // nil: it is down
	err  error   // why it stopped by itself
	peak uint64  // the peak of its processes' memory, in bytes
}

// running is a validator that runs.
type running interface {
	// stop ends it in order and waits for it.
	stop() error
	// kill ends it as abruptly as possible.
	kill() error
	// ended returns a channel that is closed once the validator has ended for any reason.
	// err then returns the reason.
	ended() <-chan struct{}
	err() error
	// usage returns its own process's usage, or nothing if it has no process.
	usage() Usage
}

// Start starts one validator for each account. The caller stops the network.
func Start(ctx context.Context, opts Options) (*Network, error) {
	n, err := New(opts)
	if err != nil {
		return nil, err
	}

	for i := range n.members {
		if err := n.StartMember(ctx, i); err != nil {
			return nil, errors.Join(err, n.Stop())
		}
	}

	return n, nil
}

// New prepares a network and starts no validator.
func New(opts Options) (*Network, error) {
	if opts.PollEvery == 0 {
		opts.PollEvery = pollEvery
	}

	n := &Network{opts: opts}
	for i, account := range opts.Accounts {
		dir := filepath.Join(opts.Dir, "validator-"+strconv.Itoa(i))
		if err := os.MkdirAll(dir, 0o700); err != nil {
			return nil, err
		}

		ports, err := keepPorts(filepath.Join(dir, "ports.json"))
		if err != nil {
			return nil, err
		}

		place := place{
			opts:    &n.opts,
			index:   i,
			dir:     dir,
			ports:   ports,
			account: account,
		}

		m := &member{url: "http://" + place.api(), open: place.openHere}
		if opts.Program != "" && !slices.Contains(opts.Here, i) {
			m.open = place.openProcess
		}

		n.members = append(n.members, m)
	}

	return n, nil
}

// StartMember starts a stopped validator.
func (n *Network) StartMember(ctx context.Context, i int) error {
	m := n.members[i]
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.run != nil {
		return nil
	}

	run, err := m.open(ctx)
	if err != nil {
		return fmt.Errorf("validator %d: %w", i, err)
	}

	m.run, m.err = run, nil
	go m.watch(i, run)
	return nil
}

// watch records a validator that ends without being stopped.
func (m *member) watch(i int, run running) {
	<-run.ended()
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.run == run {
		m.err = fmt.Errorf("validator %d ended: %w", i, errors.Join(run.err(), errEnded))
	}
}

var errEnded = errors.New("nobody had stopped it")

// down marks the member as down and returns its running validator, so that its end is
// expected.
func (m *member) down() running {
	m.usage() // to record the peak
	m.mu.Lock()
	defer m.mu.Unlock()
	run := m.run
	m.run = nil
	return run
}

// StopMember stops a validator in order.
func (n *Network) StopMember(i int) error { return n.end(i, running.stop) }

// Kill ends a validator without warning: SIGKILL for a process, closed stores for a
// validator in this process.
func (n *Network) Kill(i int) error { return n.end(i, running.kill) }

func (n *Network) end(i int, how func(running) error) error {
	run := n.members[i].down()
	if run == nil {
		return nil
	}

	if err := how(run); err != nil {
		return fmt.Errorf("validator %d: %w", i, err)
	}
	return nil
}

// Up reports whether a validator was started and not stopped.
func (n *Network) Up(i int) bool {
	m := n.members[i]
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.run != nil
}

// Size returns the number of validators, up or down.
func (n *Network) Size() int { return len(n.members) }

// Ended returns the reason why a validator ended by itself, or nil.
func (n *Network) Ended(i int) error {
	m := n.members[i]
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.err
}

// Lose takes note of a validator that ended by itself: it is down, as if it was stopped,
// and its end is no fault of the network any more.
func (n *Network) Lose(i int) {
	m := n.members[i]
	m.down()
	m.mu.Lock()
	defer m.mu.Unlock()
	m.err = nil
}

// Err returns the reasons why validators ended by themselves, or nil.
func (n *Network) Err() (err error) {
	for _, m := range n.members {
		m.mu.Lock()
		err = errors.Join(err, m.err)
		m.mu.Unlock()
	}
	return err
}

// URLs returns the validators' API addresses, in the order of the committee.
func (n *Network) URLs() []string {
	urls := make([]string, len(n.members))
	for i, m := range n.members {
		urls[i] = m.url
	}
	return urls
}

// Stop ends all validators, waits for them, and closes their stores.
func (n *Network) Stop() error {
	err := n.Err()
	results := make(chan error)
	for i := range n.members {
		go func() { results <- n.StopMember(i) }()
	}

	for range n.members {
		err = errors.Join(err, <-results)
	}

	return err
}
