package anchor_test

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/anchor"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/nodetest"
	"github.com/tantieme/tantieme/node/quorum"
	"github.com/tantieme/tantieme/node/store"
	"github.com/tantieme/tantieme/node/wire"
)

var (
	size  = core.Committee{N: 3, Threshold: 2}
	start = time.Unix(50_000, 0).UTC()
)

const round = 10 * time.Second

// board accepts batches.
type board struct {
	batches []core.Batch
	quorums []core.Quorum
	refuse  error
}

func (b *board) Anchor(_ context.Context, batch core.Batch, q core.Quorum) error {
	if b.refuse != nil {
		return b.refuse
	}

	b.batches, b.quorums = append(b.batches, batch), append(b.quorums, q)

	return nil
}

// source copies another member's contributions to a member, pinned, unless the other
// member withholds them.
type source struct {
	to     *member
	others []*member
}

func (s source) Obtain(_ context.Context, from int, ids []core.ContributionID) error {
	for _, id := range ids {
		c, err := s.others[from].give(id)
		if err != nil {
			return err
		}

		s.to.fetched = append(s.to.fetched, id)
		if _, err := s.to.store.AddContribution(c); err != nil {
			return err
		}

		if _, err := s.to.store.Advance(id, core.StageReceived, core.StagePinned, ""); err != nil {
			return err
		}
	}

	return nil
}

func (s source) Adopt(_ context.Context, from int, items []core.Item) error {
	for _, item := range items {
		c, err := s.others[from].give(item.Contribution)
		if err != nil {
			return err
		}
		if c.Item != item {
			return core.ErrVerify
		}

		s.to.fetched = append(s.to.fetched, item.Contribution)
		if err := s.to.store.AdoptContributions([]core.Contribution{c}); err != nil {
			return err
		}
	}

	return nil
}

func (s source) Want(ids []core.ContributionID) { s.to.wanted = append(s.to.wanted, ids...) }

type member struct {
	*anchor.Step
	store   *store.Store
	log     *nodetest.Log
	keeps   map[core.ContributionID]bool // ids that it withholds
	fetched []core.ContributionID
	wanted  []core.ContributionID
}

func (m *member) give(id core.ContributionID) (core.Contribution, error) {
	if m.keeps[id] {
		return core.Contribution{}, core.ErrNotFound
	}
	return m.store.Contribution(id)
}

// seat is a member's place in the committee.
func seat(i int) quorum.Seat {
	return quorum.Seat{Committee: size, Self: i, Round: round}
}

type cluster struct {
	t       *testing.T
	board   *board
	net     *nodetest.Switch
	members []*member
	now     time.Time
	block   uint64
}

func newCluster(t *testing.T) *cluster {
	t.Helper()
	c := &cluster{t: t, board: &board{}, net: nodetest.NewSwitch(), members: make([]*member, size.N)}

	for i := range size.N {
		c.members[i] = &member{}
	}

	for i, m := range c.members {
		m.store, _ = nodetest.OpenStore(t, t.TempDir())
		var log *slog.Logger
		log, m.log = nodetest.NewLog()
		var err error

		m.Step, err = anchor.New(anchor.Options{
			Store:  m.store,
			Record: m.store,
			Chain:  c.board,
			Signer: nodetest.Signer{Self: i},
			Peers:  nodetest.Peers{Switch: c.net, Self: i},
			Source: source{m, c.members},
			Log:    log,
			Seat:   seat(i),
			Delay:  2 * time.Second,
		})
		if err != nil {
			t.Fatal(err)
		}

		nodetest.Handle(c.net, i, wire.SignBatch, m.HandleSignBatch)
		nodetest.Handle(c.net, i, wire.BatchItems, m.HandleBatchItems)
	}

	c.final(start, func(tx *store.Txn) error { return tx.PutGroupKey(core.GroupKey{Epoch: 1, FinalisedAt: start}) })

	return c
}

// final puts a block into every ledger.
func (c *cluster) final(now time.Time, change func(*store.Txn) error) {
	c.t.Helper()
	c.now = now
	c.block++

	for _, m := range c.members {
		err := m.store.Update(func(tx *store.Txn) error {
			return errors.Join(change(tx), tx.PutCursor(core.Cursor{Number: c.block, Time: now}))
		})
		if err != nil {
			c.t.Fatal(err)
		}
	}
}

func nothing(*store.Txn) error { return nil }

