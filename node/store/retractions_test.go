package store_test

import (
	"errors"
	"reflect"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/store"
)

// retract applies a retraction of an account in a block, twice.
func retract(t *testing.T, s *store.Store, account byte, minVersion, block uint64) {
	t.Helper()
	for range 2 {
		check(t, s.Update(func(tx *store.Txn) error {
			return tx.PutRetraction(core.Retracted{Dataset: dataset, Account: common.Address{account}, MinVersion: minVersion}, block)
		}))
	}
}

// live returns the contributions that a snapshot as of a block may hold.
func live(t *testing.T, s *store.Store, block uint64) (ids []byte) {
	t.Helper()
	held, err := s.LiveAsOf(dataset, block)
	check(t, err)
	for _, c := range held {
		ids = append(ids, c.Item.Contribution[0])
	}
	return ids
}

func stageOf(t *testing.T, s *store.Store, n byte) core.Contribution {
	t.Helper()
	held, err := s.Contributions([]core.ContributionID{{n}})
	check(t, err)
	return held[0]
}

func TestARetractionTakesAnAccountOutFromItsBlockOn(t *testing.T) {
	s := newStore(t)
	pinned(t, s, contribution(1, 1, 1))
	pinned(t, s, contribution(2, 2, 1))
	anchorAll(t, s, 1, core.ContributionID{1}, core.ContributionID{2})
	retract(t, s, 1, 2, 5)

	for block, want := range map[uint64][]byte{4: {1, 2}, 5: {2}, 6: {2}} {
		if got := live(t, s, block); !slices.Equal(got, want) {
			t.Errorf("as of block %d: got %v live, want %v", block, got, want)
		}
	}

	if got := stageOf(t, s, 1); got.Stage != core.StageRetracted || got.RetractedAt != 5 {
		t.Errorf("got %s at block %d, want retracted at block 5", got.Stage, got.RetractedAt)
	}
	if got := stageOf(t, s, 2); got.Stage != core.StageAnchored {
		t.Errorf("another account: got %s, want anchored", got.Stage)
	}
}

func TestARetractionTakesOutLowerVersionsOnly(t *testing.T) {
	s := newStore(t)
	pinned(t, s, contribution(1, 1, 1))
	pinned(t, s, contribution(2, 1, 2))
	pinned(t, s, contribution(3, 1, 3))
	anchorAll(t, s, 1, core.ContributionID{1})
	anchorAll(t, s, 2, core.ContributionID{2})
	retract(t, s, 1, 3, 5)
	anchorAll(t, s, 6, core.ContributionID{3})

	for n, want := range map[byte]core.Stage{1: core.StageRetracted, 2: core.StageRetracted, 3: core.StageAnchored} {
		if got := stageOf(t, s, n); got.Stage != want {
			t.Errorf("version %d: got %s, want %s", n, got.Stage, want)
		}
	}
	if got := live(t, s, 6); !slices.Equal(got, []byte{3}) {
		t.Errorf("got %v live, want the third", got)
	}

	// What the second retraction takes out left in its block, the others in the first one's.
	retract(t, s, 1, 9, 7)
	if first, third := stageOf(t, s, 1), stageOf(t, s, 3); first.RetractedAt != 5 || third.RetractedAt != 7 {
		t.Errorf("got retracted at %d and %d, want 5 and 7", first.RetractedAt, third.RetractedAt)
	}
}

// TestABatchMayHoldWhatItsAccountRetracted holds for a batch that was signed before.
func TestABatchMayHoldWhatItsAccountRetracted(t *testing.T) {
	s := newStore(t)
	pinned(t, s, contribution(1, 1, 1))
	add(t, s, contribution(2, 2, 1))
	retract(t, s, 1, 2, 5)
	retract(t, s, 2, 2, 5)

	if waiting, _, err := s.Pending(nil, 10); err != nil || len(waiting) != 0 {
		t.Errorf("got %v, %v waiting for a batch, want none", waiting, err)
	}

	anchorAll(t, s, 6, core.ContributionID{1}, core.ContributionID{2})
	if got := live(t, s, 6); len(got) != 0 {
		t.Errorf("got %v live, want none", got)
	}
	if got := stageOf(t, s, 2); got.Stage != core.StageRetracted || got.AnchoredAt != 6 {
		t.Errorf("got %s, anchored at %d, want retracted, anchored at 6", got.Stage, got.AnchoredAt)
	}
}

