package txs

import (
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"

	"github.com/tantieme/tantieme/node/core"
)

// metrics holds the counters of one account's transactions.
type metrics struct {
	transactions *prometheus.GaugeVec   // by stage
	gas          *prometheus.CounterVec // by purpose
	bumps        prometheus.Counter
	cancels      prometheus.Counter
	lost         prometheus.Counter
	reorgs       prometheus.Counter
}

// newMetrics registers the metrics. With a nil registry they are kept and not exported.
func newMetrics(registry prometheus.Registerer) metrics {
	with := promauto.With(registry)
	counter := func(name, help string) prometheus.CounterOpts {
		return prometheus.CounterOpts{
			Namespace: "tantieme",
			Subsystem: "chain",
			Name:      name,
			Help:      help,
		}
	}

	return metrics{
		transactions: with.NewGaugeVec(prometheus.GaugeOpts{
			Namespace: "tantieme",
			Subsystem: "chain",
			Name:      "transactions",
			Help:      "Journaled transactions by stage.",
		}, []string{"stage"}),
		gas:     with.NewCounterVec(counter("gas_used_total", "Gas of final transactions by purpose."), []string{"purpose"}),
		bumps:   with.NewCounter(counter("fee_bumps_total", "Replacements with higher fees.")),
		cancels: with.NewCounter(counter("cancels_total", "Replacements by an empty transaction, because the call would revert.")),
		lost:    with.NewCounter(counter("lost_nonces_total", "Nonces that another program used.")),
		reorgs:  with.NewCounter(counter("reorged_transactions_total", "Mined transactions that a reorg took out of their block.")),
	}
}

// setTransactions counts the journal's transactions by stage.
func (m *metrics) setTransactions(journal []entry) {
	counts := map[core.TxStage]int{}
	for i := range journal {
		counts[journal[i].Stage]++
	}

	for _, stage := range core.TxStages() {
		m.transactions.WithLabelValues(stage.String()).Set(float64(counts[stage]))
	}
}
