package panel

import (
	"context"
	"errors"
	"time"
)

// Waits say how often a question is asked, with waits between that double.
type Waits struct {
	Attempts int // in all
	First    time.Duration
	Max      time.Duration
}

// Retry asks until the answer is anything but a failure that may pass, or the attempts are used
// up. It returns the last answer; when the context ends, its error is joined with the reason.
func Retry[T any](
	ctx context.Context,
	w Waits,
	passes func(error) bool,
	ask func(context.Context) (T, error),
) (T, error) {
	wait := w.First
	for attempt := 1; ; attempt++ {
		answer, err := ask(ctx)
		if err == nil || !passes(err) || attempt == w.Attempts {
			return answer, err
		}

		if reason := Sleep(ctx, wait); reason != nil {
			return answer, errors.Join(reason, err)
		}

		wait = min(2*wait, w.Max)
	}
}

// Sleep waits. When the context ends before, it returns why.
func Sleep(ctx context.Context, d time.Duration) error {
	timer := time.NewTimer(d)
	defer timer.Stop()

	select {
	case <-ctx.Done():
		return context.Cause(ctx)
	case <-timer.C:
		return nil
	}
}
