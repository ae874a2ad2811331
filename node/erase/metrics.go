package erase

import (
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"
)

// metrics holds the step's counters.
type metrics struct{ erased prometheus.Counter }

// newMetrics registers the metrics. With a nil registry they are kept and not exported.
func newMetrics(registry prometheus.Registerer) metrics {
	return metrics{
		erased: promauto.With(registry).NewCounter(prometheus.CounterOpts{
			Namespace: "tantieme",
			Subsystem: "erase",
			Name:      "contributions_total",
			Help:      "Retracted contributions whose header and payload this validator has erased.",
		}),
	}
}
