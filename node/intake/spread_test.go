package intake_test

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"testing"
	"time"

	"github.com/tantieme/tantieme/node/consent"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/nodetest"
	"github.com/tantieme/tantieme/node/store"
	"github.com/tantieme/tantieme/node/wire"
)

// submit submits a new person's contribution at a member.
func (w *world) submit(to int) core.Contribution {
	w.t.Helper()
	c, payload := w.contribution(newPerson(w.t), 1, asIs)
	stored, _, err := w.members[to].Submit(w.t.Context(), c, payload)
	if err != nil {
		w.t.Fatal(err)
	}

	return stored
}

func TestContributionsThatComeTogetherShareAFlush(t *testing.T) {
	const n = 40
	w := newWorld(t)
	m := w.members[0]
	m.blobs.hold, m.blobs.held = n, make(chan struct{})
	var wg sync.WaitGroup

	for range n {
		c, payload := w.contribution(newPerson(t), 1, asIs)
		wg.Go(func() {
			if _, added, err := m.Submit(t.Context(), c, payload); err != nil || !added {
				t.Errorf("got added %v and error %v, want added", added, err)
			}
		})
	}

	wg.Wait()
	if counts, err := m.store.StageCounts(); err != nil || counts[core.StageReceived] != n {
		t.Errorf("got %v, %v", counts, err)
	}
	if m.blobs.flushes > n/2 {
		t.Errorf("got %d flushes for %d contributions", m.blobs.flushes, n)
	}
}

func TestNothingIsAdmittedThatIsNotDurable(t *testing.T) {
	w := newWorld(t)
	m := w.members[0]
	m.blobs.fail = errors.New("disk full")
	c, payload := w.contribution(newPerson(t), 1, asIs)
	if _, _, err := m.Submit(t.Context(), c, payload); !errors.Is(err, m.blobs.fail) {
		t.Errorf("got %v, want %v", err, m.blobs.fail)
	}

	if counts, err := m.store.StageCounts(); err != nil || len(counts) != 0 {
		t.Errorf("got %v, %v, want no counts", counts, err)
	}
}

func TestMembersAreTold(t *testing.T) {
	w := newWorld(t)
	id := w.submit(0).Item.Contribution
	w.members[0].tick(t)

	for i, m := range w.members {
		if !m.has(id) {
			t.Errorf("member %d: got no contribution, want it", i)
		}
	}
}

func TestWhoWasAwayAsksWhenItIsBack(t *testing.T) {
	w := newWorld(t)
	w.members[1].tick(t) // it asked while there was nothing to fetch
	w.net.Down(1, true)
	var ids []core.ContributionID

	for range 5 {
		ids = append(ids, w.submit(0).Item.Contribution)
	}

	w.members[0].tick(t)
	if w.members[0].log.Count("contributions not sent to a member; it asks for them later", "member=1") != 1 {
		t.Error("got no log line of the unreachable member, want one")
	}

	w.net.Down(1, false)
	w.members[1].tick(t)
	if w.members[1].has(ids[0]) {
		t.Fatal("got a request out of turn, want none")
	}

	w.members[1].Met(0) // they reconnect
	w.members[1].tick(t)

	for _, id := range ids {
		if !w.members[1].has(id) {
			t.Fatalf("got no contribution %s, want it", id.Short())
		}
	}
}

func TestAnAcknowledgedContributionOutlivesTheDiskOfItsNode(t *testing.T) {
	w := newWorld(t)
	for _, i := range []int{1, 2} {
		w.net.Down(i, true)
	}

	id := w.submit(0).Item.Contribution
	w.members[0].tick(t) // no member is reachable
	w.net.Down(1, false)
	w.members[1].Met(0)
	w.members[1].tick(t)
	w.net.Down(0, true) // its disk is lost
	w.net.Down(2, false)
	w.now = w.now.Add(time.Minute) // the periodic request, without a new connection
	w.members[2].tick(t)
	if !w.members[2].has(id) {
		t.Error("got no contribution after one disk was lost, want it")
	}
}

// answer replaces a member's handler of an exchange.
func answer[Q, A any](w *world, member int, p wire.Protocol, a A) {
	nodetest.Handle(w.net, member, p, func(context.Context, int, Q) (A, error) { return a, nil })
}

