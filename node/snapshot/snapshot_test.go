package snapshot_test

import (
	"context"
	"crypto/sha256"
	"errors"
	"log/slog"
	"maps"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/nodetest"
	"github.com/tantieme/tantieme/node/quorum"
	"github.com/tantieme/tantieme/node/snapshot"
	"github.com/tantieme/tantieme/node/store"
	"github.com/tantieme/tantieme/node/tree"
	"github.com/tantieme/tantieme/node/wire"
)

var (
	size    = core.Committee{N: 3, Threshold: 2}
	dataset = core.DatasetID{0xd5}
	start   = time.Unix(60_000, 0).UTC()
	round   = 10 * time.Second
	terms   = core.Terms{Schema: "test/v1", Cadence: core.Cadence{MinGroup: 3, MinNew: 2, MinInterval: 50, SellFor: 1000}}
)

// board accepts snapshots and knows every block.
type board struct {
	taken []core.Snapshot
	times map[uint64]time.Time
}

func (b *board) CommitSnapshot(_ context.Context, s core.Snapshot, q core.Quorum) error {
	if q.Signers.Len() < size.Threshold {
		return errors.New("no quorum")
	}

	b.taken = append(b.taken, s)

	return nil
}

func (b *board) BlockAt(_ context.Context, number uint64) (core.Cursor, error) {
	return core.Cursor{Number: number, Hash: common.Hash{byte(number)}, Time: b.times[number]}, nil
}

// blobs holds the pinned blobs.
type blobs map[[32]byte][]byte

func (b blobs) Pin(_ context.Context, data []byte) error {
	b[sha256.Sum256(data)] = data
	return nil
}

func (blobs) Flush(context.Context) error { return nil }

type describer struct{}

func (describer) Describe(id core.DatasetID, t core.Terms) (core.Manifest, error) {
	return core.NewManifest(core.Domain{ID: 1}, core.KeyID{1}, id, t, 100), nil
}

type member struct {
	*snapshot.Step
	store *store.Store
	blobs blobs
	lacks error
}

func (m *member) Held([]core.ContributionID) error { return m.lacks }

type cluster struct {
	t       *testing.T
	board   *board
	net     *nodetest.Switch
	members []*member
	block   uint64
	batch   uint64
}

func newCluster(t *testing.T) *cluster {
	t.Helper()
	c := &cluster{t: t, board: &board{times: map[uint64]time.Time{}}, net: nodetest.NewSwitch()}

	for i := range size.N {
		m := &member{blobs: blobs{}}
		m.store, _ = nodetest.OpenStore(t, t.TempDir())
		m.Step = c.stepOf(i, m, m.store)
		nodetest.Handle(c.net, i, wire.SignSnapshot, m.HandleSignSnapshot)
		c.members = append(c.members, m)
	}

	c.final(start, func(tx *store.Txn) error {
		return errors.Join(tx.PutGroupKey(core.GroupKey{Epoch: 1, FinalisedAt: start}), tx.PutDataset(dataset, terms, 0))
	})

	return c
}

// stepOf returns a step of a member, which reads from a store.
func (c *cluster) stepOf(i int, m *member, from snapshot.Store) *snapshot.Step {
	c.t.Helper()
	step, err := snapshot.New(snapshot.Options{
		Store:     from,
		Record:    m.store,
		Chain:     c.board,
		Signer:    nodetest.Signer{Self: i},
		Peers:     nodetest.Peers{Switch: c.net, Self: i},
		Blobs:     m.blobs,
		Holder:    m,
		Describer: describer{},
		Log:       slog.New(slog.DiscardHandler),
		Seat:      quorum.Seat{Committee: size, Self: i, Round: round},
	})
	if err != nil {
		c.t.Fatal(err)
	}

	return step
}

func nothing(*store.Txn) error { return nil }

func (c *cluster) final(now time.Time, change func(*store.Txn) error) {
	c.t.Helper()
	c.block++
	c.board.times[c.block] = now

	for _, m := range c.members {
		err := m.store.Update(func(tx *store.Txn) error {
			return errors.Join(change(tx), tx.PutCursor(core.Cursor{Number: c.block, Hash: common.Hash{byte(c.block)}, Time: now}))
		})
		if err != nil {
			c.t.Fatal(err)
		}
	}
}

// anchor puts contributions of new accounts, of weight 1, into a batch of a final block.
func (c *cluster) anchor(now time.Time, expires time.Time, numbers ...byte) {
	c.t.Helper()
	weights := map[byte]uint64{}
	for _, n := range numbers {
		weights[n] = 1
	}
	c.anchorWeights(now, expires, weights)
}

