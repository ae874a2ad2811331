package release_test

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"math/big"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/nodetest"
	"github.com/tantieme/tantieme/node/quorum"
	"github.com/tantieme/tantieme/node/release"
	"github.com/tantieme/tantieme/node/store"
	"github.com/tantieme/tantieme/node/tree"
	"github.com/tantieme/tantieme/node/wire"
)

var (
	three    = core.Committee{N: 3, Threshold: 2}
	five     = core.Committee{N: 5, Threshold: 3}
	saleID   = core.SaleID{1}
	snapshot = core.SnapshotID{2}
	accepted = time.Unix(10_000, 0).UTC()
	windows  = core.Windows{Commit: 10, Release: 10, Confirm: 10, Dispute: 10}
)

// board is the chain: it holds the sale's state on the head and accepts the members'
// transactions.
type board struct {
	mu       sync.Mutex
	state    core.SaleState
	now      time.Time
	locked   uint64 // epoch
	commits  []core.SignedCommit
	confirms []core.Confirm

	exclusions []exclusion
	room       int // exclusions that the chain takes before it is unreachable; 0: all
}

func (b *board) SaleAtHead(context.Context, core.SaleID) (core.SaleState, time.Time, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.state, b.now, nil
}

func (b *board) Locked(context.Context, core.DatasetID) (uint64, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.locked, nil
}

func (b *board) Commit(_ context.Context, _ core.SaleID, commits []core.SignedCommit) error {
	b.mu.Lock()
	defer b.mu.Unlock()

	b.commits = append(b.commits, commits...)

	return nil
}

func (b *board) Confirm(_ context.Context, c core.Confirm, _ core.Quorum) error {
	b.mu.Lock()
	defer b.mu.Unlock()

	b.confirms = append(b.confirms, c)

	return nil
}

func (b *board) set(state core.SaleState, now time.Time) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.state, b.now = state, now
}

// exclusion is a part of a sale's tombstones that the chain took.
type exclusion struct {
	tombstones core.Tombstones
	numbers    []byte
	next       tree.LeafSet
}

func (b *board) Exclude(_ context.Context, _ core.Offer, t core.Tombstones, numbers []byte, next tree.LeafSet) error {
	b.mu.Lock()
	defer b.mu.Unlock()

	if b.room > 0 && len(b.exclusions) == b.room {
		return core.ErrUnreachable
	}
	b.exclusions = append(b.exclusions, exclusion{t, numbers, next})

	return nil
}

// lists replaces the arithmetic: a valid list repeats its member's number.
type lists struct{ self int }

func entriesOf(member, n int, leftOut ...uint32) []byte {
	entries := bytes.Repeat([]byte{byte(member + 1)}, n*tree.EntrySize)
	for j := range n {
		entries[j*tree.EntrySize] = 0 // a share
	}

	for _, j := range leftOut {
		entry := entries[int(j)*tree.EntrySize:][:tree.EntrySize]
		clear(entry)
		entry[0] = 1 // a tombstone
	}

	return entries
}

func (l lists) Make(_ context.Context, _ core.SaleRecord, _ common.Hash, items []core.Item, leftOut []uint32) ([]byte, error) {
	return entriesOf(l.self, len(items), leftOut...), nil
}

func (lists) Root(entries []byte) (common.Hash, error) { return crypto.Keccak256Hash(entries), nil }

func (lists) Check(_ context.Context, member int, _ core.SaleRecord, items []core.Item, leftOut []uint32, entries []byte) error {
	if !bytes.Equal(entries, entriesOf(member, len(items), leftOut...)) {
		return core.ErrVerify
	}
	return nil
}

// member is a validator with a real store.
type member struct {
	*release.Step
	store *store.Store
	log   *nodetest.Log
	many  int           // contributions that its snapshots seem to have; 0: those of the store
	view  release.Store // used in place of the store; nil: the store itself
	close func()
	dir   string
}

type cluster struct {
	t       *testing.T
	size    core.Committee
	windows core.Windows
	round   time.Duration
	board   *board
	net     *nodetest.Switch
	members []*member
	people  int // contributions of the snapshot
}

func newCluster(t *testing.T) *cluster {
	t.Helper()
	return newClusterOf(t, three, windows)
}

func newClusterOf(t *testing.T, size core.Committee, w core.Windows) *cluster {
	t.Helper()
	c := &cluster{
		t:       t,
		size:    size,
		windows: w,
		round:   time.Second,
		board:   &board{state: core.SaleAccepted, now: accepted},
		net:     nodetest.NewSwitch(),
		people:  2,
	}

	for i := range size.N {
		m := &member{dir: t.TempDir()}
		c.members = append(c.members, m)
		c.start(i)
		c.seed(m.store)
	}

	return c
}

