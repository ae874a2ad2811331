package chain

import (
	"fmt"

	"github.com/tantieme/tantieme/bindings/delivery"
	"github.com/tantieme/tantieme/bindings/market"
	"github.com/tantieme/tantieme/bindings/payouts"
	"github.com/tantieme/tantieme/node/core"
)

func leafBanned(e *payouts.PayoutsLeafBanned) (core.Event, error) {
	return core.LeafBanned{
		Pool:        e.Pool,
		Leaf:        e.Number,
		Weight:      e.Weight,
		Cap:         e.Cap,
		Transaction: e.Raw.TxHash,
	}, nil
}

func faultsFound(e *delivery.DeliveryFaultsFound) (core.Event, error) {
	faults, err := core.ParseFaults(e.Faults)
	if err != nil {
		return nil, fmt.Errorf("sale %s: %w", core.SaleID(e.Sale).Short(), err)
	}

	return core.FaultsFound{
		Sale:        e.Sale,
		Faults:      faults,
		Weight:      e.Weight,
		Signers:     core.Members(e.Signers.Uint64()),
		Transaction: e.Raw.TxHash,
	}, nil
}

func tombstonesCommitted(e *delivery.DeliveryTombstonesCommitted) (core.Event, error) {
	return core.TombstonesCommitted{
		Sale: e.Sale,
		Tombstones: core.Tombstones{
			Digest: e.Tombstones.Digest,
			Count:  e.Tombstones.Count,
			Weight: e.Tombstones.Weight,
		},
		Members: core.Members(e.Members.Uint64()),
	}, nil
}

func tombstonesBanned(e *delivery.DeliveryTombstonesBanned) (core.Event, error) {
	return core.TombstonesBanned{
		Sale:        e.Sale,
		Done:        e.Done,
		Whole:       e.Whole,
		Transaction: e.Raw.TxHash,
	}, nil
}

func partRefunded(e *market.MarketPartRefunded) (core.Event, error) {
	return core.PartRefunded{Sale: e.Sale, Units: e.Units}, nil
}
