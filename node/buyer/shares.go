package buyer

import (
	"context"
	"fmt"
	"slices"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/core/bls"
	"github.com/tantieme/tantieme/node/threshold"
	"github.com/tantieme/tantieme/node/verify"
)

// shares ensures that shares.bin is complete and valid, and returns the combined shares: nil
// for each of the items that the sale leaves out.
func (f *Flow) shares(
	ctx context.Context,
	p *purchase,
	group *threshold.GroupKey,
	us []bls.G1,
	leftOut int,
) (threshold.List, error) {
	check := func(ctx context.Context, data []byte, us []bls.G1) (threshold.List, error) {
		list, err := threshold.ParseShares(ctx, data, len(us))
		if err != nil {
			return nil, err
		}

		var missing []uint32
		if leftOut > 0 {
			missing = missingOf(list)
		}

		return list, list.Check(ctx, f.opts.Rand, us, missing, group.Y2, p.Proofs.Sale.B2)
	}

	if data, err := f.files.read(verify.SharesFile); err == nil {
		if list, err := check(ctx, data, us); err == nil && len(missingOf(list)) == leftOut {
			return list, nil
		}
	}

	all := make(threshold.List, len(us))
	fetch := func(ctx context.Context, v Validator, from, count int) error {
		data, err := v.Shares(ctx, p.Proofs.Sale.ID, from, count)
		if err != nil {
			return err
		}

		list, err := check(ctx, data, us[from:from+count])
		if err != nil {
			return err
		}

		merge(all[from:], list)
		return nil
	}

	if err := f.runs(ctx, "shares", len(us), fetch); err != nil {
		return nil, err
	}

	if err := f.insist(ctx, all, leftOut, fetch); err != nil {
		return nil, err
	}

	return all, f.files.write(verify.SharesFile, all.EncodeShares())
}

// missingOf returns the items of a list that have no share, ascending.
func missingOf(list threshold.List) (missing []uint32) {
	for j, share := range list {
		if share == nil {
			missing = append(missing, uint32(j))
		}
	}
	return missing
}

// merge puts shares into a list.
func merge(into, list threshold.List) {
	for j, share := range list {
		if share != nil {
			into[j] = share
		}
	}
}

// insist asks each validator for the items that have no share, until only so many are left
// as the sale leaves out. A share proves itself and a missing one does not, so what one
// validator withholds another gives.
func (f *Flow) insist(
	ctx context.Context,
	all threshold.List,
	leftOut int,
	fetch func(ctx context.Context, v Validator, from, count int) error,
) error {
	if len(missingOf(all)) == leftOut {
		return nil
	}

	for _, v := range f.validators.Sources() {
		for from := 0; from < len(all) && len(missingOf(all)) > leftOut; from += runSize {
			count := min(runSize, len(all)-from)
			if !slices.Contains(all[from:from+count], nil) {
				continue
			}

			if err := fetch(ctx, v, from, count); err != nil {
				f.opts.Log.WarnContext(ctx, "a validator has no better shares", "validator", v.URL(), "error", err)
			}
			if err := ctx.Err(); err != nil {
				return err
			}
		}
	}

	if got := len(missingOf(all)); got != leftOut {
		return fmt.Errorf("%d records have no key, and the sale leaves out %d: %w", got, leftOut, core.ErrVerify)
	}

	return nil
}
