package threshold

import (
	"context"
	"runtime"
	"sync/atomic"

	"golang.org/x/sync/errgroup"
)

// stride is the number of items that a goroutine takes at once: enough for a
// multi-exponentiation to pay off, few enough to stop soon.
const stride = 512

// spread calls do(from, to) for ranges that cover 0 … n−1, on all processors, until one
// fails or ctx ends. progress, if not nil, receives the number of finished items.
func spread(ctx context.Context, n int, progress func(done int), do func(from, to int) error) error {
	step := min(stride, max(1, n/(4*runtime.GOMAXPROCS(0))))
	group, inner := errgroup.WithContext(ctx)
	group.SetLimit(runtime.GOMAXPROCS(0))
	var done atomic.Int64
	for from := 0; from < n && inner.Err() == nil; from += step {
		to := min(from+step, n)
		group.Go(func() error {
			if err := inner.Err(); err != nil {
				return err
			}

			if err := do(from, to); err != nil {
				return err
			}

			if total := done.Add(int64(to - from)); progress != nil {
				progress(int(total))
			}
			return nil
		})
	}

	if err := group.Wait(); err != nil {
		return err
	}
	return context.Cause(ctx)
}

// each calls do for single items, like spread.
func each(ctx context.Context, n int, progress func(done int), do func(i int) error) error {
	return spread(ctx, n, progress, func(from, to int) error {
		for i := from; i < to; i++ {
			if err := do(i); err != nil {
				return err
			}
		}
		return nil
	})
}
