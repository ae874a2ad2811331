package replica

import (
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"
)

// Outcomes of a request for a copy.
const (
	outcomeKept    = "kept"
	outcomePending = "pending" // the service works on it
	outcomeAway    = "away"    // the service is unreachable or broken
	outcomeRefused = "refused" // the service refuses this blob
	outcomeDropped = "dropped" // the service has let it go
	outcomeGivenUp = "gave_up" // the service did not let it go in time
)

// metrics holds the step's counters.
type metrics struct {
	requests *prometheus.CounterVec // by outcome
	drops    *prometheus.CounterVec // by outcome
}

// newMetrics registers the metrics, each with the service's name as a label. With a nil
// registry they are kept and not exported.
func newMetrics(registry prometheus.Registerer, service string) metrics {
	labelled := prometheus.WrapRegistererWith(prometheus.Labels{"service": service}, registry)

	return metrics{
		requests: promauto.With(labelled).NewCounterVec(prometheus.CounterOpts{
			Namespace: "tantieme",
			Subsystem: "replica",
			Name:      "requests_total",
			Help:      "Requests to a service outside for a copy of a blob, by outcome.",
		}, []string{"outcome"}),
		drops: promauto.With(labelled).NewCounterVec(prometheus.CounterOpts{
			Namespace: "tantieme",
			Subsystem: "replica",
			Name:      "erased_total",
			Help:      "Requests to a service outside to let the copy of an erased contribution go, by outcome.",
		}, []string{"outcome"}),
	}
}

// dropped counts a request to let a copy go that returned err.
func (m metrics) dropped(err error) {
	outcome := outcomeDropped
	switch {
	case isAboutService(err):
		outcome = outcomeAway
	case err != nil:
		outcome = outcomeRefused
	}

	m.drops.WithLabelValues(outcome).Inc()
}

// gaveUp counts a copy that the service did not let go in time.
func (m metrics) gaveUp() { m.drops.WithLabelValues(outcomeGivenUp).Inc() }

// asked counts a request that returned done and err.
func (m metrics) asked(done bool, err error) {
	outcome := outcomePending
	switch {
	case isAboutService(err):
		outcome = outcomeAway
	case err != nil:
		outcome = outcomeRefused
	case done:
		outcome = outcomeKept
	}

	m.requests.WithLabelValues(outcome).Inc()
}
