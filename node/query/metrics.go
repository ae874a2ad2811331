package query

import (
	"context"
	"math/big"
	"runtime"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/store"
)

// Metrics of a node, read from its store at each scrape. Packages chain and p2p export
// head, transactions and connections.
var (
	metricReady      = desc("ready", "1: the node can do its work.")
	metricCursor     = desc("chain_cursor_block", "Newest block that the node holds.")
	metricCursorTime = desc("chain_cursor_timestamp_seconds", "Time of that block, Unix seconds.")
	metricLag        = desc("chain_lag_seconds", "From the cursor to the head, by the chain's clock.")
	metricDepth      = desc("contributions", "Contributions by stage.", "stage")
	metricAge        = desc("contributions_oldest_age_seconds", "Age of the contribution that has waited longest at a stage.", "stage")
	metricPins       = desc("pinned_payloads", "Payloads that the node keeps.")
	metricSignatures = desc("signatures_total", "Messages that the node has signed, by kind.", "kind")
	metricSales      = desc("sales", "Offers by state.", "state")
	metricDraining   = desc("draining", "1: the node takes no contributions in.")
	metricBalance    = desc("account_balance_ether", "What the node's account has for gas.")
	metricFree       = desc("disk_free_bytes", "Room on the data folder's disk.")
	metricBuild      = desc("build_info", "1; the labels say which program runs.", "version", "go")
)

// NewRegistry returns the registry of one node, with the metrics of the Go runtime and the
// process.
func NewRegistry() *prometheus.Registry {
	registry := prometheus.NewRegistry()
	registry.MustRegister(
		collectors.NewGoCollector(),
		collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}),
	)

	return registry
}

func desc(name, help string, labels ...string) *prometheus.Desc {
	return prometheus.NewDesc("tantieme_"+name, help, labels, nil)
}

var kindNames = map[store.Kind]string{
	store.SignedBatch:    "batch",
	store.SignedSnapshot: "snapshot",
	store.SignedCommit:   "commit",
	store.SignedKey:      "key",
}

// collector exports counts from the store.
type collector struct{ backend *Backend }

var _ prometheus.Collector = collector{}

// Describe implements prometheus.Collector. Collect sends only the metrics for which the
// store holds data.
func (collector) Describe(out chan<- *prometheus.Desc) {
	for _, d := range []*prometheus.Desc{
		metricReady,
		metricCursor,
		metricCursorTime,
		metricLag,
		metricDepth,
		metricAge,
		metricPins,
		metricSignatures,
		metricSales,
		metricDraining,
		metricBalance,
		metricFree,
		metricBuild,
	} {
		out <- d
	}
}

// Collect implements prometheus.Collector.
func (c collector) Collect(out chan<- prometheus.Metric) {
	gauge := func(d *prometheus.Desc, v float64, labels ...string) {
		out <- prometheus.MustNewConstMetric(d, prometheus.GaugeValue, v, labels...)
	}

	gauge(metricBuild, 1, c.backend.version, runtime.Version())
	gauge(metricReady, boolean(c.backend.Ready() == nil))
	gauge(metricDraining, boolean(c.backend.draining.Load()))
	if free, err := c.backend.room.Free(); err == nil {
		gauge(metricFree, float64(free))
	}
	if cursor, err := c.backend.store.Cursor(); err == nil {
		gauge(metricCursor, float64(cursor.Number))
		gauge(metricCursorTime, float64(cursor.Time.Unix()))
	}

	counted, err := c.backend.counts(context.Background())
	if err != nil {
		out <- prometheus.NewInvalidMetric(metricDepth, err)
		return
	}

	if counted.wei != nil {
		ether, _ := new(big.Rat).SetFrac(counted.wei, big.NewInt(1e18)).Float64()
		gauge(metricBalance, ether)
	}

	c.lag(gauge, counted)
	c.stages(gauge, counted)

	for kind, count := range counted.signatures {
		out <- prometheus.MustNewConstMetric(
			metricSignatures,
			prometheus.CounterValue,
			float64(count),
			kindName(kind),
		)
	}

	for state, count := range counted.sales {
		gauge(metricSales, float64(count), state.String())
	}
}

func kindName(kind store.Kind) string {
	if name, ok := kindNames[kind]; ok {
		return name
	}
	return "other"
}

func (c collector) lag(gauge func(*prometheus.Desc, float64, ...string), counted counts) {
	if counted.headErr != nil {
		return
	}
	if cursor, err := c.backend.store.Cursor(); err == nil {
		gauge(metricLag, lag(counted.head, cursor).Seconds())
	}
}

func (c collector) stages(gauge func(*prometheus.Desc, float64, ...string), counted counts) {
	now := time.Now()
	for stage := core.StageReceived; stage <= core.StageErased; stage++ {
		d := counted.depths[stage]
		gauge(metricDepth, float64(d.Count), stage.String())
		if !d.Oldest.IsZero() {
			gauge(metricAge, max(0, now.Sub(d.Oldest).Seconds()), stage.String())
		}
	}

	gauge(metricPins, float64(counted.pins()))
}

func boolean(b bool) float64 {
	if b {
		return 1
	}
	return 0
}
