package payout

import (
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"
)

// Outcomes of a push.
const (
	outcomeSent       = "sent"
	outcomeNothingDue = "nothing_due" // its leaves have claimed all, or their parts round to nothing
	outcomeRefused    = "refused"     // the token pays none of its leaves
	outcomeNotTaken   = "not_taken"   // the chain refused it, or was not reached
	outcomeDear       = "dear"        // not sent: its tip is worth less than its gas
	outcomeBudget     = "budget"      // not sent: the day's budget has no room for it
)

// metrics holds the step's counters.
type metrics struct {
	pushes *prometheus.CounterVec // by outcome
}

// newMetrics registers the metrics. With a nil registry they are kept and not exported.
func newMetrics(registry prometheus.Registerer) metrics {
	return metrics{
		pushes: promauto.With(registry).NewCounterVec(prometheus.CounterOpts{
			Namespace: "tantieme",
			Subsystem: "payout",
			Name:      "pushes_total",
			Help:      "Pushes of this validator, by outcome.",
		}, []string{"outcome"}),
	}
}

func (m metrics) pushed(outcome string) {
	m.pushes.WithLabelValues(outcome).Inc()
}
