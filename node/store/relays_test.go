package store_test

import (
	"errors"
	"math/big"
	"reflect"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/fxamacker/cbor/v2"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/nodetest"
	"github.com/tantieme/tantieme/node/store"
)

// noon is a time on a day of the budget.
var noon = time.Date(2026, 9, 1, 12, 0, 0, 0, time.UTC)

// roomy are limits that no test reaches.
var roomy = core.RelayLimits{Account: 100, All: 100}

// vote returns relay n of an account, received n seconds after noon.
func vote(n, account byte) core.Relay {
	return core.Relay{
		ID:       core.RelayID{n},
		Received: noon.Add(time.Duration(n) * time.Second),
		Message:  core.RelayMessage{Kind: core.RelayVote, Ballot: core.Ballot{Voter: common.Address{account}, Leaf: uint32(n)}},
	}
}

func queue(t *testing.T, s *store.Store, relays ...core.Relay) {
	t.Helper()
	for _, r := range relays {
		if _, added, err := s.AddRelay(r, roomy); err != nil || !added {
			t.Fatalf("relay %s: got added %v, %v, want it added", r.ID.Short(), added, err)
		}
	}
}

// bundle returns a bundle that reserves some wei on the day of a time.
func bundle(at time.Time, reserved int64, ids ...core.RelayID) core.RelayBundle {
	return core.RelayBundle{
		Relays:   ids,
		Opened:   at,
		Call:     common.Hash{7},
		Day:      core.RelayDay(at),
		Reserved: big.NewInt(reserved),
	}
}

func opened(t *testing.T, s *store.Store, b core.RelayBundle) uint64 {
	t.Helper()
	number, err := s.OpenBundle(b, big.NewInt(1000))
	if err != nil {
		t.Fatalf("open: got %v, want a bundle", err)
	}
	return number
}

func relayOf(t *testing.T, s *store.Store, n byte) core.Relay {
	t.Helper()
	r, err := s.Relay(core.RelayID{n})
	check(t, err)
	return r
}

// idsAt returns the first bytes of the ids at a stage.
func idsAt(t *testing.T, s *store.Store, stage core.RelayStage) (ids []byte) {
	t.Helper()
	relays, err := s.RelaysAt(stage, 100)
	check(t, err)
	for _, r := range relays {
		ids = append(ids, r.ID[0])
	}
	return ids
}

func spent(t *testing.T, s *store.Store) int64 {
	t.Helper()
	spending, err := s.RelaySpending()
	check(t, err)
	return spending.Spent.Int64()
}

func TestTheSameRelayIsStoredOnce(t *testing.T) {
	s := newStore(t)
	queue(t, s, vote(1, 1))

	again := vote(1, 1)
	again.Message.Signature = []byte("another")
	stored, added, err := s.AddRelay(again, core.RelayLimits{})
	if err != nil || added || len(stored.Message.Signature) != 0 {
		t.Errorf("got added %v, %+v, %v, want the stored one, though there is no room", added, stored, err)
	}
	if stored.Stage != core.RelayQueued || !stored.Received.Equal(noon.Add(time.Second)) {
		t.Errorf("got %s received at %s, want queued at %s", stored.Stage, stored.Received, noon.Add(time.Second))
	}
}

func TestRelaysAreBoundedByAccountAndInAll(t *testing.T) {
	s := newStore(t)
	limits := core.RelayLimits{Account: 2, All: 3}

	for _, step := range []struct {
		n, account byte
		full       bool
	}{{1, 1, false}, {2, 1, false}, {3, 1, true}, {4, 2, false}, {5, 3, true}} {
		_, added, err := s.AddRelay(vote(step.n, step.account), limits)
		if full := errors.As(err, new(*core.Refusal)); full != step.full || added == step.full {
			t.Errorf("relay %d of account %d: got added %v, %v, want full %v", step.n, step.account, added, err, step.full)
		}
	}

	// One that has ended makes room, for its account and for all.
	check(t, s.EndRelays([]core.RelayEnd{{ID: core.RelayID{1}, Stage: core.RelayRefused, Reason: core.ReasonTooLate}}, noon))
	if _, added, err := s.AddRelay(vote(3, 1), limits); err != nil || !added {
		t.Errorf("after an end: got added %v, %v, want it added", added, err)
	}
	if got, err := s.RelaysWaiting(); err != nil || got != 3 {
		t.Errorf("got %d waiting, %v, want 3", got, err)
	}
}

