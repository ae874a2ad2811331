package buyer_test

import (
	"context"
	"errors"
	"math/big"
	"testing"

	"github.com/tantieme/tantieme/node/buyer"
	"github.com/tantieme/tantieme/node/core"
)

// priced is a validator that shows one snapshot and its dataset.
type priced struct {
	buyer.Validator
	floor *big.Int
}

func (p priced) Snapshot(_ context.Context, id core.SnapshotID) (core.SnapshotRecord, error) {
	return core.SnapshotRecord{ID: id, Snapshot: core.Snapshot{TotalWeight: 12}}, nil
}

func (p priced) Dataset(context.Context, core.DatasetID) (core.DatasetView, error) {
	return core.DatasetView{Terms: core.Terms{FloorPrice: p.floor}}, nil
}

func TestTheFloorIsThePriceOfAllWeight(t *testing.T) {
	got, terms, err := buyer.Floor(t.Context(), priced{floor: big.NewInt(5)}, core.SnapshotID{1})
	if err != nil || got.Int64() != 60 || terms.FloorPrice.Int64() != 5 {
		t.Errorf("got %v, %v, %v, want 60", got, terms.FloorPrice, err)
	}
}

func TestADatasetWithoutAFloorPriceIsNotBelieved(t *testing.T) {
	if _, _, err := buyer.Floor(t.Context(), priced{}, core.SnapshotID{1}); !errors.Is(err, core.ErrVerify) {
		t.Errorf("got %v, want that it does not verify", err)
	}
}
