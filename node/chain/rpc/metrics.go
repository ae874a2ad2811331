package rpc

import (
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"
)

// metrics holds the counters of one pool.
type metrics struct {
	failures     *prometheus.CounterVec // by endpoint
	faults       *prometheus.GaugeVec   // by endpoint
	disagreement prometheus.Gauge
}

// newMetrics registers the metrics. With a nil registry they are kept and not exported.
func newMetrics(registry prometheus.Registerer) metrics {
	with := promauto.With(registry)

	return metrics{
		failures: with.NewCounterVec(prometheus.CounterOpts{
			Namespace: "tantieme",
			Subsystem: "chain",
			Name:      "rpc_failures_total",
			Help:      "Calls that an endpoint failed and the next one was asked.",
		}, []string{"endpoint"}),
		faults: with.NewGaugeVec(prometheus.GaugeOpts{
			Namespace: "tantieme",
			Subsystem: "chain",
			Name:      "rpc_refused",
			Help:      "Kinds of work that an endpoint does not do now: it is passed over for them.",
		}, []string{"endpoint"}),
		disagreement: with.NewGauge(prometheus.GaugeOpts{
			Namespace: "tantieme",
			Subsystem: "chain",
			Name:      "rpc_disagreement",
			Help:      "1 while endpoints tell different final blocks.",
		}),
	}
}
