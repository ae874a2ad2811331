package chain_test

import (
	"testing"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/tantieme/tantieme/node/chain"
	"github.com/tantieme/tantieme/testnet/world"
)

func TestMetricsShowWhereTheChainAndTheLedgerStand(t *testing.T) {
	opts, registry := the.Options(nil), prometheus.NewRegistry()
	opts.Metrics = registry
	c := world.Open(t, opts)
	h := world.Head(t, c)
	c.Applied(h.Final-1, h)

	for name, want := range map[string]float64{
		"tantieme_chain_head_block": float64(h.Number), "tantieme_chain_final_block": float64(h.Final), "tantieme_chain_lag_blocks": 1,
		"tantieme_chain_head_timestamp_seconds": float64(h.Time.Unix()),
	} {
		if got := world.Metric(t, registry, name, ""); got != want {
			t.Errorf("%s: got %v, want %v", name, got, want)
		}
	}

	c.Applied(h.Final+1, h)
	if got := world.Metric(t, registry, "tantieme_chain_lag_blocks", ""); got != 0 {
		t.Errorf("got lag %v, want 0", got)
	}

	if _, err := chain.New(t.Context(), opts); err == nil {
		t.Error("got two clients in one registry, want an error")
	}

	if err := c.Close(); err != nil {
		t.Fatal(err)
	}

	world.Open(t, opts) // opened after the first was closed
}
