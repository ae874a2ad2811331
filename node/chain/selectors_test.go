package chain

import (
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"

	"github.com/tantieme/tantieme/bindings/anchors"
	"github.com/tantieme/tantieme/bindings/committee"
	"github.com/tantieme/tantieme/bindings/datasets"
	"github.com/tantieme/tantieme/bindings/delivery"
	"github.com/tantieme/tantieme/bindings/market"
	"github.com/tantieme/tantieme/bindings/payouts"
	"github.com/tantieme/tantieme/node/core"
)

// TestSelectorsAreThoseOfTheBindings catches a signature that changed in a contract.
func TestSelectorsAreThoseOfTheBindings(t *testing.T) {
	at := core.Contracts{Committee: common.Address{1}, Anchors: common.Address{2}, Datasets: common.Address{3}, Market: common.Address{4}, Delivery: common.Address{5}, Payouts: common.Address{6}}
	c := contracts{Contracts: at}
	want := map[common.Address]struct {
		meta  *bind.MetaData
		calls map[string]string // method to name
	}{
		at.Committee: {&committee.CommitteeMetaData, map[string]string{"join": "register", "deal": "deal", "finalise": "finalise"}},
		at.Anchors:   {&anchors.AnchorsMetaData, map[string]string{"anchor": "anchor"}},
		at.Datasets:  {&datasets.DatasetsMetaData, map[string]string{"commitSnapshot": "snapshot"}},
		at.Market:    {&market.MarketMetaData, map[string]string{"offer": "offer", "settle": "settle"}},
		at.Delivery:  {&delivery.DeliveryMetaData, map[string]string{"commit": "commit", "confirm": "confirm"}},
		at.Payouts:   {&payouts.PayoutsMetaData, map[string]string{"push": "push", "claim": "claim"}},
	}
	got := c.selectors()
	if len(got) != len(want) {
		t.Errorf("%d contracts; want %d", len(got), len(want))
	}
	for address, w := range want {
		parsed, err := w.meta.ParseABI()
		if err != nil {
			t.Fatal(err)
		}
		if len(got[address]) != len(w.calls) {
			t.Errorf("contract %s: %d calls; want %d", address, len(got[address]), len(w.calls))
		}
		for method, name := range w.calls {
			m, ok := parsed.Methods[method]
			if !ok || got[address][[4]byte(m.ID)] != name {
				t.Errorf("%s is named %q; want %q (%s)", method, got[address][[4]byte(m.ID)], name, m.Sig)
			}
		}
	}
}