// anchorWeights is anchor with what each contribution declares, by its number.
func (c *cluster) anchorWeights(now time.Time, expires time.Time, weights map[byte]uint64) {
	c.t.Helper()
	numbers := slices.Sorted(maps.Keys(weights))
	c.batch++

	c.final(now, func(tx *store.Txn) error {
		return tx.PutBatch(core.BatchRecord{Batch: core.Batch{Number: c.batch, Count: uint32(len(numbers))}, Block: c.block, Time: now})
	})

	for _, m := range c.members {
		var ids []core.ContributionID
		for _, n := range numbers {
			id := core.ContributionID{n}
			ids = append(ids, id)

			_, err := m.store.AddContribution(core.Contribution{
				Account: common.Address{255 - n},
				Item:    core.Item{Contribution: id, U: [96]byte{n}, Weight: weights[n]},
				Consent: core.Consent{Dataset: dataset, Version: 1, Expires: uint64(expires.Unix())},
			})
			if err != nil {
				c.t.Fatal(err)
			}

			if _, err := m.store.Advance(id, core.StageReceived, core.StagePinned, ""); err != nil {
				c.t.Fatal(err)
			}
		}

		if err := m.store.ApplyBatch(c.batch, ids); err != nil {
			c.t.Fatal(err)
		}
	}
}

// tick runs all members in each round from a time on, and mines the sent snapshots.
func (c *cluster) tick(from time.Time) {
	c.t.Helper()
	for r := range size.N {
		before := len(c.board.taken)
		now := from.Add(time.Duration(r) * round)
		c.final(now, nothing)

		for i, m := range c.members {
			if err := m.Tick(c.t.Context()); err != nil {
				c.t.Fatalf("member %d: got %v, want no error", i, err)
			}

			m.Wait()
		}

		if len(c.board.taken) > before {
			s := c.board.taken[before]
			id := nodetest.Signer{}.SnapshotID(s)

			c.final(now.Add(time.Second), func(tx *store.Txn) error {
				return tx.PutSnapshot(core.SnapshotRecord{ID: id, Snapshot: s, Time: now.Add(time.Second)})
			})
		}
	}
}

var late = start.Add(3 * time.Hour)

func TestASnapshotIsTakenByTheTermsAndListedByAll(t *testing.T) {
	c := newCluster(t)
	c.anchor(start.Add(time.Second), late, 1, 2)
	c.tick(start.Add(2 * time.Second))
	if len(c.board.taken) != 0 {
		t.Fatalf("a snapshot below the minimum group: got %v, want 0", len(c.board.taken))
	}

	c.anchor(start.Add(40*time.Second), late, 3)
	c.anchor(start.Add(41*time.Second), start.Add(1400*time.Second), 4) // outlives the snapshot's time of sale
	c.anchor(start.Add(42*time.Second), start.Add(1000*time.Second), 5) // does not outlive the time of sale
	c.tick(start.Add(43 * time.Second))
	if len(c.board.taken) != 1 || c.board.taken[0].Count != 4 || c.board.taken[0].TotalWeight != 4 || c.board.taken[0].Number != 1 {
		t.Fatalf("got %+v", c.board.taken)
	}

	s := c.board.taken[0]
	id := nodetest.Signer{}.SnapshotID(s)

	for i, m := range c.members {
		r, err := m.store.Snapshot(id)
		if err != nil || !r.Listed {
			t.Errorf("member %d: got %+v, %v", i, r, err)
		}

		checkManifest(t, m, s)
		if got, err := m.store.Contribution(core.ContributionID{1}); err != nil || got.Stage != core.StageIncluded {
			t.Errorf("member %d: contribution: got %s, %v, want included", i, got.Stage, err)
		}
	}
}

// checkManifest checks that a member's pinned manifest leads to the contribution root.
func checkManifest(t *testing.T, m *member, s core.Snapshot) {
	t.Helper()
	manifest, err := core.ParseManifest(m.blobs[s.Manifest])
	if err != nil {
		t.Fatal(err)
	}

	var items []core.Item
	for _, page := range manifest.Pages {
		digest, err := core.ParseCID(page)
		if err != nil {
			t.Fatal(err)
		}

		more, err := core.ParseManifestItems(m.blobs[digest])
		if err != nil {
			t.Fatal(err)
		}

		items = append(items, more...)
	}

	leaves := make([][32]byte, len(items))
	for i := range items {
		leaves[i] = tree.ContributionLeaf(&items[i])
	}

	if tree.Root(leaves) != s.ContributionRoot {
		t.Error("got another root from the manifest, want the snapshot's")
	}
}

