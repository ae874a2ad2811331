package loop

import (
	"context"
	"errors"
	"log/slog"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"
)

func TestTheSameFailureIsLoggedOnceAMinute(t *testing.T) {
	var f fault
	one, other := errors.New("one"), errors.New("other")

	for i, c := range []struct {
		err   error
		after time.Duration
		want  bool
	}{
		{nil, 0, false},
		{one, 1, true},
		{one, 2, false},
		{other, 3, true},
		{one, 4, true},
		{one, logAgain, false},
		{one, 4 + logAgain, true},
		{nil, 5 + logAgain, false},
		{one, 6 + logAgain, true},
	} {
		if got := f.isNew(c.err, time.Unix(0, 0).Add(c.after)); got != c.want {
			t.Errorf("%d: %v: got new %v, want %v", i, c.err, got, c.want)
		}
	}
}

// counting counts its ticks.
type counting struct {
	ticks atomic.Int32
	err   error
}

func (c *counting) Tick(context.Context) error {
	c.ticks.Add(1)
	return c.err
}

func TestStepsTickAtOnceAtEachWakeAndInBetween(t *testing.T) {
	t.Run("one that fails", func(t *testing.T) { checkTicks(t, errors.New("tried again"), 4+int32(idleEvery/tickEvery)) })
	t.Run("an idle one", func(t *testing.T) { checkTicks(t, nil, 4+1) })
}

// checkTicks counts the ticks of a step, also those while it is idle for idleEvery.
func checkTicks(t *testing.T, failure error, idle int32) {
	synctest.Test(t, func(t *testing.T) {
		ctx, stop := context.WithCancel(t.Context())
		loops, step := New(slog.New(slog.DiscardHandler), func(string) {}), &counting{err: failure}
		check := func(when string, want int32) {
			t.Helper()
			synctest.Wait()
			if got := step.ticks.Load(); got != want {
				t.Errorf("%s: got %d ticks, want %d", when, got, want)
			}
		}

		loops.Start(ctx, "counting", step)
		check("at once", 1)

		loops.Wake()
		check("after a wake", 2)

		time.Sleep(2 * tickEvery)
		check("two seconds later", 4)

		time.Sleep(idleEvery + time.Second/2)
		check("and later", idle)

		loops.Wake()
		check("after another wake", idle+1)

		time.Sleep(tickEvery)
		check("a second later", idle+2)

		stop()
		loops.Wait()
	})
}

func TestAGatedStepWaitsForItsGate(t *testing.T) {
	open, step := false, &counting{}
	gated := Gated(step, func() bool { return open })
	for _, want := range []int32{0, 1} {
		if err := gated.Tick(t.Context()); err != nil {
			t.Fatal(err)
		}
		if got := step.ticks.Load(); got != want {
			t.Errorf("open %v: got %d ticks, want %d", open, got, want)
		}

		open = true
	}
}

func TestAFatalFailureStops(t *testing.T) {
	fatal, other := errors.New("fatal"), errors.New("other")
	for name, c := range map[string]struct{ err, returned, stopped error }{
		"no failure":    {nil, nil, nil},
		"another one":   {other, other, nil},
		"the fatal one": {errors.Join(other, fatal), nil, fatal},
	} {
		var stopped error
		err := Stopping(&counting{err: c.err}, fatal, func(err error) { stopped = err }).Tick(t.Context())
		if !errors.Is(err, c.returned) || (stopped == nil) != (c.stopped == nil) || !errors.Is(stopped, c.stopped) {
			t.Errorf("%s: got %v and stop by %v, want %v and %v", name, err, stopped, c.returned, c.stopped)
		}
	}
}

// leaving leaves work beside its Tick.
type leaving struct {
	counting
	ended atomic.Bool
}

func (l *leaving) Wait() {
	time.Sleep(time.Second)
	l.ended.Store(true)
}

func TestWorkBesideTheTickIsWaitedFor(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, stop := context.WithCancel(t.Context())
		loops, step := New(slog.New(slog.DiscardHandler), func(string) {}), &leaving{}

		loops.Start(ctx, "leaving", Gated(Stopping(step, errors.New("fatal"), func(error) {}), func() bool { return true }))
		synctest.Wait()
		stop()
		loops.Wait()

		if step.ticks.Load() == 0 || !step.ended.Load() {
			t.Errorf("got %d ticks and work ended %v, want the loops to wait for it", step.ticks.Load(), step.ended.Load())
		}
	})
}

func TestOnlySomeStepsWaitForTheGate(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, stop := context.WithCancel(t.Context())
		defer stop()

		var open atomic.Bool
		always, waits := &counting{}, &counting{}
		loops := New(slog.New(slog.DiscardHandler), func(string) {})
		loops.StartAll(ctx, []Work{
			{Name: "always", Step: always, Always: true},
			{Name: "waits", Step: waits},
		}, open.Load)

		for _, want := range []int32{0, 1} {
			synctest.Wait()
			if got := waits.ticks.Load(); got != want || always.ticks.Load() != want+1 {
				t.Errorf("gate open %v: got %d and %d ticks, want %d and %d", open.Load(), got, always.ticks.Load(), want, want+1)
			}

			open.Store(true)
			loops.Wake()
		}

		stop()
		loops.Wait()
	})
}