func TestLiesAboutWhatWaitsAreBounded(t *testing.T) {
	full := make([][32]byte, wire.MaxPending)
	for i := range full {
		full[i] = [32]byte{byte(i), byte(i >> 8), 1}
	}

	for name, page := range map[string]wire.PendingResponse{
		"a page that is too long":        {IDs: append(full, [32]byte{1})},
		"pages that go round in circles": {IDs: nil, Next: []byte{}},
		"ids that it does not hand out":  {IDs: full},
	} {
		w := newWorld(t)
		answer[wire.PendingRequest](w, 1, wire.Pending, page)
		asked := 0

		nodetest.Handle(w.net, 1, wire.Fetch, func(context.Context, int, wire.FetchRequest) (wire.FetchResponse, error) {
			asked++
			return wire.FetchResponse{}, nil
		})

		w.members[0].tick(t)
		if name != "pages that go round in circles" && w.members[0].log.Count("contributions of a member not fetched; it is asked again", "member=1") != 1 {
			t.Errorf("%s: got no log line of the member, want one", name)
		}
		if asked > 1 {
			t.Errorf("%s: got %d requests, want one", name, asked)
		}
	}
}

// SPEC 10.19.
func TestPagesWithoutEndAreLeft(t *testing.T) {
	w := newWorld(t)
	pages := 0

	nodetest.Handle(w.net, 1, wire.Pending, func(_ context.Context, _ int, r wire.PendingRequest) (wire.PendingResponse, error) {
		pages++
		return wire.PendingResponse{Next: fmt.Appendf(nil, "%09d", pages)}, nil
	})

	w.members[0].tick(t)
	if pages == 0 || pages > 64 {
		t.Errorf("got %d pages read", pages)
	}
}

func TestWhatAMemberSendsIsCheckedLikeAnyOther(t *testing.T) {
	w := newWorld(t)
	good, _ := w.contribution(newPerson(t), 1, asIs)
	other, _ := w.contribution(newPerson(t), 1, asIs)
	id := good.Consent.Contribution

	for name, sent := range map[string][]wire.Contribution{
		"another one than was asked for": {w.message(other)},
		"more than was asked for":        {w.message(other), w.message(other)},
		"a forged consent":               {w.forged(good)},
		"nothing":                        {},
	} {
		answer[wire.FetchRequest](w, 1, wire.Fetch, wire.FetchResponse{Contributions: sent})
		if err := w.members[0].Obtain(t.Context(), 1, []core.ContributionID{id}); err == nil {
			t.Errorf("Submit of %s: got no error, want one", name)
		}
		if w.members[0].has(id) {
			t.Fatalf("%s: got it stored, want it refused", name)
		}
	}
}

// message returns the wire form of a contribution.
func (w *world) message(c core.Contribution) wire.Contribution {
	return wire.Contribution{
		Account:       c.Account,
		Salt:          c.Salt,
		Header:        c.Header,
		PayloadDigest: c.Item.PayloadDigest,
		Dataset:       c.Consent.Dataset,
		Purposes:      []wire.Purpose{wire.Purpose(c.Consent.Purposes[0])},
		Weight:        c.Consent.Weight,
		Version:       c.Consent.Version,
		Expires:       c.Consent.Expires,
		Signature:     c.Signature,
	}
}

// forged returns a contribution whose consent its account did not sign.
func (w *world) forged(c core.Contribution) wire.Contribution {
	m := w.message(c)
	m.Version++
	return m
}

func TestARefusedContributionHindersNoOther(t *testing.T) {
	w := newWorld(t)
	p := newPerson(t)
	old, payload := w.contribution(p, 1, asIs)
	if _, _, err := w.members[0].Submit(t.Context(), old, payload); err != nil {
		t.Fatal(err)
	}

	good := w.submit(0).Item.Contribution
	w.anchored(1, p) // member 1 knows a higher version
	asked := 0

	nodetest.Handle(w.net, 0, wire.Fetch, func(ctx context.Context, from int, r wire.FetchRequest) (wire.FetchResponse, error) {
		asked++
		return w.members[0].HandleFetch(ctx, from, r)
	})

	w.members[1].tick(t)
	if !w.members[1].has(good) || w.members[1].has(old.Consent.Contribution) {
		t.Error("got other contributions, want only the good one")
	}

	w.members[1].Met(0)
	w.members[1].tick(t)
	if asked != 1 {
		t.Errorf("what was refused was fetched %d times, want 1", asked)
	}
}

