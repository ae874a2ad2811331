package ledger_test

import (
	"fmt"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"pgregory.net/rapid"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/ledger"
	"github.com/tantieme/tantieme/node/store"
)

// history holds a chain's blocks and the contents of its batches.
type history struct {
	run           byte // keeps the contributions of two checks apart
	blocks        []core.Block
	contributions []core.Contribution
	batches       map[uint64][]core.ContributionID
	snapshots     []core.Snapshot // their ids follow from their place
}

func (h *history) snapshotID(i int) core.SnapshotID {
	return core.SnapshotID{h.run, byte(31 * i), byte(i)} // the order of ids differs from that of numbers
}

func (h *history) pool(i int) core.PoolID {
	return core.PoolOf(h.snapshotID(i), h.snapshots[i], common.Address{}, 0).ID()
}

// draw generates a history of a committee, batches, snapshots and sales.
func draw(t *rapid.T, run byte) *history {
	h := &history{run: run, batches: map[uint64][]core.ContributionID{}}
	for i := range rapid.IntRange(1, 12).Draw(t, "contributions") {
		h.contributions = append(h.contributions, core.Contribution{
			Account: common.Address{byte(rapid.IntRange(0, 3).Draw(t, "account"))},
			Item:    core.Item{Contribution: core.ContributionID{run, byte(i) + 1}, U: [96]byte{run, byte(i) + 1}, Weight: 1},
			Consent: core.Consent{Dataset: core.DatasetID{run, byte(rapid.IntRange(0, 1).Draw(t, "dataset"))}, Version: uint64(i)/2 + 1},
		})
	}

	created := block(1)
	for i := range byte(2) {
		created.Events = append(created.Events, core.DatasetCreated{ID: core.DatasetID{run, i}})
	}
	h.blocks = append(h.blocks, created)

	waiting := rapid.Permutation(h.contributions).Draw(t, "order")
	for number := range uint64(rapid.IntRange(1, 12).Draw(t, "blocks")) {
		b := block(number + 2)
		for range rapid.IntRange(0, 2).Draw(t, "events") {
			var event core.Event
			event, waiting = h.event(t, b.Number, waiting)
			b.Events = append(b.Events, event)
		}

		h.blocks = append(h.blocks, b)
	}

	h.ban(t)

	return h
}

// ban sells some snapshots and bans leaves of theirs.
func (h *history) ban(t *rapid.T) {
	for i := range h.snapshots {
		if !rapid.Bool().Draw(t, "faulty") {
			continue
		}

		sale, fault := core.SaleID{h.run, byte(i) + 1}, core.LeafFault{Leaf: uint32(i) % leaves, Kind: core.FaultSchema}
		tx := common.Hash{byte(i) + 1}
		b := block(h.blocks[len(h.blocks)-1].Number + 1)
		b.Events = []core.Event{
			core.Offered{ID: sale, Offer: core.Offer{Snapshot: h.snapshotID(i)}},
			core.LeafBanned{Pool: h.pool(i), Leaf: fault.Leaf, Weight: 2, Cap: 5, Transaction: tx},
			core.FaultsFound{Sale: sale, Faults: []core.LeafFault{fault}, Weight: 2, Signers: 0b11, Transaction: tx},
			core.PartRefunded{Sale: sale, Units: 3},
		}
		h.blocks = append(h.blocks, b)
	}
}

// leaves is the number of leaves of each snapshot.
const leaves = 4

func (h *history) event(t *rapid.T, at uint64, waiting []core.Contribution) (core.Event, []core.Contribution) {
	switch kind := rapid.IntRange(0, 8).Draw(t, "kind"); {
	case kind <= 2 && len(waiting) > 0:
		n := rapid.IntRange(1, len(waiting)).Draw(t, "held")
		number := uint64(len(h.batches)) + 1
		for _, c := range waiting[:n] {
			h.batches[number] = append(h.batches[number], c.Item.Contribution)
		}
		return core.Anchored{Batch: core.Batch{Number: number, Count: uint32(n)}}, waiting[n:]

	case kind <= 4:
		dataset := core.DatasetID{h.run, byte(rapid.IntRange(0, 1).Draw(t, "of"))}
		s := core.Snapshot{Dataset: dataset, Count: leaves, TotalWeight: 9, Number: uint64(len(h.snapshots)) + 1, AsOf: uint64(rapid.IntRange(0, int(at)-1).Draw(t, "as of"))}
		h.snapshots = append(h.snapshots, s)
		return core.SnapshotCommitted{ID: h.snapshotID(len(h.snapshots) - 1), Pool: h.pool(len(h.snapshots) - 1), Snapshot: s}, waiting

	case kind == 5 && len(h.snapshots) > 0:
		return core.PoolDeposited{Pool: h.pool(rapid.IntRange(0, len(h.snapshots)-1).Draw(t, "paid")), Accrued: at}, waiting
	case kind == 8:
		return core.Retracted{
			Dataset:    core.DatasetID{h.run, byte(rapid.IntRange(0, 1).Draw(t, "left"))},
			Account:    common.Address{byte(rapid.IntRange(0, 3).Draw(t, "leaver"))},
			MinVersion: uint64(rapid.IntRange(1, 7).Draw(t, "min version")),
		}, waiting

	case kind == 6:
		return core.MemberJoined{Seat: byte(at), URL: fmt.Sprint(at)}, waiting

	default:
		return core.Dealt{Epoch: 1, Attempt: at / 8, Member: byte(at), Dealing: []byte{byte(at)}}, waiting
	}
}

