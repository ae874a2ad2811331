package erase_test

import (
	"context"
	"crypto/sha256"
	"errors"
	"log/slog"
	"reflect"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/erase"
	"github.com/tantieme/tantieme/node/nodetest"
	"github.com/tantieme/tantieme/node/quorum"
	"github.com/tantieme/tantieme/node/store"
)

var (
	dataset  = core.DatasetID{0xd5}
	snapshot = core.SnapshotID{7}
	id       = core.ContributionID{1}
	start    = time.Unix(60_000, 0).UTC()
)

// left is the block of the retraction.
const left = 100

var seat = quorum.Seat{Committee: core.Committee{N: 3, Threshold: 2}, Self: 1, Round: time.Second}

// outside is a service that keeps payloads.
const outside = "pinning http://10.0.0.1"

// blobs holds payloads, and fails as a test wants.
type blobs struct {
	held        map[[32]byte]bool
	drop, flush error
}

func (b *blobs) Drop(_ context.Context, digest [sha256.Size]byte) error {
	if b.drop != nil {
		return b.drop
	}
	delete(b.held, digest)
	return nil
}

func (b *blobs) Flush(context.Context) error { return b.flush }

// house is a node's store with one contribution in a snapshot that sells for an hour.
type house struct {
	*testing.T
	store *store.Store
	blobs *blobs
	step  *erase.Step
}

func newHouse(t *testing.T) *house {
	t.Helper()
	h := &house{T: t, blobs: &blobs{held: map[[32]byte]bool{{1}: true}}}
	h.store, _ = nodetest.OpenStore(t, t.TempDir())
	h.contribute(id, 1)

	h.do(h.store.Update(func(tx *store.Txn) error {
		return errors.Join(
			tx.PutBatch(core.BatchRecord{Batch: core.Batch{Number: 1}, Block: 10}),
			tx.PutSnapshot(core.SnapshotRecord{ID: snapshot, Snapshot: core.Snapshot{
				Dataset: dataset, Number: 1, AsOf: 20, SellUntil: uint64(start.Add(time.Hour).Unix()),
			}}),
		)
	}))
	h.do(h.store.ApplyBatch(1, []core.ContributionID{id}))
	h.do(h.store.ListSnapshot(snapshot, []core.Included{{Contribution: id, Counted: 1}}))

	var err error
	h.step, err = erase.New(erase.Options{
		Store:  h.store,
		Blobs:  h.blobs,
		Signer: nodetest.Signer{Self: 1},
		Log:    slog.New(slog.DiscardHandler),
		Seat:   seat,
		Copies: []erase.Copies{{Service: outside, Label: "a service"}, {Service: "kubo", Label: "a node"}},
	})
	h.do(err)

	return h
}

func (h *house) do(err error) {
	h.Helper()
	if err != nil {
		h.Fatal(err)
	}
}

// contribute admits and pins a contribution of an account of its own, with payload 1.
func (h *house) contribute(id core.ContributionID, account byte) {
	h.Helper()
	_, err := h.store.AddContribution(core.Contribution{
		Account: common.Address{account}, Header: []byte("header"),
		Item:    core.Item{Contribution: id, U: [96]byte{account}, PayloadDigest: [32]byte{1}, Weight: 1},
		Consent: core.Consent{Dataset: dataset, Version: 1},
	})
	h.do(err)

	_, err = h.store.Advance(id, core.StageReceived, core.StagePinned, "")
	h.do(err)
}

func (h *house) retract() {
	h.Helper()
	h.do(h.store.Update(func(tx *store.Txn) error {
		return tx.PutRetraction(core.Retracted{Dataset: dataset, Account: common.Address{1}, MinVersion: 2}, left)
	}))
}

func (h *house) sell(state core.SaleState, block uint64, disputeEnds time.Time) {
	h.Helper()
	h.do(h.store.Update(func(tx *store.Txn) error {
		return tx.PutSale(core.SaleRecord{
			ID: core.SaleID{9}, Offer: core.Offer{Snapshot: snapshot}, State: state, AcceptedAt: block,
			Deadlines: core.Deadlines{DisputeEnds: disputeEnds},
		})
	}))
}

