// Package world is a chain with one deployment, for tests of packages that use a chain.
// Only tests import it.
package world

import (
	"context"
	"crypto/ecdsa"
	"encoding/binary"
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
	"github.com/prometheus/client_golang/prometheus"

	"github.com/tantieme/tantieme/node/chain"
	"github.com/tantieme/tantieme/node/chain/txs"
	"github.com/tantieme/tantieme/node/consent"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/testnet/devchain"
)

const (
	Founders = 5
	Quorum   = 3
	Depth    = 2 // blocks on top of a final one
)

// accounts is the number of funded accounts, enough for go test -count 20.
const accounts = 1000

// Bond returns a founder's bond, in base units.
func Bond() *big.Int { return big.NewInt(10_000_000_000) }

// Price returns a price that three validators cannot share evenly, in base units.
func Price() *big.Int { return big.NewInt(1_000_000_001) }

// World is a chain that seals a block when a transaction arrives, with one deployment.
// All tests of a package share it, each with its own accounts.
type World struct {
	Dev      *devchain.Chain
	Founders []*ecdsa.PrivateKey
	Buyer    *ecdsa.PrivateKey
	Token    common.Address
	Deployed chain.Deployed

	accounts []*ecdsa.PrivateKey // funded with gas
	next     atomic.Int32
	salt     atomic.Uint64
	batches  uint64 // that NextBatch returned
	told     *Story
}

// Run makes a world, runs a package's tests in it, and returns the exit code.
func Run(m *testing.M, into **World) int {
	w, err := newWorld()
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}

	*into = w
	code := m.Run()

	if err := w.Dev.Close(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}

	return code
}

func newWorld() (_ *World, err error) {
	w, funds := new(World), map[common.Address]*big.Int{}
	for range accounts {
		key, err := crypto.GenerateKey()
		if err != nil {
			return nil, err
		}
		w.accounts = append(w.accounts, key)
		funds[Address(key)] = big.NewInt(1e18)
	}

	if w.Dev, err = devchain.New(devchain.Options{Funds: funds}); err != nil {
		return nil, err
	}

	for range Founders {
		w.Founders = append(w.Founders, w.Account())
	}

	w.Buyer = w.Account()
	if err := w.deploy(context.Background()); err != nil {
		return nil, errors.Join(err, w.Dev.Close())
	}

	return w, nil
}

// Account returns an account with gas that no other test has used.
func (w *World) Account() *ecdsa.PrivateKey { return w.accounts[w.next.Add(1)-1] }

// Stranger returns an address without tokens.
func (w *World) Stranger() common.Address { return Address(w.Account()) }

// Address returns the address of an account.
func Address(key *ecdsa.PrivateKey) common.Address { return crypto.PubkeyToAddress(key.PublicKey) }

func (w *World) deploy(ctx context.Context) (err error) {
	d, err := chain.NewDeployer(ctx, w.Options(w.Account()))
	if err != nil {
		return err
	}

	defer func() { err = errors.Join(err, d.Close()) }()

	if w.Token, err = d.DeployToken(ctx); err != nil {
		return err
	}

	if w.Deployed, err = d.Deploy(ctx, w.Deployment(w.Token, w.Founders, Quorum)); err != nil {
		return err
	}

	funded := map[common.Address]*big.Int{Address(w.Buyer): new(big.Int).Mul(Price(), big.NewInt(3))}
	for _, key := range w.Founders {
		funded[Address(key)] = Bond()
	}

	return d.Mint(ctx, w.Token, funded)
}

// Deployment returns the parameters of a deployment with these founders.
func (w *World) Deployment(token common.Address, members []*ecdsa.PrivateKey, threshold int) chain.Deployment {
	p := chain.Deployment{
		NoticeFee:      big.NewInt(1e15),
		BondToken:      token,
		MinBond:        Bond(),
		Threshold:      threshold,
		CeremonyWindow: 100,
		MinWindow:      1,
		MinGroup:       2,
		MinNew:         1,
		MaxWindow:      3600,
		MaxPrice:       new(big.Int).Mul(Price(), big.NewInt(10)),
	}

	for _, key := range members {
		p.Founders = append(p.Founders, Address(key))
	}

	return p
}

// Options returns the options of a client of one account, with an empty journal.
func (w *World) Options(account *ecdsa.PrivateKey) chain.Options {
	return chain.Options{
		RPC:           []string{w.Dev.URL()},
		Domain:        core.Domain{ID: devchain.ChainID, Contracts: w.Deployed.Contracts},
		Account:       account,
		Journal:       txs.NewMemoryJournal(),
		Log:           slog.New(slog.DiscardHandler),
		FinalityDepth: Depth,
		PollEvery:     20 * time.Millisecond,
	}
}

