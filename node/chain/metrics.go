package chain

import (
	"fmt"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/tantieme/tantieme/node/core"
)

// metrics are those of one client.
type metrics struct {
	head, final, headTime, lag   prometheus.Gauge
	transactions                 *prometheus.GaugeVec   // by stage
	gas                          *prometheus.CounterVec // by purpose
	bumps, cancels, lost, reorgs prometheus.Counter
	failovers                    *prometheus.CounterVec // by endpoint that failed
	disagree                     prometheus.Gauge
}

func gauge(name, help string) prometheus.Gauge {
	return prometheus.NewGauge(prometheus.GaugeOpts{Namespace: "tantieme", Subsystem: "chain", Name: name, Help: help})
}

func counter(name, help string) prometheus.Counter {
	return prometheus.NewCounter(prometheus.CounterOpts{Namespace: "tantieme", Subsystem: "chain", Name: name, Help: help})
}

func counters(name, help, label string) *prometheus.CounterVec {
	return prometheus.NewCounterVec(prometheus.CounterOpts{Namespace: "tantieme", Subsystem: "chain", Name: name, Help: help}, []string{label})
}

func newMetrics() *metrics {
	return &metrics{
		head:     gauge("head_block", "Number of the newest block."),
		headTime: gauge("head_timestamp_seconds", "Time of the newest block, Unix."),
		final:    gauge("final_block", "Number of the newest final block."),
		lag:      gauge("lag_blocks", "Final blocks that the ledger has not applied."),
		transactions: prometheus.NewGaugeVec(prometheus.GaugeOpts{
			Namespace: "tantieme", Subsystem: "chain", Name: "transactions", Help: "Journaled transactions by stage.",
		}, []string{"stage"}),
		gas:       counters("gas_used_total", "Gas of final transactions by purpose.", "purpose"),
		bumps:     counter("fee_bumps_total", "Replacements with higher fees."),
		cancels:   counter("cancels_total", "Replacements by an empty transaction, because the call would revert."),
		lost:      counter("lost_nonces_total", "Nonces that another program used."),
		reorgs:    counter("reorged_transactions_total", "Mined transactions that a reorg took out of their block."),
		failovers: counters("rpc_failures_total", "Calls that an endpoint failed and the next one was asked.", "endpoint"),
		disagree:  gauge("rpc_disagreement", "1 while endpoints tell different final blocks."),
	}
}

func (m *metrics) all() []prometheus.Collector {
	return []prometheus.Collector{
		m.head, m.headTime, m.final, m.lag, m.transactions, m.gas, m.bumps, m.cancels, m.lost, m.reorgs, m.failovers, m.disagree,
	}
}

// register shows the metrics to a registry; without one they count for nobody.
func (m *metrics) register(registerer prometheus.Registerer) error {
	if registerer == nil {
		return nil
	}
	for i, c := range m.all() {
		if err := registerer.Register(c); err != nil {
			for _, before := range m.all()[:i] {
				registerer.Unregister(before)
			}
			return fmt.Errorf("metrics of the chain: %w", err)
		}
	}
	return nil
}

func (m *metrics) unregister(registerer prometheus.Registerer) {
	if registerer == nil {
		return
	}
	for _, c := range m.all() {
		registerer.Unregister(c)
	}
}

func (m *metrics) setHead(h core.Head) {
	m.head.Set(float64(h.Number))
	m.headTime.Set(float64(h.Time.Unix()))
	m.final.Set(float64(h.Final))
}

func (m *metrics) setTransactions(list []core.Transaction) {
	counts := map[core.TxStage]int{}
	for i := range list {
		counts[list[i].Stage]++
	}
	for _, stage := range core.TxStages() {
		m.transactions.WithLabelValues(stage.String()).Set(float64(counts[stage]))
	}
}
