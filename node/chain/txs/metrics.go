package txs

import (
	"github.com/prometheus/client_golang/prometheus"

	"github.com/tantieme/tantieme/node/core"
)

// metrics are those of one account's transactions.
type metrics struct {
	transactions *prometheus.GaugeVec   // by stage
	gas          *prometheus.CounterVec // by purpose
	bumps        prometheus.Counter
	cancels      prometheus.Counter
	lost         prometheus.Counter
	reorgs       prometheus.Counter
}

func newMetrics() *metrics {
	return &metrics{
		transactions: prometheus.NewGaugeVec(prometheus.GaugeOpts{
			Namespace: "tantieme",
			Subsystem: "chain",
			Name:      "transactions",
			Help:      "Journaled transactions by stage.",
		}, []string{"stage"}),
		gas: prometheus.NewCounterVec(prometheus.CounterOpts{
			Namespace: "tantieme",
			Subsystem: "chain",
			Name:      "gas_used_total",
			Help:      "Gas of final transactions by purpose.",
		}, []string{"purpose"}),
		bumps:   counter("fee_bumps_total", "Replacements with higher fees."),
		cancels: counter("cancels_total", "Replacements by an empty transaction, because the call would revert."),
		lost:    counter("lost_nonces_total", "Nonces that another program used."),
		reorgs:  counter("reorged_transactions_total", "Mined transactions that a reorg took out of their block."),
	}
}

func counter(name, help string) prometheus.Counter {
	return prometheus.NewCounter(prometheus.CounterOpts{
		Namespace: "tantieme",
		Subsystem: "chain",
		Name:      name,
		Help:      help,
	})
}

func (m *metrics) all() []prometheus.Collector {
	return []prometheus.Collector{m.transactions, m.gas, m.bumps, m.cancels, m.lost, m.reorgs}
}

var _ prometheus.Collector = (*Manager)(nil)

// Describe implements prometheus.Collector.
func (m *Manager) Describe(out chan<- *prometheus.Desc) {
	for _, c := range m.metrics.all() {
		c.Describe(out)
	}
}

// Collect implements prometheus.Collector.
func (m *Manager) Collect(out chan<- prometheus.Metric) {
	for _, c := range m.metrics.all() {
		c.Collect(out)
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
