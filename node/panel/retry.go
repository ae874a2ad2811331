package panel

import (
	"context"
	"errors"
	"time"
)

// Waits is a schedule of attempts, with waits between them that double.
type Waits struct {
	Attempts int // in all
	First    time.Duration
	Max      time.Duration
}

// Retry asks until the answer is not a temporary failure, or no attempts are left. It
// returns the last answer. If the context ends, the context's error is joined with the
// failure.
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

// Sleep waits. If the context ends first, it returns the context's error.
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
