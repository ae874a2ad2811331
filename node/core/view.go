package core

import (
	"fmt"
	"math"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// ContributionStatus is the public state of a contribution.
type ContributionStatus struct {
	ID         ContributionID `json:"id"`
	Dataset    DatasetID      `json:"dataset"`
	Stage      Stage          `json:"stage"`
	Reason     Reason         `json:"reason,omitempty"` // why it was rejected
	Version    uint64         `json:"version"`
	Weight     uint64         `json:"weight"`            // as declared
	Counted    uint64         `json:"counted,omitempty"` // for what it is paid; from stage Included on
	Batch      uint64         `json:"batch,omitempty"`   // from stage Anchored on
	AnchoredAt uint64         `json:"block,omitempty"`   // block number
	Snapshot   *SnapshotID    `json:"snapshot,omitempty"`
}

// ContributionView is a contribution as a node's API shows it: its state, and the digest
// of its payload.
type ContributionView struct {
	ContributionStatus
	PayloadDigest [32]byte
	Waits         *Waiting // nil: the node did not say
}

// View returns the public part of a contribution.
func (c Contribution) View() ContributionView {
	view := ContributionView{
		ContributionStatus: ContributionStatus{
			ID:         c.Item.Contribution,
			Dataset:    c.Consent.Dataset,
			Stage:      c.Stage,
			Reason:     c.Reason,
			Version:    c.Consent.Version,
			Weight:     c.Item.Weight,
			Counted:    c.Counted,
			Batch:      c.Batch,
			AnchoredAt: c.AnchoredAt,
		},
		PayloadDigest: c.Item.PayloadDigest,
	}

	if !c.Snapshot.IsZero() {
		view.Snapshot = &c.Snapshot
	}
	return view
}

// OfferView is an offer in the form that a node's API shows.
type OfferView struct {
	SaleRecord
	Refundable bool // the escrow can be reclaimed as of the node's newest block
	// LeftOut is what was retracted before the sale was accepted; nil: the node did not say.
	LeftOut *Tombstones
}

// Declined says why members made no lists for the sale, or nothing.
func (v OfferView) Declined() string {
	if v.LeftOut == nil || v.LeftOut.Weight <= v.Offer.MaxExcluded {
		return ""
	}
	return fmt.Sprintf("records that weigh %d left before it was accepted, and the offer puts up with %d", v.LeftOut.Weight, v.Offer.MaxExcluded)
}

// View returns the form of an offer that a node shows. Threshold lists make a quorum; now
// is the time of the newest block in the node's ledger.
func (r SaleRecord) View(threshold int, now time.Time) OfferView {
	return OfferView{SaleRecord: r, Refundable: r.refundable(threshold, now)}
}

// refundable follows Market.refund: too few roots by the end of the commit window, or
// tombstones that are not all banned, or too few confirmed lists by the end of the confirm window.
func (r SaleRecord) refundable(threshold int, now time.Time) bool {
	unconfirmed := !now.Before(r.Deadlines.ConfirmEnds)
	switch r.State {
	case SaleAccepted:
		uncommitted := r.Agreed(threshold).Len() < threshold && !now.Before(r.Deadlines.CommitEnds)
		return uncommitted || unconfirmed
	case SaleCommitted:
		return unconfirmed

	default:
		return false
	}
}

// SnapshotView is a snapshot in the form that a node's API shows: with what a buyer asks
// first.
type SnapshotView struct {
	SnapshotRecord
	Floor      *big.Int // lowest price that can be offered, in base units of the dataset's token
	SellsFrom  time.Time
	SellsUntil time.Time
	Sold       int      // accepted offers whose price did not go back
	LastPrice  *big.Int // of the newest of them; nil: none
}

// View returns the form of a snapshot that a node shows, given its dataset's terms and
// the offers that the node knows.
func (r SnapshotRecord) View(terms Terms, sales []SaleRecord) SnapshotView {
	floor := new(big.Int).Mul(terms.FloorPrice, new(big.Int).SetUint64(r.Weight()))
	view := SnapshotView{
		SnapshotRecord: r,
		Floor:          Payable(floor, r.Pool.Scale),
		SellsFrom:      r.Time.Add(secondsOf(terms.Cadence.MinAge)),
		SellsUntil:     UnixTime(r.Snapshot.SellUntil),
	}

	var newest time.Time
	for _, sale := range sales {
		if sale.Offer.Snapshot != r.ID || !sale.Brought() {
			continue
		}

		view.Sold++
		if view.LastPrice == nil || sale.Accepted.After(newest) {
			view.LastPrice, newest = sale.Offer.Price, sale.Accepted
		}
	}

	return view
}

// maxSeconds is the longest time that a time.Duration holds.
const maxSeconds = uint64(math.MaxInt64 / int64(time.Second))

func secondsOf(n uint64) time.Duration { return time.Duration(min(n, maxSeconds)) * time.Second }

// Offerable returns why an offer would not pass at a time, or nil. It cannot see whether
// the dataset is locked; the contract can.
func (v SnapshotView) Offerable(now time.Time) error {
	switch {
	case !v.Listed:
		return Refuse(ReasonNotOnSale, "the node has not pinned what it holds yet")
	case now.Before(v.SellsFrom):
		return Refuse(ReasonNotOnSale, "it sells from %s on", Clock(v.SellsFrom))
	case !now.Before(v.SellsUntil):
		return Refuse(ReasonNotOnSale, "it sold until %s", Clock(v.SellsUntil))
	}
	return nil
}

// OfferFilter selects offers. Zero fields select all.
type OfferFilter struct {
	Dataset  *DatasetID
	Snapshot *SnapshotID
	Buyer    *common.Address
	State    SaleState
}

// ParseStage parses a stage's name.
func ParseStage(name string) (Stage, error) { return parseName(stageNames, name) }

// ParseSaleState parses the name of an offer's state.
func ParseSaleState(name string) (SaleState, error) { return parseName(saleNames, name) }

// MarshalText implements encoding.TextMarshaler.
func (s Stage) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText implements encoding.TextUnmarshaler.
func (s *Stage) UnmarshalText(text []byte) (err error) {
	*s, err = ParseStage(string(text))
	return err
}

func parseName[S comparable](names map[S]string, name string) (S, error) {
	for value, known := range names {
		if known == name {
			return value, nil
		}
	}

	var none S
	return none, fmt.Errorf("%q is not the name of a stage or state", name)
}

// ParseOfferFilter parses a snapshot's id and the name of a state. Empty texts select
// all.
func ParseOfferFilter(snapshot, state string) (f OfferFilter, err error) {
	if snapshot != "" {
		f.Snapshot = new(SnapshotID)
		if err := f.Snapshot.UnmarshalText([]byte(snapshot)); err != nil {
			return f, fmt.Errorf("snapshot: %w", err)
		}
	}
	if state != "" {
		f.State, err = ParseSaleState(state)
	}

	return f, err
}