// tick runs the step at a block.
func (h *house) tick(block uint64, now time.Time) error {
	h.Helper()
	h.do(h.store.Update(func(tx *store.Txn) error { return tx.PutCursor(core.Cursor{Number: block, Time: now}) }))
	return h.step.Tick(h.Context())
}

// isErased reports whether stage, header and payload are all gone. It fails the test if
// only some are.
func (h *house) isErased() bool {
	h.Helper()
	held, err := h.store.Contributions([]core.ContributionID{id})
	h.do(err)
	_, err = h.store.Contribution(id)

	stage, header, payload := held[0].Stage == core.StageErased, errors.Is(err, core.ErrNotFound), !h.blobs.held[[32]byte{1}]
	if stage != header || stage != payload {
		h.Errorf("got stage erased %v, header gone %v, payload gone %v, want all or none", stage, header, payload)
	}

	return stage
}

func TestWhatASaleNeedsIsKept(t *testing.T) {
	const later = left + erase.Grace
	for _, test := range []struct {
		name     string
		block    uint64
		after    time.Duration
		sale     core.SaleState
		accepted uint64        // its block; 0: it is not
		ends     time.Duration // of the dispute window
		want     bool
	}{
		{"a snapshot sells, which leaves it out", later, 59 * time.Minute, core.SaleNone, 0, 0, true},
		{"none sells any more", later, time.Hour, core.SaleNone, 0, 0, true},
		{"a snapshot may still come", later - 1, time.Hour, core.SaleNone, 0, 0, false},
		{"a sale from before is open", later, 2 * time.Hour, core.SaleConfirmed, left - 1, 3 * time.Hour, false},
		{"a sale of that very block leaves it out", later, 2 * time.Hour, core.SaleConfirmed, left, 3 * time.Hour, true},
		{"a sale is offered", later, 2 * time.Hour, core.SaleOffered, 0, 0, true},
		{"its last deadline has passed", later, 3 * time.Hour, core.SaleConfirmed, left - 1, 3 * time.Hour, true},
		{"it is settled", later, 2 * time.Hour, core.SaleSettled, left - 1, 2 * time.Hour, true},
		{"it is refunded early", later, 2 * time.Hour, core.SaleRefunded, left - 1, 3 * time.Hour, true},
	} {
		t.Run(test.name, func(t *testing.T) {
			h := newHouse(t)
			h.retract()
			if test.sale != core.SaleNone {
				var ends time.Time
				if test.ends != 0 {
					ends = start.Add(test.ends)
				}
				h.sell(test.sale, test.accepted, ends)
			}

			h.do(h.tick(test.block, start.Add(test.after)))
			if got := h.isErased(); got != test.want {
				t.Errorf("got erased %v, want %v", got, test.want)
			}
		})
	}
}

func TestOnlyWhatIsRetractedIsErased(t *testing.T) {
	h := newHouse(t)
	h.do(h.tick(10_000, start.Add(99*time.Hour)))
	if h.isErased() {
		t.Error("got a contribution erased whose account did not leave")
	}
}

// TestASnapshotThatIsNotListedMayHoldIt waits until this node knows what a snapshot holds.
func TestASnapshotThatIsNotListedMayHoldIt(t *testing.T) {
	h := newHouse(t)
	h.retract()
	second := core.SnapshotID{8}
	h.do(h.store.Update(func(tx *store.Txn) error {
		return tx.PutSnapshot(core.SnapshotRecord{ID: second, Snapshot: core.Snapshot{Dataset: dataset, Number: 2, AsOf: left - 1}})
	}))

	h.do(h.tick(10_000, start.Add(99*time.Hour)))
	if h.isErased() {
		t.Error("got it erased before the second snapshot was listed")
	}

	h.do(h.store.ListSnapshot(second, []core.Included{{Contribution: id, Counted: 1}}))
	h.do(h.tick(10_001, start.Add(99*time.Hour)))
	if !h.isErased() {
		t.Error("got it kept, want it erased")
	}
}

