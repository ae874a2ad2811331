package sale

import (
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"
)

// Outcomes of a call.
const (
	outcomeSent     = "sent"
	outcomeNotTaken = "not_taken" // the chain refused it, or was not reached
)

// metrics holds the step's counters.
type metrics struct {
	moves *prometheus.CounterVec // by call and outcome
}

// newMetrics registers the metrics. With a nil registry they are kept and not exported.
func newMetrics(registry prometheus.Registerer) metrics {
	return metrics{
		moves: promauto.With(registry).NewCounterVec(prometheus.CounterOpts{
			Namespace: "tantieme",
			Subsystem: "sale",
			Name:      "moves_total",
			Help:      "Calls by which this validator moved offers on, by outcome.",
		}, []string{"call", "outcome"}),
	}
}

func (m metrics) moved(call, outcome string) {
	m.moves.WithLabelValues(call, outcome).Inc()
}
