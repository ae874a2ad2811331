package intake

import (
	"errors"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"

	"github.com/tantieme/tantieme/node/core"
)

// Senders of a contribution.
const (
	fromContributor = "contributor"
	fromMember      = "member"
)

// Outcomes of an admission.
const (
	outcomeAdmitted = "admitted" // or known before
	outcomeRefused  = "refused"
	outcomeFailed   = "failed" // a fault of this node's own
)

// metrics holds the step's counters.
type metrics struct {
	submissions *prometheus.CounterVec // by sender and outcome
}

// newMetrics registers the metrics. With a nil registry they are kept and not exported.
func newMetrics(registry prometheus.Registerer) metrics {
	return metrics{
		submissions: promauto.With(registry).NewCounterVec(prometheus.CounterOpts{
			Namespace: "tantieme",
			Subsystem: "intake",
			Name:      "submissions_total",
			Help:      "Contributions that were sent to this node, by sender and outcome.",
		}, []string{"sender", "outcome"}),
	}
}

// count counts an admission that returned err.
func (m metrics) count(sender string, err error) {
	m.submissions.WithLabelValues(sender, outcomeOf(err)).Inc()
}

func outcomeOf(err error) string {
	var refusal *core.Refusal
	switch {
	case err == nil:
		return outcomeAdmitted
	case errors.As(err, &refusal):
		return outcomeRefused
	default:
		return outcomeFailed
	}
}
