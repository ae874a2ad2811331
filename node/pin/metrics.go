package pin

import (
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"
)

// Outcomes of looking for a payload.
const (
	outcomePinned   = "pinned"
	outcomeRejected = "rejected"  // it has another size than the dataset's payloads
	outcomeNotFound = "not_found" // no peer had it when it was asked for first
)

// metrics are what this step counts.
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
