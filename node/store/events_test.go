package store_test

import (
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/store"
)

func TestTheEventLogIsReadBehindAnID(t *testing.T) {
	s := newStore(t)
	if last, err := s.LastEvent(); err != nil || last != (core.LogID{}) {
		t.Fatalf("empty log: got end %s and error %v, want none", last, err)
	}

	ids := []core.LogID{{Block: 1}, {Block: 1, Position: 2}, {Block: 255}, {Block: 256}, {Block: 256, Position: 300}, {Block: 1 << 40}}
	err := s.Update(func(tx *store.Txn) error {
		for _, id := range ids {
			member := uint8(3)
			if err := tx.PutEvent(core.LogEntry{ID: id, Block: id.Block, Type: core.LogMember, Member: &member, Time: time.Unix(7, 0)}); err != nil {
				return err
			}
		}

		return nil
	})
	if err != nil {
		t.Fatal(err)
	}

	for after := range ids {
		got, err := s.Events(ids[after], 2)
		want := ids[after+1 : min(len(ids), after+3)]
		if err != nil || len(got) != len(want) {
			t.Fatalf("behind %s: %d entries, %v", ids[after], len(got), err)
		}

		for i, e := range got {
			if e.ID != want[i] || *e.Member != 3 || e.Batch != nil || !e.Time.Equal(time.Unix(7, 0)) {
				t.Errorf("after %s: got %+v, want id %s", ids[after], e, want[i])
			}
		}
	}

	if got, err := s.Events(core.LogID{}, 10); err != nil || len(got) != len(ids) {
		t.Errorf("from the beginning: %d, %v", len(got), err)
	}

	if last, err := s.LastEvent(); err != nil || last != ids[len(ids)-1] {
		t.Errorf("ends at %s, %v, want %v", last, err, ids[len(ids)-1])
	}
}

func TestDepthsSayWhoWaitsLongest(t *testing.T) {
	s := newStore(t)
	at := func(second int64, c core.Contribution) core.Contribution {
		c.Received = time.Unix(second, 0).UTC()
		return c
	}

	add(t, s, at(50, contribution(1, 1, 1)))
	add(t, s, at(40, contribution(2, 2, 1)))
	pinned(t, s, at(30, contribution(3, 3, 1)))
	pinned(t, s, at(20, contribution(4, 4, 7)))
	anchorAll(t, s, 1, core.ContributionID{4})
	depths, err := s.Depths()
	if err != nil {
		t.Fatal(err)
	}

	for stage, want := range map[core.Stage]store.Depth{
		core.StageReceived: {Count: 2, Oldest: time.Unix(40, 0)}, core.StagePinned: {Count: 1, Oldest: time.Unix(30, 0)},
		core.StageAnchored: {Count: 1, Oldest: time.Unix(20, 0)}, core.StageIncluded: {},
	} {
		if got := depths[stage]; got.Count != want.Count || !got.Oldest.Equal(want.Oldest) {
			t.Errorf("%s: %+v, want %+v", stage, got, want)
		}
	}

	for account, want := range map[byte]uint64{4: 7, 3: 0, 9: 0} {
		if v, err := s.LiveVersion(dataset, common.Address{account}); err != nil || v != want {
			t.Errorf("account %d: version %d, %v, want %v", account, v, err, want)
		}
	}
}

func TestSignaturesAreCountedByKind(t *testing.T) {
	s := newStore(t)
	for round := range uint64(3) {
		if err := s.RecordBatch(1, round, common.Hash{1}); err != nil {
			t.Fatal(err)
		}
	}

	if err := s.RecordKey(1, 1, common.Hash{2}); err != nil {
		t.Fatal(err)
	}

	counts, err := s.SignatureCounts()
	if err != nil || counts[store.SignedBatch] != 3 || counts[store.SignedKey] != 1 || len(counts) != 2 {
		t.Errorf("got %v, %v, want 3, 1, 2", counts, err)
	}
}
