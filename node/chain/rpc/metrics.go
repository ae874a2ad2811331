package rpc

import "github.com/prometheus/client_golang/prometheus"

// metrics are those of one pool.
type metrics struct {
	failures     *prometheus.CounterVec // by endpoint
	disagreement prometheus.Gauge
}

func newMetrics() *metrics {
	return &metrics{
		failures: prometheus.NewCounterVec(prometheus.CounterOpts{
			Namespace: "tantieme",
			Subsystem: "chain",
			Name:      "rpc_failures_total",
			Help:      "Calls that an endpoint failed and the next one was asked.",
		}, []string{"endpoint"}),
		disagreement: prometheus.NewGauge(prometheus.GaugeOpts{
			Namespace: "tantieme",
			Subsystem: "chain",
			Name:      "rpc_disagreement",
			Help:      "1 while endpoints tell different final blocks.",
		}),
	}
}

var _ prometheus.Collector = (*Pool)(nil)

// Describe implements prometheus.Collector.
func (p *Pool) Describe(out chan<- *prometheus.Desc) {
	p.metrics.failures.Describe(out)
	p.metrics.disagreement.Describe(out)
}

// Collect implements prometheus.Collector.
func (p *Pool) Collect(out chan<- prometheus.Metric) {
	p.metrics.failures.Collect(out)
	p.metrics.disagreement.Collect(out)
}
