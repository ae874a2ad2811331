package contributor

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/receipt"
)

// Sellers is a node that shows which snapshots hold an account's contributions, and
// their sales.
type Sellers interface {
	Payer
	Offers(ctx context.Context, filter core.OfferFilter) ([]core.OfferView, error)
}

// Leaving is what an account would take out of a dataset, and what it can't.
type Leaving struct {
	Account    common.Address
	Dataset    core.DatasetView
	MinVersion uint64                // all versions below it are taken out
	Held       []core.SnapshotRecord // the dataset's snapshots that hold a contribution of the account
	Sales      []core.OfferView      // of these
}

// Leave returns what an account would take out, as a node says. Nothing of it is checked:
// it decides nothing but what a person reads.
func Leave(ctx context.Context, from Sellers, account common.Address, dataset core.DatasetID, minVersion uint64) (Leaving, error) {
	view, err := from.Dataset(ctx, dataset)
	if err != nil {
		return Leaving{}, fmt.Errorf("dataset %s: %w", dataset.Short(), err)
	}

	incomes, err := Incomes(ctx, from, account)
	if err != nil {
		return Leaving{}, err
	}

	l := Leaving{Account: account, Dataset: view, MinVersion: minVersion}
	for _, income := range incomes {
		if income.Snapshot.Snapshot.Dataset != dataset {
			continue
		}

		sales, err := from.Offers(ctx, core.OfferFilter{Snapshot: &income.Snapshot.ID})
		if err != nil {
			return Leaving{}, fmt.Errorf("sales of snapshot %s: %w", income.Snapshot.ID.Short(), err)
		}

		l.Held, l.Sales = append(l.Held, income.Snapshot), append(l.Sales, sales...)
	}

	l.Sales = slices.DeleteFunc(l.Sales, func(s core.OfferView) bool {
		return s.State.WentBack()
	})

	return l, nil
}

// Above returns the version above all that an outbox and a chain know of an account: one
// above that of the last draft. Without a draft the error wraps core.ErrNotFound.
func Above(drafts []*Draft, account common.Address, dataset core.DatasetID) (uint64, error) {
	for _, d := range drafts {
		if d.Account == account && d.Consent.Dataset == dataset {
			return d.Consent.Version + 1, nil
		}
	}

	return 0, fmt.Errorf("the data folder holds no contribution of %s to dataset %s; name the versions with --below: %w",
		account, dataset, core.ErrNotFound)
}

// Departure is an account's own access to its retractions on the chain.
type Departure interface {
	RetractionOf(ctx context.Context, dataset core.DatasetID, account common.Address) (minVersion, block uint64, err error)
	// Retract takes this chain's account out.
	Retract(ctx context.Context, dataset core.DatasetID, minVersion uint64) error
}

// Retract takes an account out of a dataset with all versions below one. It returns true,
// and sends nothing, if the chain had known before that the account left with these.
func Retract(ctx context.Context, chain Departure, account common.Address, dataset core.DatasetID, minVersion uint64) (before bool, err error) {
	known, _, err := chain.RetractionOf(ctx, dataset, account)
	if err != nil || known >= minVersion {
		return err == nil, err
	}

	return false, chain.Retract(ctx, dataset, minVersion)
}

