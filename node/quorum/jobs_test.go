package quorum_test

import (
	"context"
	"errors"
	"math"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/quorum"
)

func TestASlowJobDelaysNoOther(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		jobs := quorum.NewJobs[string](4)
		var done atomic.Int32
		var ended error

		slow := func(ctx context.Context) {
			limited, cancel := context.WithTimeout(ctx, time.Minute)
			defer cancel()

			<-limited.Done()
			ended = limited.Err()
		}

		if !jobs.Start(t.Context(), "slow", slow) {
			t.Fatal("a first job: got it refused, want it started")
		}
		if jobs.Start(t.Context(), "slow", slow) || !jobs.Runs("slow") {
			t.Error("a second job of a key that runs: got it started, want it refused")
		}

		jobs.Start(t.Context(), "quick", func(context.Context) { done.Add(1) })
		synctest.Wait()

		if done.Load() != 1 || !jobs.Runs("slow") || jobs.Runs("quick") {
			t.Errorf("got %d quick jobs done beside a slow one, want 1", done.Load())
		}

		jobs.Wait()
		if !errors.Is(ended, context.DeadlineExceeded) {
			t.Errorf("slow job: got it ended by %v, want %v", ended, context.DeadlineExceeded)
		}
	})
}

func TestJobsAreBoundedAndCancelled(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		jobs := quorum.NewJobs[int](2)
		hang := func(ctx context.Context) { <-ctx.Done() }

		for key, want := range []bool{true, true, false} {
			if got := jobs.Start(t.Context(), key, hang); got != want {
				t.Errorf("job %d of at most 2: got started %v, want %v", key, got, want)
			}
		}

		jobs.Cancel(func(key int) bool { return key == 0 })
		synctest.Wait()

		if jobs.Runs(0) || !jobs.Runs(1) {
			t.Errorf("got job 0 running %v and job 1 %v, want only job 1", jobs.Runs(0), jobs.Runs(1))
		}
		if !jobs.Start(t.Context(), 2, hang) {
			t.Error("a job once another has ended: got it refused, want it started")
		}

		jobs.Cancel(func(int) bool { return true })
		jobs.Wait()
	})
}

func TestNoJobStartsAfterTheEnd(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()

	if quorum.NewJobs[int](1).Start(ctx, 0, func(context.Context) {}) {
		t.Error("a job after the step's end: got it started, want it refused")
	}
}

func TestAProposerWaitsForABoundedTime(t *testing.T) {
	for name, c := range map[string]struct{ round, left, want time.Duration }{
		"half a turn":                       {10 * time.Second, time.Hour, 5 * time.Second},
		"not less than two seconds":         {time.Second, time.Hour, 2 * time.Second},
		"not longer than an exchange":       {time.Hour, math.MaxInt64, 20 * time.Second},
		"half of what is left, if it hurts": {time.Minute, 3 * time.Second, 1500 * time.Millisecond},
	} {
		seat := quorum.Seat{Committee: core.Committee{N: 3, Threshold: 2}, Round: c.round}
		if got := seat.AskWithin(c.left); got != c.want {
			t.Errorf("%s: got %s, want %s", name, got, c.want)
		}
	}
}
