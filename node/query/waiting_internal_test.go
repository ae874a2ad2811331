package query

import (
	"math"
	"strings"
	"testing"
	"time"

	"github.com/tantieme/tantieme/node/core"
)

// TestWhatAContributionWaitsFor holds, stage by stage, what a person is told.
func TestWhatAContributionWaitsFor(t *testing.T) {
	begin := time.Date(2026, 11, 28, 12, 0, 0, 0, time.UTC)
	first, second := core.SnapshotID{1}, core.SnapshotID{2}
	terms := core.Terms{Cadence: core.Cadence{MinGroup: 20, MinNew: 5, MinClass: 3, MinInterval: 3600, SellFor: 86_400}}
	consent := core.Consent{Expires: uint64(begin.Add(100 * 24 * time.Hour).Unix())}

	ends := func(after time.Duration) uint64 { return uint64(begin.Add(after).Unix()) }
	snapshots := []core.SnapshotRecord{
		{ID: first, Time: begin, Snapshot: core.Snapshot{Number: 1, AsOf: 10, Count: 17, SellUntil: ends(24 * time.Hour)}},
		{ID: second, Time: begin.Add(time.Hour), Snapshot: core.Snapshot{Number: 2, AsOf: 20, Count: 19, SellUntil: ends(25 * time.Hour)}},
	}
	sale := func(of core.SnapshotID, state core.SaleState, accepted time.Duration) core.SaleRecord {
		at := begin.Add(accepted)
		return core.SaleRecord{
			ID:       core.SaleID{9},
			Offer:    core.Offer{Snapshot: of},
			State:    state,
			Accepted: at, AcceptedAt: 12,
			Deadlines: core.Deadlines{ConfirmEnds: at.Add(time.Minute), DisputeEnds: at.Add(2 * time.Minute)},
		}
	}

	included := core.Contribution{Stage: core.StageIncluded, AnchoredAt: 1, Snapshot: first, Consent: consent}
	replaced := included
	replaced.ReplacedAt = 15
	retracted := included
	retracted.Stage, retracted.RetractedAt = core.StageRetracted, 15
	late := retracted
	late.RetractedAt = 25
	gone := retracted
	gone.RetractedAt = 12

	five := []uint64{2, 2, 2, 2, 2}
	declares := func(weight uint64) core.Contribution {
		return core.Contribution{Stage: core.StageAnchored, Consent: consent, Item: core.Item{Weight: weight}}
	}

	for _, test := range []struct {
		name    string
		c       core.Contribution
		waiting []uint64      // declared weights; default three of 2
		later   time.Duration // than an hour and a half after the begin
		sales   []core.SaleRecord
		want    core.Awaited
		words   string
		until   time.Time
	}{
		{
			name: "anchored", c: core.Contribution{Stage: core.StageAnchored, Consent: consent},
			want: core.AwaitsSnapshot, words: "3 of the 5 new contributions that it needs are there, and 22 of 20 people",
			until: begin.Add(99 * 24 * time.Hour),
		},
		{
			name: "anchored with enough others", c: core.Contribution{Stage: core.StageAnchored, Consent: consent}, waiting: five,
			want: core.AwaitsSnapshot, words: "the next may be taken from 2026-11-28 14:00:00 UTC on",
			until: begin.Add(99 * 24 * time.Hour),
		},
		{
			name: "anchored when one is due", c: core.Contribution{Stage: core.StageAnchored, Consent: consent}, waiting: five, later: time.Hour,
			want: core.AwaitsSnapshot, words: "which is due",
			until: begin.Add(99 * 24 * time.Hour),
		},
		{
			name: "alone with a low weight where a snapshot is due", c: declares(1), waiting: []uint64{8, 8, 8, 8, 8, 1}, later: time.Hour,
			want: core.AwaitsSnapshot, words: "of the 3 new contributions of weight 1 or less that it needs, 1 so far",
			until: begin.Add(99 * 24 * time.Hour),
		},
		{
			name: "one of the others where a snapshot is due", c: declares(8), waiting: []uint64{8, 8, 8, 8, 8, 1}, later: time.Hour,
			want: core.AwaitsSnapshot, words: "which is due",
			until: begin.Add(99 * 24 * time.Hour),
		},
		{
			name: "one of enough, of whom some are rare", c: declares(8), waiting: []uint64{8, 8, 8, 8, 1, 1}, later: time.Hour,
			want: core.AwaitsSnapshot, words: "4 of the 5 new contributions that it needs are there, and 23 of 20 people; 2 more wait for others of their weight",
			until: begin.Add(99 * 24 * time.Hour),
		},
		{
			name: "rare, and counted with the next lower", c: declares(8), waiting: []uint64{8, 2, 2, 2, 2}, later: time.Hour,
			want: core.AwaitsSnapshot, words: "which is due",
			until: begin.Add(99 * 24 * time.Hour),
		},
		{name: "included", c: included, want: core.AwaitsOffer, words: "a buyer's offer", until: begin.Add(25 * time.Hour)},
		{name: "replaced later", c: replaced, want: core.AwaitsOffer, words: "a buyer's offer", until: begin.Add(24 * time.Hour)},
		{
			name: "sold in its second snapshot", c: included, sales: []core.SaleRecord{sale(second, core.SaleAccepted, time.Hour)},
			want: core.AwaitsDelivery, words: "0x09", until: begin.Add(time.Hour + time.Minute),
		},
		{
			name: "delivered", c: included, sales: []core.SaleRecord{sale(first, core.SaleConfirmed, 0)},
			want: core.AwaitsSettlement, words: "payouts follow by themselves", until: begin.Add(2 * time.Minute),
		},
		{
			name: "settled", c: included, sales: []core.SaleRecord{sale(first, core.SaleSettled, 0), sale(second, core.SaleSettled, time.Hour)},
			want: core.AwaitsOffer, words: "sold 2 times", until: begin.Add(25 * time.Hour),
		},
		{
			name: "replaced before what was sold", c: replaced, sales: []core.SaleRecord{sale(second, core.SaleAccepted, time.Hour)},
			want: core.AwaitsOffer, words: "a buyer's offer", until: begin.Add(24 * time.Hour),
		},
		{name: "retracted", c: retracted, want: core.AwaitsErasing, words: "which is due"},
		{
			name: "retracted after a sale was accepted", c: late, sales: []core.SaleRecord{sale(second, core.SaleConfirmed, 2*time.Hour)},
			want: core.AwaitsErasing, words: "in no later sale; sales that were accepted before run until", until: begin.Add(2*time.Hour + 2*time.Minute),
		},
		{
			name: "retracted before the sale was accepted", c: gone, sales: []core.SaleRecord{sale(first, core.SaleConfirmed, 2*time.Hour)},
			want: core.AwaitsErasing, words: "which is due",
		},
		{
			name: "retracted when the sale is settled", c: retracted, later: 30 * time.Hour, sales: []core.SaleRecord{sale(first, core.SaleSettled, 23*time.Hour)},
			want: core.AwaitsErasing, words: "which is due",
		},
		{
			name: "refunded", c: included, sales: []core.SaleRecord{sale(first, core.SaleRefunded, 0)},
			want: core.AwaitsOffer, words: "a buyer's offer", until: begin.Add(25 * time.Hour),
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			waiting := test.waiting
			if waiting == nil {
				waiting = five[:3]
			}

			b := &Backend{outlooks: newOutlooks()}
			b.outlooks.Add(core.DatasetID{}, &outlook{
				terms:     terms,
				now:       begin.Add(90*time.Minute + test.later),
				waiting:   waiting,
				snapshots: snapshots,
				sales:     test.sales,
			})

			got, err := b.Waits(test.c)
			if err != nil || got.For != test.want || !strings.Contains(got.Words, test.words) {
				t.Errorf("got %+v, %v, want %s and %q", got, err, test.want, test.words)
			}
			if test.until.IsZero() && got.Until == nil {
				return
			}
			if got.Until == nil || !got.Until.Equal(test.until) {
				t.Errorf("got until %v, want %s", got.Until, test.until)
			}
		})
	}
}

