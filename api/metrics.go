package api

import (
	"log/slog"
	"net/http"
	"strconv"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"

	"github.com/tantieme/tantieme/api/guard"
)

// otherRoute is the label of all addresses that are no route, so that callers cannot make
// series.
const otherRoute = "other"

// metrics counts requests by route.
type metrics struct {
	requests *prometheus.CounterVec   // by route and status
	seconds  *prometheus.HistogramVec // by route
	routes   *http.ServeMux
}

// newMetrics registers the metrics. With a nil registry they are kept and not exported.
func newMetrics(registry *prometheus.Registry, paths []string) *metrics {
	var to prometheus.Registerer
	if registry != nil {
		to = registry
	}

	m := &metrics{
		requests: promauto.With(to).NewCounterVec(prometheus.CounterOpts{
			Namespace: "tantieme",
			Subsystem: "http",
			Name:      "requests_total",
			Help:      "Requests to the public API by route and status.",
		}, []string{"route", "status"}),
		seconds: promauto.With(to).NewHistogramVec(prometheus.HistogramOpts{
			Namespace: "tantieme",
			Subsystem: "http",
			Name:      "request_seconds",
			Help:      "Time to answer a request by route; event streams are left out.",
			Buckets:   []float64{.005, .025, .1, .5, 2, 10, 60},
		}, []string{"route"}),
		routes: http.NewServeMux(),
	}

	for _, path := range append(paths, "/ipfs/", "/livez", "/readyz", "/metrics") {
		m.routes.Handle(path, http.NotFoundHandler())
	}

	return m
}

// routeOf returns a request's route as a label.
func (m *metrics) routeOf(r *http.Request) string {
	if _, pattern := m.routes.Handler(r); pattern != "" {
		return pattern
	}
	return otherRoute
}

// observe counts requests, and logs each as a detail.
func (m *metrics) observe(log *slog.Logger) guard.Middleware {
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			began, out := time.Now(), &statusOf{ResponseWriter: w, status: http.StatusOK}
			defer func() {
				route, took := m.routeOf(r), time.Since(began)
				m.requests.WithLabelValues(route, strconv.Itoa(out.status)).Inc()
				if !isStream(r) {
					m.seconds.WithLabelValues(route).Observe(took.Seconds())
				}

				log.DebugContext(
					r.Context(), "request answered", "method", r.Method, "route", route,
					"status", out.status, "took", took, "request", guard.RequestID(r.Context()),
				)
			}()

			next.ServeHTTP(out, r)
		})
	}
}

// statusOf remembers the status of an answer.
type statusOf struct {
	http.ResponseWriter
	status int
}

func (s *statusOf) WriteHeader(status int) {
	if status >= http.StatusOK { // not an early hint
		s.status = status
	}
	s.ResponseWriter.WriteHeader(status)
}

// Unwrap lets http.ResponseController reach the connection.
func (s *statusOf) Unwrap() http.ResponseWriter { return s.ResponseWriter }
