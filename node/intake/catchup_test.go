package intake_test

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/tantieme/tantieme/node/anchor"
	"github.com/tantieme/tantieme/node/consent"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/intake"
	"github.com/tantieme/tantieme/node/nodetest"
	"github.com/tantieme/tantieme/node/pin"
	"github.com/tantieme/tantieme/node/store"
	"github.com/tantieme/tantieme/node/wire"
)

// network holds each member's payloads.
type network struct {
	mu   sync.Mutex
	held []map[[32]byte][]byte
}

// view is one member's view of the network.
type view struct {
	*network
	self int
}

func (v view) Have(_ context.Context, digest [32]byte) (bool, error) {
	v.mu.Lock()
	defer v.mu.Unlock()
	return v.held[v.self][digest] != nil, nil
}

func (v view) Fetch(_ context.Context, digest [32]byte) ([]byte, error) {
	v.mu.Lock()
	defer v.mu.Unlock()

	for _, held := range v.held {
		if data := held[digest]; data != nil {
			v.held[v.self][digest] = data
			return data, nil
		}
	}

	return nil, core.ErrUnreachable
}

func (view) Flush(context.Context) error { return nil }

// cheap replaces seals in tests with thousands of contributions: a header is its own U.
type cheap struct{}

func (cheap) Check(
	_ core.GroupKey,
	_ core.DatasetID,
	_ core.Tag,
	_ [32]byte,
	header []byte,
) (u [core.PointSize]byte, err error) {
	copy(u[:], header)
	return u, nil
}

func (cheap) PayloadSize(string) (int, error) { return payloadLength, nil }

const payloadLength = 8

// away is a committee in which one member misses batches.
type away struct {
	*world
	network  *network
	purposes []core.Purpose
	pins     []*pin.Step
	anchors  []*anchor.Step
	board    board
	block    uint64

	mu     sync.Mutex
	asked  []core.ContributionID // fetched ids
	refuse int                   // number of fetches after which members 0 and 1 return nothing
}

// answers reports whether a member answers a fetch, and notes what was asked for.
func (a *away) answers(from int, ids [][32]byte) bool {
	a.mu.Lock()
	defer a.mu.Unlock()

	if from == 2 && a.refuse == 0 {
		return false
	}

	a.refuse--

	for _, id := range ids {
		a.asked = append(a.asked, id)
	}

	return true
}

// board accepts batches of any quorum.
type board struct{ batches []core.Batch }

func (b *board) Anchor(_ context.Context, batch core.Batch, _ core.Quorum) error {
	b.batches = append(b.batches, batch)
	return nil
}

func newAway(t *testing.T) *away {
	t.Helper()
	a := &away{world: newWorld(t), network: &network{}, purposes: terms.Purposes, refuse: -1}
	a.key.FinalisedAt = now

	for i, m := range a.members {
		if err := m.store.Update(func(tx *store.Txn) error { return tx.PutGroupKey(a.key) }); err != nil {
			t.Fatal(err)
		}

		a.network.held = append(a.network.held, map[[32]byte][]byte{})
		a.pins, a.anchors = append(a.pins, nil), append(a.anchors, nil)
		a.restart(i)

		nodetest.Handle(a.net, i, wire.Contribute, func(ctx context.Context, from int, r wire.Contribution) (wire.ContributeResponse, error) {
			return m.HandleContribute(ctx, from, r)
		})

		nodetest.Handle(a.net, i, wire.Fetch, func(ctx context.Context, from int, r wire.FetchRequest) (wire.FetchResponse, error) {
			if !a.answers(from, r.IDs) {
				return wire.FetchResponse{}, nil
			}
			return m.HandleFetch(ctx, from, r)
		})
	}

	a.final(now)

	return a
}

