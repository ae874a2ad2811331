package buyer

import (
	"context"
	"fmt"
	"math/big"

	"github.com/tantieme/tantieme/node/core"
)

// Floor returns the lowest price of a snapshot, in base units of the dataset's token, and
// the dataset's terms, as one validator shows them. Buy checks both again before anything
// is paid.
func Floor(ctx context.Context, v Validator, id core.SnapshotID) (*big.Int, core.Terms, error) {
	snapshot, err := v.Snapshot(ctx, id)
	if err != nil {
		return nil, core.Terms{}, err
	}

	dataset, err := v.Dataset(ctx, snapshot.Snapshot.Dataset)
	if err != nil {
		return nil, core.Terms{}, err
	}

	if dataset.Terms.FloorPrice == nil {
		return nil, core.Terms{}, fmt.Errorf(
			"dataset %s is shown without a floor price: %w",
			dataset.ID, core.ErrVerify,
		)
	}

	return floorOf(dataset.Terms, snapshot.Weight()), dataset.Terms, nil
}

func floorOf(terms core.Terms, weight uint64) *big.Int {
	return new(big.Int).Mul(terms.FloorPrice, new(big.Int).SetUint64(weight))
}
