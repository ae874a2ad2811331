package dispute

import (
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"
)

// Outcomes of a request and of a proposal.
const (
	outcomeRefused   = "refused"    // the record is in order, or the request cannot be answered
	outcomeSent      = "sent"       // the chain took it
	outcomeNotSigned = "not_signed" // no quorum found the same
	outcomeNotTaken  = "not_taken"  // the chain refused it, or was not reached
)

// metrics holds the step's counters.
type metrics struct {
	requests  *prometheus.CounterVec // by outcome
	proposals *prometheus.CounterVec // by outcome
}

// newMetrics registers the metrics. With a nil registry they are kept and not exported.
func newMetrics(registry prometheus.Registerer) metrics {
	counter := func(name, help string) *prometheus.CounterVec {
		return promauto.With(registry).NewCounterVec(prometheus.CounterOpts{
			Namespace: "tantieme",
			Subsystem: "dispute",
			Name:      name,
			Help:      help,
		}, []string{"outcome"})
	}

	return metrics{
		requests:  counter("requests_total", "Buyers' requests to find a record faulty, by what was found, or refused."),
		proposals: counter("proposals_total", "Proposals of faults by this validator, by outcome."),
	}
}

func (m metrics) answered(outcome string) { m.requests.WithLabelValues(outcome).Inc() }

func (m metrics) sent(outcome string) { m.proposals.WithLabelValues(outcome).Inc() }