// TestEveryStageWaitsForSomethingOrNothing covers the stages that need no store.
func TestEveryStageWaitsForSomethingOrNothing(t *testing.T) {
	for stage, want := range map[core.Stage]core.Awaited{
		core.StageReceived: core.AwaitsBatch,
		core.StagePinned:   core.AwaitsBatch,
		core.StageRejected: core.AwaitsNothing,
		core.StageReplaced: core.AwaitsNothing,
		core.StageErased:   core.AwaitsNothing,
	} {
		if got, err := (&Backend{}).Waits(core.Contribution{Stage: stage}); err != nil || got.For != want || got.Words == "" {
			t.Errorf("%s: got %+v, %v, want %s", stage, got, err, want)
		}
	}
}

// TestAConsentWithoutAnEndIsShown holds that the end of a consent, any 64 bits that its
// signer likes, does not keep what it waits for from being JSON.
func TestAConsentWithoutAnEndIsShown(t *testing.T) {
	o := &outlook{terms: core.Terms{Cadence: core.Cadence{MinNew: 1, SellFor: 3600}}}
	c := core.Contribution{Stage: core.StageAnchored, Consent: core.Consent{Expires: math.MaxUint64}}

	got := o.untilSnapshot(c).Until
	if want := "9999-12-31 22:59:59 UTC"; core.Clock(*got) != want {
		t.Errorf("got until %s, want %s", core.Clock(*got), want)
	}
	if _, err := got.MarshalJSON(); err != nil {
		t.Errorf("got %v, want JSON", err)
	}
}
