package store_test

import (
	"encoding/binary"
	"maps"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"pgregory.net/rapid"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/store"
)

// lives models the expected state of one dataset's contributions in a store.
type lives struct {
	s       *store.Store
	dataset core.DatasetID
	held    map[core.ContributionID]core.Contribution
	live    map[common.Address]core.ContributionID // the account's valid anchored contribution
	block   uint64
}

// number makes ids unique across runs.
var number uint64

func (l *lives) fresh(account byte, version uint64) core.Contribution {
	number++
	c := contribution(0, account, version)
	binary.BigEndian.PutUint64(c.Item.Contribution[:], number)
	binary.BigEndian.PutUint64(c.Item.U[:], number)
	c.Header, c.Consent.Dataset = []byte("header"), l.dataset
	return c
}

// at returns the contributions at some stages, ascending by id.
func (l *lives) at(stages ...core.Stage) (ids []core.ContributionID) {
	for id, c := range l.held {
		if slices.Contains(stages, c.Stage) {
			ids = append(ids, id)
		}
	}

	slices.SortFunc(ids, core.ContributionID.Compare)
	return ids
}

func (l *lives) set(id core.ContributionID, change func(*core.Contribution)) {
	c := l.held[id]
	change(&c)
	l.held[id] = c
}

func (l *lives) add(t *rapid.T) {
	c := l.fresh(rapid.ByteRange(1, 3).Draw(t, "account"), rapid.Uint64Range(1, 4).Draw(t, "version"))
	added, err := l.s.AddContribution(c)
	old, anchored := l.live[c.Account]
	if superseded := anchored && c.Consent.Version <= l.held[old].Consent.Version; added == superseded || (err != nil) != superseded {
		t.Fatalf("got added %v, error %v and superseded %v, want either added or refused as superseded", added, err, superseded)
	}
	if added {
		c.Stage = core.StageReceived
		l.held[c.Item.Contribution] = c
	}
}

// advance tries any move that a step may request.
func (l *lives) advance(t *rapid.T) {
	ids := slices.SortedFunc(maps.Keys(l.held), core.ContributionID.Compare)
	if len(ids) == 0 {
		return
	}

	id := rapid.SampledFrom(ids).Draw(t, "id")
	to := rapid.SampledFrom([]core.Stage{core.StagePinned, core.StageRejected}).Draw(t, "to")
	is := l.held[id].Stage
	moved, err := l.s.Advance(id, core.StageReceived, to, core.ReasonSize)
	if err != nil || moved != (is == core.StageReceived) {
		t.Fatalf("move from %s to %s: got moved %v and error %v, want it moved only from Received", is, to, moved, err)
	}
	if moved {
		l.set(id, func(c *core.Contribution) { c.Stage = to })
	}
}

// anchor anchors some contributions that no batch holds, whatever their stage on this
// node.
func (l *lives) anchor(t *rapid.T) {
	var ids []core.ContributionID
	for _, id := range l.at(core.StageReceived, core.StagePinned, core.StageRejected) {
		if rapid.Bool().Draw(t, "in the batch") {
			ids = append(ids, id)
		}
	}

	number++
	l.block++
	record := core.BatchRecord{Batch: core.Batch{Number: number}, Block: l.block}
	if err := l.s.Update(func(tx *store.Txn) error { return tx.PutBatch(record) }); err != nil {
		t.Fatal(err)
	}

	for range 2 { // the second time nothing changes
		if err := l.s.ApplyBatch(number, ids); err != nil {
			t.Fatalf("apply: got error %v, want none", err)
		}
	}

	for _, id := range ids {
		l.set(id, func(c *core.Contribution) { c.Stage, c.AnchoredAt = core.StageAnchored, l.block })
		loser := id
		old, anchored := l.live[l.held[id].Account]
		if !anchored || l.held[id].Consent.Version > l.held[old].Consent.Version {
			l.live[l.held[id].Account], loser = id, old
		}
		if anchored {
			l.set(loser, func(c *core.Contribution) { c.Stage, c.ReplacedAt = core.StageReplaced, l.block })
		}
	}
}

// check compares the store's answers with the model.
func (l *lives) check(t *rapid.T) {
	for _, stage := range []core.Stage{core.StageReceived, core.StagePinned, core.StageAnchored, core.StageRejected, core.StageReplaced} {
		queued, err := l.s.AtStage(stage, -1)
		if err != nil {
			t.Fatal(err)
		}

		mine := slices.DeleteFunc(queued, func(id core.ContributionID) bool { _, ok := l.held[id]; return !ok })
		if want := l.at(stage); !slices.Equal(mine, want) {
			t.Fatalf("at %s: %v; want %v", stage, mine, want)
		}
	}

	for id, want := range l.held {
		got, err := l.s.Contribution(id)
		if err != nil || got.Stage != want.Stage || got.AnchoredAt != want.AnchoredAt || got.ReplacedAt != want.ReplacedAt || string(got.Header) != "header" {
			t.Fatalf("%+v, %v; want %+v", got, err, want)
		}
	}

	for block := range l.block + 1 {
		live, err := l.s.LiveAsOf(l.dataset, block)
		if err != nil {
			t.Fatal(err)
		}

		accounts := map[common.Address]bool{}
		for _, c := range live {
			if accounts[c.Account] || c.AnchoredAt > block {
				t.Fatalf("block %d, account %s: got several live contributions, or one of block %d; want one of an earlier block", block, c.Account, c.AnchoredAt)
			}
			accounts[c.Account] = true
		}

		if block == l.block && len(live) != len(l.live) {
			t.Fatalf("%d are live, want %d", len(live), len(l.live))
		}
	}
}

// TestContributionsMoveAsTheTableSays checks that contributions, admitted, pinned,
// rejected and anchored in any order, are each in one queue, and that each account has
// one live contribution.
func TestContributionsMoveAsTheTableSays(t *testing.T) {
	s := newStore(t)
	rapid.Check(t, func(t *rapid.T) {
		number++
		l := &lives{s: s, held: map[core.ContributionID]core.Contribution{}, live: map[common.Address]core.ContributionID{}}
		binary.BigEndian.PutUint64(l.dataset[:], number)
		do := map[string]func(*rapid.T){"add": l.add, "advance": l.advance, "anchor": l.anchor}
		for range rapid.IntRange(1, 12).Draw(t, "steps") { // each is fsynced
			do[rapid.SampledFrom([]string{"add", "add", "advance", "anchor"}).Draw(t, "do")](t)
		}

		l.check(t)
	})
}

// TestASignatureIsRecordedOncePerTurn checks that a signature is recorded and counted
// once, whatever the order of requests.
func TestASignatureIsRecordedOncePerTurn(t *testing.T) {
	s := newStore(t)
	signed := map[[2]uint64]common.Hash{}
	rapid.Check(t, func(t *rapid.T) {
		turn := [2]uint64{rapid.Uint64Range(1, 3).Draw(t, "number"), rapid.Uint64Range(0, 3).Draw(t, "round")}
		digest := common.Hash{rapid.ByteRange(1, 3).Draw(t, "digest")}
		before, known := signed[turn]
		err := s.RecordBatch(turn[0], turn[1], digest)
		if (err == nil) != (!known || before == digest) {
			t.Fatalf("%v: got first %s, then %s and %v, want a conflict", turn, before, digest, err)
		}
		if err == nil {
			signed[turn] = digest
		}

		if total, err := s.SignedTotal(); err != nil || total != uint64(len(signed)) {
			t.Fatalf("%d counted, %v; want %d", total, err, len(signed))
		}
	})
}
