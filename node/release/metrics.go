package release

import (
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"
)

// Outcomes of a transaction of this validator.
const (
	outcomeSent      = "sent"
	outcomeNotSigned = "not_signed" // no quorum signed
	outcomeNotTaken  = "not_taken"  // the chain refused it or was unreachable
)

// metrics holds the step's counters.
type metrics struct {
	duties *prometheus.CounterVec // by duty and outcome
}

// newMetrics registers the metrics. With a nil registry they are kept and not exported.
func newMetrics(registry prometheus.Registerer) metrics {
	return metrics{
		duties: promauto.With(registry).NewCounterVec(prometheus.CounterOpts{
			Namespace: "tantieme",
			Subsystem: "release",
			Name:      "duties_total",
			Help:      "Commits and confirms that this validator sent, by outcome.",
		}, []string{"duty", "outcome"}),
	}
}

func (m metrics) done(duty, outcome string) {
	m.duties.WithLabelValues(duty, outcome).Inc()
}
