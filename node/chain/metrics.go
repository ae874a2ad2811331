package chain

import (
	"fmt"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"

	"github.com/tantieme/tantieme/node/core"
)

// metrics holds the positions of the chain and the ledger.
type metrics struct {
	head, headTime, final, lag prometheus.Gauge
}

// newMetrics registers the metrics.
func newMetrics(registry prometheus.Registerer) metrics {
	gauge := func(name, help string) prometheus.Gauge {
		return promauto.With(registry).NewGauge(prometheus.GaugeOpts{
			Namespace: "tantieme",
			Subsystem: "chain",
			Name:      name,
			Help:      help,
		})
	}

	return metrics{
		head:     gauge("head_block", "Number of the newest block."),
		headTime: gauge("head_timestamp_seconds", "Time of the newest block, Unix."),
		final:    gauge("final_block", "Number of the newest final block."),
		lag:      gauge("lag_blocks", "Final blocks that the ledger has not applied."),
	}
}

func (m *metrics) setHead(h core.Head) {
	m.head.Set(float64(h.Number))
	m.headTime.Set(float64(h.Time.Unix()))
	m.final.Set(float64(h.Final))
}

// register adds the metrics of the client, its pool and its transactions to the owner's
// registry. With a nil registry they are kept and not exported.
func (c *Client) register() error {
	if c.opts.Metrics == nil {
		return nil
	}

	if err := c.opts.Metrics.Register(c.registry); err != nil {
		return fmt.Errorf("metrics of the chain: %w", err)
	}

	c.registered = true
	return nil
}

// unregister removes the metrics that register added, so that another client may use the
// owner's registry.
func (c *Client) unregister() {
	if c.registered {
		c.registered = false
		c.opts.Metrics.Unregister(c.registry)
	}
}

// Applied sets the metric of the newest block that the ledger has applied.
func (c *Client) Applied(number uint64, head core.Head) {
	c.metrics.lag.Set(float64(head.Final - min(head.Final, number)))
}