// restart rebuilds a member's steps, as after a crash.
func (a *away) restart(i int) {
	a.t.Helper()

	m := a.members[i]

	check := func(err error) {
		a.t.Helper()
		if err != nil {
			a.t.Fatal(err)
		}
	}

	pins := pin.Options{
		Store:       m.store,
		Blobs:       view{a.network, i},
		Log:         m.opts.Log,
		PayloadSize: func(core.DatasetID) (int, error) { return payloadLength, nil },
	}

	pins.Test.Now = func() time.Time { return a.now }

	var err error
	a.pins[i], err = pin.New(pins)
	check(err)

	opts := m.opts
	opts.Seals, opts.Pinner = cheap{}, a.pins[i]
	m.Step, err = intake.New(opts)
	check(err)

	a.anchors[i], err = anchor.New(anchor.Options{
		Store:  m.store,
		Record: m.store,
		Chain:  &a.board,
		Signer: nodetest.Signer{Self: i},
		Peers:  nodetest.Peers{Switch: a.net, Self: i},
		Source: m.Step,
		Log:    m.opts.Log,
		Seat:   seat(i),
		Delay:  time.Second,
	})

	check(err)

	nodetest.Handle(a.net, i, wire.Pending, m.HandlePending)
	nodetest.Handle(a.net, i, wire.SignBatch, a.anchors[i].HandleSignBatch)
	nodetest.Handle(a.net, i, wire.BatchItems, a.anchors[i].HandleBatchItems)
}

// final puts a block with the board's batches into every ledger.
func (a *away) final(at time.Time) {
	a.t.Helper()
	a.block++

	for i, m := range a.members {
		err := m.store.Update(func(tx *store.Txn) error {
			return tx.PutCursor(core.Cursor{Number: a.block, Time: at})
		})

		for _, b := range a.board.batches {
			record := core.BatchRecord{Batch: b, Block: a.block, Time: at}
			batches, listed := m.store.Batches()
			known := slices.ContainsFunc(batches, func(r core.BatchRecord) bool { return r.Batch.Number == b.Number })
			if listed == nil && !known {
				err = errors.Join(err, m.store.Update(func(tx *store.Txn) error { return tx.PutBatch(record) }))
			}
		}

		if err != nil {
			a.t.Fatalf("member %d: got %v, want no error", i, err)
		}
	}
}

// tick runs a member's steps once.
// tick lets a member work. What an anchor's first Tick searches for beside it, a second one
// applies.
func (a *away) tick(i int) {
	a.t.Helper()
	err := errors.Join(a.pins[i].Tick(a.t.Context()), a.pins[i].Retries().Tick(a.t.Context()))

	for range 2 {
		err = errors.Join(err, a.anchors[i].Tick(a.t.Context()))
		a.anchors[i].Wait()
	}

	if err != nil {
		a.t.Fatal(err)
	}

	a.members[i].tick(a.t)
}

// contribute submits n persons' contributions at member 0.
func (a *away) contribute(from, n int) {
	a.t.Helper()
	m := a.members[0]
	var batch []core.Contribution

	for k := range n {
		person := newPerson(a.t)
		payload := fmt.Appendf(nil, "%08d", from+k)
		c := core.Contribution{Account: person.account, Header: fmt.Appendf(nil, "%096d", from+k)}
		c.Item.PayloadDigest = digestOf(payload)
		copy(c.Item.U[:], c.Header)
		c.Item.Tag = core.NewTag(c.Account, c.Salt)
		c.Item.HeaderHash = core.HeaderHash(c.Header)
		l1 := core.PayloadLabel(core.Label(a.key.KeyID, dataset, c.Item.Tag), c.Item.PayloadDigest)
		c.Item.Contribution = core.NewContributionID(l1, c.Item.U[:], c.Item.HeaderHash)
		c.Item.Weight = 1

		c.Consent = core.Consent{
			Dataset:      dataset,
			Purposes:     a.purposes,
			Weight:       1,
			Version:      1,
			Expires:      uint64(now.Unix()) + 9000,
			Tag:          c.Item.Tag,
			Contribution: c.Item.Contribution,
		}

		sign(a.t, person, &c)
		a.network.held[0][c.Item.PayloadDigest] = payload
		batch = append(batch, c)
	}

	if _, _, err := m.store.AddContributions(batch); err != nil {
		a.t.Fatal(err)
	}
}

