package snapshot

import (
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"
)

// Outcomes of a proposal of this validator.
const (
	outcomeCommitted = "committed"
	outcomeNotSigned = "not_signed" // no quorum signed
	outcomeNotTaken  = "not_taken"  // the chain refused it or was unreachable
)

// metrics holds the step's counters.
type metrics struct {
	proposals *prometheus.CounterVec // by outcome
}

// newMetrics registers the metrics. With a nil registry they are kept and not exported.
func newMetrics(registry prometheus.Registerer) metrics {
	return metrics{
		proposals: promauto.With(registry).NewCounterVec(prometheus.CounterOpts{
			Namespace: "tantieme",
			Subsystem: "snapshot",
			Name:      "proposals_total",
			Help:      "Snapshots that this validator proposed, by outcome.",
		}, []string{"outcome"}),
	}
}

func (m metrics) proposed(outcome string) {
	m.proposals.WithLabelValues(outcome).Inc()
}
