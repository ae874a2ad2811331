package pin

import (
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"
)

// Outcomes of fetching a payload.
const (
	outcomePinned   = "pinned"
	outcomeRejected = "rejected"  // its size differs from the dataset's payload size
	outcomeNotFound = "not_found" // no peer had it when it was asked for first
)

// metrics holds the step's counters.
type metrics struct {
	payloads *prometheus.CounterVec // by outcome
}

// newMetrics registers the metrics. With a nil registry they are kept and not exported.
func newMetrics(registry prometheus.Registerer) metrics {
	return metrics{
		payloads: promauto.With(registry).NewCounterVec(prometheus.CounterOpts{
			Namespace: "tantieme",
			Subsystem: "pin",
			Name:      "payloads_total",
			Help:      "Payloads that the step looked for, by outcome.",
		}, []string{"outcome"}),
	}
}

func (m metrics) count(outcome string) {
	m.payloads.WithLabelValues(outcome).Inc()
}
