package node

import (
	"bytes"
	"crypto/rand"
	"errors"
	"log/slog"
	"math/big"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/api/client"
	"github.com/tantieme/tantieme/node/contributor"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/export"
	"github.com/tantieme/tantieme/node/folder"
	"github.com/tantieme/tantieme/node/ledger"
	"github.com/tantieme/tantieme/node/payout"
	"github.com/tantieme/tantieme/node/store"
	"github.com/tantieme/tantieme/node/threshold"
	"github.com/tantieme/tantieme/testnet/exports"
)

var paid = big.NewInt(2_000_001)

// TestEverythingHappensOnceOnAChainThatForks forks the chain by 1 to 5 blocks. Each kind
// of event is taken back once, while its transaction is mined and not final. In the end
// each event exists once and everybody is paid once. A node that reads the chain again
// has the same data.
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

// contribute makes a dataset and two contributions, and returns their snapshot.
func (s *shaken) contribute() core.SnapshotRecord {
	people := s.client(s.keys[0])
	terms := core.Terms{
		Founder:    people.Account(),
		Name:       "Artists",
		Schema:     "artist-preferences/v1",
		Purposes:   []core.Purpose{core.Training},
		Token:      s.token,
		FloorPrice: big.NewInt(1),
		WeightRule: core.WeightEqual,
		MaxWeight:  1,
		Cadence:    core.Cadence{MinGroup: 2, MinNew: 2, MinClass: 2, MinInterval: 1, SellFor: 24 * 3600},
		Windows:    core.Windows{Vote: 1, Commit: 70, Release: 70, Confirm: 50, Dispute: 10},
	}

	dataset := s.node.typer.DatasetID(terms)
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
		Validators: remote,
		Wallet:     contributor.KeyWallet{Key: s.keys[3+i]},
		Rand:       rand.Reader,
		Now:        time.Now,
		KeyID:      key.KeyID,
		Outbox:     contributor.DirOutbox(filepath.Join(s.t.TempDir(), "outbox")),
	})
	if err != nil {
		return err
	}

	var file bytes.Buffer
	if _, err := (exports.Generator{Seed: 1, Percent: 5}).Write(s.t.Context(), i, &file); err != nil {
		return err
	}

	_, err = flow.Contribute(s.t.Context(), dataset, export.ZIP(bytes.NewReader(file.Bytes()), int64(file.Len())))

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
		Snapshot:     snapshot.ID,
		Buyer:        s.address(2),
		Price:        paid,
		BuyerKeyHash: key.Hash(),
		Deadline:     uint64(head.Time.Add(time.Hour).Unix()),
		Salt:         common.Hash{1},
	}

	s.do("the offer", func() error { return buyer.Offer(s.t.Context(), s.token, offer, key.B, key.B2) })
	id := s.node.typer.SaleID(offer)

	s.until("the sale is settled", func() bool {
		r, err := s.node.store.Sale(id)
		return err == nil && r.State == core.SaleSettled
	})

	return id
}

// pay has one contributor claim and waits until the node has pushed to the other.
func (s *shaken) pay(id core.SaleID) {
	sale, err := s.node.store.Sale(id)
	s.check(err)
	claimer := s.client(s.keys[3])

	s.do("the claim", func() error {
		earnings, err := s.node.query.Payouts(s.t.Context(), s.address(3))
		if err != nil {
			return err
		}

		proof, err := s.node.query.Proof(s.t.Context(), sale.Offer.Snapshot, earnings[0].Leaf)
		if err != nil {
			return err
		}

		return claimer.Claim(s.t.Context(), s.pool(sale), proof)
	})

	s.until("the push", func() bool {
		accrued, err := s.node.store.PushedAccrued(sale.Offer.Snapshot, 0)
		return err == nil && accrued == paid.Uint64()
	})

	leaves, err := payout.Leaves(s.node.store, sale.Offer.Snapshot)
	s.check(err)

	for i, leaf := range leaves {
		got, err := s.watcher.Earned(s.t.Context(), []core.PoolLeaf{leaf.In(s.pool(sale), i)})
		if want := new(big.Int).Div(paid, big.NewInt(2)); err != nil || got[0].Paid.Cmp(want) != 0 {
			s.t.Errorf("leaf %d was paid %v, %v; want %s", i, got, err, want)
		}
	}
}

// pool returns where the money of a sale's snapshot is.
func (s *shaken) pool(sale core.SaleRecord) core.Pool {
	r, err := s.node.store.Snapshot(sale.Offer.Snapshot)
	s.check(err)
	return r.Pool
}

// happenedOnce checks the chain itself.
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

// replay makes the node read the chain again. The node must not repeat any action.
func (s *shaken) replay() {
	before, err := s.node.store.Fingerprint()
	s.check(err)
	sent, err := s.dev.Client().PendingNonceAt(s.t.Context(), s.address(1))
	s.check(err)
	s.check(s.stopped())
	log := slog.New(slog.DiscardHandler)
	stopped, err := folder.Reindex(s.dir, log)
	s.check(err)
	s.same("a stopped node", stopped, before)
	s.start()
	s.caughtUp()
	after, err := s.node.store.Fingerprint()
	s.check(err)
	s.same("a replay", after, before)
	s.check(s.stopped())
	offline, err := folder.Fingerprint(s.dir, log)
	s.check(err)
	s.same("from outside", offline, before)
	if nonce, err := s.dev.Client().PendingNonceAt(s.t.Context(), s.address(1)); err != nil || nonce != sent {
		s.t.Errorf("the replay sent %d transactions, %v, want %v", nonce-sent, err, sent)
	}
}

func (s *shaken) same(what string, got, want store.Fingerprint) {
	s.t.Helper()
	if differ := got.Differ(want); len(differ) > 0 {
		s.t.Errorf("%s: these differ: got %v", what, differ)
	}
}

// TestAForkBelowFinalityHaltsTheNode checks that the node's error includes what to do,
// and that nothing is written.
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
		behind = s.node.ready()
		return errors.Is(behind, ledger.ErrFork)
	})

	after, err := s.node.store.Fingerprint()
	s.check(err)
	s.same("after the fork", after, before)
	if err := s.stopped(); !errors.Is(err, ledger.ErrFork) || !strings.Contains(err.Error(), "stop all nodes") {
		t.Errorf("ended with %v, want %v, %q", err, ledger.ErrFork, "stop all nodes")
	}
}
