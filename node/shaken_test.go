package node

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tantieme/tantieme/node/chain"
	"github.com/tantieme/tantieme/node/chain/txs"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/testnet/devchain"
)

// maxFork is the depth of the deepest fork that the chain survives.
const maxFork = 5

// shaken is one validator on a chain that forks after each new event, deep enough to take
// the event back. Everything happens twice at first, and once in the end.
type shaken struct {
	t       *testing.T
	depth   uint64 // blocks on top of a final one
	dev     *devchain.Chain
	at      core.Domain
	first   uint64
	token   common.Address
	keys    []*ecdsa.PrivateKey // deployer, validator, buyer, two contributors
	dir     string
	node    *Node
	stopped func() error
	people  []*chain.Client // while they wait, they maintain their transactions
	watcher *chain.Client
	wanted  map[string]uint64 // depth of the fork that takes back the first event of each kind
	forked  map[string]bool
	calm    bool
}

func newShaken(t *testing.T, depth uint64) *shaken {
	t.Helper()
	s := &shaken{t: t, depth: depth, dir: t.TempDir(), wanted: map[string]uint64{}, forked: map[string]bool{}}
	funds := map[common.Address]*big.Int{}

	for range 5 {
		key, err := crypto.GenerateKey()
		s.check(err)
		s.keys, funds[crypto.PubkeyToAddress(key.PublicKey)] = append(s.keys, key), big.NewInt(1e18)
	}

	var err error
	s.dev, err = devchain.New(devchain.Options{Funds: funds})
	s.check(err)
	t.Cleanup(func() { s.check(s.dev.Close()) })
	s.deploy()
	s.watcher = s.client(nil)

	return s
}

func (s *shaken) check(err error) {
	s.t.Helper()
	if err != nil {
		s.t.Fatal(err)
	}
}

func (s *shaken) address(i int) common.Address { return crypto.PubkeyToAddress(s.keys[i].PublicKey) }

func (s *shaken) options(account *ecdsa.PrivateKey) chain.Options {
	return chain.Options{
		RPC:           []string{s.dev.URL()},
		Domain:        s.at,
		Account:       account,
		Journal:       txs.NewMemoryJournal(),
		Log:           slog.New(slog.DiscardHandler),
		FinalityDepth: s.depth,
		PollEvery:     20 * time.Millisecond,
	}
}

func (s *shaken) deploy() {
	s.at.ID = devchain.ChainID
	d, err := chain.NewDeployer(s.t.Context(), s.options(s.keys[0]))
	s.check(err)
	defer func() { s.check(d.Close()) }()

	s.token, err = d.DeployToken(s.t.Context())
	s.check(err)

	deployed, err := d.Deploy(s.t.Context(), chain.Deployment{
		BondToken:      s.token,
		MinBond:        big.NewInt(1),
		Founders:       []common.Address{s.address(1)},
		Threshold:      1,
		CeremonyWindow: 3600,
		MinWindow:      1,
		MaxWindow:      3600,
		MinGroup:       2,
		MinNew:         1,
		MaxPrice:       big.NewInt(1e9),
	})

	s.check(err)
	s.at.Contracts, s.first = deployed.Contracts, deployed.First
	s.check(d.Mint(s.t.Context(), s.token, map[common.Address]*big.Int{s.address(1): big.NewInt(1), s.address(2): paid}))
}

func (s *shaken) client(account *ecdsa.PrivateKey) *chain.Client {
	c, err := chain.New(s.t.Context(), s.options(account))
	s.check(err)
	s.t.Cleanup(func() { s.check(c.Close()) })
	if account != nil {
		s.people = append(s.people, c)
	}

	return c
}

// start runs the validator.
func (s *shaken) start() {
	n, err := New(s.t.Context(), Options{
		Dir:           s.dir,
		RPC:           []string{s.dev.URL()},
		Domain:        s.at,
		First:         s.first,
		Account:       s.keys[1],
		Log:           slog.New(slog.DiscardHandler),
		FinalityDepth: s.depth,
		PollEvery:     20 * time.Millisecond,
		Round:         20 * time.Second,
		BatchDelay:    2 * time.Minute,
		PushDelay:     2 * time.Minute,
	})

	s.check(err)
	ctx, stop := context.WithCancel(s.t.Context())
	ended := make(chan error, 1)
	go func() { ended <- n.Run(ctx) }()

	s.node, s.stopped = n, sync.OnceValue(func() error {
		stop()
		return errors.Join(<-ended, n.Close())
	})

	s.t.Cleanup(func() { _ = s.stopped() })
}

