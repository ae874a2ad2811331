package chain

import (
	"fmt"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/tantieme/tantieme/node/core"
)

// metrics show where the chain and the ledger stand.
type metrics struct {
	head, headTime, final, lag prometheus.Gauge
}

func newMetrics() *metrics {
	return &metrics{
		head:     gauge("head_block", "Number of the newest block."),
		headTime: gauge("head_timestamp_seconds", "Time of the newest block, Unix."),
		final:    gauge("final_block", "Number of the newest final block."),
		lag:      gauge("lag_blocks", "Final blocks that the ledger has not applied."),
	}
}

func gauge(name, help string) prometheus.Gauge {
	return prometheus.NewGauge(prometheus.GaugeOpts{
		Namespace: "tantieme",
		Subsystem: "chain",
		Name:      name,
		Help:      help,
	})
}

func (m *metrics) setHead(h core.Head) {
	m.head.Set(float64(h.Number))
	m.headTime.Set(float64(h.Time.Unix()))
	m.final.Set(float64(h.Final))
}

// register adds the metrics of the client, its pool and its transactions to the owner's
// registry. With a nil registry they are kept but not exported.
func (c *Client) register() error {
	if c.opts.Metrics == nil {
		return nil
	}

	collectors := []prometheus.Collector{c.metrics.head, c.metrics.headTime, c.metrics.final, c.metrics.lag, c.pool}
	if c.txs != nil {
		collectors = append(collectors, c.txs)
	}
	for _, collector := range collectors {
		if err := c.opts.Metrics.Register(collector); err != nil {
			return fmt.Errorf("metrics of the chain: %w", err)
		}
		c.registered = append(c.registered, collector)
	}
	return nil
}

// unregister takes back what register added, so that another client may use the
// registry.
func (c *Client) unregister() {
	for _, collector := range c.registered {
		c.opts.Metrics.Unregister(collector)
	}
	c.registered = nil
}

// Applied sets the number of the newest block that the ledger has applied, for the
// metrics.
func (c *Client) Applied(number uint64, head core.Head) {
	c.metrics.lag.Set(float64(head.Final - min(head.Final, number)))
}