// follow applies the blocks. Between them it does the steps' work, at random times.
func (h *history) follow(t *rapid.T, l *ledger.Ledger, s *store.Store) store.Fingerprint {
	for _, b := range h.blocks {
		must(t, l.Apply(b))
		if rapid.Bool().Draw(t, "anchor step") {
			h.applyBatches(t, s, rapid.IntRange(0, 3).Draw(t, "batches"))
		}
		if rapid.Bool().Draw(t, "snapshot step") {
			h.list(t, s)
		}
		if rapid.Bool().Draw(t, "erase step") {
			h.erase(t, s)
		}
	}

	h.applyBatches(t, s, len(h.batches))
	h.list(t, s)
	f, err := s.Fingerprint()
	must(t, err)

	return f
}

// applyBatches applies at most n batches, ascending by number.
func (h *history) applyBatches(t *rapid.T, s *store.Store, n int) {
	batches, err := s.Batches()
	must(t, err)

	for _, b := range batches {
		if !b.Known && n > 0 {
			must(t, s.ApplyBatch(b.Batch.Number, h.batches[b.Batch.Number]))
			n--
		}
	}
}

// list lists all snapshots once all batches are known, in the store's order or another.
func (h *history) list(t *rapid.T, s *store.Store) {
	batches, err := s.Batches()
	must(t, err)

	for _, b := range batches {
		if !b.Known {
			return
		}
	}

	records, err := s.Snapshots()
	must(t, err)

	for _, r := range rapid.Permutation(records).Draw(t, "listed") {
		if r.Listed || r.ID[0] != h.run {
			continue
		}

		live, err := s.LiveAsOf(r.Snapshot.Dataset, r.Snapshot.AsOf)
		must(t, err)
		held := make([]core.Included, len(live))

		for i, c := range live {
			held[i] = core.Included{Contribution: c.Item.Contribution, Counted: c.Item.Weight}
		}

		must(t, s.ListSnapshot(r.ID, held))
	}
}

// erase erases what is retracted, whether a sale needs it or not.
func (h *history) erase(t *rapid.T, s *store.Store) {
	ids, err := s.AtStage(core.StageRetracted, rapid.IntRange(0, 3).Draw(t, "erased"))
	must(t, err)

	for _, id := range ids {
		must(t, s.EraseHeader(id))
		must(t, s.Erased(core.SignedErasure{Erasure: core.Erasure{Contribution: id}}, nil))
	}
}

func must(t *rapid.T, err error) {
	if err != nil {
		t.Fatal(err)
	}
}

// TestAReplayGivesTheSameStore replays the chain and compares fingerprints. The result
// depends neither on when the steps did their part, nor on whether contributions were
// pinned before their batch.
func TestAReplayGivesTheSameStore(t *testing.T) {
	l, s := newLedger(t)
	run := byte(0)

	rapid.Check(t, func(t *rapid.T) {
		run++
		must(t, s.Reindex()) // left by the previous check
		h := draw(t, run)

		for _, c := range h.contributions {
			_, err := s.AddContribution(c)
			must(t, err)
			if rapid.Bool().Draw(t, "pinned") {
				_, err := s.Advance(c.Item.Contribution, core.StageReceived, core.StagePinned, "")
				must(t, err)
			}
		}

		live := h.follow(t, l, s)
		must(t, s.Reindex())
		if differ := h.follow(t, l, s).Differ(live); len(differ) > 0 {
			t.Fatalf("after a replay these differ: got %v", differ)
		}
	})
}
