package notice

import (
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"
)

// metrics holds the step's counters.
type metrics struct {
	texts prometheus.Counter
	looks *prometheus.CounterVec // by what was found
}

// newMetrics registers the metrics. With a nil registry they are kept and not exported.
func newMetrics(registry prometheus.Registerer) metrics {
	auto := promauto.With(registry)
	return metrics{
		texts: auto.NewCounter(prometheus.CounterOpts{
			Namespace: "tantieme",
			Subsystem: "notice",
			Name:      "texts_total",
			Help:      "Texts of notices that this node fetched from other members.",
		}),
		looks: auto.NewCounterVec(prometheus.CounterOpts{
			Namespace: "tantieme",
			Subsystem: "notice",
			Name:      "looks_total",
			Help:      "Look-ups of the domains that notices name, by what was found: proven, unproven or unknown.",
		}, []string{"proof"}),
	}
}
