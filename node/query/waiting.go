package query

import (
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/tantieme/tantieme/node/core"
)

// Bounds of what is counted and kept for the answers to "what does it wait for?".
const (
	mostCounted  = 10_000
	keptOutlooks = 64
	outlooksFor  = 2 * time.Second
)

// outlook is what decides about the next snapshot and the sales of a dataset.
type outlook struct {
	terms     core.Terms
	now       time.Time             // of the ledger's newest block
	waiting   []uint64              // weights of anchored contributions that no snapshot holds, mostCounted at most
	snapshots []core.SnapshotRecord // of the dataset
	sales     []core.SaleRecord     // of these snapshots
}

type outlooks = kept[core.DatasetID, *outlook]

func newOutlooks() *outlooks {
	return newKept[core.DatasetID, *outlook](keptOutlooks, outlooksFor)
}

// Waits returns what a contribution waits for, as of this node's ledger.
func (b *Backend) Waits(c core.Contribution) (core.Waiting, error) {
	switch c.Stage {
	case core.StageReceived, core.StagePinned:
		return core.Waiting{
			For:   core.AwaitsBatch,
			Words: "the next batch: validators anchor what waits in turns, and its block has to be final",
		}, nil
	case core.StageAnchored, core.StageIncluded:
	case core.StageRetracted:
		return b.waitsRetracted(c)
	default:
		return core.Waiting{For: core.AwaitsNothing, Words: "nothing: it is " + c.Stage.String()}, nil
	}

	o, err := b.outlook(c.Consent.Dataset)
	if err != nil {
		return core.Waiting{}, err
	}

	if c.Stage == core.StageAnchored {
		return o.untilSnapshot(c), nil
	}

	return o.untilPaid(c), nil
}

// waitsRetracted returns what a contribution whose account has left still waits for: its
// erasing, once no sale is open that was accepted before.
func (b *Backend) waitsRetracted(c core.Contribution) (core.Waiting, error) {
	o, err := b.outlook(c.Consent.Dataset)
	if err != nil {
		return core.Waiting{}, err
	}

	until := o.heldUntil(c)
	words := "its erasing, which is due: it is retracted, and no sale holds it that is not over"
	if until.After(o.now) {
		words = fmt.Sprintf("its erasing: it is retracted, and in no later sale; sales that were accepted before run until %s",
			core.Clock(until))
	}

	waiting := core.Waiting{For: core.AwaitsErasing, Words: words}
	if !until.IsZero() {
		waiting.Until = &until
	}

	return waiting, nil
}

// heldUntil returns the time until which a sale runs that holds a retracted contribution.
func (o *outlook) heldUntil(c core.Contribution) (until time.Time) {
	for _, s := range o.sales {
		if o.sells(s, c) && !s.State.Final() && s.Deadlines.DisputeEnds.After(until) {
			until = s.Deadlines.DisputeEnds
		}
	}

	return until
}

// sells reports whether a sale was accepted that holds a contribution and does not leave it
// out.
func (o *outlook) sells(s core.SaleRecord, c core.Contribution) bool {
	return s.AcceptedAt != 0 && !c.LeftBy(s.AcceptedAt) && o.holds(s.Offer.Snapshot, c)
}

// outlook reads a dataset's outlook, or returns a recent one.
func (b *Backend) outlook(id core.DatasetID) (*outlook, error) {
	if o, ok := b.outlooks.Get(id); ok {
		return o, nil
	}

	terms, err := b.store.Dataset(id)
	if err != nil {
		return nil, err
	}

	cursor, err := b.store.Cursor()
	if err != nil {
		return nil, err
	}

	o := &outlook{terms: terms, now: cursor.Time}
	if o.waiting, err = b.waitingIn(id, terms, cursor.Time); err != nil {
		return nil, err
	}

	snapshots, errSnapshots := b.store.Snapshots()
	sales, errSales := b.store.Sales()
	of := map[core.SnapshotID]bool{}

	for _, s := range snapshots {
		if s.Snapshot.Dataset == id {
			o.snapshots, of[s.ID] = append(o.snapshots, s), true
		}
	}

	for _, s := range sales {
		if of[s.Offer.Snapshot] {
			o.sales = append(o.sales, s)
		}
	}

	if err := errors.Join(errSnapshots, errSales); err != nil {
		return nil, err
	}

	b.outlooks.Add(id, o)

	return o, nil
}

// waitingIn returns the declared weights of a dataset's anchored contributions that no
// snapshot holds, and that the next one may hold: their consents outlive its sale.
func (b *Backend) waitingIn(id core.DatasetID, terms core.Terms, now time.Time) (declared []uint64, err error) {
	ids, err := b.store.AtStage(core.StageAnchored, mostCounted)
	if err != nil {
		return nil, err
	}

	sellUntil := terms.Cadence.SellUntil(now)
	waiting, err := b.store.Contributions(ids)
	for _, c := range waiting {
		if c.Consent.Dataset == id && c.Consent.Expires >= sellUntil {
			declared = append(declared, c.Item.Weight)
		}
	}

	return declared, err
}

