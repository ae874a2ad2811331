package contributor

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/tantieme/tantieme/node/core"
	"github.com/tantieme/tantieme/node/panel"
)

// untilReached is the schedule of requests to an unreachable validator: about half a
// minute in all.
var untilReached = panel.Waits{
	Attempts: 8,
	First:    250 * time.Millisecond,
	Max:      10 * time.Second,
}

// retry repeats a request until it returns anything but core.ErrUnreachable.
func retry[T any](ctx context.Context, ask func(context.Context) (T, error)) (T, error) {
	away := func(err error) bool { return errors.Is(err, core.ErrUnreachable) }
	return panel.Retry(ctx, untilReached, away, ask)
}

// Post sends a signed draft. It sends the same bytes at every attempt. If the error wraps
// core.ErrUnreachable, no validator answered for about half a minute.
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
