package intake_test

import (
	"errors"
	"testing"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/store"
)

// leave lets an account leave in the ledger of some members.
func (w *world) leave(p person, minVersion uint64, members ...int) {
	w.t.Helper()
	for _, i := range members {
		err := w.members[i].store.Update(func(tx *store.Txn) error {
			return tx.PutRetraction(core.Retracted{Dataset: dataset, Account: p.account, MinVersion: minVersion}, 5)
		})
		if err != nil {
			w.t.Fatal(err)
		}
	}
}

// anchoredAndErased returns an item of a batch on chain whose account has left, and whose
// header member 0 has erased.
func (w *world) anchoredAndErased(p person) core.Item {
	w.t.Helper()
	c, payload := w.contribution(p, 1, asIs)
	stored, _, err := w.members[0].Submit(w.t.Context(), c, payload)
	if err != nil {
		w.t.Fatal(err)
	}

	id := stored.Item.Contribution
	w.leave(p, 2, 0)
	if err := errors.Join(w.members[0].store.EraseHeader(id), w.members[0].store.Erased(core.SignedErasure{Erasure: core.Erasure{Contribution: id}}, nil)); err != nil {
		w.t.Fatal(err)
	}

	return stored.Item
}

// SPEC 9.41, SPEC 9.42.
func TestAnErasedContributionReachesAMemberThatCatchesUp(t *testing.T) {
	w := newWorld(t)
	p := newPerson(t)
	item := w.anchoredAndErased(p)
	late := w.members[1]

	// Before the member's own ledger knows that the account left, a header is missing.
	if err := late.Adopt(t.Context(), 0, []core.Item{item}); !errors.Is(err, core.ErrVerify) {
		t.Errorf("before its ledger is there: got %v, want %v", err, core.ErrVerify)
	}

	w.leave(p, 2, 1)

	other := item
	other.HeaderHash[0]++
	if err := late.Adopt(t.Context(), 0, []core.Item{other}); !errors.Is(err, core.ErrVerify) {
		t.Errorf("another header on chain: got %v, want %v", err, core.ErrVerify)
	}

	if err := late.Adopt(t.Context(), 0, []core.Item{item}); err != nil {
		t.Fatal(err)
	}

	got, err := late.store.Contribution(item.Contribution)
	if err != nil || got.Item != item || got.Account != p.account || len(got.Header) != 0 {
		t.Errorf("got %+v, %v, want the chain's item without a header", got.Item, err)
	}
}

// SPEC 9.35.
func TestWhoLeftIsRefusedByName(t *testing.T) {
	w := newWorld(t)
	p := newPerson(t)
	w.leave(p, 3, 0)

	c, payload := w.contribution(p, 2, asIs)
	var refusal *core.Refusal
	if _, _, err := w.members[0].Submit(t.Context(), c, payload); !errors.As(err, &refusal) || refusal.Reason != core.ReasonRetracted {
		t.Errorf("version 2: got %v, want it refused as %s", err, core.ReasonRetracted)
	}

	back, payload := w.contribution(p, 3, asIs)
	if _, added, err := w.members[0].Submit(t.Context(), back, payload); err != nil || !added {
		t.Errorf("version 3: got added %v, %v, want it admitted", added, err)
	}
}
