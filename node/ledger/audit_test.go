package ledger_test

import (
	"context"
	"errors"
	"math/big"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/ledger"
	"github.com/tantieme/tantieme/node/store"
)

// past is a chain that holds some blocks, and counts what its contracts would.
type past struct {
	blocks  []core.Block
	counts  core.Counts
	err     error
	reads   int // spans of history
	counted int
	pruned  uint64 // blocks below have no state
}

func (p *past) History(_ context.Context, from, to uint64) (out []core.Block, err error) {
	p.reads++
	for _, b := range p.blocks {
		if b.Number >= from && b.Number <= to {
			out = append(out, b)
		}
	}
	return out, p.err
}

func (p *past) Head(context.Context) (core.Head, error) { return core.Head{Number: 30}, p.err }

func (p *past) Counts(_ context.Context, number uint64, _ []core.DatasetID) (core.Counts, error) {
	p.counted++
	if number < p.pruned {
		return core.Counts{}, core.ErrUnreachable
	}
	return p.counts, p.err
}

// told is a history with an event of each kind that an audit looks for.
func told() *past {
	dataset, key := core.DatasetID{5}, core.KeyID{6}
	sale, snapshot := core.SaleID{1}, core.SnapshotID{2}
	frozen := core.Snapshot{Dataset: dataset, Number: 1}
	pool := core.PoolOf(snapshot, frozen, common.Address{7}, 12).ID()

	return &past{
		blocks: []core.Block{
			block(2, core.MemberJoined{Seat: 1, Account: common.Address{1}}),
			block(3, core.EncryptionKeySet{Epoch: 1, Attempt: 1, Member: 1}, core.CeremonyOpened{Epoch: 1, Attempt: 1}),
			block(4, core.Dealt{Epoch: 1, Attempt: 1, Member: 1, Dealing: []byte{1}}),
			block(5, core.KeyFinalised{Epoch: 1, Attempt: 1, KeyID: key}),
			block(6, core.DatasetCreated{ID: dataset, Scale: 12, Terms: core.Terms{Token: common.Address{7}}}),
			block(7, core.Anchored{Batch: core.Batch{Number: 1}}),
			block(8, core.Anchored{Batch: core.Batch{Number: 2}}, core.Anchored{Batch: core.Batch{Number: 3}}),
			block(9, core.SnapshotCommitted{ID: snapshot, Pool: pool, Snapshot: frozen}),
			block(10, core.Offered{ID: sale, Offer: core.Offer{Snapshot: snapshot, Price: big.NewInt(5)}}),
			block(11, core.Accepted{ID: sale, Epoch: 1}),
			block(12, core.RootsCommitted{Sale: sale, Members: []uint8{0}, Roots: []common.Hash{{10}}}),
			block(13, core.SaleMoved{ID: sale, State: core.SaleCommitted}),
			block(14, core.ListsConfirmed{Sale: sale, Standing: 1}),
			block(15, core.PoolDeposited{Pool: pool, Units: 5, Accrued: 5}),
			block(16, core.Pushed{Pool: pool, Accrued: 5}, core.Claimed{Pool: core.NameOf(pool), Units: 1}),
			block(20),
		},
		counts: core.Counts{Batches: 3, Key: key, Snapshots: map[core.DatasetID]uint64{dataset: 1}},
	}
}

// without returns a block's copy without one event.
func without(b core.Block, at int) core.Block {
	out := b
	out.Events = append(append([]core.Event{}, b.Events[:at]...), b.Events[at+1:]...)
	return out
}

// audit runs an audit until its history is read.
func audit(t *testing.T, s *store.Store, p *past) error {
	t.Helper()
	a := ledger.NewAuditor(s, p, 1)
	if err := a.Begin(); err != nil {
		t.Fatal(err)
	}

	for range 3 {
		if err := a.Step(t.Context()); err != nil {
			return err
		}
	}
	return nil
}

