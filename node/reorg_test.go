package node

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"crypto/rand"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tantieme/tantieme/api/client"
	"github.com/tantieme/tantieme/node/chain"
	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/ledger"
	"github.com/tantieme/tantieme/node/store"
	"github.com/tantieme/tantieme/node/threshold"
	"github.com/tantieme/tantieme/testnet/devchain"
	"github.com/tantieme/tantieme/testnet/exports"
)

// maxFork is the depth of the deepest fork that the chain survives.
const maxFork = 5

var paid = big.NewInt(2_000_001)

// shaken is one validator on a chain that is forked whenever something new was said on
// it, so deep that it is taken back. Everything takes place twice, in the end once.
type shaken struct {
	t       *testing.T
	depth   uint64 // blocks that make one final
	dev     *devchain.Chain
	at      core.Chain
	first   uint64
	token   common.Address
	keys    []*ecdsa.PrivateKey // deployer, validator, buyer, two contributors
	dir     string
	node    *Node
	stopped func() error
	people  []*chain.Client // they wait, and so tend to their transactions
	watcher *chain.Client
	wanted  map[string]uint64 // depth of the fork that takes back the first event of a kind
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
		RPC: []string{s.dev.URL()}, Chain: s.at, Account: account, Journal: chain.NewMemoryJournal(),
		Log: slog.New(slog.DiscardHandler), FinalityDepth: s.depth, PollEvery: 20 * time.Millisecond,
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
		BondToken: s.token, MinBond: big.NewInt(1), Founders: []common.Address{s.address(1)}, Threshold: 1,
		CeremonyWindow: 3600, MinWindow: 1, MaxWindow: 3600, MaxPrice: big.NewInt(1e9),
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
		Dir: s.dir, RPC: []string{s.dev.URL()}, Chain: s.at, First: s.first, Account: s.keys[1], Log: slog.New(slog.DiscardHandler),
		FinalityDepth: s.depth, PollEvery: 20 * time.Millisecond, Round: 20 * time.Second, BatchDelay: 3 * time.Minute, PushDelay: 3 * time.Minute,
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

// until lets the chain go on until something is so.
func (s *shaken) until(what string, so func() bool) {
	s.t.Helper()
	ctx, cancel := context.WithTimeout(s.t.Context(), 40*time.Second)
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
			s.t.Fatalf("%s: never; forked after %v", what, s.forked)
		case <-tick.C:
		}
	}
}

// do lets a person act while the chain goes on.
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

