package dispute_test

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tantieme/tantieme/node/consent"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/dispute"
	"github.com/tantieme/tantieme/node/nodetest"
	"github.com/tantieme/tantieme/node/nodetest/sold"
	"github.com/tantieme/tantieme/node/quorum"
	"github.com/tantieme/tantieme/node/store"
	"github.com/tantieme/tantieme/node/tree"
	"github.com/tantieme/tantieme/node/wire"
)

var (
	saleID   = core.SaleID{1}
	accepted = time.Unix(10_000, 0).UTC()
	windows  = core.Windows{Commit: 10, Release: 10, Confirm: 10, Dispute: 40}
	inTime   = accepted.Add(35 * time.Second)
)

// board is the chain: it checks each call as the contract does, but for signatures.
type board struct {
	t      *testing.T
	root   core.SumNode
	count  int
	refuse error

	mu     sync.Mutex
	called [][]core.LeafFault
}

func (b *board) Fault(_ context.Context, offer core.Offer, faults []core.LeafFault, of dispute.LeafSet, q core.Quorum) error {
	b.mu.Lock()
	defer b.mu.Unlock()

	numbers := make([]int, len(faults))
	for i, f := range faults {
		numbers[i] = int(f.Leaf)
		if of.Numbers[i] != f.Leaf {
			b.t.Errorf("got leaf %d for the fault of leaf %d", of.Numbers[i], f.Leaf)
		}
	}
	if err := tree.VerifyMany(b.root, of.Leaves, numbers, b.count, of.Proof); err != nil || offer.Price.Int64() != 7 {
		b.t.Errorf("got leaves that do not lead to the root of the offer at %s: %v", offer.Price, err)
	}
	if q.Signers.Len() < sold.Size.Threshold {
		b.t.Errorf("got %d signers, want %d", q.Signers.Len(), sold.Size.Threshold)
	}
	if b.refuse != nil {
		return b.refuse
	}

	b.called = append(b.called, faults)

	return nil
}

// signer signs as a member of tests, and makes the digests of buyers and faults for real.
type signer struct {
	nodetest.Signer
	*consent.Typer
}

// blobs are the payloads of a world.
type blobs struct{ *sold.World }

func (b blobs) Local(_ context.Context, digest [32]byte) ([]byte, error) {
	payload, ok := b.Blocks[digest]
	if !ok {
		return nil, core.ErrNotFound
	}
	return payload, nil
}

type member struct {
	*dispute.Step
	store *store.Store
	log   *nodetest.Log
	dir   string
	close func()
}

// committee is three validators with real stores that hold a sale of a world.
type committee struct {
	t       *testing.T
	world   *sold.World
	board   *board
	net     *nodetest.Switch
	buyer   *ecdsa.PrivateKey
	members []*member
}

// newCommittee makes a sale of good slices and of two that break their schema.
func newCommittee(t *testing.T) *committee {
	t.Helper()
	return newCommitteeOf(t, append(sold.Slices(3), []byte("no JSON"), []byte("none either")))
}

func newCommitteeOf(t *testing.T, data [][]byte) *committee {
	t.Helper()
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}

	c := &committee{t: t, world: sold.New(t, data), net: nodetest.NewSwitch(), buyer: key, board: &board{t: t, count: len(data)}}
	sum, err := tree.NewSum(tree.LeavesOf(c.contributions()))
	if err != nil {
		t.Fatal(err)
	}
	c.board.root = sum.Root()

	for i := range sold.Size.N {
		c.members = append(c.members, &member{dir: t.TempDir()})
		s, closeStore := nodetest.OpenStore(t, c.members[i].dir)
		c.seed(s)
		c.start(i, s, closeStore)
	}

	return c
}

// contributions returns the records, whose accounts stand in another order than they do.
func (c *committee) contributions() []core.Contribution {
	out := make([]core.Contribution, len(c.world.Items))
	for j, item := range c.world.Items {
		out[j] = core.Contribution{
			Account: common.BigToAddress(big.NewInt(int64(1000 - j))),
			Item:    item,
			Header:  c.world.Headers[j],
			Consent: core.Consent{Dataset: c.world.Dataset, Version: 1, Weight: 1},
			Counted: 1,
		}
	}
	return out
}

// leafOf returns the leaf of the record at a place in tree order.
func (c *committee) leafOf(j int) uint32 { return uint32(len(c.world.Items) - 1 - j) }

// faulty returns the places of the faulty records.
func (c *committee) faulty() (places []int) {
	opener := opener(c.t, c.world)
	for j := range c.world.Items {
		if _, fault := opener.Open(&c.world.Items[j], c.world.Headers[j], c.world.Payloads[j], point(c.t, c.world.Opened(c.t, j))); fault != nil {
			places = append(places, j)
		}
	}
	return places
}