// untilSnapshot says what the next snapshot waits for. Of the contributions that wait, it
// takes those that count in a class (core.Counted).
func (o *outlook) untilSnapshot(c core.Contribution) core.Waiting {
	cadence := o.terms.Cadence
	before, next := 0, time.Time{}
	for _, s := range o.snapshots {
		if ready := s.Time.Add(time.Duration(cadence.MinInterval) * time.Second); ready.After(next) {
			next, before = ready, int(s.Snapshot.Count)
		}
	}

	counted := core.Counted(o.waiting, cadence.MinClass)
	rare := times(counted, 0)
	all, fresh := len(counted), len(counted)-rare
	needed := max(int(cadence.MinNew), int(cadence.MinClass))

	var words string
	switch {
	case all < needed || before+all < int(cadence.MinGroup):
		words = o.missing(all, needed, before+all)
	case o.isRare(c, counted):
		words = fmt.Sprintf(
			"a snapshot with others of its weight: of the %d new contributions of weight %d or less that it needs, %d so far",
			cadence.MinClass, c.Item.Weight, rare,
		)
	case fresh < int(cadence.MinNew) || before+fresh < int(cadence.MinGroup):
		words = o.missing(fresh, int(cadence.MinNew), before+fresh) +
			fmt.Sprintf("; %d more wait for others of their weight", rare)
	case next.After(o.now):
		words = fmt.Sprintf("a snapshot: the next may be taken from %s on", core.Clock(next))
	default:
		words = "a snapshot, which is due: validators take it in turns, and its block has to be final"
	}

	// A snapshot holds only consents that outlive its sale.
	last := core.UnixTime(c.Consent.Expires).Add(-time.Duration(cadence.SellFor) * time.Second)

	return core.Waiting{For: core.AwaitsSnapshot, Words: words, Until: &last}
}

// missing says how many contributions a snapshot still needs.
func (o *outlook) missing(fresh, needed, people int) string {
	return fmt.Sprintf(
		"a snapshot: %s of the %d new contributions that it needs are there, and %s of %d people",
		atLeast(fresh), needed, atLeast(people), o.terms.Cadence.MinGroup,
	)
}

// isRare reports whether a contribution waits for others of its weight. What one counts
// depends on its weight alone.
func (o *outlook) isRare(c core.Contribution, counted []uint64) bool {
	i := slices.Index(o.waiting, c.Item.Weight)
	return i >= 0 && counted[i] == 0
}

func times(counted []uint64, value uint64) (n int) {
	for _, c := range counted {
		if c == value {
			n++
		}
	}
	return n
}

func atLeast(n int) string {
	if n >= mostCounted {
		return fmt.Sprintf("%d or more", mostCounted)
	}
	return fmt.Sprint(n)
}

// untilPaid says what the newest sale of a snapshot with the contribution waits for.
func (o *outlook) untilPaid(c core.Contribution) core.Waiting {
	sold, newest := 0, (*core.SaleRecord)(nil)
	for i := range o.sales {
		if s := &o.sales[i]; o.holds(s.Offer.Snapshot, c) {
			if s.State == core.SaleSettled {
				sold++
			}
			if newest == nil || s.Began().After(newest.Began()) {
				newest = s
			}
		}
	}

	if newest != nil {
		if w, open := untilSettled(newest); open {
			return w
		}
	}

	return o.untilOffer(c, sold)
}

// untilSettled says what an open sale waits for, and false if it has ended.
func untilSettled(s *core.SaleRecord) (core.Waiting, bool) {
	at := s.Deadlines
	switch s.State {
	case core.SaleOffered:
		if s.Poll == nil {
			return core.Waiting{}, false
		}
		return core.Waiting{
			For:   core.AwaitsVotes,
			Words: fmt.Sprintf("the votes on offer %s: %s; tantieme vote casts yours", s.ID, s.Poll.Words()),
			Until: &s.Poll.Ends,
		}, true
	case core.SaleAccepted, core.SaleCommitted:
		return core.Waiting{
			For:   core.AwaitsDelivery,
			Words: fmt.Sprintf("the delivery of sale %s, for which a buyer has paid; else the buyer gets the money back", s.ID),
			Until: &at.ConfirmEnds,
		}, true
	case core.SaleConfirmed:
		return core.Waiting{
			For:   core.AwaitsSettlement,
			Words: fmt.Sprintf("the settlement of sale %s, which is delivered; payouts follow by themselves", s.ID),
			Until: &at.DisputeEnds,
		}, true
	default:
		return core.Waiting{}, false
	}
}

// untilOffer says until when snapshots with a contribution sell.
func (o *outlook) untilOffer(c core.Contribution, sold int) core.Waiting {
	var until time.Time
	for _, s := range o.snapshots {
		end := core.UnixTime(s.Snapshot.SellUntil)
		if o.holds(s.ID, c) && end.After(until) {
			until = end
		}
	}

	words := "a buyer's offer"
	switch {
	case sold == 1:
		words = "further offers; it was sold once, and earnings show what it brought"
	case sold > 1:
		words = fmt.Sprintf("further offers; it was sold %d times, and earnings show what it brought", sold)
	}

	return core.Waiting{For: core.AwaitsOffer, Words: words, Until: &until}
}

// holds reports whether a snapshot holds an included contribution: those from its first
// one on do, up to the block in which a higher version was anchored, or its account left.
func (o *outlook) holds(id core.SnapshotID, c core.Contribution) bool {
	var first, asked *core.Snapshot
	for i := range o.snapshots {
		s := &o.snapshots[i]
		if s.ID == c.Snapshot {
			first = &s.Snapshot
		}
		if s.ID == id {
			asked = &s.Snapshot
		}
	}

	return first != nil && asked != nil && asked.Number >= first.Number && c.LiveAt(asked.AsOf)
}