// shake takes the block of the first event of each kind off the chain, once it lies as
// deep as this kind's turn says. What it held is not in the pool any more.
func (s *shaken) shake() {
	if s.calm {
		return
	}
	head, err := s.watcher.Head(s.t.Context())
	s.check(err)
	blocks, err := s.watcher.Blocks(s.t.Context(), head.Final+1, head.Number)
	if errors.Is(err, core.ErrUnreachable) {
		return // a block came meanwhile
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

// kindOf is an event's name, with the state to which it moves a sale.
func kindOf(e core.Event) string {
	name := strings.TrimPrefix(fmt.Sprintf("%T", e), "core.")
	if moved, ok := e.(core.SaleMoved); ok {
		name += " " + moved.State.String()
	}
	return name
}

// TestEverythingHappensOnceOnAChainThatForks : a fork of depth 1 to 5 takes back each
// kind of event once, while its transaction is mined and not final. In the end each is
// there once, everybody is paid once, and a node that reads the chain again knows the same.
func TestEverythingHappensOnceOnAChainThatForks(t *testing.T) {
	s := newShaken(t, maxFork+1)
	s.start()
	s.until("the key", func() bool {
		_, err := s.node.store.GroupKey()
		return err == nil
	})
	id := s.sell(s.contribute())
	s.pay(id)
	s.calm = true
	s.settleDown()
	for _, kind := range []string{
		"MemberJoined", "CeremonyOpened", "Dealt", "KeyFinalised", "DatasetCreated", "Anchored", "SnapshotCommitted", "Offered", "Accepted",
		"RootsCommitted", "SaleMoved committed", "ListsConfirmed", "SaleMoved confirmed", "SaleMoved settled", "PoolDeposited", "Claimed", "Pushed",
	} {
		s.happenedOnce(kind)
	}
	s.replay()
}

// contribute makes a dataset and gives two contributions, and returns their snapshot.
func (s *shaken) contribute() core.SnapshotRecord {
	terms := core.Terms{
		Name: "Artists", Schema: "artist-preferences/v1", Purposes: []string{"https://w3id.org/dpv#ResearchAndDevelopment"},
		Token: s.token, FloorPrice: big.NewInt(1), WeightRule: core.WeightEqual, MaxWeight: 1,
		Cadence: core.Cadence{MinGroup: 2, MinNew: 2, MinInterval: 1, SellFor: 24 * 3600},
		Windows: core.Windows{Vote: 1, Commit: 120, Release: 120, Confirm: 60, Dispute: 10},
	}
	dataset := s.node.typer.DatasetID(terms)
	people := s.client(s.keys[0])
	s.do("the dataset", func() error { return people.CreateDataset(s.t.Context(), terms) })
	s.until("the dataset is final", func() bool {
		_, err := s.node.store.Dataset(dataset)
		return err == nil
	})
	for i := range 2 {
		s.do("a contribution", func() error { return s.give(dataset, i) })
	}
	var out core.SnapshotRecord
	s.until("the snapshot", func() bool {
		list, err := s.node.store.Snapshots()
		s.check(err)
		if len(list) > 0 {
			out = list[0]
		}
		return out.Listed
	})
	return out
}

func (s *shaken) give(dataset core.DatasetID, i int) error {
	remote, err := client.NewRemote(s.node.URL())
	if err != nil {
		return err
	}
	key, err := s.node.store.GroupKey()
	if err != nil {
		return err
	}
	flow, err := contributor.New(contributor.Options{
		Validators: remote, Wallet: contributor.KeyWallet{Key: s.keys[3+i]}, Rand: rand.Reader, Now: time.Now, KeyID: key.KeyID,
		Outbox: contributor.DirOutbox(filepath.Join(s.t.TempDir(), "outbox")),
	})
	if err != nil {
		return err
	}
	var export bytes.Buffer
	if _, err := (exports.Generator{Seed: 1, Percent: 5}).Write(s.t.Context(), i, &export); err != nil {
		return err
	}
	_, err = flow.Contribute(s.t.Context(), dataset, bytes.NewReader(export.Bytes()), int64(export.Len()))
	return err
}

// sell makes an offer and waits until its sale is settled.
func (s *shaken) sell(snapshot core.SnapshotRecord) core.SaleID {
	key, err := threshold.NewBuyerKey(rand.Reader)
	s.check(err)
	buyer := s.client(s.keys[2])
	head, err := buyer.Head(s.t.Context())
	s.check(err)
	offer := core.Offer{
		Snapshot: snapshot.ID, Buyer: s.address(2), Price: paid, BuyerKeyHash: key.Hash(), Deadline: uint64(head.Time.Add(time.Hour).Unix()), Salt: common.Hash{1},
	}
	s.do("the offer", func() error { return buyer.Offer(s.t.Context(), s.token, offer, key.B, key.B2) })
	id := s.node.typer.SaleID(offer)
	s.until("the sale is settled", func() bool {
		r, err := s.node.store.Sale(id)
		return err == nil && r.State == core.SaleSettled
	})
	return id
}

// pay lets one contributor claim, and waits until the node has pushed to the other.
func (s *shaken) pay(id core.SaleID) {
	sale, err := s.node.store.Sale(id)
	s.check(err)
	claimer := s.client(s.keys[3])
	s.do("the claim", func() error {
		earnings, err := s.node.Payouts(s.t.Context(), s.address(3))
		if err != nil {
			return err
		}
		proof, err := s.node.Proof(s.t.Context(), sale.Offer.Snapshot, earnings[0].Index)
		if err != nil {
			return err
		}
		return claimer.Claim(s.t.Context(), proof)
	})
	s.until("the push", func() bool {
		index, err := s.node.store.PushedIndex(sale.Offer.Snapshot, 0)
		return err == nil && index.Cmp(paid) == 0
	})
	for i := range 2 {
		_, got, err := s.watcher.Due(s.t.Context(), sale.Offer.Snapshot, uint32(i), s.accountOf(sale.Offer.Snapshot, i), 1)
		if want := new(big.Int).Div(paid, big.NewInt(2)); err != nil || got.Cmp(want) != 0 {
			s.t.Errorf("leaf %d was paid %v, %v; want %s", i, got, err, want)
		}
	}
}

func (s *shaken) accountOf(id core.SnapshotID, i int) common.Address {
	leaves, err := s.node.leaves(id)
	s.check(err)
	return leaves[i].Account
}

// settleDown waits until every transaction is final and the ledger is at the final block.
func (s *shaken) settleDown() {
	s.until("all transactions are final", func() bool {
		list, err := s.node.store.Transactions()
		s.check(err)
		return !slices.ContainsFunc(list, func(t core.Transaction) bool { return t.Stage != core.TxFinal })
	})
	s.caughtUp()
}

// caughtUp waits, without new blocks, for the ledger and what the steps do about it.
func (s *shaken) caughtUp() {
	s.t.Helper()
	ctx, cancel := context.WithTimeout(s.t.Context(), 20*time.Second)
	defer cancel()
	tick := time.NewTicker(20 * time.Millisecond)
	defer tick.Stop()
	for !s.isCaughtUp() {
		select {
		case <-tick.C:
		case <-ctx.Done():
			s.t.Fatal("the node does not catch up")
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

// happenedOnce reads the chain itself.
func (s *shaken) happenedOnce(kind string) {
	s.t.Helper()
	head, err := s.watcher.Head(s.t.Context())
	s.check(err)
	blocks, err := s.watcher.Blocks(s.t.Context(), s.first, head.Final)
	s.check(err)
	n := 0
	for _, b := range blocks {
		for _, e := range b.Events {
			if kindOf(e) == kind {
				n++
			}
		}
	}
	if n != 1 || !s.forked[kind] {
		s.t.Errorf("%s is on the chain %d times, taken back: %t; want once, after it was taken back", kind, n, s.forked[kind])
	}
}

// replay lets the node read the chain again.
func (s *shaken) replay() {
	before, err := s.node.store.Fingerprint()
	s.check(err)
	s.check(s.stopped())
	log := slog.New(slog.DiscardHandler)
	stopped, err := Reindex(s.dir, log)
	s.check(err)
	s.same("a stopped node", stopped, before)
	s.start()
	s.caughtUp()
	after, err := s.node.store.Fingerprint()
	s.check(err)
	s.same("a replay", after, before)
	s.check(s.stopped())
	offline, err := Fingerprint(s.dir, log)
	s.check(err)
	s.same("from outside", offline, before)
}

func (s *shaken) same(what string, got, want store.Fingerprint) {
	s.t.Helper()
	if differ := got.Differ(want); len(differ) > 0 {
		s.t.Errorf("%s: these differ: %v", what, differ)
	}
}

// TestAForkBelowFinalityHaltsTheNode with the words that say what to do, and writes nothing.
func TestAForkBelowFinalityHaltsTheNode(t *testing.T) {
	s := newShaken(t, 1)
	s.calm = true
	s.start()
	s.until("the key", func() bool {
		_, err := s.node.store.GroupKey()
		return err == nil
	})
	s.caughtUp()
	before, err := s.node.store.Fingerprint()
	s.check(err)
	s.check(s.dev.ForkAndDrop(4))
	var behind error
	s.until("it halts", func() bool {
		behind = s.node.Ready()
		return errors.Is(behind, ledger.ErrFork)
	})
	after, err := s.node.store.Fingerprint()
	s.check(err)
	s.same("after the fork", after, before)
	if err := s.stopped(); !errors.Is(err, ledger.ErrFork) || !strings.Contains(err.Error(), "stop all nodes") {
		t.Errorf("ended with %v", err)
	}
}