// TestACrashBetweenTwoWritesIsMended stops after each write. The next tick does the rest.
func TestACrashBetweenTwoWritesIsMended(t *testing.T) {
	broken := errors.New("power cut")
	for name, test := range map[string]func(*blobs, error){
		"after the header":  func(b *blobs, err error) { b.drop = err },
		"after the payload": func(b *blobs, err error) { b.flush = err },
	} {
		t.Run(name, func(t *testing.T) {
			h := newHouse(t)
			h.retract()
			test(h.blobs, broken)
			if err := h.tick(10_000, start.Add(99*time.Hour)); !errors.Is(err, broken) {
				t.Fatalf("got %v, want %v", err, broken)
			}
			if at, err := h.store.AtStage(core.StageRetracted, -1); err != nil || len(at) != 1 {
				t.Fatalf("got queue %v, %v, want it to hold the contribution", at, err)
			}

			test(h.blobs, nil)
			h.do(h.tick(10_000, start.Add(99*time.Hour)))
			h.do(h.tick(10_000, start.Add(99*time.Hour)))
			if !h.isErased() {
				t.Error("got it kept, want it erased")
			}
		})
	}
}

// TestACopyKeepsThePayload holds against an account that copies another's payload, which
// is public, and leaves.
func TestACopyKeepsThePayload(t *testing.T) {
	h := newHouse(t)
	h.contribute(core.ContributionID{2}, 2)
	h.do(h.store.QueueBatch(outside, 1, [][32]byte{{1}}))
	h.retract()
	h.do(h.tick(10_000, start.Add(99*time.Hour)))

	if _, err := h.store.Contribution(id); !errors.Is(err, core.ErrNotFound) {
		t.Errorf("the header of who left: got %v, want %v", err, core.ErrNotFound)
	}
	if !h.blobs.held[[32]byte{1}] {
		t.Error("got the payload deleted, which another contribution has too")
	}
	if e, err := h.store.Erasure(id); err != nil || len(e.Copies) != 0 {
		t.Errorf("got %+v, %v, want no service asked to let the copy's payload go", e, err)
	}
	if c, err := h.store.Contribution(core.ContributionID{2}); err != nil || string(c.Header) != "header" {
		t.Errorf("the other's header: got %q, %v, want it kept", c.Header, err)
	}
}

// SPEC 9.61, SPEC 9.62.
func TestWhatIsErasedIsSigned(t *testing.T) {
	h := newHouse(t)
	h.retract()
	h.do(h.store.QueueBatch(outside, 1, [][32]byte{{1}}))
	h.do(h.store.ReplicaDone(outside, [32]byte{1}, start))

	if _, err := h.store.Erasure(id); !errors.Is(err, core.ErrNotFound) {
		t.Fatalf("before: got %v, want %v", err, core.ErrNotFound)
	}

	now := start.Add(99 * time.Hour)
	h.do(h.tick(10_000, now))

	got, err := h.store.Erasure(id)
	h.do(err)
	want := core.Erasure{
		Dataset:      dataset,
		Contribution: id,
		RetractedAt:  left,
		ErasedAt:     uint64(now.Unix()),
		Member:       1,
		Copies:       []string{"a service"},
	}
	if !reflect.DeepEqual(got.Erasure, want) {
		t.Errorf("got %+v, want %+v", got.Erasure, want)
	}
	if err := (nodetest.Signer{}).Check(1, nodetest.Signer{}.ErasureDigest(got.Erasure), got.Signature); err != nil {
		t.Errorf("got %v, want the member's signature", err)
	}

	due, err := h.store.Unpins(outside, now, 10)
	if err != nil || len(due) != 1 || due[0].Digest != [32]byte{1} || !due[0].Until.After(now) {
		t.Errorf("got %+v, %v, want the service to be asked", due, err)
	}
	if due, err := h.store.Unpins("kubo", now, 10); err != nil || len(due) != 0 {
		t.Errorf("got %+v, %v of a service that never had it, want none", due, err)
	}
}
