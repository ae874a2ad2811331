package contributor

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/tantieme/tantieme/node/core"
)

// A validator that cannot be reached is asked this often in all, with waits that
// double: about half a minute.
const (
	attempts  = 8
	firstWait = 250 * time.Millisecond
	maxWait   = 10 * time.Second
)

// retry asks until the answer is anything but core.ErrUnreachable.
func retry[T any](ctx context.Context, ask func(context.Context) (T, error)) (T, error) {
	wait := firstWait
	for attempt := 1; ; attempt++ {
		answer, err := ask(ctx)
		if !errors.Is(err, core.ErrUnreachable) || attempt == attempts {
			return answer, err
		}
		select {
		case <-ctx.Done():
			return answer, errors.Join(context.Cause(ctx), err)
		case <-time.After(wait):
			wait = min(2*wait, maxWait)
		}
	}
}

// Post sends a signed draft's bytes, the same at every attempt. An error that wraps
// core.ErrUnreachable says that nobody answered for about half a minute.
func (f *Flow) Post(ctx context.Context, draft *Draft) error {
	contribution := draft.Contribution()
	id, err := retry(ctx, func(ctx context.Context) (core.ContributionID, error) {
		return f.opts.Validators.Submit(ctx, contribution, draft.Payload)
	})
	if err != nil {
		return fmt.Errorf("post contribution %s: %w", draft.Consent.Contribution.Short(), err)
	}
	if id != draft.Consent.Contribution {
		return fmt.Errorf("the validator holds %s, not %s: %w", id, draft.Consent.Contribution, core.ErrVerify)
	}
	return nil
}