// anchorAll has members 0 and 1 anchor all waiting contributions.
func (a *away) anchorAll() {
	a.t.Helper()
	before := len(a.board.batches)

	for range 2 * size.N { // member 2 gets its turns, too
		if len(a.board.batches) > before {
			break
		}

		a.now = a.now.Add(10 * time.Second)
		a.final(a.now)
		a.tick(0)
		a.tick(1)
	}

	if len(a.board.batches) == before {
		a.t.Fatal("got no batch, want one")
	}

	a.final(a.now)
	a.tick(0)
	a.tick(1)
}

func (a *away) stages(i int) map[core.Stage]int {
	a.t.Helper()
	counts, err := a.members[i].store.StageCounts()
	if err != nil {
		a.t.Fatal(err)
	}

	return counts
}

func TestAMemberThatWasAwayCatchesUp(t *testing.T) {
	const a1, a2, waits = 300, 60, 60
	a := newAway(t)
	a.net.Down(2, true)
	a.contribute(0, a1)
	a.anchorAll()
	a.contribute(a1, a2)
	a.anchorAll()
	a.contribute(a1+a2, waits) // admitted but not anchored yet
	a.tick(0)
	a.net.Down(2, false)

	a.asked, a.refuse = nil, 1 // it receives one page; after that no member returns anything
	a.tick(2)
	page := a.stages(2)[core.StageReceived] // of the first batch, or the whole second one
	if anchored := a.stages(2)[core.StageAnchored]; anchored != 0 || page != wire.MaxFetch && page != a2 {
		t.Fatalf("after one page: got %d received and %d anchored, want a page and none", page, anchored)
	}

	a.restart(2)
	a.refuse = -1
	a.tick(2) // both batches
	a.members[2].Met(0)
	a.tick(2)
	if got := a.stages(2); got[core.StageAnchored] != a1+a2 || got[core.StagePinned] != waits {
		t.Errorf("caught up: got %v", got)
	}

	if held := len(a.network.held[2]); held != a1+a2+waits {
		t.Errorf("it holds %d payloads, want %v", held, a1+a2+waits)
	}

	fetched := map[core.ContributionID]int{}
	for _, id := range a.asked {
		fetched[id]++
	}

	for id, n := range fetched {
		if n > 1 {
			t.Fatalf("%s: got %d fetches, want at most one", id.Short(), n)
		}
	}

	if len(fetched) != a1+a2+waits {
		t.Errorf("got %d contributions fetched", len(fetched))
	}
}

func digestOf(data []byte) [32]byte { return sha256.Sum256(data) }

func sign(t testing.TB, p person, c *core.Contribution) {
	t.Helper()
	digest, err := typer.ConsentDigest(c.Consent, agreement)
	if err == nil {
		c.Item.ConsentDigest = digest
		c.Signature, err = consent.Sign(p.key, digest)
	}
	if err != nil {
		t.Fatal(err)
	}
}

// TestLongPurposesHinderNobody checks that contributions missing from an answer are asked
// for again. The length of a consent follows from the dataset's terms, and anyone may
// publish those.
func TestLongPurposesHinderNobody(t *testing.T) {
	const n = wire.MaxFetch
	a := newAway(t)
	a.purposes = []core.Purpose{{DPV: strings.Repeat("p", 14<<10)}}
	a.contribute(0, n)
	ids, err := a.members[0].store.AtStage(core.StageReceived, n)
	if err != nil {
		t.Fatal(err)
	}

	for i := range 2 {
		if i == 1 { // the member lacks one contribution
			ids = append(ids[:n-1], core.ContributionID{1})
		}

		items := make([]core.Item, len(ids))
		for k, id := range ids {
			items[k].Contribution = id
			if c, err := a.members[0].store.Contribution(id); err == nil {
				items[k] = c.Item
			}
		}

		err := a.members[2-i].Adopt(t.Context(), 0, items)
		if i == 0 && err != nil || i == 1 && !errors.Is(err, core.ErrNotFound) {
			t.Errorf("with %d that are not there: got %v", i, err)
		}

		if got := a.stages(2 - i)[core.StageReceived]; got != n-i {
			t.Errorf("got %d of %d came", got, n-i)
		}
	}
}