// pinned stores a waiting contribution at a member.
func (c *cluster) pinned(to int, n byte) core.ContributionID {
	c.t.Helper()
	id := core.ContributionID{n}

	contribution := core.Contribution{
		Account: common.Address{n},
		Header:  []byte{n},
		Item:    core.Item{Contribution: id, U: [96]byte{n}, Weight: 1},
		Consent: core.Consent{Version: 1},
	}

	s := c.members[to].store
	if _, err := s.AddContribution(contribution); err != nil {
		c.t.Fatal(err)
	}

	if _, err := s.Advance(id, core.StageReceived, core.StagePinned, ""); err != nil {
		c.t.Fatal(err)
	}

	return id
}

// tick lets members work, one after another. What a first Tick leaves beside it, a second
// one applies.
func (c *cluster) tick(members ...int) {
	c.t.Helper()
	for _, i := range members {
		for range 2 {
			if err := c.members[i].Tick(c.t.Context()); err != nil {
				c.t.Fatalf("member %d: got %v, want no error", i, err)
			}

			c.members[i].Wait()
		}
	}
}

// mine puts the sent batches into a final block.
func (c *cluster) mine(now time.Time) {
	c.t.Helper()
	c.final(now, func(tx *store.Txn) error {
		var err error
		for _, b := range c.board.batches {
			err = errors.Join(err, tx.PutBatch(core.BatchRecord{Batch: b, Block: c.block, Time: now}))
		}

		return err
	})
}

func (c *cluster) stage(i int, id core.ContributionID) core.Stage {
	c.t.Helper()
	found, err := c.members[i].store.Contribution(id)
	if err != nil {
		c.t.Fatal(err)
	}

	return found.Stage
}

// turn returns a time at which a member is the proposer of batch 1.
func turn(i int) time.Time {
	for r := range uint64(size.N) {
		if seat(i).Turn(1, r) {
			return start.Add(time.Duration(r)*round + 3*time.Second)
		}
	}

	panic("no turn")
}

// SPEC 9.1.
func TestTheProposerOfTheTurnAnchorsWhatWaits(t *testing.T) {
	c := newCluster(t)
	ids := []core.ContributionID{c.pinned(0, 7), c.pinned(0, 3)} // only member 0 has them
	c.final(turn(0), nothing)
	c.tick(0)
	if len(c.board.batches) != 0 {
		t.Fatalf("it did not wait for the batch to fill: got %v, want 0", len(c.board.batches))
	}

	c.final(turn(0).Add(3*time.Second), nothing)
	c.tick(1, 2, 0)
	if len(c.board.batches) != 1 || c.board.batches[0].Count != 2 || c.board.quorums[0].Signers.Len() < size.Threshold {
		t.Fatalf("got batches %+v, want one of two contributions with a quorum", c.board.batches)
	}

	c.mine(turn(0).Add(5 * time.Second))
	c.tick(0, 1, 2)

	for i := range c.members {
		for _, id := range ids {
			if got := c.stage(i, id); got != core.StageAnchored {
				t.Errorf("member %d: contribution %s: got %s, want anchored", i, id.Short(), got)
			}
		}
	}

	c.tick(0, 1, 2)
	if len(c.board.batches) != 1 {
		t.Errorf("the same items were anchored again: got %v, want 1", len(c.board.batches))
	}
}

func TestADeadProposerDelaysAndNeverBlocks(t *testing.T) {
	c := newCluster(t)
	first := seat(0).Proposer(1, 0)
	id := c.pinned((first+1)%size.N, 1)
	c.net.Down(first, true)

	for r := range 3 {
		for _, offset := range []time.Duration{0, 3 * time.Second} {
			c.final(start.Add(time.Duration(r)*round+offset), nothing)
			for i := range size.N {
				if i != first {
					c.tick(i)
				}
			}
		}
	}

	if len(c.board.batches) == 0 {
		t.Fatalf("contribution %s: got it unanchored, want it anchored", id.Short())
	}
}

