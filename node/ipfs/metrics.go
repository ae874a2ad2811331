package ipfs

import (
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"
)

// metrics holds the counters of stored blobs.
type metrics struct {
	damaged, repaired prometheus.Counter
}

// newMetrics registers the metrics. With a nil registry they are kept and not exported.
func newMetrics(registry prometheus.Registerer) metrics {
	counter := func(name, help string) prometheus.Counter {
		return promauto.With(registry).NewCounter(prometheus.CounterOpts{
			Namespace: "tantieme",
			Subsystem: "blobs",
			Name:      name,
			Help:      help,
		})
	}

	return metrics{
		damaged:  counter("damaged_total", "Stored blobs whose bytes did not hash to their CID, and which were removed."),
		repaired: counter("repaired_total", "Damaged blobs that were replaced by those of a member."),
	}
}
