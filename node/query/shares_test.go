package query

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"math/big"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/nodetest"
	"github.com/tantieme/tantieme/node/store"
	"github.com/tantieme/tantieme/node/tree"
)

// joined counts combinations. A combined share is the number of its item.
type joined struct{ calls, running, most atomic.Int32 }

func (j *joined) Combine(_ context.Context, runs map[int][]byte) (out []byte, err error) {
	j.calls.Add(1)
	if now := j.running.Add(1); now > j.most.Load() {
		j.most.Store(now)
	}
	defer j.running.Add(-1)

	for _, run := range runs {
		out = nil
		for at := 0; at < len(run); at += tree.EntrySize {
			share := make([]byte, combinedSize)
			copy(share, run[at:at+8])
			out = append(out, share...)
		}
	}

	return out, nil
}

func item(i int) []byte { return binary.BigEndian.AppendUint64(nil, uint64(i)) }

// items is the size of the sale: chunks of 512, 512 and 76.
const items = 1100

var sale = core.SaleID{7}

// selling returns a backend over a store with a sale whose lists stand.
func selling(t *testing.T, c Combiner, chain Chain) *Backend {
	t.Helper()
	s, _ := nodetest.OpenStore(t, t.TempDir())
	snapshot := core.SnapshotRecord{ID: core.SnapshotID{5}, Snapshot: core.Snapshot{Count: items}}
	record := core.SaleRecord{
		ID:       sale,
		State:    core.SaleConfirmed,
		Offer:    core.Offer{Snapshot: snapshot.ID, Price: new(big.Int)},
		Standing: core.Members(0b101),
	}

	err := s.Update(func(tx *store.Txn) error { return errors.Join(tx.PutSnapshot(snapshot), tx.PutSale(record)) })
	for _, member := range record.Standing.Seats() {
		var entries []byte
		for i := range items {
			entries = append(entries, append(item(i), make([]byte, tree.EntrySize-8)...)...)
		}
		err = errors.Join(err, s.PutList(sale, uint8(member), entries))
	}
	if err != nil {
		t.Fatal(err)
	}

	opts := options(s, &fakes{}, new(Bell))
	opts.Combiner, opts.Chain = c, chain
	b, err := New(opts)
	if err != nil {
		t.Fatal(err)
	}

	return b
}

// asked is a chain that counts what it is asked.
type asked struct {
	Chain
	heads, earned atomic.Int32
}

func (a *asked) SaleAtHead(context.Context, core.SaleID) (core.SaleState, time.Time, error) {
	a.heads.Add(1)
	return core.SaleConfirmed, time.Time{}, nil
}

func (a *asked) Earned(_ context.Context, leaves []core.PoolLeaf) (out []core.Paid, err error) {
	a.earned.Add(1)
	for _, l := range leaves {
		out = append(out, core.Paid{Due: new(big.Int).SetUint64(l.Node.Sum()), Paid: new(big.Int)})
	}

	return out, nil
}

func TestARunOfSharesIsCutOutOfChunks(t *testing.T) {
	b := selling(t, new(joined), new(asked))

	for _, run := range [][2]int{{0, 1}, {0, 512}, {0, 513}, {511, 2}, {512, 512}, {1, 1099}, {1000, 4096}, {1099, 1}} {
		from, to := run[0], min(items, run[0]+run[1])

		got, err := b.Shares(t.Context(), sale, run[0], run[1])
		if err != nil || len(got) != (to-from)*combinedSize {
			t.Errorf("%v: got %d bytes, %v, want %d", run, len(got), err, (to-from)*combinedSize)
			continue
		}

		for i := from; i < to; i++ {
			if at := (i - from) * combinedSize; !bytes.Equal(got[at:at+8], item(i)) {
				t.Fatalf("%v: share %d: got item %x", run, i, got[at:at+8])
			}
		}
	}

	for _, run := range [][2]int{{items, 1}, {-1, 1}, {1 << 40, 1}} {
		var refusal *core.Refusal
		if _, err := b.Shares(t.Context(), sale, run[0], run[1]); !errors.As(err, &refusal) || refusal.Reason != core.ReasonRange {
			t.Errorf("%v: got %v, want %s", run, err, core.ReasonRange)
		}
	}
}

// TestSharesAreCombinedOnce has many callers ask for all shares of a sale at once.
func TestSharesAreCombinedOnce(t *testing.T) {
	combiner, chain := new(joined), new(asked)
	b := selling(t, combiner, chain)

	var callers sync.WaitGroup
	for range 200 {
		callers.Go(func() {
			if got, err := b.Shares(t.Context(), sale, 0, 4096); err != nil || len(got) != items*combinedSize {
				t.Errorf("got %d bytes, %v, want all", len(got), err)
			}
		})
	}
	callers.Wait()

	if got := combiner.calls.Load(); got != 3 {
		t.Errorf("got %d combinations for 200 callers, want one for each of 3 chunks", got)
	}
	if got := combiner.most.Load(); got != 1 {
		t.Errorf("got %d combinations at the same time, want 1", got)
	}

	before := chain.heads.Load()
	for range 100 {
		if _, err := b.Shares(t.Context(), sale, 5, 1); err != nil {
			t.Fatal(err)
		}
	}
	if got := chain.heads.Load() - before; got > 10 {
		t.Errorf("got %d requests to the chain for 100 callers, want few", got)
	}
}