// start opens a member's store and connects it to the others, as after a restart.
func (c *cluster) start(i int) {
	m := c.members[i]
	m.store, m.close = nodetest.OpenStore(c.t, m.dir)

	log, kept := nodetest.NewLog()
	m.log = kept

	var view release.Store = m.store
	if m.many > 0 {
		view = crowd{m.store, m.many}
	}
	if m.view != nil {
		view = m.view
	}

	var err error

	m.Step, err = release.New(release.Options{
		Store:  view,
		Record: m.store,
		Chain:  c.board,
		Lists:  lists{i},
		Signer: nodetest.Signer{Self: i},
		Peers:  nodetest.Peers{Switch: c.net, Self: i},
		Log:    log,
		Seat:   quorum.Seat{Committee: c.size, Self: i, Round: c.round},
	})
	if err != nil {
		c.t.Fatal(err)
	}

	nodetest.Handle(c.net, i, wire.Commit, m.HandleCommit)
	nodetest.Handle(c.net, i, wire.List, m.HandleList)
	nodetest.Handle(c.net, i, wire.SignLists, m.HandleSignLists)
}

// seed writes a snapshot and a sale that is accepted in block 5 to a store.
func (c *cluster) seed(s *store.Store) {
	c.t.Helper()
	var ids []core.ContributionID
	var held []core.Contribution

	for n := range c.people {
		id := core.ContributionID{byte(n >> 8), byte(n), 1}
		one := core.Contribution{
			Account: accountOf(n),
			Item:    core.Item{Contribution: id, U: [96]byte{byte(n >> 8), byte(n), 1}},
			Consent: core.Consent{Version: 1},
			Counted: 1,
		}

		ids, held = append(ids, id), append(held, one)
		if _, err := s.AddContribution(one); err != nil {
			c.t.Fatal(err)
		}

		if _, err := s.Advance(id, core.StageReceived, core.StagePinned, ""); err != nil {
			c.t.Fatal(err)
		}
	}

	sum, err := tree.NewSum(tree.LeavesOf(held))
	if err != nil {
		c.t.Fatal(err)
	}

	root := common.Hash(sum.Root())
	err = s.Update(func(tx *store.Txn) error {
		return errors.Join(
			tx.PutBatch(core.BatchRecord{Batch: core.Batch{Number: 1}, Block: 1}),
			tx.PutSnapshot(core.SnapshotRecord{
				ID:       snapshot,
				Snapshot: core.Snapshot{SumRoot: root},
				Pool:     core.Pool{Snapshot: snapshot, Count: uint32(c.people), SumRoot: root},
			}),
			tx.PutSale(core.SaleRecord{
				ID:       saleID,
				Offer:    core.Offer{Snapshot: snapshot, Price: big.NewInt(1)},
				State:    core.SaleAccepted,
				Epoch:    1,
				Accepted: accepted, AcceptedAt: 5,
				Deadlines: c.windows.Deadlines(accepted),
				Commits:   map[uint8]common.Hash{},
			}),
			tx.PutCursor(core.Cursor{Number: 1, Time: accepted}),
		)
	})

	if err := errors.Join(err, s.ApplyBatch(1, ids), s.ListSnapshot(snapshot, included(ids))); err != nil {
		c.t.Fatal(err)
	}
}

// accountOf returns the account of a contribution. Those of later ones come first, so the
// orders of the two trees differ.
func accountOf(n int) common.Address {
	return common.Address(binary.BigEndian.AppendUint32(make([]byte, 16), uint32(1<<20-n)))
}

// final changes the sale in every member's newest final block.
func (c *cluster) final(now time.Time, change func(*core.SaleRecord)) {
	c.t.Helper()
	for _, m := range c.members {
		err := m.store.Update(func(tx *store.Txn) error {
			r, err := tx.Sale(saleID)
			if err != nil {
				return err
			}

			change(&r)

			return errors.Join(tx.PutSale(r), tx.PutCursor(core.Cursor{Number: 9, Time: now}))
		})
		if err != nil {
			c.t.Fatal(err)
		}
	}
}

// work lets members work at a time: what a first Tick starts, a second one builds on.
func (c *cluster) work(now time.Time, members ...*member) {
	c.t.Helper()
	c.final(now, func(*core.SaleRecord) {})

	for range 2 {
		for i, m := range members {
			if err := m.Tick(c.t.Context()); err != nil {
				c.t.Fatalf("member %d: got %v, want no error", i, err)
			}

			m.Wait()
		}
	}
}

// tick runs every member through one whole cycle of turns.
func (c *cluster) tick(from time.Time) {
	c.t.Helper()
	for round := range c.size.N {
		c.work(from.Add(time.Duration(round)*time.Second), c.members...)
	}
}

