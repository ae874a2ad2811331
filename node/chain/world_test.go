package chain_test

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"os"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tantieme/tantieme/node/chain"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/testnet/devchain"
)

const (
	founders = 5
	quorum   = 3
	depth    = 2 // blocks on top of a final one
)

var (
	bond  = big.NewInt(10_000_000_000)
	price = big.NewInt(1_000_000_001) // does not divide by three
)

// world is a chain that seals a block when a transaction arrives, with one
// deployment. All tests of the package share it, each with accounts of its own.
type world struct {
	dev      *devchain.Chain
	accounts []*ecdsa.PrivateKey // funded with gas
	next     atomic.Int32
	salt     atomic.Uint64

	founders []*ecdsa.PrivateKey
	buyer    *ecdsa.PrivateKey
	token    common.Address
	deployed chain.Deployed
}

var the *world

func TestMain(m *testing.M) { os.Exit(run(m)) }

func run(m *testing.M) int {
	w, err := newWorld()
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	the = w
	code := m.Run()
	if err := w.dev.Close(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	return code
}

func newWorld() (_ *world, err error) {
	w, funds := new(world), map[common.Address]*big.Int{}
	for range 1000 { // enough for go test -count 20
		key, err := crypto.GenerateKey()
		if err != nil {
			return nil, err
		}
		w.accounts = append(w.accounts, key)
		funds[crypto.PubkeyToAddress(key.PublicKey)] = big.NewInt(1e18)
	}
	if w.dev, err = devchain.New(devchain.Options{Funds: funds}); err != nil {
		return nil, err
	}
	for range founders {
		w.founders = append(w.founders, w.account())
	}
	w.buyer = w.account()
	if err := w.deploy(context.Background()); err != nil {
		return nil, errors.Join(err, w.dev.Close())
	}
	return w, nil
}

// account gives an account that nobody has used.
func (w *world) account() *ecdsa.PrivateKey { return w.accounts[w.next.Add(1)-1] }

func (w *world) deploy(ctx context.Context) (err error) {
	d, err := chain.NewDeployer(ctx, w.options(w.account()))
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, d.Close()) }()
	if w.token, err = d.DeployToken(ctx); err != nil {
		return err
	}
	if w.deployed, err = d.Deploy(ctx, w.deployment(w.token, w.founders, quorum)); err != nil {
		return err
	}
	funded := map[common.Address]*big.Int{addressOf(w.buyer): new(big.Int).Mul(price, big.NewInt(3))}
	for _, key := range w.founders {
		funded[addressOf(key)] = bond
	}
	return d.Mint(ctx, w.token, funded)
}

func (w *world) deployment(token common.Address, members []*ecdsa.PrivateKey, t int) chain.Deployment {
	p := chain.Deployment{
		BondToken: token, MinBond: bond, Threshold: t, CeremonyWindow: 100,
		MinWindow: 1, MaxWindow: 3600, MaxPrice: new(big.Int).Mul(price, big.NewInt(10)),
	}
	for _, key := range members {
		p.Founders = append(p.Founders, addressOf(key))
	}
	return p
}

// options of a client of one account with an empty journal.
func (w *world) options(account *ecdsa.PrivateKey) chain.Options {
	return chain.Options{
		RPC: []string{w.dev.URL()}, Chain: core.Domain{ID: devchain.ChainID, Contracts: w.deployed.Contracts}, Account: account,
		Journal: chain.NewMemoryJournal(), Log: slog.New(slog.DiscardHandler), FinalityDepth: depth, PollEvery: 20 * time.Millisecond,
	}
}

// open connects and closes with the test.
func open(t *testing.T, opts chain.Options) *chain.Client {
	t.Helper()
	c, err := chain.New(t.Context(), opts)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := c.Close(); err != nil {
			t.Error(err)
		}
	})
	return c
}

// client is that of a fresh account.
func client(t *testing.T) *chain.Client {
	t.Helper()
	return open(t, the.options(the.account()))
}

func addressOf(key *ecdsa.PrivateKey) common.Address { return crypto.PubkeyToAddress(key.PublicKey) }

// pass lets chain time pass, a second or more a block.
func pass(t *testing.T, c *chain.Client, until time.Time) {
	t.Helper()
	for range 300 {
		head, err := c.Head(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		if !head.Time.Before(until) {
			return
		}
		the.dev.Commit()
	}
	t.Fatalf("chain time does not reach %s", until)
}

// stranger is an address that holds nothing.
func stranger() common.Address { return addressOf(the.account()) }