func TestTheNextSnapshotWaitsForNewContributionsAndTime(t *testing.T) {
	c := newCluster(t)
	c.anchor(start.Add(time.Second), late, 1, 2, 3)
	c.tick(start.Add(2 * time.Second))
	c.anchor(start.Add(35*time.Second), late, 4)
	c.tick(start.Add(100 * time.Second))
	if len(c.board.taken) != 1 {
		t.Fatalf("%d snapshots with one new contribution, want two at least", len(c.board.taken))
	}

	c.anchor(start.Add(140*time.Second), late, 5)
	c.tick(start.Add(150 * time.Second))
	if len(c.board.taken) != 2 || c.board.taken[1].Number != 2 || c.board.taken[1].Count != 5 {
		t.Fatalf("got %+v, want 2 taken, number 2 and count 5", c.board.taken)
	}
}

// SPEC 9.1, SPEC 9.11.
func TestAProposalThatDiffersIsNotSigned(t *testing.T) {
	c := newCluster(t)
	c.anchor(start.Add(time.Second), late, 1, 2, 3)
	c.tick(start.Add(2 * time.Second))
	s := c.board.taken[0]
	fresh := newCluster(t) // the same world before the snapshot
	fresh.anchor(start.Add(time.Second), late, 1, 2, 3)

	for fresh.block < s.AsOf {
		fresh.final(c.board.times[fresh.block+1], nothing)
	}

	from := quorum.Seat{Committee: size}.Proposer(s.Number, s.Round)
	good := wire.SignSnapshotRequest{
		Dataset:          s.Dataset,
		Number:           s.Number,
		Round:            s.Round,
		Epoch:            s.Epoch,
		ContributionRoot: s.ContributionRoot,
		SumRoot:          s.SumRoot,
		TotalWeight:      s.TotalWeight,
		Count:            s.Count,
		Manifest:         s.Manifest,
		AsOf:             s.AsOf,
		AsOfHash:         s.AsOfHash,
		SellUntil:        s.SellUntil,
	}

	cases := []struct {
		name   string
		reason core.Reason
		from   int
		change func(*wire.SignSnapshotRequest)
	}{
		{"another weight", "differs", from, func(r *wire.SignSnapshotRequest) { r.TotalWeight++ }},
		{"another root", "differs", from, func(r *wire.SignSnapshotRequest) { r.SumRoot[0]++ }},
		{"another end of the sale", "differs", from, func(r *wire.SignSnapshotRequest) { r.SellUntil++ }},
		{"another block's hash", "differs", from, func(r *wire.SignSnapshotRequest) { r.AsOfHash[0]++ }},
		{"a block that is not final", "not_final", from, func(r *wire.SignSnapshotRequest) { r.AsOf += 100 }},
		{"another number", "not_next", from, func(r *wire.SignSnapshotRequest) { r.Number++ }},
		{"another's turn", "not_your_turn", (from + 1) % size.N, func(*wire.SignSnapshotRequest) {}},
		{"an unknown dataset", "not_ready", from, func(r *wire.SignSnapshotRequest) { r.Dataset[0]++ }},
		{"the right one", "", from, func(*wire.SignSnapshotRequest) {}},
	}

	for _, tc := range cases {
		r := good
		tc.change(&r)
		got, err := fresh.members[(from+2)%size.N].HandleSignSnapshot(t.Context(), tc.from, r)
		if err != nil || got.Refusal.Reason != tc.reason {
			t.Errorf("%s: %+v, %v; want %q", tc.name, got.Refusal, err, tc.reason)
		}
	}
}

// SPEC 10.30.
func TestWhoLacksAPayloadNeitherSignsNorProposes(t *testing.T) {
	c := newCluster(t)
	c.anchor(start.Add(time.Second), late, 1, 2, 3)

	for _, m := range c.members {
		m.lacks = core.ErrNotFound
	}

	c.tick(start.Add(2 * time.Second))
	if len(c.board.taken) != 0 {
		t.Fatalf("a snapshot was proposed by who lacks a payload of it: got %v, want 0", len(c.board.taken))
	}

	c.members[0].lacks = nil
	c.tick(start.Add(40 * time.Second))
	if len(c.board.taken) != 0 {
		t.Fatalf("a snapshot was signed by who lacks a payload of it: got %v, want 0", len(c.board.taken))
	}

	c.members[1].lacks = nil
	c.tick(start.Add(80 * time.Second))
	if len(c.board.taken) == 0 {
		t.Error("two of three with all payloads: got no snapshot, want one")
	}
}
