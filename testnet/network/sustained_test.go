package network_test

import (
	"bufio"
	"context"
	"fmt"
	"net/http"
	"os"
	"strconv"
	"strings"
	"testing"
	"time"

	"golang.org/x/time/rate"

	"github.com/tantieme/tantieme/api"
	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/testnet/network"
)

// sustained is the number of contributions posted to each network.
const sustained = 3000

// BenchmarkSustained posts contributions, sealed in advance, over HTTP to validators in
// this process as fast as they are accepted. It waits until every validator has all of
// them in a batch of a final block. Everything is as in production: all checks, pinned
// payloads, and an fsync of every acknowledged contribution, on every validator. CPU is
// that of everything in this process: posters, chain, and all validators.
func BenchmarkSustained(b *testing.B) {
	for _, validators := range []int{1, 5} {
		b.Run(fmt.Sprintf("%d validators", validators), func(b *testing.B) {
			opts, founder := deployed(b, validators, 1)
			opts.API = api.Limits{SubmitRate: rate.Inf}
			net := start(b, opts)
			defer stop(b, net)

			client := clientOf(b, opts, founder)
			defer func() { check(b, client.Close()) }()

			w := newCrowd(b, opts, net, client, core.Terms{
				Name:    "Sustained",
				Cadence: core.Cadence{MinGroup: 5, MinNew: 1 << 30, MinInterval: 1, SellFor: 3600},
				Windows: core.Windows{Vote: 1, Commit: 10, Release: 10, Confirm: 10, Dispute: 10},
			})
			done := 0
			var posting, anchoring, cpu time.Duration

			for b.Loop() {
				b.StopTimer()
				drafts := w.seal(b, sustained)
				b.StartTimer()
				began, used := time.Now(), network.UsageOf(os.Getpid())
				w.post(b, drafts)
				posting += time.Since(began)
				done += len(drafts)
				w.waitFor(b, net, done)
				anchoring += time.Since(began)
				cpu += network.UsageOf(os.Getpid()).CPU - used.CPU
			}

			b.ReportMetric(float64(done)/posting.Seconds(), "admitted/s")
			b.ReportMetric(float64(done)/anchoring.Seconds(), "anchored/s")
			b.ReportMetric(cpu.Seconds()*1000/float64(done), "CPU-ms/contribution")
		})
	}
}

// metric reads one of a node's metrics.
func metric(ctx context.Context, url, name string) (float64, error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, url+"/metrics", nil)
	if err != nil {
		return 0, err
	}

	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return 0, err
	}

	defer response.Body.Close() // only read from
	for lines := bufio.NewScanner(response.Body); lines.Scan(); {
		if value, ok := strings.CutPrefix(lines.Text(), name+" "); ok {
			return strconv.ParseFloat(value, 64)
		}
	}

	return 0, core.ErrNotFound
}
