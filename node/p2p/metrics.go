package p2p

import (
	"errors"
	"fmt"

	"github.com/libp2p/go-libp2p/core/network"
	"github.com/prometheus/client_golang/prometheus"

	"github.com/tantieme/tantieme/node/wire"
)

// Directions of a message.
const (
	incoming = "in"
	outgoing = "out"
)

// metrics counts messages between members.
type metrics struct {
	requests *prometheus.CounterVec // by protocol, direction, outcome
	bytes    *prometheus.CounterVec // by protocol, direction
	refused  *prometheus.CounterVec // by protocol, reason
}

// newMetrics registers the metrics. With a nil registry they are kept and not exported.
func newMetrics(registry prometheus.Registerer, connected func() float64) (*metrics, error) {
	counter := func(name, help string, labels ...string) *prometheus.CounterVec {
		return prometheus.NewCounterVec(prometheus.CounterOpts{
			Namespace: "tantieme",
			Subsystem: "p2p",
			Name:      name,
			Help:      help,
		}, labels)
	}

	m := &metrics{
		requests: counter(
			"requests_total",
			"Requests between members by outcome.",
			"protocol",
			"direction",
			"outcome",
		),
		bytes: counter("bytes_total", "Bytes of messages, frames left out.", "protocol", "direction"),
		refused: counter(
			"refused_total",
			"Connections and streams cut off before they were read.",
			"protocol",
			"reason",
		),
	}

	if registry == nil {
		return m, nil
	}

	gauge := prometheus.NewGaugeFunc(prometheus.GaugeOpts{
		Namespace: "tantieme",
		Subsystem: "p2p",
		Name:      "connected_members",
		Help:      "Members with a connection.",
	}, connected)

	for _, c := range []prometheus.Collector{m.requests, m.bytes, m.refused, gauge} {
		if err := registry.Register(c); err != nil {
			return nil, fmt.Errorf("register metrics: %w", err)
		}
	}

	return m, nil
}

func (m *metrics) request(p wire.Protocol, direction string, err error) {
	m.requests.WithLabelValues(p.Name, direction, outcome(err)).Inc()
}

func (m *metrics) count(p wire.Protocol, direction string, n int) {
	m.bytes.WithLabelValues(p.Name, direction).Add(float64(n))
}

func outcome(err error) string {
	var reset *network.StreamError
	switch {
	case err == nil:
		return "ok"
	case errors.Is(err, errNoStream):
		return "unreachable"

	case errors.As(err, &reset) && reset.Remote:
		return "refused"
	default:
		return "failed"
	}
}
