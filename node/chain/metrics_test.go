package chain_test

import (
	"testing"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/tantieme/tantieme/node/chain"
)

func TestMetricsShowWhereTheChainAndTheLedgerStand(t *testing.T) {
	opts, registry := the.options(nil), prometheus.NewRegistry()
	opts.Metrics = registry
	c := open(t, opts)
	h := head(t, c)
	c.Applied(h.Final-1, h)
	for name, want := range map[string]float64{
		"tantieme_chain_head_block": float64(h.Number), "tantieme_chain_final_block": float64(h.Final), "tantieme_chain_lag_blocks": 1,
		"tantieme_chain_head_timestamp_seconds": float64(h.Time.Unix()),
	} {
		if got := metric(t, registry, name, ""); got != want {
			t.Errorf("%s is %v; want %v", name, got, want)
		}
	}
	c.Applied(h.Final+1, h)
	if got := metric(t, registry, "tantieme_chain_lag_blocks", ""); got != 0 {
		t.Errorf("lag %v; want 0", got)
	}
	if _, err := chain.New(t.Context(), opts); err == nil {
		t.Error("two clients count in the same registry")
	}
	if err := c.Close(); err != nil {
		t.Fatal(err)
	}
	open(t, opts) // after the other
}