// commitAll runs the members until they commit, and puts their roots into a final block.
func (c *cluster) commitAll() {
	c.t.Helper()
	c.tick(accepted)

	c.final(accepted.Add(4*time.Second), func(r *core.SaleRecord) {
		for _, s := range c.board.commits {
			r.Commits[s.Commit.Member] = s.Commit.ListRoot
		}
		r.Digest = core.RootsDigest{7}
	})
}

func (c *cluster) setState(state core.SaleState, now time.Time) {
	c.board.set(state, now)
	c.final(now, func(r *core.SaleRecord) { r.State = state })
}

// ask requests member 0's list as member 1.
func (c *cluster) ask() wire.ListResponse {
	c.t.Helper()
	var r wire.ListResponse
	err := nodetest.Peers{Switch: c.net, Self: 1}.Ask(c.t.Context(), 0, wire.List, wire.ListRequest{Sale: saleID, Count: 10}, &r)
	if err != nil {
		c.t.Fatal(err)
	}

	return r
}

func TestMembersCommitReleaseAndConfirm(t *testing.T) {
	c := newCluster(t)
	c.commitAll()
	seen := map[uint8]bool{}

	for _, s := range c.board.commits {
		seen[s.Commit.Member] = true
		if s.Commit.Tombstones.Digest != crypto.Keccak256Hash() {
			t.Error("got other tombstones, want those of an empty list")
		}
	}

	if len(seen) != three.N {
		t.Fatalf("got %d members committed", len(seen))
	}

	c.setState(core.SaleCommitted, accepted.Add(5*time.Second))
	c.tick(accepted.Add(5 * time.Second))
	if len(c.board.confirms) == 0 || c.board.confirms[0].Lists != 0b111 {
		t.Fatalf("got confirms %+v, want one of all three lists", c.board.confirms)
	}
}

// SPEC 7.12.
func TestNoListLeavesBeforeItsTime(t *testing.T) {
	inWindow := accepted.Add(12 * time.Second)
	cases := []struct {
		name        string
		final, head core.SaleState
		now         time.Time
		released    bool
		locked      uint64
	}{
		{"accepted, not committed", core.SaleAccepted, core.SaleAccepted, inWindow, false, 0},
		{"committed on the head, not final", core.SaleAccepted, core.SaleCommitted, inWindow, false, 0},
		{"final, but refunded on the head", core.SaleCommitted, core.SaleRefunded, inWindow, false, 0},
		{"refunded", core.SaleRefunded, core.SaleRefunded, inWindow, false, 0},
		{"at the end of the release window", core.SaleCommitted, core.SaleCommitted, accepted.Add(20 * time.Second), false, 0},
		{"committed in the window", core.SaleCommitted, core.SaleCommitted, inWindow, true, 0},
		{"its dataset is locked for its epoch", core.SaleCommitted, core.SaleCommitted, inWindow, false, 1},
		{"confirmed, after the window", core.SaleConfirmed, core.SaleConfirmed, accepted.Add(50 * time.Second), true, 0},
		{"confirmed before the lock", core.SaleConfirmed, core.SaleConfirmed, accepted.Add(50 * time.Second), true, 1},
		{"settled", core.SaleSettled, core.SaleSettled, accepted.Add(50 * time.Second), true, 0},
	}

	for _, tc := range cases {
		t.Run(tc.name, func(t *testing.T) {
			c := newCluster(t)
			c.commitAll()
			c.final(tc.now, func(r *core.SaleRecord) { r.State = tc.final })
			c.board.set(tc.head, tc.now)
			c.board.locked = tc.locked
			if r := c.ask(); (len(r.Entries) > 0) != tc.released {
				t.Errorf("got %d released bytes and %+v, want a refusal", len(r.Entries), r.Refusal)
			}
		})
	}
}

// TestAValidatorThatRestartsAfterARefundReleasesNothing covers the risk of delivery in
// one step: the list lies in the validator's store, and the buyer has the money back.
func TestAValidatorThatRestartsAfterARefundReleasesNothing(t *testing.T) {
	c := newCluster(t)
	c.commitAll()
	c.members[0].close()
	c.net.Down(0, true)
	c.board.set(core.SaleRefunded, accepted.Add(31*time.Second))

	c.start(0) // its newest final block still has the sale as committed
	c.net.Down(0, false)
	c.final(accepted.Add(12*time.Second), func(r *core.SaleRecord) { r.State = core.SaleCommitted })
	if r := c.ask(); len(r.Entries) > 0 || !strings.Contains(r.Refusal.Detail, "refunded") {
		t.Fatalf("got %d released bytes and %+v, want a refusal", len(r.Entries), r.Refusal)
	}

	c.tick(accepted.Add(12 * time.Second))
	if len(c.board.confirms) > 0 {
		t.Error("got a confirmed refunded sale, want none")
	}
}

