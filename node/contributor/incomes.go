package contributor

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/node/core"
)

// Payer is a node that shows what an account earned, and from which dataset.
type Payer interface {
	Payouts(ctx context.Context, account common.Address) ([]core.Earning, error)
	Snapshot(ctx context.Context, id core.SnapshotID) (core.SnapshotRecord, error)
	Dataset(ctx context.Context, id core.DatasetID) (core.DatasetView, error)
}

// Income is an account's part of the sales of one snapshot.
type Income struct {
	Account  common.Address
	Snapshot core.SnapshotRecord
	Dataset  core.DatasetView
	Leaf     int
	Weight   uint64
	Due      *big.Int // base units, not paid yet
	Paid     *big.Int
	Payee    common.Address // who is paid by now; zero: the account
	Held     bool           // nothing is sent until the account names a payee
	Ban      *core.Ban      // nil: it gets its part of later sales
}

// PaidTo returns who is paid, in words.
func (i Income) PaidTo() string {
	switch {
	case i.Held:
		return "nobody until you name a payee"
	case i.Payee == (common.Address{}):
		return i.Account.Hex()
	default:
		return i.Payee.Hex()
	}
}

// Incomes returns what a node says an account earned, by snapshot. Nothing of it is
// checked; Claim checks before it acts.
func Incomes(ctx context.Context, from Payer, account common.Address) ([]Income, error) {
	earnings, err := from.Payouts(ctx, account)
	if err != nil {
		return nil, fmt.Errorf("payouts of %s: %w", account, err)
	}

	out := make([]Income, len(earnings))
	for i, e := range earnings {
		snapshot, err := from.Snapshot(ctx, e.Snapshot)
		if err != nil {
			return nil, fmt.Errorf("snapshot %s: %w", e.Snapshot, err)
		}

		dataset, err := from.Dataset(ctx, snapshot.Snapshot.Dataset)
		if err != nil {
			return nil, fmt.Errorf("dataset %s: %w", snapshot.Snapshot.Dataset, err)
		}

		out[i] = Income{
			Account:  account,
			Snapshot: snapshot,
			Dataset:  dataset,
			Leaf:     e.Leaf,
			Weight:   e.Weight,
			Due:      e.Due,
			Paid:     e.Paid,
			Payee:    e.Payee,
			Held:     e.Held,
			Ban:      e.Ban,
		}
	}

	return out, nil
}

// Drafts returns the drafts of a data folder's outbox, one for each account and dataset.
func Drafts(dir string) (drafts []*Draft, err error) {
	outbox := OutboxOf(dir)
	names, err := outbox.Names()
	if err != nil {
		return nil, err
	}

	for _, name := range names {
		data, errLoad := outbox.Load(name)
		if errLoad != nil {
			err = errors.Join(err, fmt.Errorf("outbox: %w", errLoad))
			continue
		}

		d, errParse := ParseDraft(data)
		if errParse != nil {
			err = errors.Join(err, unread(name, errParse))
			continue
		}

		drafts = append(drafts, d)
	}

	return drafts, err
}