// Open connects a client that closes with the test.
func Open(t *testing.T, opts chain.Options) *chain.Client {
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

// Client returns the client of a fresh account.
func (w *World) Client(t *testing.T) *chain.Client {
	t.Helper()
	return Open(t, w.Options(w.Account()))
}

// Commit seals blocks.
func (w *World) Commit(n int) {
	for range n {
		w.Dev.Commit()
	}
}

// Pass advances the chain's time, by a second or more a block.
func (w *World) Pass(t *testing.T, c *chain.Client, until time.Time) {
	t.Helper()
	for range 300 {
		if !Head(t, c).Time.Before(until) {
			return
		}
		w.Dev.Commit()
	}

	t.Fatalf("got an earlier chain time after 300 blocks, want %s", until)
}

// Head returns the chain's newest blocks.
func Head(t *testing.T, c *chain.Client) core.Head {
	t.Helper()
	h, err := c.Head(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return h
}

// Pool returns where the money of a snapshot is, of a dataset priced in the world's token.
func (w *World) Pool(id core.SnapshotID, s core.Snapshot) core.Pool {
	return core.PoolOf(id, s, w.Token, 0)
}

// TermsOf returns Terms whose founder is the account of a client's options.
func (w *World) TermsOf(opts chain.Options) core.Terms {
	t := w.Terms()
	t.Founder = Address(opts.Account)

	return t
}

// TermsBy returns Terms whose founder is a client's account.
func (w *World) TermsBy(c *chain.Client) core.Terms {
	t := w.Terms()
	t.Founder = c.Account()

	return t
}

// Terms returns the terms of a dataset that is not on chain yet. Its founder is the first
// of the committee's.
func (w *World) Terms() core.Terms {
	t := core.Terms{
		Founder:    Address(w.Founders[0]),
		Name:       "Artists",
		Schema:     "artist-preferences/v1",
		Purposes:   []core.Purpose{core.Training, {DPV: "audit", PDPP: "audit"}},
		Token:      w.Token,
		FloorPrice: big.NewInt(7),
		WeightRule: core.WeightEqual,
		MaxWeight:  1,
		Cadence: core.Cadence{
			MinGroup:    2,
			MinNew:      2,
			MinClass:    2,
			MinInterval: 3,
			MinAge:      0,
			SellFor:     3600,
		},
		Windows: core.Windows{Vote: 1, Commit: 40, Release: 5, Confirm: 6, Dispute: 7},
	}

	binary.BigEndian.PutUint64(t.Salt[24:], w.salt.Add(1))
	return t
}

// Typer returns the Typer of the world's contracts.
func (w *World) Typer() *consent.Typer { return consent.New(w.Options(nil).Domain) }

// Events returns all events of the contracts so far, in order.
func (w *World) Events(t *testing.T, c *chain.Client) []core.Event {
	t.Helper()
	return EventsSince(t, c, w.Deployed.First)
}

// EventsSince returns the events since a block, in order.
func EventsSince(t *testing.T, c *chain.Client, first uint64) (all []core.Event) {
	t.Helper()
	blocks, err := c.Blocks(t.Context(), first, Head(t, c).Number)
	if err != nil {
		t.Fatal(err)
	}

	for _, b := range blocks {
		all = append(all, b.Events...)
	}

	return all
}

// Created returns the datasets in the chain's events.
func (w *World) Created(t *testing.T, c *chain.Client) map[core.DatasetID]core.Terms {
	t.Helper()
	out := map[core.DatasetID]core.Terms{}
	for _, event := range w.Events(t, c) {
		if e, ok := event.(core.DatasetCreated); ok {
			out[e.ID] = e.Terms
		}
	}

	return out
}

// Exists reports whether the chain has a dataset. A chain may return a receipt a moment
// before it moves its head, so Exists looks more than once.
func (w *World) Exists(t *testing.T, c *chain.Client, d core.Terms) bool {
	t.Helper()
	for range 10 {
		if _, ok := w.Created(t, c)[w.Typer().DatasetID(d)]; ok {
			return true
		}
		time.Sleep(30 * time.Millisecond)
	}

	return false
}

// Metric returns the value of a metric, with the value of its label.
func Metric(t *testing.T, registry *prometheus.Registry, name, label string) float64 {
	t.Helper()
	families, err := registry.Gather()
	if err != nil {
		t.Fatal(err)
	}

	for _, f := range families {
		for _, m := range f.GetMetric() {
			labels := ""
			for _, l := range m.GetLabel() {
				labels += l.GetValue()
			}

			if f.GetName() == name && labels == label {
				return m.GetGauge().GetValue() + m.GetCounter().GetValue()
			}
		}
	}

	t.Fatalf("got no metric %s %s, want one", name, label)
	return 0
}
