package relay

import (
	"math/big"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"

	"github.com/tantieme/tantieme/node/core"
)

// Outcomes of a message.
const (
	outcomeTaken   = "taken"
	outcomeDone    = "done"
	outcomeRefused = "refused" // after it was taken
	outcomeAgain   = "again"   // its transaction came to nothing; it waits once more
)

// metrics holds the step's numbers.
type metrics struct {
	messages *prometheus.CounterVec // by kind and outcome
	paid     prometheus.Counter
	waiting  prometheus.Gauge
	spent    prometheus.Gauge
	budget   prometheus.Gauge
}

// newMetrics registers the metrics. With a nil registry they are kept and not exported.
func newMetrics(registry prometheus.Registerer) metrics {
	const namespace, subsystem = "tantieme", "relay"
	make := promauto.With(registry)
	gauge := func(name, help string) prometheus.Gauge {
		return make.NewGauge(prometheus.GaugeOpts{Namespace: namespace, Subsystem: subsystem, Name: name, Help: help})
	}

	return metrics{
		messages: make.NewCounterVec(prometheus.CounterOpts{
			Namespace: namespace,
			Subsystem: subsystem,
			Name:      "messages_total",
			Help:      "People's signed messages, by kind and outcome.",
		}, []string{"kind", "outcome"}),
		paid: make.NewCounter(prometheus.CounterOpts{
			Namespace: namespace,
			Subsystem: subsystem,
			Name:      "paid_wei_total",
			Help:      "Gas that this validator paid for people's messages, in wei.",
		}),
		waiting: gauge("waiting", "Messages that are queued or on their way."),
		spent:   gauge("spent_wei", "Wei that were spent or reserved on the last day with messages."),
		budget:  gauge("budget_wei", "Wei that may be spent a day; 0: nothing is relayed."),
	}
}

func (m metrics) count(kind core.RelayKind, outcome string, n int) {
	if n > 0 {
		m.messages.WithLabelValues(kind.String(), outcome).Add(float64(n))
	}
}

// inWei returns an amount for a metric, which has 53 bits of precision.
func inWei(amount *big.Int) float64 {
	wei, _ := amount.Float64()
	return wei
}

// measure sets the gauges.
func (s *Step) measure() error {
	waiting, err := s.store.RelaysWaiting()
	if err != nil {
		return err
	}

	spending, err := s.store.RelaySpending()
	if err != nil {
		return err
	}

	s.metrics.waiting.Set(float64(waiting))
	s.metrics.spent.Set(inWei(spending.Spent))

	return nil
}