func (c *committee) seed(s *store.Store) {
	c.t.Helper()
	w := c.world
	var held []core.Included
	for _, contribution := range c.contributions() {
		if _, err := s.AddContribution(contribution); err != nil {
			c.t.Fatal(err)
		}
		held = append(held, core.Included{Contribution: contribution.Item.Contribution, Counted: 1})
	}

	err := s.Update(func(tx *store.Txn) error {
		return errors.Join(
			tx.PutGroupKey(core.GroupKey{Epoch: 1, KeyID: w.KeyID, Material: w.Key.Material()}),
			tx.PutDataset(w.Dataset, w.Terms, 0),
			tx.PutSnapshot(core.SnapshotRecord{ID: w.ID, Snapshot: w.Snapshot, Pool: core.PoolOf(w.ID, w.Snapshot, w.Terms.Token, 0)}),
			tx.PutSale(core.SaleRecord{
				ID:        saleID,
				Offer:     core.Offer{Snapshot: w.ID, Buyer: crypto.PubkeyToAddress(c.buyer.PublicKey), Price: big.NewInt(7)},
				State:     core.SaleConfirmed,
				Epoch:     1,
				Accepted:  accepted,
				Deadlines: windows.Deadlines(accepted),
			}),
			tx.PutCursor(core.Cursor{Number: 1, Time: inTime}),
		)
	})
	if err := errors.Join(err, s.ListSnapshot(w.ID, held)); err != nil {
		c.t.Fatal(err)
	}
}

// start connects a member to the others, as after a restart.
func (c *committee) start(i int, s *store.Store, closeStore func()) {
	c.t.Helper()
	m := c.members[i]
	m.store, m.close = s, closeStore
	log, kept := nodetest.NewLog()
	m.log = kept

	var err error
	m.Step, err = dispute.New(dispute.Options{
		Store:  s,
		Blobs:  blobs{c.world},
		Chain:  c.board,
		Signer: signer{nodetest.Signer{Self: i}, c.world.Typer},
		Peers:  nodetest.Peers{Switch: c.net, Self: i},
		Log:    log,
		Seat:   quorum.Seat{Committee: sold.Size, Self: i, Round: time.Second},
	})
	if err != nil {
		c.t.Fatal(err)
	}

	nodetest.Handle(c.net, i, wire.SignFaults, m.HandleSignFaults)
}

// request returns the buyer's request for the record at a place, signed.
func (c *committee) request(j int, kind core.FaultKind) (core.FaultRequest, []byte) {
	c.t.Helper()
	return c.sign(core.FaultRequest{
		Sale:         saleID,
		Contribution: c.world.Items[j].Contribution,
		Kind:         kind,
		Key:          c.world.Opened(c.t, j),
	})
}

func (c *committee) sign(r core.FaultRequest) (core.FaultRequest, []byte) {
	c.t.Helper()
	signature, err := consent.Sign(c.buyer, c.world.Typer.FaultRequestDigest(r))
	if err != nil {
		c.t.Fatal(err)
	}
	return r, signature
}

// show posts the faulty record at a place to some members.
func (c *committee) show(j int, members ...int) {
	c.t.Helper()
	for _, i := range members {
		r, signature := c.request(j, core.FaultSchema)
		if _, err := c.members[i].Post(c.t.Context(), r, signature); err != nil {
			c.t.Fatalf("member %d: got %v, want record %d found faulty", i, err, j)
		}
	}
}

// change changes the sale in every member's newest final block.
func (c *committee) change(now time.Time, change func(*core.SaleRecord)) {
	c.t.Helper()
	for i, m := range c.members {
		err := m.store.Update(func(tx *store.Txn) error {
			r, err := tx.Sale(saleID)
			if err != nil {
				return err
			}
			change(&r)
			return errors.Join(tx.PutSale(r), tx.PutCursor(core.Cursor{Number: 2, Time: now}))
		})
		if err != nil {
			c.t.Fatal(fmt.Errorf("member %d: %w", i, err))
		}
	}
}

// ban bans leaves in every member's newest final block.
func (c *committee) ban(leaves ...uint32) {
	c.t.Helper()
	for _, m := range c.members {
		err := m.store.Update(func(tx *store.Txn) error {
			for _, leaf := range leaves {
				if err := tx.PutBan(c.world.ID, core.Ban{Leaf: leaf, Kind: core.FaultSchema, Sale: saleID}); err != nil {
					return err
				}
			}
			return nil
		})
		if err != nil {
			c.t.Fatal(err)
		}
	}
}

// turns lets all members work for some turns.
func (c *committee) turns(n int) {
	c.t.Helper()
	for range n {
		now, err := c.members[0].store.Cursor()
		if err != nil {
			c.t.Fatal(err)
		}
		c.change(now.Time.Add(time.Second), func(*core.SaleRecord) {})

		for _, m := range c.members {
			if err := m.Tick(c.t.Context()); err != nil {
				c.t.Fatal(err)
			}
			m.Wait()
		}
	}
}

func reasonOf(err error) core.Reason {
	var refused *core.Refusal
	if errors.As(err, &refused) {
		return refused.Reason
	}
	return ""
}
