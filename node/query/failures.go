package query

import (
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"
)

// CountFailures returns a function that counts a failure of a step.
func CountFailures(registry prometheus.Registerer) func(step string) {
	failures := promauto.With(registry).NewCounterVec(prometheus.CounterOpts{
		Namespace: "tantieme",
		Name:      "step_failures_total",
		Help:      "Times that a step failed and is tried again, by step.",
	}, []string{"step"})

	return func(step string) { failures.WithLabelValues(step).Inc() }
}