// TestAnEventThatAnOlderProgramMissedIsFound leaves out each event in turn, and lets the
// counters agree.
func TestAnEventThatAnOlderProgramMissedIsFound(t *testing.T) {
	whole := told()
	for i, b := range whole.blocks {
		for at, event := range b.Events {
			if _, ok := event.(core.CeremonyOpened); ok {
				continue // the key that follows makes up for it
			}

			l, s := newLedger(t)
			for j, other := range whole.blocks {
				if i == j {
					other = without(other, at)
				}

				// What needs the missing event cannot be applied either.
				if err := l.Apply(other); err != nil && j <= i {
					t.Fatalf("block %d: got %v, want no error", other.Number, err)
				}
			}

			if err := audit(t, s, told()); !errors.Is(err, ledger.ErrIncomplete) || !strings.Contains(err.Error(), "tantieme reindex") {
				t.Errorf("without %T of block %d: got %v, want %v", event, b.Number, err, ledger.ErrIncomplete)
			}
		}
	}
}

func TestACompleteLedgerPassesItsAudit(t *testing.T) {
	l, s := newLedger(t)
	p := told()
	apply(t, l, p.blocks...)
	if err := audit(t, s, p); err != nil || p.reads != 1 {
		t.Errorf("got %v after %d spans of history, want none after one", err, p.reads)
	}

	if err := audit(t, s, p); err != nil || p.reads != 1 {
		t.Errorf("another start: got %v, %d spans read, want no span read again", err, p.reads)
	}
}

// TestBlocksOfThisProgramAreNotReadAgain checks a store that this program fills from the
// beginning, and one that is read again.
func TestBlocksOfThisProgramAreNotReadAgain(t *testing.T) {
	l, s := newLedger(t)
	p := told()
	for range 2 {
		a := ledger.NewAuditor(s, p, 1)
		if err := a.Begin(); err != nil {
			t.Fatal(err)
		}

		apply(t, l, p.blocks...)
		if err := a.Step(t.Context()); err != nil || p.reads != 0 {
			t.Errorf("got %v, %d spans of history, want none", err, p.reads)
		}
		if err := s.Reindex(); err != nil {
			t.Fatal(err)
		}
	}
}

// TestTheContractsCountersAreCompared checks the counters, and gaps in what is numbered.
func TestTheContractsCountersAreCompared(t *testing.T) {
	batch := func(number uint64) core.Event { return core.Anchored{Batch: core.Batch{Number: number}} }
	snapshot := func(number uint64) core.Event {
		id, frozen := core.SnapshotID{byte(number)}, core.Snapshot{Dataset: core.DatasetID{5}, Number: number}
		pool := core.PoolOf(id, frozen, common.Address{}, 0)
		return core.SnapshotCommitted{ID: id, Pool: pool.ID(), Snapshot: frozen}
	}
	dataset := core.DatasetCreated{ID: core.DatasetID{5}}

	for name, c := range map[string]struct {
		events []core.Event
		counts core.Counts
		want   string
	}{
		"a batch in the middle":    {[]core.Event{batch(1), batch(3)}, core.Counts{Batches: 2}, "batch 2 is missing"},
		"the last batch":           {[]core.Event{batch(1)}, core.Counts{Batches: 2}, "holds 1 batches, the contract counts 2"},
		"every batch":              {nil, core.Counts{Batches: 2}, "holds 0 batches"},
		"a snapshot in the middle": {[]core.Event{dataset, snapshot(1), snapshot(3)}, core.Counts{}, "2 is missing"},
		"the last snapshot":        {[]core.Event{dataset}, core.Counts{Snapshots: map[core.DatasetID]uint64{{5}: 1}}, "holds 0 snapshots, the contract counts 1"},
		"the key":                  {nil, core.Counts{Key: core.KeyID{1}}, "holds no key, the contract has"},
		"nothing":                  {[]core.Event{dataset, batch(1), snapshot(1)}, core.Counts{Batches: 1, Snapshots: map[core.DatasetID]uint64{{5}: 1}}, ""},
	} {
		t.Run(name, func(t *testing.T) {
			l, s := newLedger(t)
			a := ledger.NewAuditor(s, &past{counts: c.counts}, 1)
			if err := a.Begin(); err != nil {
				t.Fatal(err)
			}

			apply(t, l, block(3, c.events...))
			for range 2 { // it is found again at each step
				err := a.Step(t.Context())
				if c.want == "" && err != nil || c.want != "" && (!errors.Is(err, ledger.ErrIncomplete) || !strings.Contains(err.Error(), c.want)) {
					t.Errorf("got %v, want %q", err, c.want)
				}
			}
		})
	}
}

