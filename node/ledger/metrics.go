package ledger

import (
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"

	"github.com/tantieme/tantieme/node/core"
)

// metrics holds the ledger's counters.
type metrics struct {
	blocks, events prometheus.Counter
}

// newMetrics registers the metrics. With a nil registry they are kept and not exported.
func newMetrics(registry prometheus.Registerer) metrics {
	counter := func(name, help string) prometheus.Counter {
		return promauto.With(registry).NewCounter(prometheus.CounterOpts{
			Namespace: "tantieme",
			Subsystem: "ledger",
			Name:      name,
			Help:      help,
		})
	}

	return metrics{
		blocks: counter("blocks_total", "Final blocks that were applied since the node started."),
		events: counter("events_total", "Events of the contracts in those blocks."),
	}
}

// applied counts a block whose effects are durable.
func (m metrics) applied(b core.Block) {
	m.blocks.Inc()
	m.events.Add(float64(len(b.Events)))
}