// listed is a store in which an account is in every snapshot, beside another.
type listed struct {
	Store
	account   common.Address
	snapshots int
	read      *atomic.Int32 // lists of contributions
}

func (l listed) Snapshots() (all []core.SnapshotRecord, err error) {
	for i := range l.snapshots {
		all = append(all, core.SnapshotRecord{ID: core.SnapshotID{byte(i), 1}, Listed: true})
	}

	return append(all, core.SnapshotRecord{ID: core.SnapshotID{9, 9}}), nil // one that is not listed yet
}

func (listed) SnapshotIDs(core.SnapshotID) ([]core.ContributionID, error) {
	return []core.ContributionID{{1}, {2}}, nil
}

func (l listed) Contributions([]core.ContributionID) ([]core.Contribution, error) {
	l.read.Add(1)
	return []core.Contribution{
		{Account: l.account, Counted: 2},
		{Account: common.Address{0xff}, Counted: 3},
	}, nil
}

// TestEarningsCostOneRequest has an account in many snapshots.
func TestEarningsCostOneRequest(t *testing.T) {
	s, _ := nodetest.OpenStore(t, t.TempDir())
	chain := new(asked)
	account := common.Address{3}

	const snapshots = 100
	var read atomic.Int32
	opts := options(listed{s, account, snapshots, &read}, &fakes{}, new(Bell))
	opts.Chain = chain
	b, err := New(opts)
	if err != nil {
		t.Fatal(err)
	}

	for range 20 {
		got, err := b.Payouts(t.Context(), account)
		if err != nil || len(got) != snapshots {
			t.Fatalf("got %d earnings, %v, want %d", len(got), err, snapshots)
		}
		if got[0].Due.Cmp(big.NewInt(2)) != 0 {
			t.Errorf("got due %s, want 2", got[0].Due)
		}
	}

	if got := chain.earned.Load(); got < 1 || got > 5 {
		t.Errorf("got %d requests to the chain for 20 callers and %d snapshots, want one for some seconds", got, snapshots)
	}

	if got, err := b.Payouts(t.Context(), common.Address{9}); err != nil || len(got) != 0 {
		t.Errorf("an account without a leaf: got %v, %v, want none", got, err)
	}

	if got := read.Load(); got != snapshots {
		t.Errorf("got %d readings of contributions, want one for each of %d snapshots", got, snapshots)
	}
}

// TestACallerThatLeavesTakesNoAnswerAway has a first caller who leaves while its answer is
// made, and a second one who waits for the same.
func TestACallerThatLeavesTakesNoAnswerAway(t *testing.T) {
	s, _ := nodetest.OpenStore(t, t.TempDir())
	chain := &waits{begun: make(chan struct{}), answer: make(chan struct{})}
	account := common.Address{3}

	opts := options(listed{s, account, 1, new(atomic.Int32)}, &fakes{}, new(Bell))
	opts.Chain = chain
	b, err := New(opts)
	if err != nil {
		t.Fatal(err)
	}

	ctx, leave := context.WithCancel(t.Context())
	first, second := make(chan error, 1), make(chan error, 1)
	go func() {
		_, err := b.Payouts(ctx, account)
		first <- err
	}()
	<-chain.begun

	go func() {
		_, err := b.Payouts(t.Context(), account)
		second <- err
	}()
	leave()
	if err := <-first; !errors.Is(err, context.Canceled) {
		t.Errorf("who left: got %v, want %v", err, context.Canceled)
	}

	close(chain.answer)
	if err := <-second; err != nil {
		t.Errorf("who waits: got %v, want an answer", err)
	}
}

// waits is a chain that answers once it may, and only to a caller who is there.
type waits struct {
	Chain
	once          sync.Once
	begun, answer chan struct{}
}

func (w *waits) Earned(ctx context.Context, leaves []core.PoolLeaf) ([]core.Paid, error) {
	w.once.Do(func() { close(w.begun) })

	select {
	case <-w.answer:
		return make([]core.Paid, len(leaves)), nil
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

// TestLeavesAreKeptWithinABound checks that lists make room for others, but not all.
func TestLeavesAreKeptWithinABound(t *testing.T) {
	l := newLeafLists(10)
	for i := range byte(50) {
		l.add(core.SnapshotID{i}, make(leafList, 3))
		if _, known := l.get(core.SnapshotID{i}); !known || l.size > 10 {
			t.Fatalf("list %d: got kept %v and %d leaves, want it kept and at most 10", i, known, l.size)
		}
	}

	if len(l.kept) != 3 {
		t.Errorf("got %d lists, want 3", len(l.kept))
	}

	l.add(core.SnapshotID{99}, make(leafList, 11))
	if _, known := l.get(core.SnapshotID{99}); known || len(l.kept) != 3 {
		t.Errorf("a list above the bound: got kept %v beside %d, want it passed by", known, len(l.kept))
	}
}
