package contributor

import (
	"bufio"
	"fmt"
	"io"
	"math/big"
	"slices"
	"text/tabwriter"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
)

// RenderAgreement writes an agreement as text for a person, fit for a pipe.
func RenderAgreement(w io.Writer, a Agreement) error {
	buffered := bufio.NewWriter(w)
	t := tabwriter.NewWriter(buffered, 0, 8, 2, ' ', 0)
	row := func(label, form string, values ...any) {
		fmt.Fprintf(t, "  %s\t%s\n", label, fmt.Sprintf(form, values...))
	}

	fmt.Fprintln(t, "What you would agree to:")
	row("Dataset", "%q, %s", a.Dataset.Terms.Name, a.Dataset.ID)
	row("Founder", "%s, who has no power over it any more", a.Dataset.Terms.Founder)
	a.renderPurposes(row)
	row("Sold to", "anyone who pays, as often as somebody pays, until %s", core.Clock(a.Expires))
	row("Decided", "%s", a.Dataset.Terms.Vote.Words(a.Dataset.Terms.Windows.Vote))
	row("Price", "at least %s", a.floorWords())
	row("Paid in", "%s", a.tokenWords())
	row("Split", "%s", a.Dataset.Terms.Split.Words())
	row("Paid to", "%s", a.payeeWords())
	a.renderReaders(row)
	row("Sealed to", "key %s, checked", a.KeyID)
	a.renderNotices(row)
	row("Replaces", "%s", a.replacesWords())
	row("Signed by", "%s, version %d", a.Account, a.Version)

	if err := t.Flush(); err != nil {
		return err
	}
	return buffered.Flush()
}

// labelOnce returns a label for the first of several rows.
func labelOnce(label string, row int) string {
	if row > 0 {
		return ""
	}
	return label
}

// renderPurposes writes what the slice may be used for. Training AI models is a sentence of
// its own, because many people would agree to the rest and not to that.
func (a Agreement) renderPurposes(row func(label, form string, values ...any)) {
	purposes := a.Dataset.Terms.Purposes
	for i, p := range purposes {
		row(labelOnce("Sold for", i), "%s (%s, %s)", p.Words(), p.DPV, p.PDPP)
	}

	if slices.Contains(purposes, core.Training) {
		row("AI models", "%s", core.TrainingSentence)
	} else {
		row("AI models", "%s", core.NoTrainingSentence)
	}
}

func (a Agreement) renderReaders(row func(label, form string, values ...any)) {
	threshold, members := a.Reads()
	row("Read by", "buyers, and any %d of these %d validators together:", threshold, len(members))
	for _, m := range members {
		row("", "%d  %s  %s", m.Seat, m.Account, m.URL)
	}
}

func (a Agreement) renderNotices(row func(label, form string, values ...any)) {
	if a.Notices == nil {
		row("Notices", "nobody was asked for them: see tantieme notice list")
		return
	}
	for i, line := range noticeLines(a.Notices) {
		row(labelOnce("Notices", i), "%s", line)
	}
}

// AccumulatesWords say what becomes of the earnings of an account to which nothing can be
// sent.
const AccumulatesWords = "nobody yet: a passkey's account can move no tokens, so what it earns accumulates until you name a payee, now or later"

// payeeWords says who is paid, and how that can be changed.
func (a Agreement) payeeWords() string {
	if a.Accumulates() {
		return AccumulatesWords
	}
	if a.Payee == (common.Address{}) {
		return fmt.Sprintf("%s, the account that signs; in the signed message, payee zero", a.Account)
	}
	return fmt.Sprintf("%s, the payee, and not the account that signs; a new consent can name another", a.Payee)
}

// floorWords says what a sale pays at least. A contribution counts less than it declares
// where few new ones have its weight, so only the lowest weight is certain.
func (a Agreement) floorWords() string {
	floor := a.Dataset.Terms.FloorPrice
	each := a.Dataset.Amount(floor) + " for each unit of weight"
	if a.Weight <= 1 {
		return fmt.Sprintf("%s; yours weighs %d, so a sale pays %s for it at least, before the split", each, a.Weight, a.own(a.Weight))
	}

	return fmt.Sprintf(
		"%s; yours weighs %d, so a sale pays %s for it at least, before the split, where it counts in full. "+
			"So that a weight names nobody, it counts less where fewer than %d new contributions have it, down to 1, which is paid %s",
		each, a.Weight, a.own(a.Weight), a.Dataset.Terms.Cadence.MinClass, a.own(1),
	)
}

// own returns the floor price of a weight.
func (a Agreement) own(weight uint64) string {
	return a.Dataset.Amount(new(big.Int).Mul(a.Dataset.Terms.FloorPrice, new(big.Int).SetUint64(weight)))
}

// tokenWords names the token by its address, because a token may call itself anything.
func (a Agreement) tokenWords() string {
	terms := a.Dataset.Terms
	if a.Dataset.Token == nil {
		return fmt.Sprintf("the token %s", terms.Token)
	}

	return fmt.Sprintf(
		"the token %s, which calls itself %s; the signed price is %s of its units, with %d decimals",
		terms.Token, a.Dataset.Token.Symbol, terms.FloorPrice, a.Dataset.Token.Decimals,
	)
}

// replacesWords says what the consent takes the place of.
func (a Agreement) replacesWords() string {
	r := a.Replaces
	switch {
	case a.Again():
		return "nothing; you agreed to exactly this before, and nothing new is signed"
	case r == nil:
		return "nothing that this machine knows of"
	case r.Contribution.IsZero():
		return fmt.Sprintf("a contribution of this account from elsewhere, version %d: new snapshots hold this one instead", r.Version)
	case r.SameSlice:
		return fmt.Sprintf("your contribution %s (version %d), which held the same slice", r.Contribution, r.Version)
	}

	return fmt.Sprintf(
		"your contribution %s (version %d, weight %d): new snapshots hold this one instead; what was sold stays sold",
		r.Contribution, r.Version, r.Weight,
	)
}