// Render writes what leaving does, and what it does not, for a person.
func (l Leaving) Render(out io.Writer, now time.Time) error {
	fmt.Fprintf(out, "Leave the dataset %q, %s\nas %s, with all versions below %d.\n\n", l.Dataset.Terms.Name, l.Dataset.ID, l.Account, l.MinVersion)
	fmt.Fprintln(out, "What it does:")
	fmt.Fprintln(out, "  No snapshot that is made later holds your contribution, and no sale that is accepted later releases it.")
	fmt.Fprintln(out, "  Once no earlier sale needs it, each validator erases its header and its payload, and signs that it did.")
	fmt.Fprintln(out, "  What you are owed stays yours, and is paid.")
	fmt.Fprintln(out, "\nWhat it does not:")
	fmt.Fprintln(out, "  Copies that were sold can't be called back.")
	fmt.Fprintln(out, "  It is public: the chain shows that this account left.")

	for _, s := range l.Held {
		if until := core.UnixTime(s.Snapshot.SellUntil); until.After(now) {
			fmt.Fprintf(out, "  Snapshot %s holds it and sells until %s; such a sale leaves it out, and you get no part of that one.\n", s.ID, core.Clock(until))
		}
	}

	for _, s := range l.Sales {
		if s.State == core.SaleOffered {
			fmt.Fprintf(out, "  Offer %s for it is voted on, until %s, from %s; it will leave your contribution out.\n", s.ID, core.Clock(s.Began()), s.Offer.Buyer)
			continue
		}
		fmt.Fprintf(out, "  Sale %s of %s holds it: %s, to %s.\n", s.ID, core.Clock(s.Accepted), s.State, s.Offer.Buyer)
	}

	if len(l.Sales) == 0 {
		fmt.Fprintln(out, "  No sale has held it so far.")
	}

	_, err := fmt.Fprintln(out)
	return err
}

// Withdraw notes in the receipts of a data folder that an account left a dataset, and
// returns the contributions concerned. A receipt that says so, or that ended before, is
// unchanged, so it may be repeated.
func Withdraw(receipts Receipts, account common.Address, dataset core.DatasetID, minVersion uint64, at time.Time) (noted []core.ContributionID, err error) {
	ids, err := receiptIDs(receipts)
	if err != nil {
		return nil, err
	}

	for _, id := range ids {
		done, errOne := withdrawOne(receipts, id, account, dataset, minVersion, at)
		err = errors.Join(err, errOne)
		if done {
			noted = append(noted, id)
		}
	}

	return noted, err
}

// WithdrawnIn notes in the receipt of a contribution in which block the chain has the
// retraction. It reports whether the receipt has changed. Without a receipt it does nothing.
func WithdrawnIn(receipts DirOutbox, id core.ContributionID, block uint64, at time.Time) (bool, error) {
	data, err := receipts.Load(id.String())
	if errors.Is(err, core.ErrNotFound) {
		return false, nil
	}
	if err != nil {
		return false, err
	}

	r, err := receipt.Verify(data)
	if err != nil {
		return false, fmt.Errorf("receipt of %s: %w", id.Short(), err)
	}

	changed, err := r.WithdrawnIn(block, at, fmt.Sprintf("left the dataset on chain %d", r.Evidence.ChainID))
	if err != nil || !changed {
		return false, err
	}

	if data, err = r.Encode(); err != nil {
		return false, err
	}

	if err := receipts.Save(id.String(), data); err != nil {
		return false, fmt.Errorf("keep receipt: %w", err)
	}

	return true, nil
}

// withdrawOne reports whether a receipt says now that its consent was withdrawn.
func withdrawOne(
	receipts Receipts, id core.ContributionID, account common.Address, dataset core.DatasetID, minVersion uint64, at time.Time,
) (bool, error) {
	data, err := receipts.Load(id.String())
	if err != nil {
		return false, err
	}

	r, err := receipt.Verify(data)
	if err != nil {
		return false, fmt.Errorf("receipt of %s: %w", id.Short(), err)
	}

	of := r.Evidence
	if of.Account != account || of.Consent.Dataset != dataset || of.Consent.Version >= minVersion {
		return false, nil
	}

	last := r.Events[len(r.Events)-1]
	if last.State != receipt.Given {
		return last.State == receipt.Withdrawn, nil
	}

	if at.Before(last.Time) { // the clock was set back
		at = last.Time
	}

	note := fmt.Sprintf("left the dataset on chain %d with all versions below %d", of.ChainID, minVersion)
	if err := r.Append(receipt.Withdrawn, at, note); err != nil {
		return false, err
	}

	if data, err = r.Encode(); err != nil {
		return false, err
	}

	if err := receipts.Save(id.String(), data); err != nil {
		return false, fmt.Errorf("keep receipt: %w", err)
	}
	return true, nil
}
