package buyer_test

import (
	"fmt"
	"runtime"
	"runtime/metrics"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/tantieme/tantieme/node/nodetest/sold"
	"github.com/tantieme/tantieme/node/slice"
)

// BenchmarkFetch buys, fetches, opens and checks snapshots of ten thousand and a hundred
// thousand records and makes the dataset of them. It reports the peak of live memory
// beyond that of the simulated committee. Validators answer from memory; everything else
// is real.
func BenchmarkFetch(b *testing.B) {
	for _, records := range []int{10_000, 100_000} {
		b.Run(fmt.Sprint(records), func(b *testing.B) {
			s := newStory(b, popular(records))
			for b.Loop() {
				s.dir = b.TempDir() // each run is a separate purchase
				peak := watch(func() {
					if report := s.fetch(s.buy()); report.Verified != records {
						b.Fatalf("got %d records verified, want %v", report.Verified, records)
					}
				})

				b.ReportMetric(float64(peak)/1e6, "MB-live")
				b.ReportMetric(float64(peak)/float64(records), "B-live/record")
			}

			b.ReportMetric(float64(b.Elapsed().Microseconds())/float64(b.N*records), "µs/record")
		})
	}
}

// popular returns slices of artists that many people play, as in life. There are a tenth
// as many names as people, at most 20,000.
func popular(n int) [][]byte {
	names := min(max(n/10, 60), 20_000)
	out := make([][]byte, n)
	for i := range out {
		s := slice.Slice{Schema: sold.Schema}
		for k := range 50 {
			s.Artists = append(s.Artists, slice.Artist{Name: fmt.Sprintf("Artist %05d", (i*31+k*(i%7+1))%names), Plays: "10-29"})
		}

		slices.SortFunc(s.Artists, func(a, b slice.Artist) int { return strings.Compare(a.Name, b.Name) })
		s.Artists = slices.CompactFunc(s.Artists, func(a, b slice.Artist) bool { return a.Name == b.Name })
		out[i] = s.Bytes()
	}

	return out
}

// watch returns the largest growth of the live heap while f ran.
func watch(f func()) (grown int64) {
	live := func() int64 {
		runtime.GC()
		sample := []metrics.Sample{{Name: "/gc/heap/live:bytes"}}
		metrics.Read(sample)
		return int64(sample[0].Value.Uint64())
	}

	before, done := live(), make(chan struct{})
	var watching sync.WaitGroup
	watching.Go(func() {
		poll := time.NewTicker(200 * time.Millisecond)
		defer poll.Stop()
		for {
			select {
			case <-done:
				return
			case <-poll.C:
				grown = max(grown, live()-before)
			}
		}
	})

	f()
	close(done)
	watching.Wait()

	return grown
}
