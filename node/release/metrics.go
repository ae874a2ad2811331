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

// Outcomes of a fetch of a member's list.
const (
	outcomeHeld        = "held"
	outcomeNotYet      = "not_yet"     // the member does not release it yet
	outcomeShort       = "short"       // a page was not full
	outcomeSlow        = "slow"        // the whole list did not come in its time
	outcomeWrong       = "wrong"       // it is not the list that the member committed to, or does not verify
	outcomeRefused     = "refused"     // the member refused it
	outcomeUnreachable = "unreachable" // the member did not answer
)

// metrics holds the step's counters.
type metrics struct {
	duties *prometheus.CounterVec // by duty and outcome
	lists  *prometheus.CounterVec // by outcome
}

// newMetrics registers the metrics. With a nil registry they are kept and not exported.
func newMetrics(registry prometheus.Registerer) metrics {
	return metrics{
		duties: promauto.With(registry).NewCounterVec(prometheus.CounterOpts{
			Namespace: "tantieme",
			Subsystem: "release",
			Name:      "duties_total",
			Help:      "Commits, tombstones and confirms that this validator sent, by outcome.",
		}, []string{"duty", "outcome"}),
		lists: promauto.With(registry).NewCounterVec(prometheus.CounterOpts{
			Namespace: "tantieme",
			Subsystem: "release",
			Name:      "lists_total",
			Help:      "Fetches of other members' lists, by outcome.",
		}, []string{"outcome"}),
	}
}

func (m metrics) done(duty, outcome string) {
	m.duties.WithLabelValues(duty, outcome).Inc()
}

func (m metrics) list(outcome string) {
	m.lists.WithLabelValues(outcome).Inc()
}