func TestAProposalIsRefused(t *testing.T) {
	c := newCluster(t)
	id := c.pinned(0, 1)
	c.final(turn(0), nothing)
	now := seat(0).Rounds(start, c.now)
	good := wire.SignBatchRequest{Epoch: 1, Number: 1, Round: now, IDs: [][32]byte{id}, Consents: make([][32]byte, 1)}

	change := func(f func(*wire.SignBatchRequest)) wire.SignBatchRequest {
		r := good
		r.IDs, r.Consents = slices.Clone(good.IDs), slices.Clone(good.Consents)
		f(&r)

		return r
	}

	cases := []struct {
		name    string
		reason  core.Reason
		from    int
		request wire.SignBatchRequest
	}{
		{"by another than the member of the turn", "not_your_turn", 2, good},
		{"of a round long gone", "not_your_turn", 0, change(func(r *wire.SignBatchRequest) { r.Round += 3 })},
		{"of another number", "not_next", 0, change(func(r *wire.SignBatchRequest) { r.Number = 2 })},
		{"of another epoch", "not_next", 0, change(func(r *wire.SignBatchRequest) { r.Epoch = 2 })},
		{"of nothing", "bad_batch", 0, change(func(r *wire.SignBatchRequest) { r.IDs = nil })},
		{"with an item twice", "bad_batch", 0, change(func(r *wire.SignBatchRequest) { r.IDs = append(r.IDs, id) })},
		{"with an item that nobody has", "not_held", 0, change(func(r *wire.SignBatchRequest) { r.IDs = [][32]byte{{9}} })},
		{"without a consent", "bad_batch", 0, change(func(r *wire.SignBatchRequest) { r.Consents = nil })},
		{"with another consent", "differs", 0, change(func(r *wire.SignBatchRequest) { r.Consents[0][0]++ })},
		{"as it should be", "", 0, good},
		{"again", "", 0, good},
	}

	for _, tc := range cases {
		got, err := c.members[1].HandleSignBatch(t.Context(), tc.from, tc.request)
		if err != nil || got.Refusal.Reason != tc.reason {
			t.Errorf("%s: %+v, %v; want %q", tc.name, got.Refusal, err, tc.reason)
		}
	}

	c.pinned(0, 2)
	other := change(func(r *wire.SignBatchRequest) {
		r.IDs, r.Consents = append(r.IDs, [32]byte{2}), append(r.Consents, [32]byte{})
	})

	if got, err := c.members[1].HandleSignBatch(t.Context(), 0, other); err != nil || got.Refusal.Reason != "signed_another" {
		t.Errorf("another root for the same turn: got %+v, %v, want \"signed_another\"", got.Refusal, err)
	}
}

func TestAMemberThatMissedABatchFetchesIt(t *testing.T) {
	c := newCluster(t)
	id := c.pinned(0, 1)
	c.net.Down(2, true)
	c.final(turn(0), nothing)
	c.tick(0)
	c.final(turn(0).Add(3*time.Second), nothing)
	c.tick(0)
	c.mine(turn(0).Add(5 * time.Second))
	c.tick(0, 1)
	c.tick(2) // still cut off: the batch stays unknown
	if batches, err := c.members[2].store.Batches(); err != nil || len(batches) != 1 || batches[0].Known {
		t.Fatalf("got %+v, %v", batches, err)
	}

	c.net.Down(2, false)
	c.tick(2)
	if got := c.stage(2, id); got != core.StageAnchored {
		t.Errorf("contribution: got %s, want anchored", got)
	}
}

func TestATurnHasOneProposal(t *testing.T) {
	c := newCluster(t)
	c.pinned(0, 1)
	c.final(turn(0), nothing)
	c.tick(0)
	c.final(turn(0).Add(3*time.Second), nothing)
	c.net.Down(1, true)
	c.net.Down(2, true)
	c.tick(0) // no quorum, and this root is recorded for the turn
	c.pinned(0, 2)
	c.net.Down(1, false)
	c.tick(0)
	if len(c.board.batches) != 1 || c.board.batches[0].Count != 1 {
		t.Errorf("batches %+v: got %v, %v, want 1, 1", c.board.batches, len(c.board.batches), c.board.batches[0].Count)
	}
}

func TestARefusedTransactionIsTriedAgain(t *testing.T) {
	c := newCluster(t)
	c.pinned(0, 1)
	c.final(turn(0), nothing)
	c.tick(0)
	c.final(turn(0).Add(3*time.Second), nothing)
	c.board.refuse = fmt.Errorf("gas: %w", core.ErrUnreachable)
	c.tick(0)
	c.board.refuse = nil
	c.tick(0)
	if len(c.board.batches) != 1 {
		t.Fatalf("got %d batches, want 1", len(c.board.batches))
	}
}
