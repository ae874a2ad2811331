package core

import (
	"fmt"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// Terms are a dataset's promises and requirements. They are immutable, and the dataset's
// id is their EIP-712 digest. Field order and types: SPEC 5.3, SPEC 5.5.
type Terms struct {
	Founder    common.Address `json:"founder"` // who creates the dataset; has no power over it
	Name       string         `json:"name"`
	Schema     string         `json:"schema"`   // slice schema, such as artist-preferences/v1
	Purposes   []Purpose      `json:"purposes"` // what a buyer may use the slices for
	Token      common.Address `json:"token"`
	FloorPrice *big.Int       `json:"floor_price"` // base units of Token per unit of weight
	WeightRule uint8          `json:"weight_rule"` // one of WeightRules
	MaxWeight  uint64         `json:"max_weight"`
	Admission  Admission      `json:"admission"`
	Cadence    Cadence        `json:"cadence"`
	Split      Split          `json:"split"`
	Vote       Vote           `json:"vote"`
	Windows    Windows        `json:"windows"`

	MaxDisputes uint16      `json:"max_disputes"`
	Delivery    uint8       `json:"delivery"`     // one of DeliveryRules
	WithholdBps uint16      `json:"withhold_bps"` // 0
	Salt        common.Hash `json:"salt"`
}

// Rules names the values of a rule in the terms. The contracts take these values and refuse
// all others.
type Rules map[uint8]string

// Weight rules: what a contribution weighs.
const (
	WeightEqual uint8 = 0 // every contribution weighs 1
	WeightSteps uint8 = 1 // 1 2 3 5 or 8, as the slice's schema computes it
)

// WeightRules returns the weight rules that are built.
func WeightRules() Rules {
	return Rules{
		WeightEqual: "equal",
		WeightSteps: "steps",
	}
}

// MaxStep is the greatest weight under WeightSteps.
const MaxStep = 8

// IsStep reports whether a contribution may have this weight under WeightSteps.
func IsStep(weight uint64) bool { return slices.Contains(steps, weight) }

// Delivery rules: how often the committee releases keys.
const (
	DeliveryPerSale uint8 = 0 // anew for each sale
)

// DeliveryRules returns the delivery rules that are built.
func DeliveryRules() Rules {
	return Rules{
		DeliveryPerSale: "per sale",
	}
}

// Admission determines who may contribute. Rule 0 is open to anyone.
type Admission struct {
	Rule uint8       `json:"rule"`
	Root common.Hash `json:"root"`
}

// Cadence determines when snapshots are taken and how long they sell.
type Cadence struct {
	MinGroup    uint32 `json:"min_group"`    // contributions that a snapshot holds at least
	MinNew      uint32 `json:"min_new"`      // of them in no snapshot before
	MinClass    uint32 `json:"min_class"`    // new contributions that count the same weight, at least
	MinInterval uint64 `json:"min_interval"` // seconds since the snapshot before
	MinAge      uint64 `json:"min_age"`      // seconds before a snapshot may be sold
	SellFor     uint64 `json:"sell_for"`     // seconds for which it sells
}

// SellUntil returns the time, in Unix seconds, before which a snapshot as of a block of
// time asOf sells. Its consents must last until then.
func (c Cadence) SellUntil(asOf time.Time) uint64 {
	return uint64(asOf.Unix()) + c.SellFor
}

// MaxSplitBps is what pot, treasury and tip may take together, in parts of 10,000.
const MaxSplitBps = 4000

// Split determines the shares of a price, in parts of 10,000.
type Split struct {
	PotBps      uint16         `json:"pot_bps"`      // for the validators together: each of n whose list stands earns one n-th
	TreasuryBps uint16         `json:"treasury_bps"` // for Treasury
	TipBps      uint16         `json:"tip_bps"`      // of each payment, for whoever causes it for another
	CoverBps    uint16         `json:"cover_bps"`    // not built: 0
	Treasury    common.Address `json:"treasury"`
}

// ContributorsBps returns the contributors' part, in parts of 10,000.
func (s Split) ContributorsBps() uint16 { return 10_000 - s.PotBps - s.TreasuryBps }

// IsZero reports whether the whole price goes to the contributors.
func (s Split) IsZero() bool { return s == Split{} }

// Words says who gets what part of a price, for a person.
func (s Split) Words() string {
	if s.IsZero() {
		return "the whole price goes to the contributors, by weight"
	}

	words := fmt.Sprintf("contributors %s by weight", Percent(s.ContributorsBps()))
	if s.PotBps != 0 {
		words += fmt.Sprintf(", validators %s", Percent(s.PotBps))
	}
	if s.TreasuryBps != 0 {
		words += fmt.Sprintf(", treasury %s (%s)", Percent(s.TreasuryBps), s.Treasury)
	}
	if s.TipBps != 0 {
		words += fmt.Sprintf("; whoever has a contributor paid keeps %s of the payment, and who claims keeps it", Percent(s.TipBps))
	}

	return words
}

// Windows holds the lengths of a sale's phases, in seconds of block time.
type Windows struct {
	Vote    uint64 `json:"vote"`
	Commit  uint64 `json:"commit"`
	Release uint64 `json:"release"`
	Confirm uint64 `json:"confirm"`
	Dispute uint64 `json:"dispute"`
}

// Deadlines holds the ends of a sale's phases. A deadline has passed if the head's
// timestamp is at or after it.
type Deadlines struct {
	CommitEnds  time.Time `json:"commit_ends"`
	ReleaseEnds time.Time `json:"release_ends"`
	ConfirmEnds time.Time `json:"confirm_ends"`
	DisputeEnds time.Time `json:"dispute_ends"`
}

// maxMargin is the longest time before the end of the dispute window in which validators
// take no more faults.
const maxMargin = time.Hour

// FaultsUntil returns until when validators take faults of a sale: the last quarter of the
// dispute window, at most an hour, is theirs to sign and send what they found.
func (d Deadlines) FaultsUntil() time.Time {
	return d.DisputeEnds.Add(-min(d.DisputeEnds.Sub(d.ConfirmEnds)/4, maxMargin))
}

// Deadlines returns the deadlines of a sale that was accepted at a time.
func (w Windows) Deadlines(accepted time.Time) Deadlines {
	after := func(t time.Time, seconds uint64) time.Time {
		return t.Add(time.Duration(seconds) * time.Second)
	}
	var d Deadlines
	d.CommitEnds = after(accepted, w.Commit)
	d.ReleaseEnds = after(d.CommitEnds, w.Release)
	d.ConfirmEnds = after(d.ReleaseEnds, w.Confirm)
	d.DisputeEnds = after(d.ConfirmEnds, w.Dispute)

	return d
}