// anchored records a higher version of a person's contribution on chain at a member.
func (w *world) anchored(at int, p person) {
	w.t.Helper()
	c, payload := w.contribution(p, 9, asIs)
	m := w.members[at]
	stored, _, err := m.Submit(w.t.Context(), c, payload)
	if err != nil {
		w.t.Fatal(err)
	}

	err = m.store.Update(func(tx *store.Txn) error { return tx.PutBatch(core.BatchRecord{Batch: core.Batch{Number: 1}}) })
	if err == nil {
		err = m.store.ApplyBatch(1, []core.ContributionID{stored.Item.Contribution})
	}
	if err != nil {
		w.t.Fatal(err)
	}
}

// SPEC 10.25.
func TestWhatTheChainHasIsAdoptedWhateverTheClockSays(t *testing.T) {
	w := newWorld(t)
	stored := w.submit(0)
	w.now = w.now.Add(24 * time.Hour) // the consent no longer lasts long enough
	id := stored.Item.Contribution
	m := w.members[1]
	if err := m.Obtain(t.Context(), 0, []core.ContributionID{id}); err == nil {
		t.Fatal("admission with a consent that is too short: got no error, want one")
	}

	wrong := stored.Item
	wrong.Weight++
	if err := m.Adopt(t.Context(), 0, []core.Item{wrong}); !errors.Is(err, core.ErrVerify) {
		t.Errorf("another item than the member has: got %v, want %v", err, core.ErrVerify)
	}

	if err := m.Adopt(t.Context(), 0, []core.Item{stored.Item}); err != nil {
		t.Fatal(err)
	}
	if !m.has(id) {
		t.Error("got no contribution, want it adopted")
	}

	if m.Want([]core.ContributionID{id}); len(m.wanted) != 1 {
		t.Error("its payload is not wanted")
	}
}

func TestTheChainsConsentReplacesAnother(t *testing.T) {
	w := newWorld(t)
	p := newPerson(t)
	one, payload := w.contribution(p, 1, asIs)
	two := w.again(p, one)

	for i, c := range []core.Contribution{one, two} {
		if _, _, err := w.members[i].Submit(t.Context(), c, payload); err != nil {
			t.Fatal(err)
		}
	}

	id := one.Consent.Contribution
	chain, err := w.members[0].store.Contribution(id)
	if err != nil {
		t.Fatal(err)
	}

	if err := w.members[1].Adopt(t.Context(), 0, []core.Item{chain.Item}); err != nil {
		t.Fatal(err)
	}

	got, err := w.members[1].store.Contribution(id)
	if err != nil || got.Item.ConsentDigest != chain.Item.ConsentDigest || got.Consent.Version != 1 {
		t.Errorf("version %d, %v", got.Consent.Version, err)
	}
}

// again signs another consent with a higher version for the same contribution.
func (w *world) again(p person, c core.Contribution) core.Contribution {
	w.t.Helper()
	c.Consent.Version++
	digest, err := typer.ConsentDigest(c.Consent, agreement)
	if err == nil {
		c.Signature, err = consent.Sign(p.key, digest)
	}
	if err != nil {
		w.t.Fatal(err)
	}

	return c
}

func TestARepeatedMessageChangesNothing(t *testing.T) {
	w := newWorld(t)
	first, second := w.submit(0), w.submit(0)
	m := w.members[1]

	for _, c := range []core.Contribution{second, first, second, first} { // repeated and out of order
		got, err := m.HandleContribute(t.Context(), 0, w.message(c))
		if err != nil || got.ID != c.Item.Contribution || got.Refusal.Reason != "" {
			t.Fatalf("got %+v, %v", got, err)
		}
	}

	if counts, err := m.store.StageCounts(); err != nil || counts[core.StageReceived] != 2 {
		t.Errorf("got %v, %v, want 2", counts, err)
	}
}