// until produces blocks until a condition holds.
func (s *shaken) until(what string, so func() bool) {
	s.t.Helper()
	ctx, cancel := context.WithTimeout(s.t.Context(), 90*time.Second)
	defer cancel()
	tick := time.NewTicker(20 * time.Millisecond)
	defer tick.Stop()

	for !so() {
		s.dev.Commit()
		s.shake()

		for _, c := range s.people {
			s.check(c.Tick(ctx))
		}

		select {
		case <-ctx.Done():
			s.t.Fatalf("%s: got no success after forks %v, want it", what, s.forked)
		case <-tick.C:
		}
	}
}

// do runs a person's action while the chain produces blocks.
func (s *shaken) do(what string, act func() error) {
	s.t.Helper()
	done := make(chan error, 1)
	go func() { done <- act() }()

	s.until(what, func() bool {
		select {
		case err := <-done:
			s.check(err)
			return true
		default:
			return false
		}
	})
}

// shake removes the block of the first event of each kind from the chain, once it lies as
// deep as planned for the kind. Its transactions are no longer in the pool.
func (s *shaken) shake() {
	if s.calm {
		return
	}

	head, err := s.watcher.Head(s.t.Context())
	s.check(err)
	blocks, err := s.watcher.Blocks(s.t.Context(), head.Final+1, head.Number)
	if errors.Is(err, core.ErrUnreachable) {
		return // a block arrived meanwhile
	}

	s.check(err)
	for _, b := range blocks {
		for _, e := range b.Events {
			kind := kindOf(e)
			if s.wanted[kind] == 0 {
				s.wanted[kind] = uint64(len(s.wanted))%maxFork + 1
			}

			lies := head.Number - b.Number + 1
			if s.forked[kind] || lies < s.wanted[kind] || lies > maxFork {
				continue
			}

			s.forked[kind] = true
			s.check(s.dev.ForkAndDrop(lies))

			return
		}
	}
}

// kindOf returns an event's name, with the state to which it moves a sale.
func kindOf(e core.Event) string {
	name := strings.TrimPrefix(fmt.Sprintf("%T", e), "core.")
	if moved, ok := e.(core.SaleMoved); ok {
		name += " " + moved.State.String()
	}

	return name
}

// settleDown waits until every transaction is final and the ledger has reached the final
// block.
func (s *shaken) settleDown() {
	s.until("all transactions are final", func() bool {
		list, err := s.node.store.Transactions()
		s.check(err)
		return !slices.ContainsFunc(list, func(t core.Transaction) bool { return t.Stage != core.TxFinal })
	})

	s.caughtUp()
}

// caughtUp waits, without new blocks, for the ledger and for the steps' reactions.
func (s *shaken) caughtUp() {
	s.t.Helper()
	ctx, cancel := context.WithTimeout(s.t.Context(), 60*time.Second)
	defer cancel()
	tick := time.NewTicker(20 * time.Millisecond)
	defer tick.Stop()

	for !s.isCaughtUp() {
		select {
		case <-tick.C:
		case <-ctx.Done():
			s.t.Fatal("got a node that lags, want it caught up")
		}
	}
}

func (s *shaken) isCaughtUp() bool {
	head, err := s.watcher.Head(s.t.Context())
	s.check(err)
	cursor, err := s.node.store.Cursor()
	if err != nil || cursor.Number != head.Final {
		return false
	}

	batches, err := s.node.store.Batches()
	s.check(err)
	snapshots, err := s.node.store.Snapshots()
	s.check(err)

	return !slices.ContainsFunc(batches, func(b core.BatchRecord) bool { return !b.Known }) &&
		!slices.ContainsFunc(snapshots, func(r core.SnapshotRecord) bool { return !r.Listed })
}