func TestRelaysQueueInTheOrderInWhichTheyCame(t *testing.T) {
	s := newStore(t)
	queue(t, s, vote(9, 1), vote(2, 1), vote(5, 2))

	if got, want := idsAt(t, s, core.RelayQueued), []byte{2, 5, 9}; string(got) != string(want) {
		t.Errorf("got %v, want %v", got, want)
	}
	if got, err := s.RelaysAt(core.RelayQueued, 1); err != nil || len(got) != 1 {
		t.Errorf("got %d of at most 1, %v", len(got), err)
	}
}

func TestABundleMovesItsRelaysThereAndBack(t *testing.T) {
	s := newStore(t)
	queue(t, s, vote(1, 1), vote(2, 2), vote(3, 3))
	number := opened(t, s, bundle(noon, 600, core.RelayID{1}, core.RelayID{2}, core.RelayID{3}))
	check(t, s.BeginBundle(number, 4))

	all, err := s.Bundles()
	if err != nil || len(all) != 1 || !all[0].Begun || all[0].Nonce != 4 || len(idsAt(t, s, core.RelaySent)) != 3 {
		t.Fatalf("got bundles %+v, %v and %v sent, want one begun with nonce 4 and three", all, err, idsAt(t, s, core.RelaySent))
	}

	check(t, s.CloseBundle(number, []core.RelayEnd{
		{ID: core.RelayID{1}, Stage: core.RelayDone, Transaction: common.Hash{8}, GasPaid: big.NewInt(50)},
		{ID: core.RelayID{2}, Stage: core.RelayQueued, GasPaid: big.NewInt(50)},
		{ID: core.RelayID{3}, Stage: core.RelayRefused, Reason: core.ReasonRelayReverted, Words: "why"},
	}, big.NewInt(150), noon.Add(time.Minute)))

	if got := relayOf(t, s, 1); got.Stage != core.RelayDone || got.Transaction != (common.Hash{8}) || got.GasPaid.Int64() != 50 || got.Attempts != 1 {
		t.Errorf("got %+v, want it done by a transaction", got)
	}
	if got := relayOf(t, s, 2); got.Stage != core.RelayQueued || got.GasPaid.Int64() != 50 {
		t.Errorf("got %+v, want it queued again", got)
	}
	if got := relayOf(t, s, 3); got.Stage != core.RelayRefused || got.Reason != core.ReasonRelayReverted || got.Words != "why" {
		t.Errorf("got %+v, want it refused", got)
	}
	if all, err := s.Bundles(); err != nil || len(all) != 0 || spent(t, s) != 150 {
		t.Errorf("got bundles %v, %v and %d wei spent, want none and 150", all, err, spent(t, s))
	}
}

func TestARelayIsInOneBundleAlone(t *testing.T) {
	s := newStore(t)
	queue(t, s, vote(1, 1), vote(2, 1))
	opened(t, s, bundle(noon, 100, core.RelayID{1}))

	_, err := s.OpenBundle(bundle(noon, 100, core.RelayID{2}, core.RelayID{1}), big.NewInt(1000))
	if !errors.Is(err, core.ErrConflict) || spent(t, s) != 100 || len(idsAt(t, s, core.RelayQueued)) != 1 {
		t.Errorf("got %v, %d wei spent and %v queued, want a conflict that changes nothing", err, spent(t, s), idsAt(t, s, core.RelayQueued))
	}
}

// TestTheBudgetOutlivesARestart reserves in one run of a store and asks in the next.
func TestTheBudgetOutlivesARestart(t *testing.T) {
	dir := t.TempDir()
	s := open(t, dir)
	queue(t, s, vote(1, 1), vote(2, 1), vote(3, 1))
	opened(t, s, bundle(noon, 900, core.RelayID{1}))
	check(t, s.Close())

	s = open(t, dir)
	t.Cleanup(func() { check(t, s.Close()) })

	_, err := s.OpenBundle(bundle(noon.Add(time.Hour), 101, core.RelayID{2}), big.NewInt(1000))
	var refusal *core.Refusal
	if !errors.As(err, &refusal) || refusal.Reason != core.ReasonRelayBudget || relayOf(t, s, 2).Stage != core.RelayQueued {
		t.Errorf("got %v, want the budget's refusal, and nothing moved", err)
	}

	_, err = s.OpenBundle(bundle(noon.AddDate(0, 0, -1), 101, core.RelayID{2}), big.NewInt(1000))
	if !errors.As(err, &refusal) {
		t.Errorf("a clock that went back: got %v, want the budget's refusal", err)
	}

	opened(t, s, bundle(noon.AddDate(0, 0, 1), 101, core.RelayID{2}))
	if got := spent(t, s); got != 101 {
		t.Errorf("the next day: got %d wei spent, want 101", got)
	}
}

