package committee

import (
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"
)

// Outcomes of a proposal of this validator.
const (
	outcomeFinal     = "final"
	outcomeNotSigned = "not_signed" // no quorum signed
	outcomeNotTaken  = "not_taken"  // the chain refused it or was unreachable
)

// metrics holds the step's counters.
type metrics struct {
	proposals *prometheus.CounterVec // by outcome
	refusals  prometheus.Counter
}

// newMetrics registers the metrics. With a nil registry they are kept and not exported.
func newMetrics(registry prometheus.Registerer) metrics {
	return metrics{
		proposals: promauto.With(registry).NewCounterVec(prometheus.CounterOpts{
			Namespace: "tantieme",
			Subsystem: "committee",
			Name:      "proposals_total",
			Help:      "Group keys that this validator proposed, by outcome.",
		}, []string{"outcome"}),
		refusals: promauto.With(registry).NewCounter(prometheus.CounterOpts{
			Namespace: "tantieme",
			Subsystem: "committee",
			Name:      "refused_total",
			Help:      "Attempts at a key in which this validator refuses to sign: a dealing or an encryption key does not verify.",
		}),
	}
}

func (m metrics) proposed(outcome string) {
	m.proposals.WithLabelValues(outcome).Inc()
}

func (m metrics) refused() { m.refusals.Inc() }
