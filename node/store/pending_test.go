package store_test

import (
	"errors"
	"slices"
	"testing"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/store"
)

// list reads a list of the queue to its end, in pages.
func list(t *testing.T, page int, next func(after []byte, limit int) ([]core.ContributionID, []byte, error)) (ids []core.ContributionID) {
	t.Helper()
	var after []byte
	for range 100 {
		some, end, err := next(after, page)
		if err != nil {
			t.Fatal(err)
		}

		if ids = append(ids, some...); end == nil {
			return ids
		}

		after = end
	}

	t.Fatal("got a list without an end, want an end")
	return nil
}

func TestWhatIsNotAnchoredIsListedInPages(t *testing.T) {
	s := newStore(t)
	want := map[core.ContributionID]bool{}
	for n := byte(1); n <= 7; n++ {
		c := contribution(n, n, 1)
		add(t, s, c)
		want[c.Item.Contribution] = true
		if n%2 == 0 {
			if _, err := s.Advance(c.Item.Contribution, core.StageReceived, core.StagePinned, ""); err != nil {
				t.Fatal(err)
			}
		}
	}

	gone := contribution(8, 8, 1)
	add(t, s, gone)
	if _, err := s.Advance(gone.Item.Contribution, core.StageReceived, core.StageRejected, core.ReasonSize); err != nil {
		t.Fatal(err)
	}

	for page := 1; page <= 8; page++ {
		got := list(t, page, s.Pending)
		if len(got) != len(want) || slices.ContainsFunc(got, func(id core.ContributionID) bool { return !want[id] }) {
			t.Errorf("in pages of %d: %v", page, got)
		}
	}

	if got := list(t, 2, s.Anchored); len(got) != 0 {
		t.Errorf("anchored: got %v, want none", got)
	}
}

func TestWhatIsAnchoredIsListed(t *testing.T) {
	s := newStore(t)
	c := contribution(1, 1, 1)
	add(t, s, c)
	batch(t, s, 1, c)
	if got := list(t, 5, s.Anchored); len(got) != 1 || len(list(t, 5, s.Pending)) != 0 {
		t.Errorf("anchored: %v", got)
	}
}

// batch anchors contributions in a batch.
func batch(t *testing.T, s *store.Store, number uint64, cs ...core.Contribution) {
	t.Helper()
	var ids []core.ContributionID
	for _, c := range cs {
		ids = append(ids, c.Item.Contribution)
	}

	err := s.Update(func(tx *store.Txn) error {
		return tx.PutBatch(core.BatchRecord{Batch: core.Batch{Number: number}, Block: number})
	})
	if err == nil {
		err = s.ApplyBatch(number, ids)
	}
	if err != nil {
		t.Fatal(err)
	}
}

func TestBadPlacesAreRefused(t *testing.T) {
	s := newStore(t)
	for _, place := range [][]byte{{}, {1}, make([]byte, 33), make([]byte, 34)} {
		if _, _, err := s.Pending(place, 1); err == nil {
			t.Errorf("place %x: got no error, want one", place)
		}
	}
}

func TestContributionsOfAGroupStandAlone(t *testing.T) {
	s := newStore(t)
	first, again, reused := contribution(1, 1, 1), contribution(1, 1, 1), contribution(2, 2, 1)
	reused.Item.U = first.Item.U
	added, refused, err := s.AddContributions([]core.Contribution{first, again, reused, contribution(3, 3, 1)})
	if err != nil || !slices.Equal(added, []bool{true, false, false, true}) {
		t.Fatalf("added %v, %v, want %v", added, err, []bool{true, false, false, true})
	}

	var refusal *core.Refusal
	if refused[1] != nil || !errors.As(refused[2], &refusal) || refusal.Reason != core.ReasonReused {
		t.Errorf("got refusals %v, want only the reused point refused", refused)
	}

	if got, err := s.Contribution(core.ContributionID{3}); err != nil || string(got.Header) != "h\x03" {
		t.Errorf("header %q, %v", got.Header, err)
	}
}

func TestRecordsComeInOrderWithoutHeaders(t *testing.T) {
	s := newStore(t)
	for n := byte(1); n <= 3; n++ {
		add(t, s, contribution(n, n, 1))
	}

	got, err := s.Contributions([]core.ContributionID{{3}, {1}})
	if err != nil || len(got) != 2 || got[0].Item.Contribution[0] != 3 || got[1].Item.Contribution[0] != 1 || got[0].Header != nil {
		t.Errorf("got %+v and error %v, want contributions 3 and 1 without headers", got, err)
	}

	if _, err := s.Contributions([]core.ContributionID{{1}, {9}}); !errors.Is(err, core.ErrNotFound) {
		t.Errorf("one that is not there: got %v, want %v", err, core.ErrNotFound)
	}
}

func TestWhatTheChainHasIsAdopted(t *testing.T) {
	s := newStore(t)
	known := contribution(1, 1, 1)
	add(t, s, known)
	other := known
	other.Consent.Version = 2 // a different consent to the same contribution
	reused := contribution(2, 2, 1)
	reused.Item.U = known.Item.U // refused from a contributor, but not from the chain
	rejected := contribution(3, 3, 1)
	add(t, s, rejected)
	if _, err := s.Advance(rejected.Item.Contribution, core.StageReceived, core.StageRejected, core.ReasonSize); err != nil {
		t.Fatal(err)
	}

	all := []core.Contribution{other, reused, rejected}
	for range 2 { // it is idempotent
		if err := s.AdoptContributions(all); err != nil {
			t.Fatal(err)
		}
	}

	if got, err := s.Contribution(known.Item.Contribution); err != nil || got.Consent.Version != 2 || got.Stage != core.StageReceived {
		t.Errorf("version %d at %s, %v", got.Consent.Version, got.Stage, err)
	}

	batch(t, s, 1, all...)
	if err := s.AdoptContributions([]core.Contribution{known}); err != nil {
		t.Fatal(err)
	}

	for _, c := range all {
		got, err := s.Contribution(c.Item.Contribution)
		if err != nil || got.Stage != core.StageAnchored || got.Consent.Version != c.Consent.Version {
			t.Errorf("%s is %s with version %d, %v", c.Item.Contribution.Short(), got.Stage, got.Consent.Version, err)
		}
	}
}