// TestABundleOfYesterdayChangesNothingOfToday closes a bundle after its day.
func TestABundleOfYesterdayChangesNothingOfToday(t *testing.T) {
	s := newStore(t)
	queue(t, s, vote(1, 1), vote(2, 1))
	first := opened(t, s, bundle(noon, 900, core.RelayID{1}))
	opened(t, s, bundle(noon.AddDate(0, 0, 1), 300, core.RelayID{2}))

	check(t, s.CloseBundle(first, nil, big.NewInt(1), noon))
	if got := spent(t, s); got != 300 {
		t.Errorf("got %d wei spent, want 300", got)
	}
}

func TestRelaysThatEndedAreDroppedAfterAWhile(t *testing.T) {
	s := newStore(t)
	queue(t, s, vote(1, 1), vote(2, 1), vote(3, 1))
	check(t, s.EndRelays([]core.RelayEnd{{ID: core.RelayID{1}, Stage: core.RelayDone}}, noon))
	check(t, s.EndRelays([]core.RelayEnd{{ID: core.RelayID{2}, Stage: core.RelayRefused}}, noon.Add(time.Hour)))

	dropped, err := s.DropRelays(noon.Add(time.Minute))
	if err != nil || dropped != 1 {
		t.Errorf("got %d dropped, %v, want 1", dropped, err)
	}

	for n, want := range map[byte]error{1: core.ErrNotFound, 2: nil, 3: nil} {
		if _, err := s.Relay(core.RelayID{n}); !errors.Is(err, want) {
			t.Errorf("relay %d: got %v, want %v", n, err, want)
		}
	}
}

// FuzzDecodeRelay checks that a stored relay decodes to what encodes alike.
func FuzzDecodeRelay(f *testing.F) {
	data, err := cbor.Marshal(nodetest.Filled[core.Relay]())
	if err != nil {
		f.Fatal(err)
	}

	f.Add(data)
	f.Add([]byte{0xa1})

	f.Fuzz(func(t *testing.T, data []byte) {
		var r core.Relay
		if err := cbor.Unmarshal(data, &r); err != nil {
			return
		}

		written, err := cbor.Marshal(r)
		if err != nil {
			return // a time that the encoding does not have
		}

		var again core.Relay
		if err := cbor.Unmarshal(written, &again); err != nil {
			t.Fatalf("decode what was encoded: got %v, want no error", err)
		}

		twice, err := cbor.Marshal(again)
		if err != nil || !reflect.DeepEqual(written, twice) {
			t.Fatalf("got %x, %v, want %x", twice, err, written)
		}
	})
}

// TestATransactionThatEndedMayBeTheBundles checks when a bundle whose transaction is not on
// its way has provably none. What ended before it was opened proves nothing against that.
func TestATransactionThatEndedMayBeTheBundles(t *testing.T) {
	transaction := func(nonce uint64, stage core.TxStage) core.Transaction {
		return core.Transaction{Nonce: nonce, Stage: stage, Purpose: "push"}
	}

	for name, c := range map[string]struct {
		before, after []core.Transaction
		begun         bool
		want          bool
	}{
		"nothing else":                  {want: true},
		"others ended before":           {before: []core.Transaction{transaction(3, core.TxFinal), transaction(4, core.TxLost)}, want: true},
		"another is on its way":         {after: []core.Transaction{transaction(5, core.TxSent)}, want: true},
		"another ended since":           {after: []core.Transaction{transaction(5, core.TxFinal)}},
		"another was on its way before": {before: []core.Transaction{transaction(3, core.TxSent)}, after: []core.Transaction{transaction(3, core.TxFinal)}},
		"its nonce is known":            {begun: true},
	} {
		t.Run(name, func(t *testing.T) {
			s := newStore(t)
			queue(t, s, vote(1, 1))
			for _, tx := range c.before {
				check(t, s.PutTransaction(tx))
			}
			number := opened(t, s, bundle(noon, 100, core.RelayID{1}))
			for _, tx := range c.after {
				check(t, s.PutTransaction(tx))
			}
			if c.begun {
				check(t, s.BeginBundle(number, 5))
			}

			bundles, err := s.Bundles()
			check(t, err)
			if got, err := s.NeverSent(bundles[0]); err != nil || got != c.want {
				t.Errorf("got %v, %v, want %v", got, err, c.want)
			}
		})
	}
}
