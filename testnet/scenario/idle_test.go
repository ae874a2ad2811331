package scenario_test

import (
	"log/slog"
	"syscall"
	"testing"
	"time"

	"github.com/tantieme/tantieme/testnet/scenario"
)

// Times of BenchmarkIdle: until a network to which nobody comes seals seldom, and for which
// it is watched.
const (
	quietAfter = 80 * time.Second
	watchedFor = time.Minute
)

// BenchmarkIdle tells the demo's story and reports which share of a core its process takes
// while nobody does anything. Everything is in that process: the chain, five validators,
// and the scenario that waits for the next contributor.
func BenchmarkIdle(b *testing.B) {
	var used, watched time.Duration
	for b.Loop() {
		_, err := scenario.Run(b.Context(), scenario.Options{
			Dir:          b.TempDir(),
			Contributors: 24,
			Validators:   5,
			Threshold:    3,
			Seed:         1,
			Log:          slog.New(slog.DiscardHandler),
			Progress:     func(string) {},
			Ready: func(scenario.Stage) error {
				<-time.After(quietAfter)
				began, before := time.Now(), cpuTime(b)
				<-time.After(watchedFor)
				used, watched = used+cpuTime(b)-before, watched+time.Since(began)

				return nil
			},
		})
		if err != nil {
			b.Fatal(err)
		}
	}

	b.ReportMetric(100*used.Seconds()/watched.Seconds(), "%-of-a-core")
}

// cpuTime returns the CPU time of this process.
func cpuTime(b *testing.B) time.Duration {
	b.Helper()

	var usage syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &usage); err != nil {
		b.Fatal(err)
	}

	return time.Duration(usage.Utime.Nano() + usage.Stime.Nano())
}