func TestAWrongListIsNotConfirmed(t *testing.T) {
	c := newCluster(t)
	c.commitAll()
	wrong := bytes.Repeat([]byte{9}, 2*tree.EntrySize)
	if err := c.members[2].store.PutList(saleID, 2, wrong); err != nil {
		t.Fatal(err)
	}

	c.final(accepted, func(r *core.SaleRecord) { r.Commits[2] = crypto.Keccak256Hash(wrong) })
	c.setState(core.SaleCommitted, accepted.Add(5*time.Second))
	c.members[2].close() // it serves nothing valid; its store remains as it is
	c.start(2)
	c.tick(accepted.Add(5 * time.Second))

	for _, confirm := range c.board.confirms {
		if confirm.Lists.Has(2) {
			t.Errorf("got the wrong list in confirm %v, want it left out", confirm.Lists.Seats())
		}
	}

	if len(c.board.confirms) == 0 {
		t.Error("got no confirm of the right lists, want one")
	}
}

func TestOneRootIsSignedForASale(t *testing.T) {
	c := newCluster(t)
	c.work(accepted, c.members[0])
	if _, err := c.members[0].HandleCommit(t.Context(), 1, wire.CommitRequest{Sale: saleID}); err != nil {
		t.Fatal(err)
	}
	if err := c.members[0].store.RecordCommit(saleID, common.Hash{1}); !errors.Is(err, core.ErrConflict) {
		t.Errorf("another root after the own one: got %v, want %v", err, core.ErrConflict)
	}

	other := c.members[2]
	if err := other.store.RecordCommit(saleID, common.Hash{1}); err != nil {
		t.Fatal(err)
	}

	c.work(accepted, other) // it makes its list; only its root is not signed
	if _, err := other.HandleCommit(t.Context(), 1, wire.CommitRequest{Sale: saleID}); !errors.Is(err, core.ErrConflict) {
		t.Errorf("the own root after another one: got %v, want %v", err, core.ErrConflict)
	}
}

// TestAMemberThatMissesIsWaitedForAWhile checks the wait for missing commits. With all
// commits a sale moves on at once, so fewer are sent only once a quarter of the window
// has passed.
func TestAMemberThatMissesIsWaitedForAWhile(t *testing.T) {
	c := newCluster(t)
	c.net.Down(2, true)

	work := func(now time.Time) {
		t.Helper()
		c.work(now, c.members[:2]...)
	}

	patience := windows.Deadlines(accepted).CommitEnds.Sub(accepted) / 4
	for now := accepted; now.Before(accepted.Add(patience)); now = now.Add(100 * time.Millisecond) {
		work(now)
	}

	if len(c.board.commits) != 0 {
		t.Errorf("got %d commits sent while one was missing, want none", len(c.board.commits))
	}

	for round := range three.N {
		work(accepted.Add(patience + time.Duration(round)*time.Second))
	}

	if len(c.board.commits) < three.Threshold {
		t.Errorf("%d commits were sent after that; want at least %d", len(c.board.commits), three.Threshold)
	}
}

// failing is a store that loses one write of a list, as when its disk is full.
type failing struct {
	release.Store
	failed atomic.Bool
}

func (f *failing) PutList(sale core.SaleID, member uint8, entries []byte) error {
	if !f.failed.Swap(true) {
		return errors.New("the disk is full")
	}
	return f.Store.PutList(sale, member, entries)
}

// TestAListThatIsNotStoredIsFetchedAgain crashes between the fetch of a list and its write,
// and restarts after the write: what is stored is not fetched again.
func TestAListThatIsNotStoredIsFetchedAgain(t *testing.T) {
	c := newCluster(t)
	c.commitAll()
	c.setState(core.SaleCommitted, accepted.Add(5*time.Second))

	m := c.members[0]
	m.view = &failing{Store: m.store}
	c.net.Down(0, true)
	m.close()
	c.start(0)
	m.view.(*failing).Store = m.store
	c.net.Down(0, false)

	c.work(accepted.Add(5*time.Second), m)
	if held, err := m.store.Lists(saleID); err != nil || held != 0b111 || m.log.Count("not stored") != 1 {
		t.Errorf("got lists %v, %v, want all after one failed write:\n%s", held.Seats(), err, m.log)
	}

	m.close()
	m.view = nil
	c.start(0)
	for other := range 3 {
		nodetest.Handle(c.net, other, wire.List, func(context.Context, int, wire.ListRequest) (wire.ListResponse, error) {
			t.Errorf("member %d: got asked for a list that is held, want not", other)
			return wire.ListResponse{}, core.ErrNotFound
		})
	}

	c.work(accepted.Add(6*time.Second), m)
}

// included returns contributions that each count 1.
func included(ids []core.ContributionID) []core.Included {
	held := make([]core.Included, len(ids))
	for i, id := range ids {
		held[i] = core.Included{Contribution: id, Counted: 1}
	}
	return held
}