// TestTermsThatAnOlderProgramMissedAreFound checks a store with a snapshot of no dataset. This
// program applies none, so only an older one leaves it.
func TestTermsThatAnOlderProgramMissedAreFound(t *testing.T) {
	l, s := newLedger(t)
	a := ledger.NewAuditor(s, &past{}, 1)
	if err := a.Begin(); err != nil {
		t.Fatal(err)
	}

	apply(t, l, block(3))
	left := core.SnapshotRecord{ID: core.SnapshotID{1}, Snapshot: core.Snapshot{Dataset: core.DatasetID{5}, Number: 1}}
	if err := s.Update(func(tx *store.Txn) error { return tx.PutSnapshot(left) }); err != nil {
		t.Fatal(err)
	}

	if err := a.Step(t.Context()); !errors.Is(err, ledger.ErrIncomplete) || !strings.Contains(err.Error(), "no terms") {
		t.Errorf("got %v, want %v: no terms", err, ledger.ErrIncomplete)
	}
}

// TestCountersOfTheHeadAreComparedLater covers a chain on which no endpoint has the state
// of the newest final block.
func TestCountersOfTheHeadAreComparedLater(t *testing.T) {
	for name, c := range map[string]struct {
		later core.Event // what the ledger applies until it comes to the head
		want  error
	}{
		"complete":     {core.Anchored{Batch: core.Batch{Number: 1}}, nil},
		"one left out": {core.DatasetCreated{}, ledger.ErrIncomplete},
	} {
		t.Run(name, func(t *testing.T) {
			l, s := newLedger(t)
			a := ledger.NewAuditor(s, &past{counts: core.Counts{Batches: 1}, pruned: 25}, 1)
			if err := a.Begin(); err != nil {
				t.Fatal(err)
			}

			apply(t, l, block(20))
			if err := a.Step(t.Context()); err != nil {
				t.Errorf("before the head is final: got %v, want nothing yet", err)
			}

			apply(t, l, block(30, c.later))
			if err := a.Step(t.Context()); !errors.Is(err, c.want) {
				t.Errorf("got %v, want %v", err, c.want)
			}
		})
	}
}

// blank is the records of a ledger that an older program filled without an event.
type blank struct {
	ledger.Records
	note []byte
}

func (*blank) Cursor() (core.Cursor, error)                     { return core.Cursor{Number: 10}, nil }
func (*blank) Batches() ([]core.BatchRecord, error)             { return nil, nil }
func (*blank) Datasets() (map[core.DatasetID]core.Terms, error) { return nil, nil }
func (*blank) Events(core.LogID, int) ([]core.LogEntry, error)  { return nil, nil }
func (*blank) GroupKey() (core.GroupKey, error)                 { return core.GroupKey{}, core.ErrNotFound }
func (*blank) Snapshots() ([]core.SnapshotRecord, error)        { return nil, nil }
func (b *blank) PutNote(_ string, data []byte) error            { b.note = data; return nil }

func (b *blank) Note(string) ([]byte, error) {
	if b.note == nil {
		return nil, core.ErrNotFound
	}
	return b.note, nil
}

// TestAnAuditWaitsForTheChain checks that a chain that cannot be read is no verdict, is
// not asked at every step, and is asked again later.
func TestAnAuditWaitsForTheChain(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		p := &past{err: core.ErrUnreachable}
		a := ledger.NewAuditor(new(blank), p, 1)
		if err := a.Begin(); err != nil {
			t.Fatal(err)
		}

		if err := a.Step(t.Context()); !errors.Is(err, core.ErrUnreachable) || errors.Is(err, ledger.ErrIncomplete) {
			t.Errorf("got %v, want %v alone", err, core.ErrUnreachable)
		}

		for range 5 {
			_ = a.Step(t.Context())
		}
		if p.reads != 1 || p.counted != 1 {
			t.Errorf("got %d spans, %d counters asked for, want one each", p.reads, p.counted)
		}

		p.err = nil
		time.Sleep(time.Hour)
		if err := a.Step(t.Context()); err != nil || p.reads != 2 || p.counted != 2 {
			t.Errorf("an hour later: got %v, %d spans, %d counters, want two each", err, p.reads, p.counted)
		}
	})
}