func TestWhoLeftComesBackWithAHigherVersionOnly(t *testing.T) {
	s := newStore(t)
	c := contribution(1, 1, 1)
	pinned(t, s, c)
	anchorAll(t, s, 1, c.Item.Contribution)
	retract(t, s, 1, 5, 2)

	for name, refused := range map[string]core.Contribution{
		"the same once more": c,
		"a lower version":    contribution(2, 1, 4),
	} {
		var refusal *core.Refusal
		if added, err := s.AddContribution(refused); added || !errors.As(err, &refusal) || refusal.Reason != core.ReasonRetracted {
			t.Errorf("%s: got added %v, %v, want it refused as %s", name, added, err, core.ReasonRetracted)
		}
	}

	if version, err := s.LiveVersion(dataset, c.Account); err != nil || version != 4 {
		t.Errorf("got version %d, %v to exceed, want 4", version, err)
	}

	add(t, s, contribution(3, 1, 5))
	add(t, s, contribution(4, 2, 1))
	if least, err := s.MinVersion(dataset, c.Account); err != nil || least != 5 {
		t.Errorf("got least version %d, %v, want 5", least, err)
	}
}

func TestAnErasedHeaderIsGoneForGood(t *testing.T) {
	s := newStore(t)
	c := contribution(1, 1, 1)
	pinned(t, s, c)
	anchorAll(t, s, 1, c.Item.Contribution)

	erasure := core.SignedErasure{
		Erasure:   core.Erasure{Contribution: c.Item.Contribution, ErasedAt: 7, Copies: []string{"elsewhere"}},
		Signature: []byte{1},
	}

	// What is not retracted is not moved.
	check(t, s.Erased(erasure, nil))
	if got := stageOf(t, s, 1); got.Stage != core.StageAnchored {
		t.Fatalf("got %s, want anchored", got.Stage)
	}

	retract(t, s, 1, 2, 5)
	before := fingerprint(t, s)

	for range 2 { // a step that stopped in between begins again
		check(t, s.EraseHeader(c.Item.Contribution))
		if _, err := s.Contribution(c.Item.Contribution); !errors.Is(err, core.ErrNotFound) {
			t.Errorf("an erased header: got %v, want %v", err, core.ErrNotFound)
		}
		check(t, s.Erased(erasure, nil))
	}

	if got := stageOf(t, s, 1); got.Stage != core.StageErased {
		t.Errorf("got %s, want erased", got.Stage)
	}
	if got, err := s.Erasure(c.Item.Contribution); err != nil || !reflect.DeepEqual(got, erasure) {
		t.Errorf("got %+v, %v, want what was signed", got, err)
	}
	if _, err := s.Erasure(core.ContributionID{99}); !errors.Is(err, core.ErrNotFound) {
		t.Errorf("another contribution: got %v, want %v", err, core.ErrNotFound)
	}
	if differ := fingerprint(t, s).Differ(before); len(differ) > 0 {
		t.Errorf("got differences %v, want none: each node erases in its own time", differ)
	}

	// A reindex finds nothing that a batch could hold, until the chain shows that one does.
	check(t, s.Reindex())
	if got := stageOf(t, s, 1); got.Stage != core.StageRejected || got.Reason != core.ReasonRetracted {
		t.Errorf("after a reindex: got %s, %q, want rejected as %s", got.Stage, got.Reason, core.ReasonRetracted)
	}

	anchorAll(t, s, 1, c.Item.Contribution)
	retract(t, s, 1, 2, 5)
	if got := stageOf(t, s, 1); got.Stage != core.StageRetracted || got.RetractedAt != 5 {
		t.Errorf("after a replay: got %s at %d, want retracted at 5", got.Stage, got.RetractedAt)
	}
}

func TestACopiedPayloadIsNamed(t *testing.T) {
	s := newStore(t)
	mine, copied, alone := contribution(1, 1, 1), contribution(2, 2, 1), contribution(3, 3, 1)
	mine.Item.PayloadDigest, copied.Item.PayloadDigest, alone.Item.PayloadDigest = [32]byte{1}, [32]byte{1}, [32]byte{3}
	for _, c := range []core.Contribution{mine, copied, alone} {
		add(t, s, c)
	}

	shared, err := s.SamePayload([]core.Contribution{copied, alone})
	if err != nil || !shared[[32]byte{1}] || shared[[32]byte{3}] {
		t.Errorf("got %v, %v, want the copied payload alone", shared, err)
	}
	if shared, err := s.SamePayload([]core.Contribution{mine, copied}); err != nil || len(shared) != 0 {
		t.Errorf("both left: got %v, %v, want none", shared, err)
	}
}
